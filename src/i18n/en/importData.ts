import type { importDataVi } from '@/i18n/vi/importData';
import { en } from './messages';

function rowsEn(count: string): string {
  return count === '1' ? '1 row' : `${count} rows`;
}

export const importDataEn: typeof importDataVi = {
  ...en.importData,
  title: 'Import data from Excel',
  rules: [
    'The file is read in this browser only; nothing is sent anywhere.',
    'Blank cell: nothing known. The words “not published”: the office says so. The number 0: reported as zero. The letter x: not applicable.',
    'The rows of the file are merged into what is shown: one with the province, time, content and source of a row takes its place, the others are added. “Replace all” drops the rows that were there. Before anything is used, the page shows what would change.',
  ],
  choose: 'Choose .xlsx, .csv, .json files',
  orDrop: 'or drop them here; several files can be chosen at once',
  template: 'Download the template mau-so-lieu.xlsx',
  startFromShown: 'Start from the data shown',
  filledDone: (file) => `${file} is downloaded. Change or add rows, then choose that file.`,
  templateFile: 'mau-so-lieu.xlsx',
  templateWorking: 'Making the template…',
  templateDone: (file) => `${file} is downloaded. Fill it in, then choose the filled file.`,
  templateFailed: (detail) => `The template could not be made: ${detail}. Reload the page.`,
  reading: (file) => `Reading “${file}”…`,
  readingOf: (file, number, count) => `Reading file ${number} of ${count}: “${file}”…`,
  progress: 'Progress of reading',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing has changed.',
  otherFile: 'Choose another file',
  refused: (file, fault) => `“${file}”: ${fault}`,
  resultOf: (files) => `Result of reading ${files}`,
  summary: (good, bad, places) => {
    if (bad !== '0') return `${rowsEn(good)} usable, ${bad} wrong.`;
    return places === '0'
      ? `${rowsEn(good)} usable, none wrong.`
      : `${rowsEn(good)} usable; places to mend in the file: ${places}.`;
  },
  summaryRefused: 'Nothing in this file can be used. The page is as it was.',
  blank:
    'No row of the file is filled in. Fill in the template, save it and choose that file; a blank cell means that nothing is known.',
  counts: 'Rows by sheet',
  countColumn: { sheet: 'Sheet', read: 'Read', good: 'Usable', bad: 'Wrong', blank: 'Blank' },
  faults: (count) => `Places to mend: ${count}`,
  warnings: (count) => `To look at again: ${count} (the rows are usable)`,
  moreFaults: (shown, more) => `The first ${shown} are shown; ${more} more are in the list.`,
  moreWarnings: (shown, more) => `The first ${shown} are shown; there are ${more} more.`,
  takeFaults: 'Download the list of faults',
  faultFile: 'import-faults',
  faultColumn: {
    kind: 'Kind',
    file: 'File',
    sheet: 'Sheet',
    row: 'Row',
    column: 'Column',
    text: 'What it is',
  },
  faultKind: { fault: 'fault', warning: 'to look at' },
  preview: 'What would change',
  unchanged: 'Nothing changes: every row of the file stands in what is shown.',
  replace: (dataset, rows) =>
    `Replace all of ${dataset}: drop the ${rowsEn(rows)} shown now and keep those of the file alone`,
  questions: {
    read: 'Read again with these answers',
    dayMonth: {
      ask: 'Some dates of the file can only be read with the month first (12/31/2019), beside others that can be read both ways. In this file, 03/04/2019 is:',
      'day-first': '3 April (day before month)',
      'month-first': '4 March (month before day)',
    },
    boundaries: {
      ask: 'The file has figures since 1 July 2025 of codes or names that are a former province and a new unit alike (79, 80, Tay Ninh, Vinh Long…). These rows are about:',
      '2019': 'provinces before 1 July 2025 (boundaries of 2019)',
      '2025': 'units since 1 July 2025 (boundaries of 2025)',
    },
  },
  onlyHere:
    'In this browser only; the published data on the server does not change and can always be brought back.',
  change: { added: 'added', changed: 'changed', withdrawn: 'withdrawn', unchanged: 'unchanged' },
  changeCounts: 'Changed rows by dataset',
  changeTable: (shown, all) =>
    shown === all ? `${all} rows that differ` : `${shown} of ${all} rows that differ`,
  changeColumn: {
    dataset: 'Dataset',
    province: 'Province or city',
    what: 'What',
    before: 'Shown now',
    after: 'In the file',
    kind: 'Change',
  },
  ofUnit: (name) => `${name} (unit of 2025)`,
  sameNumber: 'same number, other source, date or note',
  nothing: 'none',
  people: (value) => (value === '1' ? '1 person' : `${value} people`),
  use: (count) => `Use ${count === '1' ? '1 good row' : `${count} good rows`}`,
  nothingToUse: 'Cannot be used: there is no good row.',
  refuse: 'Do not use',
  applied: (count, datasets) => `${rowsEn(count)} imported: ${datasets}.`,
  kept: 'This browser keeps them until they are removed.',
  forVisit:
    'This browser does not allow storing: the data lasts until the page is closed. Use “Save release” to keep it.',
  applyFailed: (detail) => `The rows could not be used: ${detail}. The page is as it was.`,
  release: {
    button: 'Save release',
    title: 'Save release',
    intro:
      'One ZIP with the whole data folder: the published part together with the imported rows.',
    clockBehind: (today, current) =>
      `This computer's clock says ${today}, which is before the release in use (${current}). Set the clock or type the date.`,
    unchanged:
      'The data shown is no different from the published release; the ZIP would only carry a new date and note.',
    date: 'Release date',
    note: 'Note (optional, at most 300 characters)',
    make: 'Make and download ZIP',
    working: 'Making the release…',
    done: (file, release) => `${file} is downloaded. Id of the new release: ${release}.`,
    noDate: 'Choose a release date.',
    failed: (detail) => `The release could not be made: ${detail}`,
    how: 'Putting it on the server',
    steps: [
      'On the server, open the folder that holds the page’s index.html and copy its “data” folder to another place, in case you need it again.',
      'Unpack the ZIP in that same folder and let it overwrite files; nothing has to be installed.',
      'Open the page again: “Sources and data” must name the new release id above.',
    ],
  },
};
