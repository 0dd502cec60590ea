import { isLoaded } from '@/domain/isLoaded';
import { type PreparedFigure, prepareFigure } from '@/exports/preparedFigure';
import { committeeAdditionsFigure } from '@/features/committeeAdditions/committeeAdditionsFigure';
import { findingsFigure } from '@/features/findings';
import { headlineFigure } from '@/features/headline';
import { pilotCountsFigure } from '@/features/pilotCounts';
import { pilotMatrixFigure } from '@/features/pilotMatrix';
import { provinceMapFigure } from '@/features/provinceMap/provinceMap';
import { staffReductionFigure } from '@/features/staffReduction/staffReduction';
import { staffRoadmapFigure } from '@/features/staffRoadmap/staffRoadmapFigure';
import { whatChangedFigure } from '@/features/whatChanged/whatChangedFigure';
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

/** Does the same with every figure of the page, in reading order, whatever marks each has. */
export function mapFigures<T>(visit: <Marks>(spec: FigureSpec<Marks>) => T): readonly T[] {
  return [
    visit(headlineFigure),
    visit(provinceMapFigure),
    visit(pilotCountsFigure),
    visit(pilotMatrixFigure),
    visit(staffRoadmapFigure),
    visit(staffReductionFigure),
    visit(committeeAdditionsFigure),
    visit(findingsFigure),
    visit(whatChangedFigure),
  ];
}

const figures: readonly Register[] = mapFigures(seal);

/** Hides what kind of marks a figure has, so that figures of all kinds go into one list. */
function seal<Marks>(spec: FigureSpec<Marks>): Register {
  return (input) => {
    const { view, data, lang } = input;
    if (!spec.reads(view).every((path) => isLoaded(path, data))) return [];
    if (spec.isAbsent?.(input) === true) return [];
    const address = serializeAddress(view);
    const prepare = (): PreparedFigure =>
      prepareFigure({ spec, model: buildFigure(spec, input), view, address, data });
    return [{ id: spec.id, name: figureNameOf(spec.id, lang), prepare }];
  };
}
