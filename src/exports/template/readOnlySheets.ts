import type { LoadedData } from '@/domain/dataset';
import { readOnlySheets } from '@/domain/importLabels';
import { inLanguage, type Lang } from '@/domain/language';
import { nameOf } from '@/domain/names';
import { formatPartialDate } from '@/domain/partialDate';
import { messagesOf } from '@/i18n/messages';
import type { FileCell, FileSheet } from '@/exports/xlsx/fileSheet';
import { templateTextsOf } from '@/i18n/templateTexts';
import { headerRow } from './templateCells';

type Row = readonly (string | number | undefined)[];

const [, , totalsName, modelsName, statementsName] = readOnlySheets;

/** What stands beside the rows and is not imported: regional totals, what a model is, what the review says. */
export function readOnlyDataSheets(data: LoadedData, lang: Lang): readonly FileSheet[] {
  const all = messagesOf(lang);
  const t = templateTextsOf(lang).readOnly;
  const { committee, pilots, staff, findings } = data;
  const textOf = (row: { readonly textVi: string; readonly textEn: string }): string =>
    inLanguage(lang, row.textVi, row.textEn);
  const totals = (committee?.totals ?? []).map((row): Row => [
    all.measure[row.measure],
    row.value,
    formatPartialDate(row.period, 'vi'),
    row.localities,
    row.locator,
    row.sourceId,
  ]);
  const models = (pilots?.models ?? []).map((model): Row => {
    const extent = pilots?.extents.find((one) => one.model === model.id)?.extent;
    return [
      model.id,
      nameOf(model, lang),
      all.filter.level[model.level],
      inLanguage(lang, model.definitionVi, model.definitionEn),
      extent && all.counts.extent(extent),
    ];
  });
  const statements = [
    ...(staff?.statements ?? []),
    ...(findings?.limitations ?? []),
    ...(findings?.causes ?? []),
    ...(findings?.lessons ?? []),
  ].map((row): Row => [textOf(row), row.locator, row.sourceId]);
  return [
    sheetOf(totalsName, t.totals, totals),
    sheetOf(modelsName, t.models, models),
    sheetOf(statementsName, t.statements, statements),
  ];
}

const widest = 60;

function sheetOf(name: string, header: readonly string[], rows: readonly Row[]): FileSheet {
  return {
    name,
    rows: [headerRow(header), ...rows.map((row) => ({ cells: row.map(cellOf) }))],
    widths: header.map((label, index) => {
      const longest = Math.max(label.length, ...rows.map((row) => String(row[index] ?? '').length));
      return Math.min(widest, longest + 2);
    }),
    hasHeader: true,
  };
}

function cellOf(value: string | number | undefined): FileCell | null {
  return value === undefined ? null : { value, look: { isWrapped: true, vertical: 'top' } };
}
