import { changeKeyOf, type ChangeRow } from '@/domain/changeRows';
import type { Comparison, FoundChange } from '@/domain/comparison';
import { changeSigns } from '@/domain/comparison';
import { latestRowOf, type RowChange } from '@/domain/dataChanges';
import type { Province } from '@/domain/dataset';
import { compareNames } from '@/domain/format';
import { nameOf } from '@/domain/names';
import { formerOf, isRegrouped } from '@/domain/regroup';
import {
  describeDate,
  describePublisher,
  describeSubject,
  describeValue,
} from '@/figures/changeTexts';
import type { FigureInput, FigureTable, TableCell, TableRow } from '@/figures/figureModel';
import { changeFigureTextsOf } from '@/i18n/changeFigure';
import { describeDetails } from './changeDetails';
import { changePlaces } from './changePlaces';

const datasets = ['staff', 'committee', 'pilots'] as const;

/** Every change as a row: by name of place, dataset and kind. */
export function changeTable(
  found: readonly FoundChange[],
  { before, name }: Comparison,
  input: FigureInput,
): FigureTable {
  const { data, lang } = input;
  const after = formerOf(data);
  const t = changeFigureTextsOf(lang);
  const hasUnits = isRegrouped(data);
  const places = namesOf(data.provinces.provinces);
  const memberOf = changePlaces([before, after], lang, nameOf);

  function namesOf(provinces: readonly Province[]): ReadonlyMap<string, string> {
    return new Map(provinces.map((province) => [province.code, nameOf(province, lang)]));
  }

  function cellsOf({ dataset, sign, change, place }: FoundChange): readonly TableCell[] {
    const latest = latestRowOf(change);
    const isGone = change.kind === 'withdrawn';
    const details = change.kind === 'changed' ? describeDetails(change, lang) : '';
    const valueBefore = 'before' in change ? describeValue(change.before, before, lang) : t.nothing;
    const valueAfter = 'after' in change ? describeValue(change.after, after, lang) : t.nothing;
    return [
      text(places.get(place) ?? place),
      ...(hasUnits ? [text(memberOf(latest))] : []),
      text(t.dataset[dataset]),
      text(describeSubject(latest, isGone ? before : after, lang)),
      text(fromTo(change, (row) => describeDate(row, lang))),
      text(valueBefore),
      text(
        valueBefore === valueAfter && details !== '' ? `${valueAfter} (${details})` : valueAfter,
      ),
      text(t.sign[sign]),
      text(change.kind === 'changed' ? t.direction[change.direction] : ''),
      text(
        fromTo(change, (row, side) => describePublisher(row, side === 'before' ? before : after)),
      ),
    ];
  }

  function fromTo(
    change: RowChange,
    describe: (row: ChangeRow, side: 'before' | 'after') => string,
  ): string {
    const was = 'before' in change ? describe(change.before, 'before') : undefined;
    const is = 'after' in change ? describe(change.after, 'after') : undefined;
    if (was === undefined || is === undefined || was === is) return is ?? was ?? '';
    return t.from(was === '' ? t.nothing : was, is === '' ? t.nothing : is);
  }

  const sorted = found
    .slice()
    .sort(
      (a, b) =>
        compareNames(places.get(a.place) ?? a.place, places.get(b.place) ?? b.place) ||
        datasets.indexOf(a.dataset) - datasets.indexOf(b.dataset) ||
        changeSigns.indexOf(a.sign) - changeSigns.indexOf(b.sign),
    );
  const ids = new Map<string, number>();
  const { column } = t;
  return {
    columns: [
      { id: 'province', label: column.province, kind: 'text' },
      ...(hasUnits ? [{ id: 'former', label: column.former, kind: 'text' } as const] : []),
      { id: 'dataset', label: column.dataset, kind: 'text' },
      { id: 'what', label: column.what, kind: 'text' },
      { id: 'date', label: column.date, kind: 'text' },
      { id: 'before', label: column.before(name), kind: 'text' },
      { id: 'after', label: column.after, kind: 'text' },
      { id: 'kind', label: column.kind, kind: 'text' },
      { id: 'direction', label: column.direction, kind: 'text' },
      { id: 'source', label: column.source, kind: 'text' },
    ],
    rows:
      sorted.length === 0
        ? [noChange(hasUnits ? 10 : 9, t.none)]
        : sorted.map((one): TableRow => {
            const latest = latestRowOf(one.change);
            const key = `${latest.kind} ${changeKeyOf(latest)}`;
            const turn = (ids.get(key) ?? 0) + 1;
            ids.set(key, turn);
            return {
              id: turn === 1 ? key : `${key} (${turn})`,
              province: one.place,
              sourceIds: [latest.row.sourceId],
              cells: cellsOf(one),
            };
          }),
  };
}

function noChange(count: number, words: string): TableRow {
  const cells = Array.from({ length: count }, (_, index) => text(index === 0 ? words : ''));
  return { id: 'none', cells };
}

/** A cell of words; no words are no value. */
function text(value: string): TableCell {
  return { text: value, value: value === '' ? null : value };
}
