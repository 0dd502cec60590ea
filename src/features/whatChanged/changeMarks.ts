import type { ChangedDataset } from '@/domain/changeRows';
import type { ChangeSign } from '@/domain/comparison';
import type { ProvinceCode } from '@/domain/dataset';
import type { MarkStyle } from '@/figures/legend';

/** One place with the number of its changes. */
export interface ChangeTile {
  readonly code: ProvinceCode;
  readonly row: number;
  readonly col: number;
  /** The name on at most two lines. */
  readonly lines: readonly string[];
  readonly countText: string;
  readonly count: number;
  /** Kinds of change that the place has, in the order of the legend. */
  readonly signs: readonly ChangeSign[];
  readonly style: MarkStyle;
  /** False: the filters leave the place out. */
  readonly isLeft: boolean;
  readonly isChosen: boolean;
  readonly isPinned: boolean;
  /** The tile in words. */
  readonly label: string;
}

export interface ChangeBar {
  readonly sign: ChangeSign;
  readonly label: string;
  /** Rows. */
  readonly count: number;
  readonly countText: string;
  /** The bar in words. */
  readonly words: string;
}

/** One dataset: how much of it changed and stayed, in words, and a bar for each kind of change. */
export interface ChangeGroup {
  readonly dataset: ChangedDataset;
  readonly name: string;
  readonly title: string;
  readonly bars: readonly ChangeBar[];
}

/** One change in a line: where, what, from what to what. */
export interface ChangeLine {
  readonly id: string;
  readonly sign: ChangeSign;
  readonly text: string;
}

export interface WhatChangedMarks {
  readonly tiles: readonly ChangeTile[];
  readonly rowCount: number;
  readonly colCount: number;
  readonly tilesTitle: string;
  readonly groups: readonly ChangeGroup[];
  /** The longest bar, in rows; at least 1. */
  readonly maxCount: number;
  /** The first of all, moved numbers first, new ones last; drawn as far as there is room. */
  readonly lines: readonly ChangeLine[];
  /** How many changes there are, each of which would be a line. */
  readonly lineCount: number;
  readonly linesTitle: string;
  /** Said after the last line that has room: how many more the table holds. */
  readonly moreText: (count: number) => string;
}
