import { defaultView, type Filters, type View } from '@/domain/view';
import { parseAddress, serializeAddress } from './address';

/** Filter choices before the present one, the last of them last, each in the form of an address. */
export type PastFilters = readonly string[];

/** What one step back restores; the boundaries say whose codes the provinces are. */
export type FilterStep = Filters & Pick<View, 'boundaries'>;

/** More than anybody takes back one by one; the history entries that hold them stay small. */
const maxSteps = 20;

/** The past after a change of the view: one step longer when it changed the filters. */
export function pastAfter(past: PastFilters, before: View, after: View): PastFilters {
  const step = writeStep(before);
  return step === writeStep(after) ? past : [...past, step].slice(-maxSteps);
}

/** The choice that one step back leads to; undefined when there is none. */
export function findLastStep(past: PastFilters): FilterStep | undefined {
  const last = past[past.length - 1];
  if (last === undefined) return undefined;
  const { provinces, regions, clusters, models, levels, boundaries } = parseAddress(last).view;
  return { provinces, regions, clusters, models, levels, boundaries };
}

/** Reads what a history entry holds; an entry of somebody else's making has no past. */
export function readPast(state: unknown): PastFilters {
  if (typeof state !== 'object' || state === null || !('past' in state)) return [];
  if (!Array.isArray(state.past)) return [];
  return state.past.filter((step) => typeof step === 'string').slice(-maxSteps);
}

function writeStep({ provinces, regions, clusters, models, levels, boundaries }: View): string {
  const filters = { provinces, regions, clusters, models, levels, boundaries };
  return serializeAddress({ ...defaultView, ...filters });
}
