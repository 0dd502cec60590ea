import type { PreparedFigure } from '@/exports/preparedFigure';
import type { FigureId } from '@/figures/figureModel';
import type { BriefingItem } from './briefingItems';

/** A figure of the page that can be taken into a briefing. */
export interface BriefingFigure {
  readonly id: FigureId;
  readonly name: string;
  /** Computes the figure under the view. Throws what its model throws. */
  readonly prepare: () => PreparedFigure;
}

/** A figure that the reader wants, with what they decided about it. */
export interface ChosenFigure extends BriefingFigure, Pick<BriefingItem, 'mode' | 'line'> {}

/** A figure that could not be made, and why, for the reader. */
export interface FigureFailure {
  readonly name: string;
  readonly reason: string;
}

/** Where a long job stands. */
export interface Progress {
  readonly value: number;
  readonly max: number;
  readonly text: string;
}

/** What a long job is handed: it stops when the signal says so and tells where it stands. */
export interface JobTools {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** The chosen ones among the figures that there are, in the order of the items. */
export function chooseFigures(
  items: readonly BriefingItem[],
  figures: readonly BriefingFigure[],
): readonly ChosenFigure[] {
  return items.flatMap(({ id, isChosen, mode, line }) => {
    const figure = figures.find((candidate) => candidate.id === id);
    return isChosen && figure !== undefined ? [{ ...figure, mode, line: line.trim() }] : [];
  });
}
