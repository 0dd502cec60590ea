import { isLoaded } from '@/domain/isLoaded';
import { type PreparedFigure, prepareFigure } from '@/exports/preparedFigure';
import { committeeAdditionsFigure } from '@/features/committeeAdditions/committeeAdditionsFigure';
import { findingsFigure } from '@/features/findings/findingsFigure';
import { headlineFigure } from '@/features/headline/headlineFigure';
import { pilotCountsFigure } from '@/features/pilotCounts/pilotCountsFigure';
import { pilotMatrixFigure } from '@/features/pilotMatrix/pilotMatrixFigure';
import { provinceMapFigure } from '@/features/provinceMap/provinceMapFigure';
import { staffReductionFigure } from '@/features/staffReduction/staffReductionFigure';
import { staffRoadmapFigure } from '@/features/staffRoadmap/staffRoadmapFigure';
import { buildFigure } from '@/figures/buildFigure';
import type { FigureId, FigureInput } from '@/figures/figureModel';
import { figureNameOf } from '@/figures/figureNames';
import type { FigureSpec } from '@/figures/figureSpec';
import { serializeAddress } from '@/state/address';

/** A figure of the page that can be computed and taken away. */
export interface RegisteredFigure {
  readonly id: FigureId;
  /** Stable name, as the heading has it. */
  readonly name: string;
  /** Computes the figure under the input's view. Throws what its model throws. */
  readonly prepare: () => PreparedFigure;
}

/** Every figure whose files are there, in reading order; nothing is computed yet. */
export function prepareFigures(input: FigureInput): readonly RegisteredFigure[] {
  return figures.flatMap((register) => register(input));
}

type Register = (input: FigureInput) => readonly RegisteredFigure[];

const figures: readonly Register[] = [
  seal(headlineFigure),
  seal(provinceMapFigure),
  seal(pilotCountsFigure),
  seal(pilotMatrixFigure),
  seal(staffRoadmapFigure),
  seal(staffReductionFigure),
  seal(committeeAdditionsFigure),
  seal(findingsFigure),
];

/** Hides what kind of marks a figure has, so that figures of all kinds go into one list. */
function seal<Marks>(spec: FigureSpec<Marks>): Register {
  return (input) => {
    const { view, data, lang } = input;
    if (!spec.reads(view).every((path) => isLoaded(path, data))) return [];
    const address = serializeAddress(view);
    const prepare = (): PreparedFigure =>
      prepareFigure({ spec, model: buildFigure(spec, input), view, address, data });
    return [{ id: spec.id, name: figureNameOf(spec.id, lang), prepare }];
  };
}
