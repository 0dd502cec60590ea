import { type ChangedDataset, changedDatasets } from '@/domain/changeRows';
import { readAbsences } from '@/domain/absences';
import type { Absence, AbsenceLists, LoadedData, Source, SourceId } from '@/domain/dataset';
import type { LocalImport } from '@/domain/localImport';
import { ownSourceOf } from '@/domain/ownSource';
import {
  type DatasetRows,
  mergeCommittee,
  mergePilots,
  mergeStaff,
  withoutKnown,
} from '@/domain/mergeRows';

/** Rows of a dataset, also those that say that the question does not arise. */
export function countRows(rows: DatasetRows, dataset: ChangedDataset): number {
  return sourceIdsOf(rows, dataset).length;
}

/** Datasets that the import holds rows of. */
export function datasetsOf(rows: DatasetRows): readonly ChangedDataset[] {
  return changedDatasets.filter((dataset) => countRows(rows, dataset) > 0);
}

/** Rows of two imports by key, those of `next` in the place of earlier ones. */
export function mergeImports(current: LocalImport | undefined, next: LocalImport): LocalImport {
  if (current === undefined) return next;
  const committee = both(current.committee, next.committee, mergeCommittee);
  const staff = both(current.staff, next.staff, mergeStaff);
  const pilots = both(current.pilots, next.pilots, (a, b) => ({
    observations: mergePilots(a.observations, b.observations),
  }));
  const replaces = changedDatasets.filter((dataset) =>
    [current, next].some((one) => one.replaces?.includes(dataset)),
  );
  const rows = {
    ...(committee && { committee }),
    ...(staff && { staff }),
    ...(pilots && { pilots }),
  };
  return {
    ...assemble(rows, [current, next]),
    ...(replaces.length > 0 && { replaces }),
  };
}

function both<T>(a: T | undefined, b: T | undefined, merge: (a: T, b: T) => T): T | undefined {
  return a === undefined || b === undefined ? (b ?? a) : merge(a, b);
}

/**
 * What the browser would hold: the rows merged into those imported earlier, or, for the datasets in
 * `replaced`, in the place of these and of the published ones. A row that is published word for word
 * stays a published one. Names of files stay as long as any row of theirs may be left.
 */
export function addImport(
  published: LoadedData,
  current: LocalImport | undefined,
  next: LocalImport,
  replaced: readonly ChangedDataset[],
): LocalImport {
  const whole = replaced.filter((dataset) => countRows(next, dataset) > 0);
  const kept =
    current &&
    pick(
      current,
      changedDatasets.filter((one) => !whole.includes(one)),
    );
  const merged = mergeImports(kept && { ...current, ...kept, ...cleared(whole) }, next);
  const replaces = changedDatasets.filter(
    (dataset) => whole.includes(dataset) || current?.replaces?.includes(dataset) === true,
  );
  const { rows, sources } = asOwn(withoutPublished(merged, published, replaces), published);
  const parts = current === undefined ? [next] : [current, next];
  const local = assemble(rows, [...parts, { ...next, sources }]);
  const isAll = kept === undefined || datasetsOf(kept).length === 0;
  return {
    ...local,
    ...(isAll && { fileNames: next.fileNames }),
    ...(replaces.length > 0 && { replaces }),
  };
}

/**
 * The rows with sources of the office's own in the place of published ones, except what is published
 * word for word: nothing that an office has typed may look published.
 */
