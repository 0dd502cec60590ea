import { unclearMarks } from '@/domain/importLabels';
import type { ImportRule } from '@/domain/importFault';
import { foldForSearch } from '@/lib/searchText';
import { isDate, type Cell } from './table';

/** 'percent' has decimals; 'count' is whole and not negative. */
export type NumberKind = 'percent' | 'count';

export type NumberReading =
  | { readonly ok: true; readonly value: number; readonly warning?: ImportRule }
  | { readonly ok: false; readonly rule: ImportRule };

const unclear = new Set(unclearMarks.map(foldForSearch));
// Raised, lowered and circled digits and fractions of one sign: a footnote, or nothing to compute with.
const footnoteSign =
  /[\u00B2\u00B3\u00B9\u2070-\u209C\u2460-\u24FF\u2776-\u2793\u00BC-\u00BE\u2150-\u218F]/u;

/**
 * The number in a cell. A text may group thousands and write decimals in the Vietnamese or the
 * English way, with spaces, a percent sign and any dash for a minus; a cell that Excel shows as 10,5 %
 * counts as 10.5.
 *
 * "1.234" can be read in two ways. A count is whole, so the sign parts thousands; a percent of more
 * than a hundred is no percent, so there it parts decimals. "(2,5)" is the accountants' -2,5. All
 * three come with a warning. What means nothing, zero or not applicable alike ("-", "…") is refused.
 */
export function readNumber(cell: Cell, kind: NumberKind): NumberReading {
  if (cell.kind === 'number') {
    if (isDate(cell)) return { ok: false, rule: 'date-in-number' };
    if (cell.look === 'percent') {
      return kind === 'percent'
        ? checked(cell.value * 100, kind)
        : { ok: false, rule: 'percent-in-count' };
    }
    const isShare = kind === 'percent' && cell.isQuotient === true && Math.abs(cell.value) <= 1;
    return isShare && cell.value !== 0
      ? { ok: false, rule: 'fraction' }
      : checked(cell.value, kind);
  }
  if (cell.kind !== 'text') return { ok: false, rule: 'not-number' };
  if (footnoteSign.test(cell.text)) return { ok: false, rule: 'footnote-sign' };
  const text = cell.text
    .normalize('NFKC')
    .trim()
    .replace(/[\u2010-\u2015\u2212]/gu, '-');
  if (/^[-.\s_]+$/u.test(text) || unclear.has(foldForSearch(text))) {
    return { ok: false, rule: 'unclear-mark' };
  }
  const inner = /^\(([^()]+)\)$/u.exec(text)?.[1]?.trim();
  const match = /^([+-]?)\s*(\d[\d., ]*?|[.,]\d+)\s*(%?)$/u.exec(inner ?? text);
  if (match === null) return { ok: false, rule: 'not-number' };
  const [, sign = '', digits = '', percentSign = ''] = match;
  if (inner !== undefined && sign !== '') return { ok: false, rule: 'not-number' };
  if (percentSign !== '' && kind === 'count') return { ok: false, rule: 'percent-in-count' };
  const plain = plainDigits(digits, kind);
  if (plain === undefined) return { ok: false, rule: 'not-number' };
  const isNegative = sign === '-' || inner !== undefined;
  const reading = checked(Number(plain.text) * (isNegative ? -1 : 1), kind);
  if (!reading.ok) return reading;
  const guess = plain.guess ?? (inner === undefined ? undefined : 'guessed-negative');
  return guess === undefined ? reading : { ...reading, warning: guess };
}

interface Plain {
  /** Digits with at most one point. */
  readonly text: string;
  readonly guess?: ImportRule;
}

const grouped = /^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*(?:([.,])(\d+))?$/u;

/** Takes the grouping out; undefined for digits that are grouped in no known way. */
function plainDigits(digits: string, kind: NumberKind): Plain | undefined {
  if (/^\d+$/u.test(digits)) return { text: digits };
  const single = /^(\d*)[.,](\d+)$/u.exec(digits);
  if (single !== null) {
    const [, whole = '', decimals = ''] = single;
    const isOpen = decimals.length === 3 && /^[1-9]\d{0,2}$/u.test(whole);
    if (!isOpen) return { text: `${whole}.${decimals}` };
    return kind === 'count'
      ? { text: whole + decimals, guess: 'guessed-thousands' }
      : { text: `${whole}.${decimals}`, guess: 'guessed-decimal' };
  }
  const match = grouped.exec(digits);
  if (match === null) return undefined;
  const [, group = '', decimal, decimals] = match;
  if (decimal === group) return undefined;
  const whole = digits.slice(0, decimals === undefined ? undefined : -decimals.length - 1);
  const text = whole.replaceAll(group, '');
  return { text: decimals === undefined ? text : `${text}.${decimals}` };
}

function checked(raw: number, kind: NumberKind): NumberReading {
  // Binary fractions: 0.105 × 100 must be 10.5. No -0 either.
  const value = (Number.isInteger(raw) ? raw : Math.round(raw * 1e8) / 1e8) + 0;
  if (kind === 'percent') {
    if (Math.abs(value) > 100) return { ok: false, rule: 'percent-range' };
    return value < 0 ? { ok: true, value, warning: 'rise' } : { ok: true, value };
  }
  if (value < 0) return { ok: false, rule: 'negative' };
  return Number.isSafeInteger(value) ? { ok: true, value } : { ok: false, rule: 'not-whole' };
}
