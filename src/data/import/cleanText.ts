// Control characters, marks that turn the direction of reading, zero-width spaces, non-characters.
const invisible =
  // oxlint-disable-next-line no-control-regex -- these are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/**
 * Text from outside as one line of NFC without what cannot be seen; text that starts with "=" stays
 * text. Undefined for text with half a character (a lone surrogate), which no file can store.
 */
export function cleanText(text: string): string | undefined {
  if (/\p{Surrogate}/u.test(text)) return undefined;
  return text.replace(invisible, '').replace(/\s+/gu, ' ').trim().normalize('NFC');
}
