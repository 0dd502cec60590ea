import { messagesOf } from '@/i18n/messages';
import type { FigureInput } from './figureModel';

/** Says the order of the rows where the reader has chosen another than the figure's own. */
export function orderNotes({ view, lang }: Pick<FigureInput, 'view' | 'lang'>): readonly string[] {
  return view.sort === 'value' ? [] : [messagesOf(lang).sortControl.note[view.sort]];
}
