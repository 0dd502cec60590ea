import type { LoadedData } from '@/domain/dataset';
import { importColumns } from '@/domain/importColumns';
import { type ImportSheet, importSheets, readOnlySheets } from '@/domain/importLabels';
import type { Lang } from '@/domain/language';
import { columnName, rangeName } from '@/exports/xlsx/cellNames';
import type { FileRow, FileSheet } from '@/exports/xlsx/fileSheet';
import { workbookType, writeWorkbook } from '@/exports/xlsx/writeWorkbook';
import { templateTextsOf } from '@/i18n/templateTexts';
import { cellRule, type ListPlaces } from './cellRules';
import { type ChoiceList, choiceListsOf, labelOf } from './choiceLists';
import { dataRowsOf, type TemplateRow } from './dataRows';
import { factsOf } from './factsOf';
import { guideSheet } from './guideSheet';
import { readOnlyDataSheets } from './readOnlySheets';
import { sourceSheetOf } from './sourceSheet';
import { bodyCell, headerRow } from './templateCells';
import { preparedRows, spareRows } from './templateRows';

export interface TemplateOptions {
  readonly lang?: Lang;
  /** Years to ask for; without them from the base year to the year due. */
  readonly years?: readonly number[];
}

type TemplateData = Pick<LoadedData, 'provinces' | 'staff' | 'pilots'>;

const [guideName, listsName] = readOnlySheets;

/**
 * The workbook that an office fills in: codes and names of the provinces written in, lists to choose
 * from, and what each column means. Made in the browser, with no file from the server.
 */
export function createTemplate(
  data: TemplateData,
  { lang = 'vi', years = yearsOf(data) }: TemplateOptions = {},
): Blob {
  const rowsOf = (sheet: ImportSheet) => preparedRows(sheet, data, years, lang);
  return write([
    guideSheet(guideName, lang),
    ...inputSheets(data, rowsOf, lang),
    sourceSheetOf([], lang),
    listSheet(choiceListsOf(data, lang)),
  ]);
}

/**
 * The same workbook with every row that the data holds, and what the review says beside for reading.
 * Read back, it changes nothing; one of made-up rows says so in each row.
 */
export function createFilledTemplate(data: LoadedData, lang: Lang): Blob {
  const rowsOf = (sheet: ImportSheet) => dataRowsOf(sheet, data, lang);
  return write([
    guideSheet(guideName, lang, factsOf(data, lang)),
    ...inputSheets(data, rowsOf, lang),
    sourceSheetOf(data.sources.sources, lang),
    ...readOnlyDataSheets(data, lang),
    listSheet(choiceListsOf(data, lang)),
  ]);
}

function write(sheets: readonly FileSheet[]): Blob {
  return new Blob([writeWorkbook(sheets)], { type: workbookType });
}

function yearsOf({ staff }: TemplateData): readonly number[] {
  const { baseYear, dueYear } = staff?.target ?? { baseYear: 2015, dueYear: 2021 };
  return Array.from({ length: dueYear - baseYear + 1 }, (_, index) => baseYear + index);
}

function inputSheets(
  data: TemplateData,
  rowsOf: (sheet: ImportSheet) => readonly TemplateRow[],
  lang: Lang,
): readonly FileSheet[] {
  const places = placesOf(choiceListsOf(data, lang));
  return importSheets.map(({ id }) => inputSheet(id, rowsOf(id), places, lang));
}

function inputSheet(
  name: ImportSheet,
  filled: readonly TemplateRow[],
  places: ListPlaces,
  lang: Lang,
): FileSheet {
  const columns = importColumns[name];
  const spare = Array.from({ length: spareRows[name] }, (): TemplateRow => ({}));
  const rows = [...filled, ...spare];
  const lastRow = rows.length + 1;
  const rules = columns.flatMap((column, index) => {
    const cells = { column, letter: columnName(index), firstRow: 2, lastRow };
    return cellRule(cells, places, templateTextsOf(lang)) ?? [];
  });
  const all = rangeName(columns.length, lastRow);
  return {
    name,
    rows: [
      headerRow(columns.map((column) => labelOf(column, lang))),
      ...rows.map((row): FileRow => ({
        cells: columns.map((column) => bodyCell(column, row[column.id])),
      })),
    ],
    widths: columns.map(({ width }) => width),
    hasHeader: true,
    rules,
    filterRange: all,
    textRange: all,
  };
}

/** The lists side by side; the rules of the other sheets point into it. */
function listSheet(lists: readonly ChoiceList[]): FileSheet {
  const longest = Math.max(...lists.map(({ values }) => values.length));
  return {
    name: listsName,
    rows: [
      headerRow(lists.map(({ heading }) => heading)),
      ...Array.from({ length: longest }, (_, row): FileRow => ({
        cells: lists.map(({ values }) => {
          const value = values[row];
          return value === undefined ? null : { value, look: { format: '@' } };
        }),
      })),
    ],
    widths: lists.map(({ values }) => Math.max(9, ...values.map(({ length }) => length + 2))),
    hasHeader: true,
  };
}

function placesOf(lists: readonly ChoiceList[]): ListPlaces {
  return new Map(
    lists.map(({ column, values }, index) => {
      const letter = columnName(index);
      return [column, `${listsName}!$${letter}$2:$${letter}$${values.length + 1}`];
    }),
  );
}
