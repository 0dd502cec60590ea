import { type ChangedDataset, changeKeysOf, type ChangeRow } from '@/domain/changeRows';
import { readAbsences } from '@/domain/absences';
import type { Absence, AbsenceLists, Source, SourceId } from '@/domain/dataset';
import type { LocalImport } from '@/domain/localImport';
import type { AbsentState } from '@/domain/reported';

export const importedDatasets: readonly ChangedDataset[] = ['committee', 'staff', 'pilots'];

type Rows = Pick<LocalImport, ChangedDataset>;

/** Rows of a dataset, also those that say why there is no number. */
export function countRows(rows: Rows, dataset: ChangedDataset): number {
  return sourceIdsOf(rows, dataset).length;
}

/** Datasets that the import holds rows of. */
export function datasetsOf(rows: Rows): readonly ChangedDataset[] {
  return importedDatasets.filter((dataset) => countRows(rows, dataset) > 0);
}

/**
 * The import with that of another file: datasets that `next` holds replace their own, the others
 * stay. Sources that no row names any more are left out; names of files stay as long as any dataset
 * of theirs may be left.
 */
export function replaceDatasets(current: LocalImport | undefined, next: LocalImport): LocalImport {
  if (current === undefined) return next;
  const kept = datasetsOf(current).filter((dataset) => countRows(next, dataset) === 0);
  const joined = assemble({ ...pick(current, kept), ...pick(next, datasetsOf(next)) }, [
    current,
    next,
  ]);
  return kept.length === 0 ? { ...joined, fileNames: next.fileNames } : joined;
}

/** Rows of several files read together. */
export interface AppendedRows {
  readonly joined: LocalImport;
  /** How many rows of the later file have the key of an earlier row, and are left out. */
  readonly repeated: Readonly<Record<ChangedDataset, number>>;
}

/** The rows of both files; of two rows with the same key the earlier one stays. */
export function appendRows(earlier: LocalImport | undefined, next: LocalImport): AppendedRows {
  if (earlier === undefined) {
    return { joined: next, repeated: { committee: 0, staff: 0, pilots: 0 } };
  }
  const committee = append(earlier.committee?.observations, next.committee?.observations, (row) =>
    keyOf('committee', { kind: 'committee', row, content: '' }),
  );
  const committeeNone = appendAbsences(earlier.committee, next.committee, (row, state) =>
    keyOf('committee', { kind: 'committee-absence', row, state, content: '' }),
  );
  const staff = append(earlier.staff?.observations, next.staff?.observations, (row) =>
    keyOf('staff', { kind: 'staff', row, content: '' }),
  );
  const staffNone = appendAbsences(earlier.staff, next.staff, (row, state) =>
    keyOf('staff', { kind: 'staff-absence', row, state, content: '' }),
  );
  const pilots = append(earlier.pilots?.observations, next.pilots?.observations, (row) =>
    keyOf('pilots', { kind: 'pilots', row, content: '' }),
  );
  const rows: Rows = {
    committee: { observations: committee.rows, ...committeeNone.lists },
    staff: { observations: staff.rows, ...staffNone.lists },
    pilots: { observations: pilots.rows },
  };
  return {
    joined: assemble(pick(rows, datasetsOf(rows)), [earlier, next]),
    repeated: {
      committee: committee.repeated + committeeNone.repeated,
      staff: staff.repeated + staffNone.repeated,
      pilots: pilots.repeated,
    },
  };
}

function keyOf(dataset: ChangedDataset, row: ChangeRow): string {
  return changeKeysOf(dataset)[1](row);
}

function append<Row>(
  earlier: readonly Row[] = [],
  next: readonly Row[] = [],
  keyOfRow: (row: Row) => string,
): { readonly rows: readonly Row[]; readonly repeated: number } {
  const known = new Set(earlier.map(keyOfRow));
  const added = next.filter((row) => !known.has(keyOfRow(row)));
  return { rows: [...earlier, ...added], repeated: next.length - added.length };
}

function appendAbsences<Row extends Absence>(
  earlier: AbsenceLists<Row> = {},
  next: AbsenceLists<Row> = {},
  keyOfRow: (row: Row, state: AbsentState) => string,
): { readonly lists: AbsenceLists<Row>; readonly repeated: number } {
  const outside = append(earlier.notApplicable, next.notApplicable, (row) =>
    keyOfRow(row, 'not-applicable'),
  );
  const unpublished = append(earlier.notPublished, next.notPublished, (row) =>
    keyOfRow(row, 'not-published'),
  );
  return {
    lists: {
      ...(outside.rows.length > 0 && { notApplicable: outside.rows }),
      ...(unpublished.rows.length > 0 && { notPublished: unpublished.rows }),
    },
    repeated: outside.repeated + unpublished.repeated,
  };
}

function pick(rows: Rows, datasets: readonly ChangedDataset[]): Rows {
  return Object.fromEntries(datasets.map((dataset) => [dataset, rows[dataset]]));
}

/** An import of `rows`, dated as the last of those that it is made from. */
function assemble(rows: Rows, parts: readonly LocalImport[]): LocalImport {
  const used = new Set(importedDatasets.flatMap((dataset) => sourceIdsOf(rows, dataset)));
  const sources = new Map<SourceId, Source>();
  for (const source of parts.flatMap((part) => part.sources)) {
    if (used.has(source.id)) sources.set(source.id, source);
  }
  return {
    ...rows,
    importedOn:
      parts
        .map(({ importedOn }) => importedOn)
        .sort()
        .at(-1) ?? '',
    fileNames: [...new Set(parts.flatMap(({ fileNames }) => fileNames))],
    sources: [...sources.values()],
  };
}

function sourceIdsOf(rows: Rows, dataset: ChangedDataset): readonly SourceId[] {
  const file = rows[dataset];
  const absences = dataset === 'pilots' ? [] : readAbsences<Absence>(rows[dataset] ?? {});
  return [...(file?.observations ?? []), ...absences.map(({ row }) => row)].map(
    ({ sourceId }) => sourceId,
  );
}
