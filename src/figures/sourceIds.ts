import type { SourceId } from '@/domain/dataset';

/** Each source once, the one with most rows first. */
export function rankSources(rows: readonly { readonly sourceId: SourceId }[]): SourceId[] {
  const counts = new Map<SourceId, number>();
  for (const { sourceId } of rows) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}
