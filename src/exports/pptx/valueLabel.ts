import { formatNumber } from '@/domain/format';
import type { Lang } from '@/domain/language';

/** Longer formats are refused by Office. */
const longestFormat = 255;

/**
 * The words of a label as a number format, in which the value itself stands where its number was: so
 * the label follows whoever edits the value. Words without the number stay as they are.
 */
export function valueLabel(words: string, value: number, lang: Lang): string {
  const text = words.replaceAll('"', '”');
  const number = formatNumber(Math.abs(value), lang, 2);
  const at = indexOfNumber(text, number);
  if (at === -1) return quoted(text);
  // An edited number keeps the decimals that it is given.
  const format = Math.abs(value) < 1000 ? 'General' : '#,##0';
  const before = text.slice(0, at).replace(/[-−]$/u, '');
  const after = text.slice(at + number.length);
  const positive = quoted(before) + format + quoted(after);
  const negative = `${quoted(`${before}−`)}${format}${quoted(after)}`;
  const both = `${positive};${negative};${positive}`;
  if (both.length <= longestFormat) return both;
  return positive.length <= longestFormat ? positive : quoted(text);
}

/** Where the number stands by itself, not inside another one; -1: nowhere. */
function indexOfNumber(text: string, number: string): number {
  const digits = new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`, 'u');
  return text.search(digits);
}

function quoted(text: string): string {
  return text === '' ? '' : `"${text.slice(0, longestFormat - 2)}"`;
}
