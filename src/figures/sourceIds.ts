import type { SourceId } from '@/domain/dataset';

/** Each source once, the one with most rows first. */
export function rankSources(rows: readonly SourcedRow[]): SourceId[] {
  const counts = new Map<SourceId, number>();
  for (const { sourceId } of rows.flatMap(sourcedParts))
    counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
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
