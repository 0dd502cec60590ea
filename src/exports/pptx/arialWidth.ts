import type { MeasureText } from '@/lib/wrapText';

/** Characters by their width in thousandths of the size, in Arial's regular weight. */
const widths: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft\u00a0·'],
  [333, '()-r`“”†'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jckvsxyz'],
  [549, '≥≤'],
  [556, '#$?0123456789L_abdeghnopquđ–'],
  [584, '+<=>~'],
  [593, 'ơư'],
  [604, '■□●○'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUwĐ'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [850, 'ƠƯ'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…'],
  [1015, '@'],
];

const widthOf = new Map(
  widths.flatMap(([width, texts]) => texts.split('').map((character) => [character, width])),
);
const unknownWidth = 1000;
const boldFactor = 1.11;
const marks = /[\u0300\u0301\u0302\u0303\u0306\u0309\u0323]/gu;

/**
 * A measure for text in Arial at `sizePt`, in pt. Needs no browser, so a deck looks the same
 * wherever it was made; a little on the wide side, so that a text never needs more lines.
 */
export function measureArial(sizePt: number, isBold: boolean): MeasureText {
  const factor = (sizePt * (isBold ? boldFactor : 1)) / 1000;
  return (text) => {
    let width = 0;
    for (const character of text.normalize('NFC')) {
      width += widthOf.get(character) ?? widthOf.get(baseOf(character)) ?? unknownWidth;
    }
    return width * factor;
  };
}

/** The letter without its accents; "ơ" and "ư" keep their horns. */
function baseOf(character: string): string {
  return character.normalize('NFD').replace(marks, '').normalize('NFC');
}
