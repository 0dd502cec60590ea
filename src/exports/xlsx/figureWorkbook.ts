import type { LoadedData } from '@/domain/dataset';
import { type Sheet, sheetColumns, type SheetCell, sheetOf } from '@/exports/sheet';
import type { FigureModel } from '@/figures/figureModel';
import { workbookTextsOf } from '@/i18n/workbook';
import { fileCellOf, isYearColumn, numberFormat } from './cellFormats';
import { rangeName } from './cellNames';
import { fitColumns, wrappedHeight } from './columnWidths';
import type { CellLook, FileRow, FileSheet } from './fileSheet';
import { sourceHeader, sourceRow } from './sourceRows';

type Sources = Pick<LoadedData, 'sources'>;

const body: CellLook = { vertical: 'top', isWrapped: true };
const head: CellLook = { ...body, isBold: true };

/** A figure as the sheets of a workbook: exactly its rows, then its caption with the sources. */
export function figureSheets(model: FigureModel, data: Sources): readonly FileSheet[] {
  return [tableSheet(model, data), captionSheet(model, data)];
}

function tableSheet(model: FigureModel, data: Sources): FileSheet {
  const { lang, name, table } = model;
  const columns = sheetColumns(model, data);
  const sheet = sheetOf(model, data);
  const widths = fitColumns(sheet);
  const years = columns.map((_, index) =>
    isYearColumn(sheet.slice(1).map((row) => row[index] ?? null)),
  );
  return {
    name,
    widths,
    hasHeader: true,
    filterRange: rangeName(columns.length, sheet.length),
    rows: [
      headerRow(sheet[0] ?? [], widths),
      ...table.rows.map((row, index): FileRow => {
        const values = sheet[index + 1] ?? [];
        return {
          heightPt: wrappedHeight(values, widths),
          cells: values.map((value, place) => {
            if (typeof value === 'string' && years[place] === true) {
              return { value: Number(value), look: { ...body, format: '0' } };
            }
            const words = columns[place]?.words?.(row) ?? '';
            const format =
              typeof value === 'number' ? { format: numberFormat(value, words, lang) } : {};
            return fileCellOf(value, { ...body, ...format }, lang);
          }),
        };
      }),
    ],
  };
}

function captionSheet(model: FigureModel, data: Sources): FileSheet {
  const { lang } = model;
  const facts = captionFacts(model);
  const sources = sourceRows(model, data);
  const plain = [...facts, ...sources];
  const widths = fitColumns(plain);
  const rowOf = (row: readonly SheetCell[]): FileRow => ({
    heightPt: wrappedHeight(row, widths),
    cells: row.map((cell) => fileCellOf(cell, body, lang)),
  });
  const [header = [], ...rest] = sources;
  return {
    name: workbookTextsOf(lang).caption,
    widths,
    hasHeader: false,
    rows: [...facts.map(rowOf), { cells: [] }, headerRow(header, widths), ...rest.map(rowOf)],
  };
}

function headerRow(labels: readonly SheetCell[], widths: readonly number[]): FileRow {
  return {
    heightPt: wrappedHeight(labels, widths, true),
    cells: labels.map((label) => ({ value: label, look: head })),
  };
}

function captionFacts({ caption, lang, name, finding }: FigureModel): Sheet {
  const t = workbookTextsOf(lang);
  const facts: readonly (readonly [string, string])[] = [
    [t.figure, name],
    [t.finding, finding],
    [t.filter, caption.filter],
    [t.boundary, caption.boundary],
    [t.unit, caption.unit],
    [t.coverage, caption.coverage],
    ...caption.notes.map((note) => [t.note, note] as const),
    [t.asOf, caption.asOf],
    [t.layer, caption.layer],
    [t.release, caption.release],
    [t.viewCode, caption.viewCode],
    [t.reading, t.readingText],
  ];
  return facts
    .filter(([, text]) => text !== '')
    .map(([label, text]): SheetCell[] => [label, withoutLabel(text, label)]);
}

function sourceRows({ sourceIds, lang }: FigureModel, { sources }: Sources): Sheet {
  const inOrder = sourceIds.flatMap(
    (id) => sources.sources.find((source) => source.id === id) ?? [],
  );
  return [sourceHeader(lang), ...inOrder.map((source) => sourceRow(source, lang))];
}

/** Captions of pictures carry their labels; a sheet has a column for those. */
function withoutLabel(text: string, label: string): string {
  const start = `${label}: `;
  const withSpaces = text.replaceAll('\u00a0', ' ');
  return withSpaces.startsWith(start) ? text.slice(start.length) : text;
}
