import { assertNever } from '@/lib/assert';
import { pairItems } from '@/lib/pairItems';
import { type ChangeDirection, directionOf } from './changeDirection';
import {
  type ChangedDataset,
  changedDatasets,
  changeGroupOf,
  changeKeyOf,
  changeKeys,
  changeRowsOf,
  type ChangeRow,
} from './changeRows';
import type { LoadedData, ProvinceCode } from './dataset';

/** What became of one row between two states of the data. */
export type RowChange = { readonly province: ProvinceCode } & (
  | { readonly kind: 'added'; readonly after: ChangeRow }
  | { readonly kind: 'withdrawn'; readonly before: ChangeRow }
  | {
      readonly kind: 'changed';
      readonly before: ChangeRow;
      readonly after: ChangeRow;
      /** Of the number, or of a model's state. */
      readonly direction: ChangeDirection;
    }
  | { readonly kind: 'unchanged'; readonly before: ChangeRow; readonly after: ChangeRow }
);

export type ChangeKind = RowChange['kind'];

/** All rows of one dataset, those of both sides. */
export interface DatasetChanges {
  readonly dataset: ChangedDataset;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** In the order of province and of the rest of the key. */
  readonly rows: readonly RowChange[];
}

/**
 * What changed row by row from `before` to `after` in the three datasets that an office keeps. A
 * row is known again by the key of its dataset; where that fails, by what it is about, so that
 * another source for the same figure is a change and not one row more and one less.
 */
export function findChanges(before: LoadedData, after: LoadedData): readonly DatasetChanges[] {
  return changedDatasets.map((dataset) => {
    const { pairs, onlyBefore, onlyAfter } = pairItems(
      changeRowsOf(dataset, before),
      changeRowsOf(dataset, after),
      changeKeys,
      changeGroupOf,
    );
    const rows: RowChange[] = [
      ...pairs.map(([from, to]) => comparePair(from, to)),
      ...onlyBefore.map((row): RowChange => {
        return { kind: 'withdrawn', province: row.row.province, before: row };
      }),
      ...onlyAfter.map((row): RowChange => {
        return { kind: 'added', province: row.row.province, after: row };
      }),
    ];
    const counts = { added: 0, changed: 0, withdrawn: 0, unchanged: 0 };
    for (const { kind } of rows) counts[kind] += 1;
    return { dataset, counts, rows: inKeyOrder(rows) };
  });
}

/** True when no row was added, changed or withdrawn. */
export function isUnchanged(changes: readonly DatasetChanges[]): boolean {
  return changes.every(({ counts }) => counts.added + counts.changed + counts.withdrawn === 0);
}

/** The row as it is now, or as it was when it is gone. */
export function latestRowOf(change: RowChange): ChangeRow {
  switch (change.kind) {
    case 'withdrawn':
      return change.before;
    case 'added':
    case 'changed':
    case 'unchanged':
      return change.after;
    default:
      return assertNever(change);
  }
}

function comparePair(before: ChangeRow, after: ChangeRow): RowChange {
  const { province } = after.row;
  const [contentOf] = changeKeys;
  return contentOf(before) === contentOf(after)
    ? { kind: 'unchanged', province, before, after }
    : { kind: 'changed', province, before, after, direction: directionOf(before, after) };
}

function inKeyOrder(rows: readonly RowChange[]): readonly RowChange[] {
  return rows
    .map((change) => ({ change, key: `${change.province} ${changeKeyOf(latestRowOf(change))}` }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ change }) => change);
}
