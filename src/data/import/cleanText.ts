import { withoutHiddenCharacters } from '@/lib/hiddenCharacters';

const softHyphen = '\u00AD';

/**
 * Text from outside as one line of NFC without what cannot be seen, with the Vietnamese Đ for the
 * Icelandic and the African letter that look like it; text that starts with "=" stays text. Undefined
 * for text with half a character (a lone surrogate) or one that was lost (U+FFFD).
 */
export function cleanText(text: string): string | undefined {
  if (/\p{Surrogate}|\uFFFD/u.test(text)) return undefined;
  const visible = withoutHiddenCharacters(text).replaceAll(softHyphen, '');
  return visible
    .replace(/[Ð\u0189]/gu, 'Đ')
    .replace(/[ð\u0256]/gu, 'đ')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}
