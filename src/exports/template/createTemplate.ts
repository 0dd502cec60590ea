import writeExcelFile, { type CellObject, type Sheet as FileSheet } from 'write-excel-file/browser';
import type { LoadedData } from '@/domain/dataset';
import { importColumns } from '@/domain/importColumns';
import { type ImportSheet, importSheets, readOnlySheets } from '@/domain/importLabels';
import type { Lang } from '@/domain/language';
import { templateTextsOf } from '@/i18n/templateTexts';
import { cellRule, type ListPlaces } from './cellRules';
import { type ChoiceList, choiceListsOf, labelOf } from './choiceLists';
import { dataRowsOf, type TemplateRow } from './dataRows';
import { factsOf } from './factsOf';
import { guideSheet } from './guideSheet';
import { readOnlyDataSheets } from './readOnlySheets';
import { createSheetExtras, type SheetExtras } from './sheetExtras';
import { sourceSheetOf } from './sourceSheet';
import { bodyCell, headerCell } from './templateCells';
import { preparedRows, spareRows } from './templateRows';

export interface TemplateOptions {
  readonly lang?: Lang;
  /** Years to ask for; without them from the base year to the year due. */
  readonly years?: readonly number[];
}

type TemplateData = Pick<LoadedData, 'provinces' | 'staff' | 'pilots'>;
type BuiltSheet = { readonly file: FileSheet<Blob>; readonly extras: SheetExtras };

const [guideName, listsName] = readOnlySheets;
const plain: SheetExtras = { rules: [] };

/**
 * The workbook that an office fills in: codes and names of the provinces written in, lists to choose
 * from, and what each column means. Made in the browser, with no file from the server.
 */
export function createTemplate(
  data: TemplateData,
  { lang = 'vi', years = yearsOf(data) }: TemplateOptions = {},
): Promise<Blob> {
  const rowsOf = (sheet: ImportSheet) => preparedRows(sheet, data, years, lang);
  return write([
    { file: { sheet: guideName, ...guideSheet(lang) }, extras: plain },
    ...inputSheets(data, rowsOf, lang),
    { file: sourceSheetOf([], lang), extras: plain },
    { file: listSheet(choiceListsOf(data, lang)), extras: plain },
  ]);
}

/**
 * The same workbook with every row that the data holds, and what the review says beside for reading.
 * Read back, it changes nothing; one of made-up rows says so in each row.
 */
export function createFilledTemplate(data: LoadedData, lang: Lang): Promise<Blob> {
  const rowsOf = (sheet: ImportSheet) => dataRowsOf(sheet, data, lang);
  return write([
    { file: { sheet: guideName, ...guideSheet(lang, factsOf(data, lang)) }, extras: plain },
    ...inputSheets(data, rowsOf, lang),
    { file: sourceSheetOf(data.sources.sources, lang), extras: plain },
    ...readOnlyDataSheets(data, lang).map((file) => ({ file, extras: plain })),
    { file: listSheet(choiceListsOf(data, lang)), extras: plain },
  ]);
}

function write(sheets: readonly BuiltSheet[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ file }) => file),
    {
      fontFamily: 'Arial',
      fontSize: 10,
      features: [createSheetExtras(sheets.map(({ extras }) => extras))],
    },
  ).toBlob();
}

function yearsOf({ staff }: TemplateData): readonly number[] {
  const { baseYear, dueYear } = staff?.target ?? { baseYear: 2015, dueYear: 2021 };
  return Array.from({ length: dueYear - baseYear + 1 }, (_, index) => baseYear + index);
}

function inputSheets(
  data: TemplateData,
  rowsOf: (sheet: ImportSheet) => readonly TemplateRow[],
  lang: Lang,
): readonly BuiltSheet[] {
  const places = placesOf(choiceListsOf(data, lang));
  return importSheets.map(({ id }) => inputSheet(id, rowsOf(id), places, lang));
}

function inputSheet(
  name: ImportSheet,
  filled: readonly TemplateRow[],
  places: ListPlaces,
  lang: Lang,
): BuiltSheet {
  const columns = importColumns[name];
  const spare = Array.from({ length: spareRows[name] }, (): TemplateRow => ({}));
  const rows = [...filled, ...spare];
  const lastRow = rows.length + 1;
  const rules = columns.flatMap((column, index) => {
    const cells = { column, letter: letterOf(index), firstRow: 2, lastRow };
    return cellRule(cells, places, templateTextsOf(lang)) ?? [];
  });
  const all = `A1:${letterOf(columns.length - 1)}${lastRow}`;
  return {
    file: {
      sheet: name,
      data: [
        columns.map((column) => headerCell(labelOf(column, lang))),
        ...rows.map((row) => columns.map((column) => bodyCell(column, row[column.id]))),
      ],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    extras: { rules, filterRange: all, textRange: all },
  };
}

/** The lists side by side; the rules of the other sheets point into it. */
function listSheet(lists: readonly ChoiceList[]): FileSheet<Blob> {
  const longest = Math.max(...lists.map(({ values }) => values.length));
  return {
    sheet: listsName,
    data: [
      lists.map(({ heading }) => headerCell(heading)),
      ...Array.from({ length: longest }, (_, row) =>
        lists.map(({ values }): CellObject | null => {
          const value = values[row];
          return value === undefined ? null : { type: String, value, format: '@' };
        }),
      ),
    ],
    columns: lists.map(({ values }) => ({
      width: Math.max(9, ...values.map(({ length }) => length + 2)),
    })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function placesOf(lists: readonly ChoiceList[]): ListPlaces {
  return new Map(
    lists.map(({ column, values }, index) => {
      const letter = letterOf(index);
      return [column, `${listsName}!$${letter}$2:$${letter}$${values.length + 1}`];
    }),
  );
}

/** "A" for 0; the template has fewer than 26 columns. */
function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
