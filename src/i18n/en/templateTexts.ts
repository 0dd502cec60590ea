import type { TemplateTexts } from '@/i18n/vi/templateTexts';

export const templateTextsEn: TemplateTexts = {
  title: 'Data template: committee additions, staff reduction, pilot models',
  rules: [
    'An empty cell means that nothing is known; “not published” that the office says so; 0 means zero; x means not applicable.',
    'Do not type 0 where there is no figure. An empty cell is never counted as 0.',
    'No names of people. This file holds numbers and posts only.',
  ],
  steps: {
    heading: 'What to do',
    lines: [
      'Fill in the sheets BoSungCapUy, TinhGian and MoHinh, as far as you have figures. Cells with a yellow ground are to be filled in; codes and names of provinces are there already. The sheet Nguon holds title, publisher and address of the sources; the other sheets only need the id or title.',
      'Leave rows without a figure as they are. If rows are missing, go on in the empty rows below. Do not rename sheets or columns.',
      'After typing a decimal, look at the cell again: 2.5 must still read 2.5. Which sign parts decimals depends on the computer.',
      'Save the file (.xlsx), open Then Chốt, choose “Import from Excel” and drop the file. It is read inside the browser and sent nowhere.',
      'The page names every wrong cell and shows what would change. A row with the province, time, content and source of a row that is shown takes its place, any other is added; only “replace all” drops the rows that were there.',
    ],
  },
  columns: {
    heading: 'Columns',
    sheet: 'Sheet',
    column: 'Column',
    how: 'How to fill it in',
    text: {
      code: 'Two digits of the General Statistics Office, chosen from the list. Code or name is enough.',
      province: 'Province or city, chosen from the list.',
      boundaries:
        '2019: a province before 1 July 2025. 2025: a unit since then; its figures are shown under the boundaries of 2025 only and never split back.',
      measure:
        'Chosen from the list. A standing member is an executive member too, so is counted under both.',
      value: 'People added: 0, 1, 2, …; x if it does not apply.',
      scope: 'Chosen from the list. Scopes are never added up.',
      date: 'Date of the figure: 31/12/2019, or 12/2019, or 2019.',
      dateInferred: '“yes” if the source prints no date and it was worked out.',
      event:
        'The same id for the same event, for instance when one person is counted under two measures. Small letters without accents, digits, hyphens; if empty the page makes one.',
      unit: 'posts or people for posts cut without a percentage; empty for a percentage.',
      basis: 'Cumulative since the base year, year on year, or unclear; empty is cumulative.',
      status: 'A result, a plan, or computed from published figures; empty is a result.',
      bound: '“at least” where the source says “more than” or “at least”.',
      until: 'Day on which the model ended, if the source gives it.',
      locator: 'Place in the document, for instance section II, paragraph 3.',
      noteEn: 'The note in English, for the English page, if there is one.',
      percent:
        'Reduction from the base year in percent: 7.5 is a cut of 7.5%; below zero is a rise; x if it does not apply.',
      cut: 'Posts cut since the base year, if known.',
      base: 'Posts in the base year, if known.',
      baseYear: 'Year that the figure is compared with; “unknown” if the source gives none.',
      model: 'One of the 12 models in the list.',
      level: 'Chosen from the list; empty if the source names no level.',
      state: 'In place (reported) or only planned, chosen from the list.',
      source:
        'Id or title in the sheet Nguon, or the name of a document or report. If empty the page writes “Internal data, source not given”.',
      note: 'What else must be said about the figure, if anything.',
    },
  },
  about: {
    BoSungCapUy: 'People added to committees by province and year',
    TinhGian: 'Staff reduction by province, scope and date',
    MoHinh: 'Pilot models in place or planned in each province',
  },
  ask: {
    value: {
      title: 'People',
      text: 'A whole number: 0, 1, 2, … Empty if nothing is known; “not published” if the office says so; x if it does not apply.',
    },
    percent: {
      title: 'Percent',
      text: 'From -100 to 100; 7.5 is a cut of 7.5%, below zero is a rise. Empty if nothing is known; “not published” if the office says so; x if it does not apply.',
    },
    count: { title: 'Posts', text: 'A whole number, not below zero. Empty if there is none.' },
    year: { title: 'Year', text: 'A year of four digits, for instance 2019, or: unknown.' },
    date: { title: 'Date', text: '31/12/2019, or 12/2019, or 2019.' },
  },
  notInList: {
    title: 'Not in the list',
    text: 'Choose a value from the list of the cell (arrow at its right, or Alt + ↓).',
  },
  layer: (layer) => `Data layer: ${layer}`,
  release: (release, date) => `Release: ${release} of ${date}`,
  madeUpMark: 'Illustrative data, not real',
  readOnly: {
    totals: ['Measure', 'Value', 'Period', 'Places', 'Place in the source', 'Source'],
    models: ['Id', 'Model', 'Level', 'Definition', 'Extent in the source'],
    statements: ['Text', 'Place in the source', 'Source'],
  },
};
