import type { SourceId } from '@/domain/dataset';
import type { RowDigest } from '@/domain/rowDigest';

/** Each source once, the one with most rows first. */
export function rankSources(rows: readonly SourcedRow[]): SourceId[] {
  const counts = new Map<SourceId, number>();
  for (const { sourceId } of rows.flatMap(sourcedParts))
    counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** The same of lists of rows that were gone through before. */
export function rankDigests(digests: readonly RowDigest[]): SourceId[] {
  const counts = new Map<SourceId, number>();
  for (const { sources } of digests) {
    for (const [id, count] of sources) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

interface SourcedRow {
  readonly sourceId: SourceId;
  /** The rows of 2019 behind a row of a unit of 2025, each with a source of its own. */
  readonly parts?: readonly SourcedRow[];
}

function sourcedParts(row: SourcedRow): readonly SourcedRow[] {
  return row.parts ?? [row];
}
