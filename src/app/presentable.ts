import { isLoaded } from '@/domain/isLoaded';
import type { DatasetFaults } from '@/data/queries';
import type { View } from '@/domain/view';
import type { PresentedFigure } from '@/features/presentation/Presentation';
import { figureIds } from '@/domain/figureIds';
import type { FigureId, FigureInput } from '@/figures/figureModel';
import { figureNameOf } from '@/figures/figureNames';
import type { UnknownValue } from '@/state/address';
import { findFileBehind } from './figureReads';

/**
 * The figures that stand on the page under this view, in reading order. One whose file is broken is
 * among them, since it says so; one that has nothing to speak of is not.
 */
export function listPresentable(
  input: FigureInput,
  faults: DatasetFaults,
): readonly PresentedFigure[] {
  const isThere = (id: FigureId): boolean => {
    if (id === 'what-changed') return input.comparison !== undefined;
    const path = findFileBehind(id, input.view);
    return path === undefined || faults[path] !== undefined || isLoaded(path, input.data);
  };
  return figureIds
    .filter(isThere)
    .map((id): PresentedFigure => ({ id, name: figureNameOf(id, input.lang) }));
}

interface AskedFigure {
  /** Place of the figure among the presentable ones; undefined: the page is shown. */
  readonly current: number | undefined;
  readonly unknown: readonly UnknownValue[];
}

/**
 * Finds the figure that the address asks for. While `isComplete` is false one that is not there yet
 * may still come, so nothing is said of it.
 */
export function findAsked(
  { present }: Pick<View, 'present'>,
  figures: readonly PresentedFigure[],
  isComplete: boolean,
): AskedFigure {
  const current = figures.findIndex(({ id }) => id === present);
  if (current >= 0) return { current, unknown: [] };
  const isNamed = present !== undefined && isComplete;
  return { current: undefined, unknown: isNamed ? [{ key: 'present', value: present }] : [] };
}
