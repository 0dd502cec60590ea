import type { ImportRule } from '@/domain/importFault';
import { isPartialDate, type PartialDate } from '@/domain/partialDate';
import { isDate, type Cell } from './table';

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

/**
 * A date as precise as it is written: "2019", "12/2019", "31/12/2019", "2019-12-31", a cell that
 * Excel shows as a date, or the bare number of one. The day comes before the month.
 */
export function readDate(cell: Cell): DateReading {
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
    return { ok: true, value: dateOfSerial(value).slice(0, lengthOf[look]) };
  }
  if (cell.kind !== 'text') return bad;
  // A bare count of days, as a CSV file has it when the date column lost its format.
  const serial = /^\s*\d{5}\s*$/u.test(cell.text) ? Number(cell.text) : 0;
  if (serial >= firstSerial && serial < lastSerial)
    return { ok: true, value: dateOfSerial(serial) };
  const value = readDateText(cell.text);
  return value === undefined ? bad : { ok: true, value };
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

const lengthOf = { plain: 10, percent: 10, day: 10, month: 7, year: 4 } as const;

function readDateText(written: string): PartialDate | undefined {
  const text = written
    .normalize('NFC')
    .trim()
    .replace(/^(?:năm|tháng|ngày)\s+/iu, '')
    .replace(/[T ]00:00(?::00(?:\.0+)?)?Z?$/u, '');
  const yearFirst = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/u.exec(text);
  const yearLast = /^(?:(?:(\d{1,2})\s*[-/.]\s*)?(\d{1,2})\s*[-/.]\s*)(\d{4})$/u.exec(text);
  const [year, month, day] =
    yearFirst === null
      ? [yearLast?.[3], yearLast?.[2], yearLast?.[1]]
      : [yearFirst[1], yearFirst[2], yearFirst[3]];
  if (year === undefined || !isYear(Number(year))) return undefined;
  const date = [year, month, day]
    .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
    .join('-');
  return isPartialDate(date) ? date : undefined;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= firstYear && value <= lastYear;
}
