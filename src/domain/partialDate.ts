import type { Lang } from './language';

/** "2019", "2019-07" or "2019-07-11", as precise as the source is. */
export type PartialDate = string;

const pattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/u;

/** True for a year, a month or a day that exists (no 31 April). */
export function isPartialDate(text: string): boolean {
  const match = pattern.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match;
  if (day === undefined) return true;
  return Number(day) <= daysInMonth(Number(year), Number(month));
}

const yearLength = 'YYYY'.length;
const dayLength = 'YYYY-MM-DD'.length;

// Thousands of rows have the same few hundred months.
const lastDays = new Map<PartialDate, string>();

/** Last day that the date covers, as "YYYY-MM-DD": a year stands at its end, a month at its end. */
export function lastDayOf(date: PartialDate): string {
  if (date.length === dayLength) return date;
  if (date.length === yearLength) return `${date}-12-31`;
  const known = lastDays.get(date);
  if (known !== undefined) return known;
  const days = daysInMonth(Number(date.slice(0, yearLength)), Number(date.slice(yearLength + 1)));
  const day = `${date}-${days}`;
  lastDays.set(date, day);
  return day;
}

/** The year at whose end the date stands; undefined for a date within a year. */
export function yearEndOf(date: PartialDate): number | undefined {
  return lastDayOf(date).endsWith('-12-31') ? Number(date.slice(0, 4)) : undefined;
}

/** True for a time that ends before the other begins; a year is neither before nor after a day in it. */
export function isWhollyBefore(date: PartialDate, other: PartialDate): boolean {
  const shared = Math.min(date.length, other.length);
  return date.slice(0, shared) < other.slice(0, shared);
}

/** Orders by the last day covered, earlier first; equal days put the more precise date last. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const first = lastDayOf(a);
  const second = lastDayOf(b);
  if (first !== second) return first < second ? -1 : 1;
  return a.length - b.length;
}

/** "31/12/2019", "07/2019", "2019" in Vietnamese; "31 Dec 2019", "Jul 2019", "2019" in English. */
export function formatPartialDate(date: PartialDate, lang: Lang): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  if (lang === 'vi') return day === undefined ? `${month}/${year}` : `${day}/${month}/${year}`;
  const monthName = englishMonths[Number(month) - 1] ?? month;
  return day === undefined ? `${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`;
}

/** The range that the dates cover: "2018", "2018 – 04/2019"; undefined for no dates. */
export function formatDateRange(dates: readonly PartialDate[], lang: Lang): string | undefined {
  const sorted = [...new Set(dates)].sort(comparePartialDates);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined) return undefined;
  if (first === last) return formatPartialDate(first, lang);
  return `${formatPartialDate(first, lang)} – ${formatPartialDate(last, lang)}`;
}

/** The day that `formatPartialDate` writes as this text, as "YYYY-MM-DD"; undefined for any other text. */
export function readWholeDate(text: string, lang: Lang): PartialDate | undefined {
  const [day = '', month = '', year = ''] = text.split(lang === 'vi' ? '/' : ' ');
  const number = lang === 'vi' ? Number(month) : englishMonths.findIndex((m) => m === month) + 1;
  const date = [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isPartialDate(date) && formatPartialDate(date, lang) === text ? date : undefined;
}

const englishMonths = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
