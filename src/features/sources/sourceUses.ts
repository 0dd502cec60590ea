import type { LoadedData, SourceId } from '@/domain/dataset';
import { groupBy } from '@/lib/groupBy';
import { remember } from '@/lib/remember';

export type UseKind = 'committee' | 'staff' | 'pilots' | 'findings' | 'clusters' | 'boundaries';

/** What a source feeds, with how many rows of it. */
export interface SourceUse {
  readonly kind: UseKind | 'unknown';
  readonly rows: number;
}

interface FromSource {
  readonly sourceId?: SourceId;
}

/**
 * Counts the rows that each source stands behind. The 2025 boundaries name no source row by row,
 * so a source that no row of a complete release names stands behind those.
 */
export const findSourceUses = remember(countUses);

function countUses(data: LoadedData): ReadonlyMap<SourceId, readonly SourceUse[]> {
  const { committee, staff, pilots, findings } = data;
  const feeds: readonly (readonly [UseKind, readonly FromSource[]])[] = [
    ['committee', committee === undefined ? [] : [...committee.totals, ...committee.observations]],
    [
      'staff',
      staff === undefined
        ? []
        : [staff.target, ...staff.statements, ...staff.observations, ...staff.context],
    ],
    ['pilots', pilots === undefined ? [] : [...pilots.observations, ...pilots.extents]],
    [
      'findings',
      findings === undefined
        ? []
        : [findings.exemplars, ...findings.limitations, ...findings.causes, ...findings.lessons],
    ],
    ['clusters', data.provinces.clusters],
  ];
  const counts = feeds.map(([kind, list]) => {
    return { kind, bySource: groupBy(list, ({ sourceId }) => sourceId) };
  });
  const isComplete = [committee, staff, pilots, findings].every((file) => file !== undefined);
  const none: SourceUse = { kind: isComplete ? 'boundaries' : 'unknown', rows: 0 };
  return new Map(
    data.sources.sources.map(({ id }) => {
      const uses = counts.flatMap(({ kind, bySource }) => {
        const rows = bySource.get(id)?.length ?? 0;
        return rows === 0 ? [] : [{ kind, rows }];
      });
      return [id, uses.length === 0 ? [none] : uses];
    }),
  );
}
