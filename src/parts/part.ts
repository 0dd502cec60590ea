import type { ModelId, ProvinceCode, SourceId } from '@/domain/dataset';
import type { PartialDate } from '@/domain/partialDate';
import type { Direction } from '@/domain/tileNavigation';
import type { FigureId } from '@/figures/figureModel';
import type { LegendItem, MarkStyle } from '@/figures/legend';
import type { ColorName } from '@/figures/palette';

/** A row of the data behind a fact; of a unit of 2025 with the rows of its members. */
interface SourcedRow {
  readonly province?: ProvinceCode;
  readonly sourceId: SourceId;
  readonly asOf?: PartialDate;
  readonly parts?: readonly SourcedRow[];
}

/** One datum of a figure. Table, alt text, keyboard and every drawing read facts alone. */
export interface Fact {
  readonly key: string;
  /** What a press chooses: the province, else the model; both: its profile; neither: no press. */
  readonly province?: ProvinceCode;
  readonly model?: ModelId;
  /** All that is known of it, in words. */
  readonly words: string;
  readonly isChosen: boolean;
  /** It is the reader's own province, or holds it. */
  readonly isPinned: boolean;
  /** Attributes that programs rely on. */
  readonly marks?: Readonly<Record<`data-${string}`, string | number | undefined>>;
  /** The rows behind it, in the lists in which the data has them. */
  readonly rows: readonly (readonly SourcedRow[])[];
}

/** A piece of text in one look, with a mark before it where it has one. */
export interface Run {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly color?: ColorName;
  readonly mark?: MarkStyle;
}

/** A length of a bar, in the units of the axis. */
export interface BarSegment {
  /** Where it begins: the end of the one before, or 0, unless said. */
  readonly from?: number;
  readonly value: number;
  /** Id of its series. */
  readonly series: string;
  /** Written in its middle. */
  readonly text?: string;
}

/** What segments of one look mean. */
export interface BarSeries {
  readonly id: string;
  readonly name: string;
  readonly style: MarkStyle;
}

export interface BarRow {
  readonly fact: Fact;
  readonly name: string;
  /** Which line it stands on where groups share their lines. */
  readonly line?: string;
  readonly segments: readonly BarSegment[];
  /** Words behind the bar. */
  readonly behind: readonly Run[];
  /** Those that stay where there is little room. */
  readonly tight?: readonly Run[];
}

export interface BarGroup {
  readonly heading: string;
  readonly rows: readonly BarRow[];
  /** What its rows come to together: a line of its own under a rule. */
  readonly total?: BarRow | undefined;
  /** Lines without a bar; drawn only where all groups share their lines. */
  readonly gaps?: readonly BarRow[];
  /** Said under the rows of the group; where lines are shared, `shared.foot` is said instead. */
  readonly foot?: string;
}

/** How groups stand whose rows are the same things, one group beside the other where that is wide enough. */
export interface SharedRows {
  /** From the top down, see `BarRow.line`. */
  readonly lines: readonly string[];
  /** Said under all of them. */
  readonly foot: string;
}

/** Horizontal bars in groups on one axis. */
export interface BarsPart {
  readonly kind: 'bars';
  /** What the names are: head of the categories in a chart's workbook. */
  readonly label: string;
  readonly groups: readonly BarGroup[];
  /** In the order of the legend. */
  readonly series: readonly BarSeries[];
  readonly axis: {
    readonly min: number;
    readonly max: number;
    readonly ticks?: readonly { readonly at: number; readonly text: string }[];
    /** A line through all bars. */
    readonly target?: { readonly at: number; readonly label: string };
    /** What is due of each bar: a pale ground up to there, and a tick. */
    readonly due?: { readonly at: number; readonly words: string };
  };
  /** Words behind bars stand in columns of their own, numbers below each other. */
  readonly isAligned?: boolean;
  readonly shared?: SharedRows;
  /** The one group that stays where there is no room for all, and what is said of that. */
  readonly inShort?: { readonly group: BarGroup; readonly words: string } | undefined;
}

/** What is known where a row meets a column. */
export interface GridCell {
  readonly fact: Fact;
  /** Id of its entry in the key; none: nothing is drawn. */
  readonly series?: string;
  /** Small words under its mark. */
  readonly below: string;
}

export interface GridRow {
  readonly fact: Fact;
  readonly name: string;
  /** Small words under its name. */
  readonly below: string;
  /** Its number, behind its name. */
  readonly count: string;
  /** One a column that is no band. */
  readonly cells: readonly GridCell[];
}

export interface GridColumn {
  readonly fact: Fact;
  readonly name: string;
  /** Small words at its foot, and behind its name in a key; "" for none. */
  readonly foot: string;
  readonly inKey: string;
  /** One band over all rows with these words, instead of cells. */
  readonly band?: string;
}

