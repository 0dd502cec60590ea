import { withoutHiddenCharacters } from '@/lib/hiddenCharacters';

const softHyphen = '\u00AD';

/**
 * Text from outside as one line of NFC without what cannot be seen; text that starts with "=" stays
 * text. Undefined for text with half a character (a lone surrogate), which no file can store.
 */
export function cleanText(text: string): string | undefined {
  if (/\p{Surrogate}/u.test(text)) return undefined;
  const visible = withoutHiddenCharacters(text).replaceAll(softHyphen, '');
  return visible.replace(/\s+/gu, ' ').trim().normalize('NFC');
}
