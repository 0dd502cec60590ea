import type { FigureModel } from './figureModel';
import type { LegendItem, MarkStyle } from './legend';
import type { ColorName } from './palette';

// What a figure gives to a slide. The deck only places and paints it; every text is finished here.

export interface SlideRun {
  readonly text: string;
  /** Where a click leads; never shown. */
  readonly href?: string;
  readonly isStrong?: boolean;
  readonly color?: ColorName;
}

/** Paragraphs. */
export interface TextPart {
  readonly kind: 'text';
  /** True for a key: it never grows with its slide's text. */
  readonly isKey?: boolean;
  readonly lines: readonly (readonly SlideRun[])[];
}

/** Large numbers with their meaning, a column a group. */
export interface NumbersPart {
  readonly kind: 'numbers';
  readonly groups: readonly {
    readonly numbers: readonly { readonly text: string; readonly label: string }[];
    readonly note: string;
    /** Its words stand across this column alone. */
    readonly isMadeUp?: boolean;
  }[];
}

export interface SlideCell extends SlideRun {
  readonly fill?: ColorName;
}

export interface SlideColumn {
  readonly label: string;
  /** Width against the other columns. */
  readonly share: number;
  readonly align: 'left' | 'center' | 'right';
  /** One cell over all rows with these words, instead of a cell in each row. */
  readonly band?: string;
}

/** A native table; in a column with a band the rows' cells are not read. */
export interface TablePart {
  readonly kind: 'table';
  readonly columns: readonly SlideColumn[];
  readonly rows: readonly (readonly SlideCell[])[];
}

export interface SlideTile {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly lines: readonly string[];
  readonly valueText: string;
  readonly style: MarkStyle;
  readonly isChosen: boolean;
  /** Further lines under the number: how much of a unit is known. */
  readonly below?: readonly string[];
  /** True: its number is a part of the whole, so its edge is broken. */
  readonly isPartial?: boolean;
  /** The tile in words. */
  readonly alt: string;
}

/** Native squares in one group, the legend in the free corner below the right columns. */
export interface TilesPart {
  readonly kind: 'tiles';
  readonly rowCount: number;
  readonly colCount: number;
  /** From this column on the lower rows are free for the legend; 4, as on the grid of 2019. */
  readonly legendCol?: number;
  /** Sides of tiles that carry a strong line. */
  readonly edges?: readonly {
    readonly row: number;
    readonly col: number;
    readonly side: 'top' | 'right' | 'bottom' | 'left';
  }[];
  readonly tiles: readonly SlideTile[];
  readonly legendTitle: string;
  readonly legend: readonly LegendItem[];
}

export interface BarSeries {
  readonly name: string;
  readonly style: MarkStyle;
  /** One a category; null: nothing published, so no bar and no cell. */
  readonly values: readonly (number | null)[];
  /** Words behind the bars instead of the bare numbers, one a category. */
  readonly labels?: readonly string[];
  /** Bars of a number that is only a part of a unit of 2025, one a category: a dashed edge. */
  readonly partial?: readonly boolean[];
  /** True: numbers stand in brackets, as plans do. */
  readonly isBracketed?: boolean;
}

/** A native chart of horizontal bars from zero, first category on top. */
export interface BarsPart {
  readonly kind: 'bars';
  readonly isStacked: boolean;
  /** True: the series of a category stand beside each other. */
  readonly isPaired?: boolean;
  /** Head of the categories' column in the chart's workbook. */
  readonly categoryLabel: string;
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  readonly min: number;
  readonly max: number;
  /** A column of words beside the numbers in the chart's workbook, one a category. */
  readonly words: { readonly label: string; readonly texts: readonly string[] };
  readonly target?: { readonly value: number; readonly label: string };
}

export interface ScatterPoint {
  /** Days since 1970. */
  readonly day: number;
  readonly value: number;
  /** Words beside the mark; "" for none. */
  readonly label: string;
  /** The point in words, for the chart's workbook. */
  readonly words: string;
}

export interface ScatterSeries {
  readonly name: string;
  readonly style: MarkStyle;
  readonly points: readonly ScatterPoint[];
}

/** A native chart of marks over time, with the assumed path as a dashed line. */
export interface ScatterPart {
  readonly kind: 'scatter';
  readonly labels: {
    readonly day: string;
    readonly words: string;
    /** What a joining line is called; they are numbered. */
    readonly join: string;
  };
  readonly days: readonly [number, number];
  readonly values: readonly [number, number];
  readonly valueStep: number;
  /** "0 %": how Excel writes a value of the axis. */
  readonly valueFormat: string;
  readonly series: readonly ScatterSeries[];
  /** Points joined by a thin line because their source counts them alike. */
  readonly joins: readonly (readonly ScatterPoint[])[];
  readonly path: {
    readonly name: string;
    readonly points: readonly { readonly day: number; readonly value: number }[];
  };
}

export type SlidePart = TextPart | NumbersPart | TablePart | TilesPart | BarsPart | ScatterPart;

/** Columns side by side, in each the parts from the top down. */
export interface SlideContent {
  readonly columns: readonly {
    /** Width against the other columns. */
    readonly share: number;
    readonly parts: readonly SlidePart[];
  }[];
}

/** How a figure's marks become a slide; pure. */
export type SlideOf<Marks> = (model: FigureModel<Marks>) => SlideContent;
