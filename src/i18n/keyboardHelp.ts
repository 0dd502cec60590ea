import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { keyboardHelpVi } from './vi/keyboardHelp';

export type KeyboardHelpTexts = typeof keyboardHelpVi;

/** The texts of the keyboard help. They travel with the code that reads them, not with the first view. */
export function keyboardHelpTextsOf(lang: Lang): KeyboardHelpTexts {
  return lang === 'vi' ? keyboardHelpVi : englishOf('keyboardHelp');
}