/** Rows by columns of states; columns with bands come last. */
export interface GridPart {
  readonly kind: 'grid';
  /** What the names and the numbers of rows are, and what stands at the foot. */
  readonly labels: Readonly<Record<'name' | 'count' | 'foot', string>>;
  readonly key: readonly LegendItem[];
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

/** Large numbers with their meanings, a column a group. */
export interface NumbersPart {
  readonly kind: 'numbers';
  readonly groups: readonly {
    readonly numbers: readonly {
      readonly fact: Fact;
      readonly text: string;
      readonly label: string;
    }[];
    /** What must be known to read them. */
    readonly note: readonly Run[];
    /** Words that stand across these numbers alone: they are made up, and others are not. */
    readonly across?: string;
  }[];
}

interface SparkPoint {
  /** Shares of the width from the left and of the height from the foot. */
  readonly x: number;
  readonly y: number;
}

/** Years in small; all sparks of a part share both scales. */
export interface Spark {
  /** Points joined by a line; a year without a number parts them. */
  readonly lines: readonly (readonly SparkPoint[])[];
  /** The shown year, where it has a number. */
  readonly current?: SparkPoint;
  /** Height of the target. */
  readonly target?: number;
}

export interface Tile {
  readonly fact: Fact;
  readonly row: number;
  readonly col: number;
  readonly name: readonly string[];
  readonly value: string;
  /** Stands small beside the value. */
  readonly besideValue?: string;
  readonly style: MarkStyle;
  readonly isDimmed: boolean;
  /** Small lines under the value, of which those that all tiles have room for are there. */
  readonly below?: TileBelow;
  readonly spark?: Spark;
  /** A small mark in a corner, and the same as a word. */
  readonly corner?: { readonly id: string; readonly style: MarkStyle; readonly word: string };
  /** Keys of the facts to which arrow keys lead. */
  readonly to: Partial<Readonly<Record<Direction, string>>>;
}

/** What the tile of a whole says of its parts. */
export interface TileBelow {
  /** All its parts. */
  readonly members: string;
  /** How many of them the value speaks of; "" for all. */
  readonly share: string;
  /** What it says for itself, in no sum. */
  readonly own?: string;
  /** Its value is only a part, so its edge is broken. */
  readonly isPartial: boolean;
  /** Its value where there is no room for that. */
  readonly shortValue?: string;
}

/** A side of a tile that carries a strong line. */
interface TileEdge {
  readonly row: number;
  readonly col: number;
  readonly side: 'top' | 'right' | 'bottom' | 'left';
}

/** Squares in the places of a map, and beside them, where there is room, which of them are alike. */
export interface TilesPart {
  readonly kind: 'tiles';
  readonly tiles: readonly Tile[];
  readonly edges: readonly TileEdge[];
  readonly key: { readonly title: string; readonly items: readonly LegendItem[] };
  /** `isExtra`: left out before the others. */
  readonly groups: readonly {
    readonly label: string;
    readonly names: string;
    readonly isExtra?: boolean;
  }[];
}

export interface Paragraph {
  /** Lines stand behind the mark of the first run. */
  readonly runs: readonly Run[];
  /** Makes it something to press, or gives it words of its own. */
  readonly fact?: Fact;
  /** Opens a group: stays with the paragraph after it. */
  readonly isHeading?: boolean;
  /** Figures that it speaks of, to which the page leads. */
  readonly figures?: readonly { readonly id: FigureId; readonly name: string }[];
}

/** Paragraphs, in columns where that is wide enough. */
export interface TextPart {
  readonly kind: 'text';
  readonly paragraphs: readonly Paragraph[];
  /** Least width of a column, in sizes of the text. */
  readonly columnEm: number;
  /** Said instead where there is no room for all; "" leaves it out. */
  readonly inShort?: string;
  /** Ever shorter forms, tried in turn before that. */
  readonly shorter?: readonly (readonly Paragraph[])[];
  /** What the runs of its paragraphs are, one by one: heads of a native table on a slide. */
  readonly fields?: readonly { readonly label: string; readonly share: number }[];
}

/** Parts side by side from a width on, in sizes of the text; else one under the other. */
export interface BesidePart {
  readonly kind: 'beside';
  readonly fromEm: number;
  readonly columns: readonly { readonly share: number; readonly parts: Body }[];
}

/** What stands in a figure, in the units of the data: nothing here knows px. */
export type Part = BarsPart | GridPart | NumbersPart | TilesPart | TextPart | BesidePart;

/** Parts from the top down. */
export type Body = readonly Part[];
