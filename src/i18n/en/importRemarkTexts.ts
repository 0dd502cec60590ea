import type { Sentences } from '@/i18n/vi/importFaultTexts';

/** Faults of what a cell or a row says. */
export const meaningFaultsEn = {
  'unclear-mark': ({ value }) =>
    `“${value}” does not say whether nothing is known, it is 0, or it does not apply. Leave it blank, write 0, or write x.`,
  'footnote-sign': ({ value }) =>
    `“${value}” holds a footnote sign or a small fraction, so the number is not clear. Move the footnote to the note and write a plain number, for example 12.5.`,
  fraction: ({ value }) =>
    `a division gives ${value}, this column is in percent. Multiply by 100 or format the cell as %.`,
  'short-year': ({ value }) =>
    `“${value}” has a year of two digits. Write all four, for example 31/12/2019.`,
  'month-first': ({ value }) =>
    `“${value}” can only be read with the month first. Write the day first, for example 31/12/2019.`,
  'before-base': ({ value, other }) =>
    `“${value}” lies before the base year ${other}. Mend the date or the base year.`,
  'before-2025': ({ value }) =>
    `“${value}” lies before 01/07/2025, when there were no units of 2025. Mend the date, or write 2019 as the boundaries.`,
  'until-before': ({ value }) =>
    `“${value}” lies before the day on which the model began. Mend one of the dates.`,
  'future-date': ({ value, other }) =>
    `“${value}” has not come yet (today is ${other}), so it cannot be a result. Mend the date or the clock, or say that it is a plan.`,
  'beyond-province': ({ value }) =>
    `“${value}” is more than a province can have. Check the number and what it counts.`,
  'unit-of-percent': ({ value }) =>
    `the row has a percentage, but its unit is “${value}”. Write posts or people as posts cut, or leave the unit blank.`,
  'x-beside-number': ({ value }) =>
    `“${value}” says not applicable, but the row has a number, too. Keep one of them.`,
  'event-id': ({ value }) =>
    `“${value}” cannot be an id. Use small letters without accents, digits and hyphens, or leave it blank.`,
  'source-name': ({ value }) => `“${value}” is no name of a source. Write one, or leave it blank.`,
  'source-url': ({ value }) =>
    `“${value}” is no web address. Begin with http:// or https://, or leave it blank.`,
  'source-date': ({ value, other }) =>
    `“${value}” is a day of publication that has not come (today is ${other}). Mend it or the clock, or leave it blank.`,
  'ask-day-month': ({ count }) =>
    `${count} dates like 03/04/2019 in a column that has dates with the month first. Answer the question above to read these rows.`,
  'ask-boundaries': ({ count }) =>
    `${count} rows since 01/07/2025 have a code or name of both a former province and a unit of 2025. Answer the question above, or fill in the boundaries.`,
  'two-values': ({ value, other, at }) =>
    `answers the same question as ${at} with another number: “${value}” here, “${other}” there. Keep one of them.`,
} satisfies Partial<Sentences>;

/** Remarks: the row is used, and how it was read is said. */
export const remarksEn = {
  'two-sources': ({ value, other, at }) =>
    `same place and time as ${at}, but another source and another number: “${value}” here, “${other}” there. Both are kept; check them.`,
  'standing-more': ({ value, other, at }) =>
    `${value} standing-committee members, more than the ${other} executive-committee members in ${at}, who include them. Check both.`,
  'guessed-negative': ({ value, other }) =>
    `“${value}” was read as ${other} (a negative number in brackets): staff rose. If that is wrong, mend it.`,
  'maybe-share': ({ value, count }) =>
    `all ${count} percentages of the column lie between 0 and 1; ${value} was read as ${value}%. If they are fractions, multiply by 100.`,
  quarter: ({ value, other }) =>
    `“${value}” is a quarter; read as its end (${other}). If that is wrong, write a date.`,
  'utc-midnight': ({ value, other }) =>
    `“${value}” is world time: midnight of ${other} in Vietnam. If that is wrong, write the date.`,
  'serial-1904': ({ value, other }) =>
    `“${value}” counts days in a workbook that begins in 1904; read as ${other}. If that is wrong, format the cell as a date.`,
  'read-month-first': ({ count }) =>
    `${count} dates can only be read with the month first (12/31/2019) and were read so. If that is wrong, write the day first.`,
  'read-as-unit': ({ count }) =>
    count > 1
      ? `${count} rows, this is the first, have a code and name that fit a unit since 01/07/2025 only and were read as its own. Fill in the boundaries to be clear.`
      : 'code and name fit a unit since 01/07/2025 only, so the row was read as its own. Fill in the boundaries to be clear.',
  'not-the-review': ({ value }) =>
    `“${value}” is for the review alone; this row has another source, so it was read as reported.`,
  'source-known': ({ value, other }) =>
    `the page knows the source ${value} as “${other}” and keeps that. Use another id for another source.`,
  'old-code': ({ value, other, code }) =>
    `“${value}” is in ${code}; read as “${other}”. If that is wrong, type it in Unicode.`,
  'old-code-sheet': ({ code }) =>
    `in ${code}; the letters were turned into Unicode. Look at names, sources and notes again.`,
  'repeated-header': () => 'a repeated header, so it was not read.',
  'unnamed-column': () =>
    'the column has no header, so it was not read. Give it one of the template.',
  'column-numbers': () => 'a row that numbers the columns, so it was not read.',
  'total-row': ({ count }) =>
    count > 1
      ? `${count} rows of totals, this is the first, were not read; the page adds up where it may.`
      : 'a total, so it was not read; the page adds up where it may.',
  'side-row': ({ count }) =>
    count > 1
      ? `${count} rows without place, time or figure (signatures, remarks), this is the first, were not read.`
      : 'a row without place, time or figure (a signature, a remark), so it was not read.',
  'filled-down': ({ value, row, otherRow }) =>
    `the cells ${value} are merged; their content was taken for rows ${row} to ${otherRow}. If that is wrong, unmerge them and fill in each row.`,
  'hidden-row': ({ value }) =>
    `rows ${value} are hidden or filtered out, but were read. Delete them if they should not be imported.`,
  'hidden-column': () =>
    'the column is hidden, but was read. Delete it if it should not be imported.',
  'columns-missing': ({ value }) =>
    `an older template without these columns; taken as: ${value}. Add the columns to say otherwise.`,
  'second-sheet': ({ other }) =>
    `of the same kind as the sheet “${other}”, which was read; this one was not. Put both together, or choose one file for each.`,
} satisfies Partial<Sentences>;
