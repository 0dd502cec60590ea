import type { importFileFaultsVi } from '@/i18n/vi/importFileFaultTexts';

export const importFileFaultsEn: typeof importFileFaultsVi = {
  empty: () => 'The file is empty. Choose another one.',
  tooBig: (megabytes, most) =>
    `The file has ${megabytes} MB, more than ${most} MB. Take out pictures and spare sheets, or split it.`,
  pdf: () => 'This is a PDF, whatever its name. Take the original Excel file (.xlsx).',
  encrypted: () =>
    'The file has a password. Open it in Excel, remove the password, save it and import again.',
  oldWorkbook: () =>
    'This is an old Excel file (.xls) or another Office file. Open it in Excel and save it as .xlsx.',
  unknownType: (value) =>
    `${value === '' ? 'The content of the file' : `A file of the kind “.${value}”`} cannot be read. Use .xlsx, .csv or .json.`,
  zipBomb: () =>
    'The packed file grows far too large for a table of figures, so it is refused. Copy the figures into a new template.',
  zipBroken: (value) =>
    `The file is broken${value === '' ? '' : ` at “${value}”`}. Copy it again, or open and save it in Excel.`,
  notWorkbook: () =>
    'The file is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.',
  noSheet: (value) =>
    `The file has no sheet BoSungCapUy, TinhGian or MoHinh${value === '' ? '' : ` (only: ${value})`}. Name the sheet as in the template.`,
  csvHeader: (value) =>
    `The header “${value}” is not that of BoSungCapUy, TinhGian or MoHinh. Copy the header row from the template.`,
  jsonSyntax: (line, column, value) =>
    `Line ${line}, column ${column}: the JSON is broken or cut near “${value}”. Copy the file again.`,
  jsonKey: (value) =>
    `“${value}” is a key that stands twice in one JSON object; which one is right is not known. Keep one.`,
  jsonKind: () =>
    'This JSON holds no committee additions, staff reduction or pilot models. Use a file of a release.',
  figureFile: () =>
    'This is the sheet of a figure or a list that the page has written, not a file to import. Take “All data (XLSX)” or “Start from the data shown”, change it there and import it.',
  madeUp: (count) =>
    `The file holds ${count} rows of made-up data and no real figure, so nothing is imported. Choose the published or the internal layer and take the file again.`,
  encoding: () => 'The JSON is not UTF-8. Save it as UTF-8.',
  unreadable: (value) =>
    `The browser cannot read the file (${value}). Close it in other programs and choose it again.`,
  cancelled: () => 'Reading was stopped, nothing was imported. Choose the file again to import it.',
  failed: (value) =>
    `The file could not be read because of a fault of this page (${value}). Reload the page and try again.`,
};
