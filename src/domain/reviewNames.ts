import { remember } from '@/lib/remember';
import type { PilotFile, SourcesFile } from './dataset';
import { layerOfSource } from './sourceClass';

/**
 * The pilot models with `named` left to published sources: it says that the review names a province,
 * and no row of an office can say that, whatever its file calls it. Such rows are `reported`.
 */
export const withReviewNames = remember(
  (pilots: PilotFile, { sources }: SourcesFile): PilotFile => {
    const own = new Set(
      sources.filter((source) => layerOfSource(source) !== 'published').map(({ id }) => id),
    );
    if (
      !pilots.observations.some(({ state, sourceId }) => state === 'named' && own.has(sourceId))
    ) {
      return pilots;
    }
    return {
      ...pilots,
      observations: pilots.observations.map((row) =>
        row.state === 'named' && own.has(row.sourceId) ? { ...row, state: 'reported' } : row,
      ),
    };
  },
);
