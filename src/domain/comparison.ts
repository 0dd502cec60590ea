import { groupBy } from '@/lib/groupBy';
import { remember } from '@/lib/remember';
import { unitCodeOf } from './boundaries';
import type { ChangedDataset, ChangeRow } from './changeRows';
import { type DatasetChanges, findChanges, latestRowOf, type RowChange } from './dataChanges';
import type { LoadedData, ProvinceCode } from './dataset';
import { select } from './filters';
import { of2019, wholeOf } from './unitRows';
import { formerOf, isRegrouped, toUnits2025 } from './regroup';
import type { Filters } from './view';

/** An earlier or other state of the data that the one shown is set against. */
export interface Comparison {
  /** As it is in its files, whatever the boundaries of the page. */
  readonly before: LoadedData;
  /** What `before` is, as a finished text: "bản 19169f6452f5 (23/11/2026)". */
  readonly name: string;
}

/** What a change is to a reader; `revised`: something else than the number changed. */
export const changeSigns = ['new', 'up', 'down', 'revised', 'withdrawn'] as const;
export type ChangeSign = (typeof changeSigns)[number];

export interface FoundChange {
  readonly dataset: ChangedDataset;
  readonly sign: ChangeSign;
  readonly change: RowChange;
  /** Where the page shows it: the province of 2019, the unit that it belongs to now, or the unit itself. */
  readonly place: ProvinceCode;
}

export interface ComparedData {
  /** By dataset, in the order of key. */
  readonly found: readonly FoundChange[];
  /** Rows under the filters that say the same on both sides, by dataset. */
  readonly unchanged: Readonly<Record<ChangedDataset, number>>;
  /** The same rows themselves. */
  readonly same: readonly ChangeRow[];
  /** Datasets of which both sides could be read. */
  readonly datasets: readonly ChangedDataset[];
  /** Places that the filters leave on either side. */
  readonly places: ReadonlySet<ProvinceCode>;
}

/**
 * What changed from the comparison to `data` under the filters. Changes are found on the rows as
 * they are in the files and placed where the page shows them: a row that a unit of 2025 reports for
 * itself is compared with rows of that unit alone, and only where the page shows units. A place counts
 * as left when the filters leave it on either side: else a model that was withdrawn could not be found
 * by that model.
 */
export function compareData(
  { before }: Comparison,
  data: LoadedData,
  filters: Filters,
): ComparedData {
  const after = formerOf(data);
  const places = placesLeft(before, data, filters);
  const datasets = (['committee', 'staff', 'pilots'] as const).filter(
    (dataset) => before[dataset] !== undefined && after[dataset] !== undefined,
  );
  const unchanged = { committee: 0, staff: 0, pilots: 0 };
  const found: FoundChange[] = [];
  const same: (readonly ChangeRow[])[] = [];
  for (const { dataset, changes, sameByPlace } of placeChanges(before, data)) {
    if (!datasets.includes(dataset)) continue;
    for (const one of changes) {
      if (places.has(one.place) && isShown(latestRowOf(one.change), filters)) found.push(one);
    }
    for (const [place, rows] of sameByPlace) {
      if (!places.has(place)) continue;
      const shown = dataset === 'pilots' ? rows.filter((row) => isShown(row, filters)) : rows;
      unchanged[dataset] += shown.length;
      same.push(shown);
    }
  }
  return { found, unchanged, same: same.flat(), datasets, places };
}

/** All changes where the page shows them, whatever the filters, and apart what says the same. */
const placeChanges = remember((before: LoadedData, data: LoadedData) =>
  comparedRows(before, data).map(({ dataset, rows }) => {
    const changes: FoundChange[] = [];
    const unchanged: { readonly place: ProvinceCode; readonly row: ChangeRow }[] = [];
    for (const change of rows) {
      const isOfUnit = latestRowOf(change).row.boundaries === '2025';
      const place =
        isRegrouped(data) && !isOfUnit
          ? unitCodeOf(change.province, data.provinces)
          : change.province;
      if (place === undefined) continue;
      const sign = findSign(change);
      if (sign === undefined) unchanged.push({ place, row: latestRowOf(change) });
      else changes.push({ dataset, sign, change, place });
    }
    const sameByPlace = new Map(
      [...groupBy(unchanged, ({ place }) => place)].map(
        ([place, own]) => [place, own.map(({ row }) => row)] as const,
      ),
    );
    return { dataset, changes, sameByPlace };
  }),
);

/** The rows that the page shows: of units of 2025 those of their provinces and their own. */
function comparedRows(before: LoadedData, data: LoadedData): readonly DatasetChanges[] {
  return isRegrouped(data)
    ? findChanges(wholeOf(before), wholeOf(data))
    : findChanges(of2019(before), data);
}

/** What the change is to a reader; undefined for none. */
function findSign(change: RowChange): ChangeSign | undefined {
  switch (change.kind) {
    case 'added':
      return 'new';
    case 'withdrawn':
      return 'withdrawn';
    case 'unchanged':
      return undefined;
    case 'changed':
      return change.direction === 'up' || change.direction === 'down'
        ? change.direction
        : 'revised';
  }
}

/** How many changes of each sign. */
export function countSigns(found: readonly FoundChange[]): Readonly<Record<ChangeSign, number>> {
  const counts = { new: 0, up: 0, down: 0, revised: 0, withdrawn: 0 };
  for (const { sign } of found) counts[sign] += 1;
  return counts;
}

function placesLeft(
  before: LoadedData,
  data: LoadedData,
  filters: Filters,
): ReadonlySet<ProvinceCode> {
  const earlier = isRegrouped(data) ? toUnits2025(before) : before;
  return new Set(
    [earlier, data].flatMap(({ provinces, pilots }) => [
      ...select(provinces.provinces, pilots, filters).left,
    ]),
  );
}

/** Models and levels narrow the rows of models, as they do in every figure. */
function isShown(row: ChangeRow, { models, levels }: Filters): boolean {
  if (row.kind !== 'pilots') return true;
  const { model, level } = row.row;
  return (
    (models.length === 0 || models.includes(model)) &&
    (levels.length === 0 || levels.some((chosen) => chosen === level))
  );
}
