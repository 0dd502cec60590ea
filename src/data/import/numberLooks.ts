import { attributeOf, readXml } from '@/lib/xmlTokens';
import type { NumberLook } from './table';

// Formats that a workbook uses by number without saying what they are (ECMA-376, 18.8.30). 27 to 36
// and 50 to 58 are dates in the east-Asian versions only.
const builtIn: ReadonlyMap<number, NumberLook> = new Map([
  [9, 'percent'],
  [10, 'percent'],
  [14, 'day'],
  [15, 'day'],
  [16, 'day'],
  [17, 'month'],
  [22, 'day'],
]);

/** What a number format shows: 'mm/yyyy' is a month, '0.0%' a percentage. Times alone are plain. */
function lookOf(format: string): NumberLook {
  const [positive = ''] = format
    // Quoted and escaped characters, "[Red]", "[$-42A]", paddings.
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '')
    .split(';');
  const code = positive.toLowerCase();
  if (code.includes('%')) return 'percent';
  if (code.includes('general')) return 'plain';
  if (code.includes('d')) return 'day';
  if (!/[ye]/u.test(code) || /[0#?]/u.test(code)) return 'plain';
  return code.includes('m') ? 'month' : 'year';
}

/** The looks of a workbook's cell styles, by the number that a cell gives as its style. */
export function readLooks(stylesXml: string): readonly NumberLook[] {
  const own = new Map<number, NumberLook>();
  const looks: NumberLook[] = [];
  let isInCellFormats = false;
  for (const token of readXml(stylesXml)) {
    if (token.kind === 'close' && token.name === 'cellXfs') isInCellFormats = false;
    if (token.kind !== 'open') continue;
    const { name, attributes } = token;
    if (name === 'cellXfs') isInCellFormats = !token.isEmpty;
    if (name === 'numFmt') {
      const id = Number(attributeOf(attributes, 'numFmtId'));
      own.set(id, lookOf(attributeOf(attributes, 'formatCode') ?? ''));
    }
    if (name === 'xf' && isInCellFormats) {
      const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
      looks.push(own.get(id) ?? builtIn.get(id) ?? 'plain');
    }
  }
  return looks;
}
