import writeExcelFile, { type CellObject, type Sheet as FileSheet } from 'write-excel-file/browser';
import type { LoadedData } from '@/domain/dataset';
import {
  importColumns,
  type ImportSheet,
  importSheets,
  templateHelpSheets,
} from '@/domain/importLabels';
import type { Lang } from '@/domain/language';
import { templateTextsOf } from '@/i18n/templateTexts';
import { cellRule, type ListPlaces } from './cellRules';
import { type ChoiceList, choiceListsOf, labelOf } from './choiceLists';
import { guideSheet } from './guideSheet';
import { createSheetExtras, type SheetExtras } from './sheetExtras';
import { bodyCell, columnWidths, headerCell } from './templateCells';
import { templateRowsOf } from './templateRows';

export interface TemplateOptions {
  readonly lang?: Lang;
  /** Years to ask for; without them from the base year to the year due. */
  readonly years?: readonly number[];
}

type TemplateData = Pick<LoadedData, 'provinces' | 'staff' | 'pilots'>;
type BuiltSheet = { readonly file: FileSheet<Blob>; readonly extras: SheetExtras };

const [guideName, listsName] = templateHelpSheets;

/**
 * The workbook that an office fills in: codes and names of the provinces written in, lists to choose
 * from, and what each column means. Made in the browser, with no file from the server.
 */
export function createTemplate(
  data: TemplateData,
  { lang = 'vi', years = yearsOf(data) }: TemplateOptions = {},
): Promise<Blob> {
  const lists = choiceListsOf(data, lang);
  const sheets: readonly BuiltSheet[] = [
    { file: { sheet: guideName, ...guideSheet(lang) }, extras: { rules: [] } },
    ...importSheets.map(({ id }) => inputSheet(id, { data, years, lang, lists })),
    { file: listSheet(lists), extras: { rules: [] } },
  ];
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

interface InputSheet {
  readonly data: TemplateData;
  readonly years: readonly number[];
  readonly lang: Lang;
  readonly lists: readonly ChoiceList[];
}

function inputSheet(name: ImportSheet, { data, years, lang, lists }: InputSheet): BuiltSheet {
  const columns = importColumns[name];
  const rows = templateRowsOf(name, data, years, lang);
  const lastRow = rows.length + 1;
  const places = placesOf(lists);
  const rules = columns.flatMap(({ id }, index) => {
    const cells = { column: id, letter: letterOf(index), firstRow: 2, lastRow };
    return cellRule(cells, places, templateTextsOf(lang)) ?? [];
  });
  const all = `A1:${letterOf(columns.length - 1)}${lastRow}`;
  return {
    file: {
      sheet: name,
      data: [
        columns.map((column) => headerCell(labelOf(column, lang))),
        ...rows.map((row) => columns.map(({ id }) => bodyCell(name, id, row[id]))),
      ],
      columns: columns.map(({ id }) => ({ width: columnWidths[id] })),
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
