const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

// The sounds of a syllable without its tone: how it may begin, a glide, vowels, how it may end.
const syllable = new RegExp(
  '^(?:ngh?|nh?|gh?|gi|kh?|ph?|th?|tr?|ch?|qu|[bdđhlmrsvx])?' +
    '(?:o(?=[aăe])|u(?=[âêơy]))?' +
    '(?:[aêiy](?:nh|ch)|(?:iê|yê|uô|ươ|[aăâeêioôơuưy])(?:ng|[ckmnpt])' +
    '|a[iyou]|â[yu]|e?o|ê?u|iu|[iy]êu|[oôơuư]i|uôi|ươ[iu]|ưu|yu|ia|ya|ua|ưa|[aeêioôơuưy])$',
  'u',
);

/**
 * How many words of a text have Vietnamese accents and are syllables of that language. Words without
 * accents are not counted: they look alike in every code.
 */
export function accentedWords(text: string): number {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter(isAccentedSyllable).length;
}

function isAccentedSyllable(word: string): boolean {
  if (!/[^\0-\x7F]/u.test(word)) return false;
  const parts = word.toLowerCase().normalize('NFD');
  // "ñ" would be an n with a tone.
  if ((parts.match(tones)?.length ?? 0) > 1 || /n\p{M}/u.test(parts)) return false;
  return syllable.test(parts.replace(tones, '').normalize('NFC'));
}
