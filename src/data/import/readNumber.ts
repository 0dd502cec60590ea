import type { ImportRule } from '@/domain/importFault';
import { isDate, type Cell } from './table';

/** 'percent' has decimals; 'count' is whole and not negative. */
export type NumberKind = 'percent' | 'count';

export type NumberReading =
  | { readonly ok: true; readonly value: number; readonly warning?: ImportRule }
  | { readonly ok: false; readonly rule: ImportRule };

/**
 * The number in a cell. A text may group thousands and write decimals in the Vietnamese or the
 * English way, with spaces and a percent sign; a cell that Excel shows as 10,5 % counts as 10.5.
 *
 * "1.234" can be read in two ways. A count is whole, so the sign parts thousands; a percent of more
 * than a hundred is no percent, so there it parts decimals. Both come with a warning.
 */
export function readNumber(cell: Cell, kind: NumberKind): NumberReading {
  if (cell.kind === 'number') {
    if (isDate(cell)) return { ok: false, rule: 'date-in-number' };
    if (cell.look !== 'percent') return checked(cell.value, kind);
    return kind === 'percent'
      ? checked(cell.value * 100, kind)
      : { ok: false, rule: 'percent-in-count' };
  }
  if (cell.kind !== 'text') return { ok: false, rule: 'not-number' };
  const text = cell.text
    .normalize('NFKC')
    .trim()
    .replace(/\u2212/gu, '-');
  const match = /^([+-]?)\s*(\d[\d., ]*?)\s*(%?)$/u.exec(text);
  if (match === null) return { ok: false, rule: 'not-number' };
  const [, sign = '', digits = '', percentSign = ''] = match;
  if (percentSign !== '' && kind === 'count') return { ok: false, rule: 'percent-in-count' };
  const plain = plainDigits(digits, kind);
  if (plain === undefined) return { ok: false, rule: 'not-number' };
  const reading = checked(Number(plain.text) * (sign === '-' ? -1 : 1), kind);
  return reading.ok && plain.guess !== undefined ? { ...reading, warning: plain.guess } : reading;
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
  const single = /^(\d+)[.,](\d+)$/u.exec(digits);
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
