import type { importFaultsVi, Sentences } from '@/i18n/vi/importFaultTexts';
import { importFileFaultsEn } from './importFileFaultTexts';
import { meaningFaultsEn, remarksEn } from './importRemarkTexts';

const rulesEn: Sentences = {
  ...meaningFaultsEn,
  ...remarksEn,
  'not-number': ({ value }) =>
    `“${value}” is not a number. Write a number, for example 12.5; leave it blank if nothing is known, write “not published” if the office says so.`,
  'not-whole': ({ value }) =>
    `“${value}” is not a whole number. Write a whole number, for example 12.`,
  negative: ({ value }) => `“${value}” is below 0. Write a number of 0 or more.`,
  'percent-range': ({ value }) =>
    `“${value}” lies outside -100 to 100%. Mend the percentage, for example 12.5.`,
  'percent-in-count': ({ value }) =>
    `“${value}” is a percentage, this column needs a count. Write a whole number, for example 12, without %.`,
  'date-in-number': ({ value }) =>
    `Excel has turned the number into the date “${value}”. Set the cell to Number and type it again.`,
  date: ({ value }) =>
    `“${value}” is not a real date. Write 2019, 12/2019 or 31/12/2019 (day before month).`,
  year: ({ value }) => `“${value}” is not a year. Write four digits, for example 2019.`,
  required: () => 'the cell is blank. Fill it in, or leave the value blank if nothing is known.',
  'unknown-code': ({ value }) =>
    `“${value}” is the code of none of the 22 provinces. Take the code from the template, for example 79.`,
  'unknown-province': ({ value }) =>
    `“${value}” is the name of none of the 22 provinces. Write it as the template does.`,
  'province-disagrees': ({ value, other }) =>
    `the code ${value} does not fit the name “${other}”. Mend the code or the name.`,
  'no-province': () => 'neither province code nor province name. Fill in at least one of them.',
  'unknown-label': ({ value, other }) => `“${value}” is not in the list. Choose: ${other}.`,
  'unknown-model': ({ value, other }) => `“${value}” is no model of the list. Choose: ${other}.`,
  'too-long': ({ value, other }) => `“${value}” is longer than ${other} characters. Shorten it.`,
  'broken-text': ({ value }) => `“${value}” holds a broken character. Type the cell again.`,
  'error-value': ({ value }) =>
    `the cell shows the error “${value}”. Mend the formula or write the value itself.`,
  'no-cached-value': ({ value }) =>
    `the formula “${value}” has no result yet. Open and save the file in Excel, or write the value itself.`,
  'base-zero': ({ value }) =>
    `the base is “${value}”, so no percentage can be worked out. Mend the base or write the percentage.`,
  duplicate: ({ at }) => `the same as ${at} (same province, time and content). Keep one of them.`,
  contradicts: ({ value, other, at }) =>
    `contradicts ${at}: “${value}” here, “${other}” there. Keep one of them.`,
  merged: ({ value, row, otherRow }) =>
    otherRow > row
      ? `the cells ${value} are merged; the value counts for the first cell only, and the other rows down to ${otherRow} cannot be used. Unmerge them and fill in each row.`
      : `the cells ${value} are merged; the value counts for the first cell only. Unmerge them and fill in each cell.`,
  'extra-cells': () =>
    'has more cells than the header. Put a cell that holds a separator (5,5 or “a; b”) in quotation marks.',
  'open-quote': () =>
    'a quotation mark opens and never closes, so the rest sticks to it. Add the closing mark.',
  'too-many-rows': ({ count, otherRow, other }) =>
    `from here to row ${otherRow}, ${count} rows beyond the limit of ${other} were not read. Split it into several files and choose them together.`,
  'second-header': ({ otherRow }) =>
    `a header again, with its columns elsewhere: nothing from here to row ${otherRow} was read. Put that table into its own file and choose both together.`,
  'missing-column': () =>
    'this column is missing, so the sheet cannot be read. Add it as in the template.',
  'column-twice': () =>
    'this column stands twice; the left one is used. Delete or rename one of them.',
  'no-header': () => 'no header row found. Copy the header row from the template.',
  'no-models': () =>
    'the list of models of this page could not be read. Reload the page and import again.',
  'broken-sheet': () => 'the content of the sheet is broken. Open the file in Excel and save it.',
  schema: ({ value, other, schema }) =>
    `${value === '' ? '' : `“${value}” `}${schema}${other === '' ? '' : ` (needed: ${other})`}. Mend it in the file.`,
  illustrative: () =>
    'made-up data, not real, so it is not imported. Take the row out or put a real figure there.',
  'guessed-thousands': ({ value, other }) =>
    `“${value}” was read as ${other} (a thousands separator). If that is wrong, write it without the sign.`,
  'guessed-decimal': ({ value, other }) =>
    `“${value}” was read as the decimal number ${other}. If that is wrong, mend it.`,
  'year-as-date': ({ value, other }) =>
    `the cell is formatted as a date and Excel shows “${value}”; read as the year ${other}. If that is wrong, mend it.`,
  rise: ({ value }) => `“${value}” is below 0, which means that staff rose. Check the sign.`,
  'percent-disagrees': ({ value, other }) =>
    `the percentage ${value} does not fit the posts cut and their base (${other}). Only the percentage is used; check the numbers.`,
  formula: ({ count }) =>
    count > 1
      ? `${count} cells are formulas, the first in this row; the results saved in the file were taken. Check that they are up to date.`
      : 'the cell is a formula; the result saved in the file was taken. Check that it is up to date.',
  'no-source': ({ count }) =>
    count > 1
      ? `${count} rows name no source, this is the first; the source is then “Internal data, source not given”. Fill in the source column if you can.`
      : 'no source is named; the source is then “Internal data, source not given”. Fill in the source column if you can.',
  'assumed-base-year': ({ count }) =>
    count > 1
      ? `${count} rates name no base year, this is the first; the base year of the target is taken. Fill in the base year if it is another.`
      : 'the rate names no base year; the base year of the target is taken. Fill in the base year if it is another.',
  'extra-sheet': () => 'not a data sheet of the template, so it was not read. Rename it if needed.',
  'hidden-sheet': () => 'the sheet is hidden but was read. Delete it if it should not be imported.',
  'unknown-column': () =>
    'the template has no such column, so it was not read. Rename it if it should be.',
};

export const importFaultsEn: typeof importFaultsVi = {
  rule: rulesEn,
  row: (row) => `row ${row}`,
  item: (row) => `item ${row}`,
  column: (label) => `column ${label}`,
  field: (label) => `field ${label}`,
  file: importFileFaultsEn,
};
