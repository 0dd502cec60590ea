import type { LoadedData } from '@/domain/dataset';
import { type Sheet, type SheetCell, sheetOf } from '@/exports/sheet';
import type { FigureModel } from '@/figures/figureModel';
import { workbookTextsOf } from '@/i18n/workbook';
import { sourceHeader, sourceRow } from './sourceRows';
import type { WorkbookSheet } from './workbook';

/** A figure as the sheets of a workbook: exactly its rows, then its caption with the sources. */
export function figureSheets(
  model: FigureModel,
  data: Pick<LoadedData, 'sources'>,
): readonly WorkbookSheet[] {
  const t = workbookTextsOf(model.lang);
  return [
    { name: model.name, rows: sheetOf(model, data), kind: 'table' },
    { name: t.caption, rows: captionRows(model, data), kind: 'text' },
  ];
}

function captionRows(model: FigureModel, { sources }: Pick<LoadedData, 'sources'>): Sheet {
  const { caption, lang } = model;
  const t = workbookTextsOf(lang);
  const facts: readonly (readonly [string, string])[] = [
    [t.figure, model.name],
    [t.finding, model.finding],
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
  const inOrder = model.sourceIds.flatMap(
    (id) => sources.sources.find((source) => source.id === id) ?? [],
  );
  return [
    ...facts
      .filter(([, text]) => text !== '')
      .map(([label, text]): SheetCell[] => [label, withoutLabel(text, label)]),
    [],
    sourceHeader(lang),
    ...inOrder.map((source) => sourceRow(source, lang)),
  ];
}

/** Captions of pictures carry their labels; a sheet has a column for those. */
function withoutLabel(text: string, label: string): string {
  const start = `${label}: `;
  const withSpaces = text.replaceAll('\u00a0', ' ');
  return withSpaces.startsWith(start) ? text.slice(start.length) : text;
}
