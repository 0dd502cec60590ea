import type { Lang } from '@/domain/language';
import { readWholeDate } from '@/domain/partialDate';
import type { SheetCell } from '@/exports/sheet';
import { excelDay } from './cellNames';
import type { CellLook, FileCell } from './fileSheet';

const dateFormats: Readonly<Record<Lang, string>> = { vi: 'dd/mm/yyyy', en: 'd mmm yyyy' };
const msPerDay = 86_400_000;

/**
 * How Excel writes a number so that it reads like the figure's words: "12,5 %" keeps its decimal and
 * its sign, 1234 its group. The sign is a text, so the value stays in percent, as in every other file.
 */
export function numberFormat(value: number, words: string, lang: Lang): string {
  const percents = [...words.matchAll(/\d(?:[.,](\d{1,2}))?(?=\s?%)/gu)];
  if (percents.length === 0) return Number.isInteger(value) ? '#,##0' : '#,##0.0#';
  const decimals = Math.max(...percents.map(([, digits = '']) => digits.length));
  const number = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return `${number}${lang === 'vi' ? '" %"' : '"%"'}`;
}

/** Texts that are all years are numbers; a year among other dates stays a text. */
export function isYearColumn(cells: readonly SheetCell[]): boolean {
  const filled = cells.filter((cell) => cell !== null && cell !== '');
  return filled.length > 0 && filled.every((cell) => /^(?:19|20)\d\d$/u.test(String(cell)));
}

/** A cell of a figure's sheet as Excel wants it: a whole date as a date, what may be a formula as text. */
export function fileCellOf(value: SheetCell, look: CellLook, lang: Lang): FileCell | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, look };
  const date = readWholeDate(value, lang);
  if (date !== undefined) {
    const day = excelDay(Date.parse(`${date}T00:00:00Z`) / msPerDay);
    return { value: day, look: { ...look, format: dateFormats[lang], align: 'left' } };
  }
  // Format "text", so that it also stays a text when the cell is edited.
  return { value, look: formulaStart.test(value) ? { ...look, format: '@' } : look };
}

// What a spreadsheet would run as a formula once somebody edits the cell.
const formulaStart = /^[=+\-@]/u;
