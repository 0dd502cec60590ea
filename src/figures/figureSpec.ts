import type { ComponentType } from 'react';
import type { DatasetPath, ModelId, ProvinceCode } from '@/domain/dataset';
import type { View } from '@/domain/view';
import type { FigureId, FigureInput, FigureModel } from './figureModel';
import type { Palette } from './palette';
import type { SlideOf } from './slideContent';

/** Room for a chart, in px of the screen or of the picture. */
export interface ChartBox {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Size of the labels; nothing in a chart is smaller. */
  readonly fontPx: number;
  /** True where the height is given, as on a slide; else a chart with actions may take what it likes. */
  readonly isFixed?: boolean;
}

/** What a reader can do with marks; absent in pictures. */
export interface ChartActions {
  readonly toggleProvince: (code: ProvinceCode) => void;
  readonly toggleModel: (id: ModelId) => void;
  readonly openSheet: (code: ProvinceCode) => void;
  /** False where the reader switched keys of one letter off. */
  readonly hasLetterKeys: () => boolean;
  /** Link to the view that a click on the province leads to. */
  readonly linkOfProvince: (code: ProvinceCode) => string;
}

/** A chart draws its model's marks into the box and decides nothing. It holds exactly one svg. */
export interface ChartProps<Marks> {
  readonly model: FigureModel<Marks>;
  readonly box: ChartBox;
  readonly palette: Palette;
  readonly actions?: ChartActions | undefined;
}

export type Chart<Marks> = ComponentType<ChartProps<Marks>>;

/** One figure: how it is computed and how it is drawn. */
export interface FigureSpec<Marks> {
  readonly id: FigureId;
  /** Files without which the figure cannot be drawn under this view. */
  readonly reads: (view: View) => readonly DatasetPath[];
  /** Files whose rows the figure shows where they are there, and does without where not. */
  readonly readsIfThere?: readonly DatasetPath[];
  /** True where there is nothing that the figure could speak of: the page and the briefing leave it out. */
  readonly isAbsent?: (input: FigureInput) => boolean;
  /**
   * Throws when a file of `reads` is missing from the input. Remembered by the input, which page,
   * briefing and pictures share.
   */
  readonly build: (input: FigureInput) => FigureModel<Marks>;
  readonly loadChart: () => Promise<Chart<Marks>>;
  /** The chart itself where it comes with the figure: then it is drawn without waiting. */
  readonly chart?: Chart<Marks>;
  /** Height that the chart needs at a width and label size, in px. */
  readonly heightPx: (model: FigureModel<Marks>, widthPx: number, fontPx: number) => number;
  /** True when the legend stands inside the chart, so that nobody draws it again. */
  readonly hasOwnLegend: boolean;
  /** What a figure that is not made of parts gives to a slide; without it a slide shows its table. */
  readonly slide?: SlideOf<Marks>;
}
