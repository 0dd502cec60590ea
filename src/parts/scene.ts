import type { MarkStyle } from '@/figures/legend';
import type { ColorName } from '@/figures/palette';
import type { Direction } from '@/domain/tileNavigation';
import type { Point, Rect } from '@/lib/geometry';
import type { FontWeight } from '@/lib/textMeasure';
import type { Fact, Spark } from './part';

/** One thing drawn; lengths in px of the box, texts in the size of its labels unless said. */
export type Item =
  /** A part of a bar; `clearPx`: its middle stays free of a pattern for so far. */
  | {
      readonly kind: 'bar';
      readonly rect: Rect;
      readonly style: MarkStyle;
      readonly clearPx: number;
      /** It grows from 0 to the left. */
      readonly isToLeft: boolean;
    }
  /** A line of the grid, of an axis, or between groups. */
  | {
      readonly kind: 'line';
      readonly from: Point;
      readonly to: Point;
      readonly color: ColorName;
      readonly widthPx: number;
    }
  /** A plain rectangle: paper under words, so that no line runs through them; what is due of a bar. */
  | { readonly kind: 'ground'; readonly rect: Rect; readonly color: ColorName }
  /** Words across a part of the figure, under everything else in it. */
  | { readonly kind: 'across'; readonly rect: Rect; readonly words: string }
  /** A mark of the legend in a square. */
  | {
      readonly kind: 'mark';
      readonly at: Point;
      readonly sizePx: number;
      readonly style: MarkStyle;
    }
  /** A line around something, solid unless `dashes` has lengths of lines and gaps. */
  | {
      readonly kind: 'frame';
      readonly rect: Rect;
      readonly color: ColorName;
      readonly widthPx: number;
      readonly dashes?: string;
    }
  /** Where words stand on a mark whose colour may be hatched. */
  | { readonly kind: 'plain'; readonly rect: Rect; readonly color: ColorName }
  /** Strong lines from place to place. */
  | {
      readonly kind: 'outlines';
      readonly lines: readonly (readonly [Point, Point])[];
      readonly widthPx: number;
    }
  /** A small mark on paper in a corner. */
  | { readonly kind: 'badge'; readonly rect: Rect; readonly style: MarkStyle; readonly id: string }
  /** An entry of the key; those who listen hear its meaning at the marks. */
  | { readonly kind: 'entry'; readonly id: string; readonly items: readonly Item[] }
  /** Years in small. */
  | { readonly kind: 'spark'; readonly rect: Rect; readonly spark: Spark }
  /** The star of the reader's own province, by its middle; in the size of the labels unless said. */
  | { readonly kind: 'pin'; readonly at: Point; readonly sizePx?: number }
  | {
      readonly kind: 'text';
      readonly at: Point;
      readonly text: string;
      readonly color: ColorName;
      readonly weight: FontWeight;
      readonly anchor?: 'middle' | 'end';
      readonly sizePx?: number;
      /** What has it for its name says it to those who listen. */
      readonly isSilent?: boolean;
    };

/** Where a stop stands among rows and columns, from 0; arrow keys lead to stops of these keys. */
export interface StopPlace {
  /** A tile is a link in its cell. */
  readonly role: 'rowheader' | 'columnheader' | 'gridcell' | 'tile';
  readonly row: number;
  readonly col: number;
  readonly to: Partial<Readonly<Record<Direction, string>>>;
}

/** What can be pressed, or has words of its own, with the ground that takes the pointer. */
export interface Stop {
  readonly fact: Fact;
  readonly rect: Rect;
  readonly items: readonly Item[];
  /** None: arrow keys lead to the stop before or after. */
  readonly place?: StopPlace;
  /** The same stands elsewhere: for the pointer alone. */
  readonly isCopy?: boolean;
}

/** Where everything of a figure stands; nothing is decided after it. */
export interface Scene {
  readonly heightPx: number;
  /** Under everything that can be pressed. */
  readonly ground: readonly Item[];
  readonly stops: readonly Stop[];
  /** Over it. */
  readonly over?: readonly Item[];
}

/** Where a part begins, how wide it may be, and how tightly it is to stand. */
export interface Room extends Point {
  readonly widthPx: number;
  readonly fontPx: number;
  /** −1 as loose as it may be, 0 reads best, 1 as tight as can be read. */
  readonly squeeze: number;
  /** Into how many columns long lists of bars are broken. */
  readonly flows: number;
  /** Height of the box, where one is given. */
  readonly heightPx?: number;
  /** It is a screen that is read from afar. */
  readonly isScreen?: boolean;
}

/** How far below its middle a line of text has its base, in sizes of the text. */
export const baselineEm = 0.36;
