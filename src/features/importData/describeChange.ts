import type { ChangeKind, DatasetChanges, RowChange } from '@/domain/dataChanges';
import type { ChangeRow } from '@/domain/changeRows';
import { latestRowOf } from '@/domain/dataChanges';
import type { LoadedData } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { nameOf, shortNameOf } from '@/domain/names';
import { formatPartialDate } from '@/domain/partialDate';
import type { FigureTable, TableCell } from '@/figures/figureModel';
import { staffTextsOf } from '@/figures/staffTexts';
import { importTextsOf } from '@/i18n/importData';
import { messagesOf } from '@/i18n/messages';

/** What would be lost or altered stands before what is new. */
const kindOrder: readonly ChangeKind[] = ['changed', 'withdrawn', 'added'];

/**
 * The first `most` rows that differ, those that alter something shown first: dataset if there are
 * several, province, what, then, now. `data` is the state after the change, whose names and sources are a superset.
 */
export function tabulateChanges(
  changes: readonly DatasetChanges[],
  data: LoadedData,
  lang: Lang,
  most: number,
): FigureTable {
  const t = messagesOf(lang);
  const importData = importTextsOf(lang);
  const isOne = changes.length === 1;
  const columns = ['dataset', 'province', 'what', 'before', 'after', 'kind'] as const;
  const all = kindOrder.flatMap((kind) =>
    changes.flatMap(({ dataset, rows }) =>
      rows.filter((row) => row.kind === kind).map((row) => ({ dataset, row })),
    ),
  );
  return {
    columns: columns
      .slice(isOne ? 1 : 0)
      .map((id) => ({ id, label: importData.changeColumn[id], kind: 'text' })),
    rows: all.slice(0, most).map(({ dataset, row }, index) => {
      const isOfUnit = latestRowOf(row).row.boundaries === '2025';
      const { provinces, units2025 } = data.provinces;
      const place = (isOfUnit ? units2025 : provinces).find(({ code }) => code === row.province);
      const name = place === undefined ? row.province : nameOf(place, lang);
      const texts = [
        ...(isOne ? [] : [t.layers.dataset[dataset]]),
        isOfUnit ? importData.ofUnit(name) : name,
        subjectOf(latestRowOf(row), data, lang),
        ...sidesOf(row, data, lang),
        importData.change[row.kind],
      ];
      return { id: String(index), province: row.province, cells: texts.map(cellOf) };
    }),
  };
}

function cellOf(text: string): TableCell {
  return { text, value: text };
}

/** What stood there and what will. */
function sidesOf(change: RowChange, data: LoadedData, lang: Lang): readonly [string, string] {
  const t = importTextsOf(lang);
  const before = 'before' in change ? valueOf(change.before, data, lang) : t.nothing;
  const after = 'after' in change ? valueOf(change.after, data, lang) : t.nothing;
  return change.kind === 'changed' && before === after
    ? [before, `${after} (${t.sameNumber})`]
    : [before, after];
}

/** What a row is about, with its date and scope: "khối hành chính, 31/12/2019". */
function subjectOf(change: ChangeRow, data: LoadedData, lang: Lang): string {
  const t = messagesOf(lang);
  const { kind, row } = change;
  const date = row.asOf === undefined ? '' : formatPartialDate(row.asOf, lang);
  switch (kind) {
    case 'committee':
    case 'committee-absence':
      return `${t.measure[change.row.measure]}, ${date}`;
    case 'staff':
    case 'staff-absence':
      return `${t.scope[change.row.scope]}, ${date}`;
    case 'pilots': {
      const { model: id, level } = change.row;
      const model = data.pilots?.models.find((candidate) => candidate.id === id);
      const name = model === undefined ? id : shortNameOf(model, lang);
      return `${name}, ${t.filter.level[level]}`;
    }
  }
}

/** The value of a row in words, so that 0, "not applicable" and a plan are told apart. */
function valueOf(change: ChangeRow, data: LoadedData, lang: Lang): string {
  const t = messagesOf(lang);
  switch (change.kind) {
    case 'committee':
      return importTextsOf(lang).people(formatNumber(change.row.value, lang));
    case 'staff': {
      const { value, base } = staffTextsOf(change.row, data, lang);
      const plan = change.row.status === 'planned' ? `${t.state.planned}: ` : '';
      return `${plan}${value} (${base})`;
    }
    case 'pilots': {
      const { state, asOf } = change.row;
      const date = asOf === undefined ? '' : ` (${formatPartialDate(asOf, lang)})`;
      return `${t.state[state]}${date}`;
    }
    case 'committee-absence':
    case 'staff-absence':
      return t.state[change.state];
  }
}