function asOwn(
  { committee, staff, pilots }: DatasetRows,
  published: LoadedData,
): { readonly rows: DatasetRows; readonly sources: readonly Source[] } {
  const byId = new Map(published.sources.sources.map((source) => [source.id, source]));
  const sources = new Map<SourceId, Source>();
  const listOf = <Row extends { readonly sourceId: SourceId }>(
    rows: readonly Row[] = [],
    known: readonly Row[] = [],
  ): readonly Row[] => {
    const fresh = new Set(withoutKnown(rows, known));
    return rows.map((row) => {
      const source = byId.get(row.sourceId);
      if (source === undefined || source.kind === 'local' || !fresh.has(row)) return row;
      const own = ownSourceOf(source);
      sources.set(own.id, own);
      return { ...row, sourceId: own.id };
    });
  };
  const listsOf = <Row extends Sourced, None extends Sourced>(
    own: Lists<Row, None>,
    known: Lists<Row, None> | undefined,
  ): Lists<Row, None> => ({
    ...own,
    observations: listOf(own.observations, known?.observations),
    ...(own.notApplicable && {
      notApplicable: listOf(own.notApplicable, known?.notApplicable),
    }),
    ...(own.notPublished && { notPublished: listOf(own.notPublished, known?.notPublished) }),
  });
  const rows = {
    ...(committee && { committee: listsOf(committee, published.committee) }),
    ...(staff && { staff: listsOf(staff, published.staff) }),
    ...(pilots && {
      pilots: { observations: listOf(pilots.observations, published.pilots?.observations) },
    }),
  };
  return { rows, sources: [...sources.values()] };
}

interface Sourced {
  readonly sourceId: SourceId;
}

interface Lists<Row, None> extends AbsenceLists<None> {
  readonly observations: readonly Row[];
}

function cleared(datasets: readonly ChangedDataset[]): DatasetRows {
  return Object.fromEntries(datasets.map((dataset) => [dataset, undefined]));
}

function withoutPublished(
  { committee, staff, pilots }: LocalImport,
  published: LoadedData,
  replaces: readonly ChangedDataset[],
): DatasetRows {
  const isWhole = (dataset: ChangedDataset): boolean => replaces.includes(dataset);
  return {
    ...(committee && {
      committee: isWhole('committee') ? committee : freshOf(committee, published.committee),
    }),
    ...(staff && { staff: isWhole('staff') ? staff : freshOf(staff, published.staff) }),
    ...(pilots && { pilots: isWhole('pilots') ? pilots : freshOf(pilots, published.pilots) }),
  };
}

function freshOf<Row extends Sourced, None extends Sourced>(
  own: Lists<Row, None>,
  known: Lists<Row, None> | undefined,
): Lists<Row, None> {
  const notApplicable = withoutKnown(own.notApplicable ?? [], known?.notApplicable ?? []);
  const notPublished = withoutKnown(own.notPublished ?? [], known?.notPublished ?? []);
  return {
    observations: withoutKnown(own.observations, known?.observations ?? []),
    ...(notApplicable.length > 0 && { notApplicable }),
    ...(notPublished.length > 0 && { notPublished }),
  };
}

function pick(rows: DatasetRows, datasets: readonly ChangedDataset[]): DatasetRows {
  return Object.fromEntries(datasets.map((dataset) => [dataset, rows[dataset]]));
}

/** An import of `rows`, dated as the last of those that it is made from. */
function assemble(rows: DatasetRows, parts: readonly LocalImport[]): LocalImport {
  const used = new Set(changedDatasets.flatMap((dataset) => sourceIdsOf(rows, dataset)));
  const sources = new Map<SourceId, Source>();
  for (const source of parts.flatMap((part) => part.sources)) {
    if (used.has(source.id)) sources.set(source.id, source);
  }
  return {
    ...pick(rows, datasetsOf(rows)),
    importedOn:
      parts
        .map(({ importedOn }) => importedOn)
        .sort()
        .at(-1) ?? '',
    fileNames: [...new Set(parts.flatMap(({ fileNames }) => fileNames))],
    sources: [...sources.values()],
  };
}

function sourceIdsOf(rows: DatasetRows, dataset: ChangedDataset): readonly SourceId[] {
  const absences = dataset === 'pilots' ? [] : readAbsences<Absence>(rows[dataset] ?? {});
  const observations: readonly { readonly sourceId: SourceId }[] =
    rows[dataset]?.observations ?? [];
  return [...observations, ...absences.map(({ row }) => row)].map(({ sourceId }) => sourceId);
}
