import type { ImportRule } from '@/domain/importFault';
import { isPartialDate, type PartialDate } from '@/domain/partialDate';
import { isDate, type Cell } from './table';
import { daysFrom1900To1904 } from './worksheetCell';

const firstYear = 1900;
const lastYear = 2200;
// Days of 1954 to 2119; smaller ones are years or slips of the hand.
const firstSerial = 20_000;
const lastSerial = 80_000;
const dayMs = 86_400_000;
/** Day 0 of Excel's calendar, right from March 1900 on. */
const dayZeroMs = Date.UTC(1899, 11, 30);

export type DateReading =
  | { readonly ok: true; readonly value: PartialDate; readonly warning?: ImportRule }
  | { readonly ok: false; readonly rule: ImportRule };

/** How the dates of a column are to be taken. */
export interface DateWays {
  /** Of "03/04/2019" the first number is the day, or the month, or nobody has said yet. */
  readonly order: 'day-first' | 'month-first' | 'unknown';
  /** A bare count of days begins in 1904. */
  readonly isFrom1904: boolean;
}

const usual: DateWays = { order: 'day-first', isFrom1904: false };

/**
 * A date as precise as it is written: "2019", "12/2019", "31/12/2019", "2019-12-31", "ngày 31 tháng
 * 12 năm 2019", "quý IV/2019", a cell that Excel shows as a date, or the bare number of one. The day
 * comes before the month unless `ways` says otherwise. A time of day is left out.
 */
export function readDate(cell: Cell, ways: DateWays = usual): DateReading {
  const bad: DateReading = { ok: false, rule: 'date' };
  if (cell.kind === 'number') {
    const { value, look } = cell;
    if (isYear(value)) {
      // Somebody typed 2019 into a cell that was made for dates: 11 July 1905 is not meant.
      return {
        ok: true,
        value: String(value),
        ...(isDate(cell) && { warning: 'year-as-date' as const }),
      };
    }
    if (look === 'percent' || value < firstSerial || value >= lastSerial) return bad;
    const isShifted = ways.isFrom1904 && !isDate(cell);
    const date = dateOfSerial(isShifted ? value + daysFrom1900To1904 : value);
    return {
      ok: true,
      value: date.slice(0, lengthOf[look]),
      ...(isShifted && { warning: 'serial-1904' as const }),
    };
  }
  if (cell.kind !== 'text') return bad;
  // A bare count of days, as a CSV file has it when the date column lost its format.
  const serial = /^\s*\d{5}\s*$/u.test(cell.text) ? Number(cell.text) : 0;
  if (serial >= firstSerial && serial < lastSerial)
    return { ok: true, value: dateOfSerial(serial) };
  return readDateText(cell.text, ways);
}

/** A year of four digits, as number or text; undefined for anything else. */
export function readYear(cell: Cell): DateReading {
  const reading = readDate(cell);
  return reading.ok && reading.value.length === 4 ? reading : { ok: false, rule: 'year' };
}

/** "2019-12-31" for the count of days 43830. */
export function dateOfSerial(serial: number): PartialDate {
  return new Date(dayZeroMs + Math.floor(serial) * dayMs).toISOString().slice(0, 10);
}

/** How a text with two numbers before the year can be read: by one order only, or by both. */
export function orderOf(cell: Cell): 'day-first' | 'month-first' | 'both' | undefined {
  const match = cell.kind === 'text' ? numbersThenYear.exec(plainText(cell.text)) : null;
  const [, first, second] = (match ?? []).map(Number);
  if (first === undefined || second === undefined || Number.isNaN(first)) return undefined;
  if (first === second) return undefined;
  if (first <= 12 && second <= 12) return 'both';
  if (first <= 12 && second <= 31) return 'month-first';
  return first <= 31 && second <= 12 ? 'day-first' : undefined;
}

const lengthOf = { plain: 10, percent: 10, day: 10, month: 7, year: 4 } as const;
const quarters = ['i', 'ii', 'iii', 'iv'];
const numbersThenYear = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/u;

function readDateText(written: string, { order }: DateWays): DateReading {
  const bad: DateReading = { ok: false, rule: 'date' };
  const text = plainText(written);
  // Midnight of Vietnam as a program writes it that counts in world time.
  const utc = /^(\d{4}-\d\d-\d\d)t17:00(?::00(?:\.0+)?)?z$/u.exec(text)?.[1];
  if (utc !== undefined && isPartialDate(utc)) {
    const next = new Date(Date.parse(utc) + dayMs).toISOString().slice(0, 10);
    return { ok: true, value: next, warning: 'utc-midnight' };
  }
  const quarter = /^quý([1-4]|i{1,3}|iv)[-/.]?(?:năm)?(\d{4})$/u.exec(text);
  if (quarter !== null) {
    const [, which = '', year = ''] = quarter;
    const number = Number(which) || quarters.indexOf(which) + 1;
    return dateOf([year, String(number * 3)], 'quarter');
  }
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/u.test(text)) return { ok: false, rule: 'short-year' };
  const yearFirst = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/u.exec(text);
  if (yearFirst !== null) return dateOf(yearFirst.slice(1));
  const yearLast = numbersThenYear.exec(text);
  if (yearLast === null) return bad;
  const [, first, second, year] = yearLast;
  const only = orderOf({ kind: 'text', text, isFormula: false });
  if (order === 'unknown' && (only === 'both' || only === 'month-first')) {
    return { ok: false, rule: 'ask-day-month' };
  }
  const isMonthFirst = order === 'month-first' && only !== 'day-first' && first !== undefined;
  if (only === 'month-first' && !isMonthFirst) return { ok: false, rule: 'month-first' };
  return dateOf(isMonthFirst ? [year, first, second] : [year, second, first]);
}

/** The parts of a date, year first; those that are not there are undefined. */
function dateOf(parts: readonly (string | undefined)[], warning?: ImportRule): DateReading {
  const date = parts
    .flatMap((part) => (part === undefined || part === '' ? [] : [part.padStart(2, '0')]))
    .join('-');
  return isPartialDate(date) && isYear(Number(date.slice(0, 4)))
    ? { ok: true, value: date, ...(warning !== undefined && { warning }) }
    : { ok: false, rule: 'date' };
}

/** Without spaces, in small letters, words of a date as its signs, and without a time of day. */
function plainText(written: string): string {
  return written
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/t00:00(?::00(?:\.0+)?)?z$/u, '')
    .replace(/(\d)[t\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/u, '$1')
    .replace(/^(?:năm|tháng|ngày)\s+/u, '')
    .replace(/\s*(?:tháng|năm|,\s*năm|,)\s*(?=\d)/gu, '/')
    .replace(/\s+/gu, '');
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= firstYear && value <= lastYear;
}
