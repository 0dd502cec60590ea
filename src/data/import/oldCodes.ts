import { accentedWords } from './vietnameseWords';

// Vietnamese as it was written before Unicode. A program that does not know the code shows each of
// its bytes as a sign of Windows-1252, and so do cells that were typed in the fonts of that code.

export const oldCodes = ['tcvn3', 'vni', 'viqr', 'utf8'] as const;
/** 'utf8' is Unicode that a program took for Windows-1252: "BÃ¡o cÃ¡o". */
export type OldCode = (typeof oldCodes)[number];

/** What the codes are called, with the fonts or the mistake that they come with. */
export const codeNames: Readonly<Record<OldCode, string>> = {
  tcvn3: 'TCVN3 (.VnTime)',
  vni: 'VNI (VNI-Times)',
  viqr: 'VIQR',
  utf8: 'UTF-8 (Windows-1252)',
};

/** A text as it was meant, and the code that it was written in where that is not Unicode. */
export interface OldText {
  readonly text: string;
  readonly code?: OldCode;
}

/**
 * Reads a text in the way that gives most Vietnamese words. Of ways that give as many, `usual` comes
 * first, then the text as it is: "hoà" is a word both in Unicode and, as "hồ", in VNI.
 */
export function readOldText(text: string, usual?: OldCode): OldText {
  const isPlain = !beyondAscii.test(text) && usual !== 'viqr' && !viqrMark.test(text);
  if (isPlain || beyondWindows.test(text.normalize('NFC'))) return { text };
  const order = usual === undefined ? oldCodes : [usual, ...oldCodes];
  const read = order.map((code): OldText => ({ text: fromOldCode(text, code), code }));
  const changed = read.filter((way) => way.text !== text);
  // Text that can be taken for bytes of UTF-8 is nothing else.
  const isFirst = ({ code }: OldText): boolean => code === usual || code === 'utf8';
  const ways = [...changed.filter(isFirst), { text }, ...changed];
  const words = ways.map((way) => accentedWords(way.text));
  return ways[words.indexOf(Math.max(...words))] ?? { text };
}

/** The text as it was typed, where it stands in the signs of a code. */
export function fromOldCode(text: string, code: OldCode): string {
  return converters[code](text.normalize('NFC')).normalize('NFC');
}

const beyondAscii = /[^\0-\x7F]/u;
// A letter that Windows-1252 does not have shows a text in Unicode.
const beyondWindows =
  /(?![\0-\u00FF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6])[\p{L}\p{M}]/u;
/** A hat of VIQR, or two tones inside words: one alone may be an apostrophe. */
const viqrMark = /[aeo]\^|[aou][(+][a-z'`?~]|(?:[aeiouy]['`?~][a-z].*){2}/iu;

/** Acute, grave, hook, tilde, dot below: the order in which the tables below name them. */
const tones = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;
const circumflex = '\u0302';
const breve = '\u0306';
const horn = '\u031B';

/** TCVN 5712:1993 (VN3), the code of the ".VnTime" fonts: one sign a letter. */
const tcvn3Letters = pairs(
  'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢£¤¥¦§',
  'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ',
);

/** VNI for Windows: a sign behind a vowel is its tone, together with its hat where it has one. */
const vniMarks = new Map([
  ...pairs('ùøûõï', tones),
  ...pairs(
    'âáàåãä',
    ['', ...tones].map((tone) => circumflex + tone),
  ),
  ...pairs(
    'êéèúüë',
    ['', ...tones].map((tone) => breve + tone),
  ),
]);
/** Its letters of one sign; what is not here is as in Unicode. */
const vniLetters = pairs('ñôöæóòîÑÔÖÆÓÒÎ', 'đơưỉĩịỵĐƠƯỈĨỊỴ');

const viqrMarks = new Map([...pairs("'`?~.", tones), ...pairs('^(+', [circumflex, breve, horn])]);

/** Bytes by the signs that Windows-1252 shows for them: as Unicode has them but for these 32. */
const windowsBytes = new Map([
  ...Array.from({ length: 256 }, (_, byte) => [String.fromCharCode(byte), byte] as const),
  ...Array.from(
    '€\x81‚\u0192„…†‡\u02C6‰\u0160‹\u0152\x8D\u017D\x8F\x90‘’“”•–—\u02DC™\u0161›\u0153\x9D\u017E\u0178',
    (sign, at) => [sign, 128 + at] as const,
  ),
]);

const converters: Readonly<Record<OldCode, (text: string) => string>> = {
  tcvn3: (text) => replaceSigns(text, /[^\0-\x7F]/gu, tcvn3Letters),
  vni(text) {
    const marked = text.replace(
      /([aeouyôö])([ùøûõï])|([aeo])([âáàåãä])|(a)([êéèúüë])/giu,
      ([vowel = '', mark = '']) => vowel + (vniMarks.get(mark.toLowerCase()) ?? mark),
    );
    return replaceSigns(marked, /[ñôöæóòî]/giu, vniLetters);
  },
  viqr: (text) =>
    text
      .replace(/\bd[dD](?=[aeiouy])/gu, 'đ')
      .replace(/\bD[dD](?=[aeiouy])/giu, 'Đ')
      .replace(
        /(?:[aeo]\^|a\(|[ou]\+)['`?~.]?|[aeiouy](?:['`~]|[?.](?=[a-z]))/giu,
        ([vowel = '', ...marks]) => vowel + marks.map((mark) => viqrMarks.get(mark) ?? '').join(''),
      ),
  utf8(text) {
    const bytes = Array.from(text, (sign) => windowsBytes.get(sign) ?? -1);
    if (bytes.includes(-1)) return text;
    const decoded = new TextDecoder().decode(Uint8Array.from(bytes));
    return decoded.includes('\uFFFD') ? text : decoded;
  },
};

function pairs(signs: string, letters: string | readonly string[]): ReadonlyMap<string, string> {
  const list = Array.from(letters);
  return new Map(Array.from(signs, (sign, at) => [sign, list[at] ?? sign]));
}

function replaceSigns(text: string, signs: RegExp, by: ReadonlyMap<string, string>): string {
  return text.replace(signs, (sign) => by.get(sign) ?? sign);
}
