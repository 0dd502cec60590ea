import type { Rect } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import type { BulletGroup, BulletMarks } from './bulletMarks';

/** Where bars, values and pace stand in a column of bars, in px. */
export interface BulletColumn {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly xOf: (percent: number) => number;
  /** Numbers end here. */
  readonly valueEndPx: number;
  /** Texts of sums start here. */
  readonly tailPx: number;
  readonly pacePx: number;
  readonly hasWords: boolean;
}

/** What stands behind the bars, in px. */
export interface TailWidths {
  readonly valuePx: number;
  readonly pacePx: number;
  readonly wordPx: number;
  readonly sumPx: number;
}

/** Bars get at least this many label heights. */
export const leastPlotEm = 8;
/** Where a scope is broken into columns because height is short. */
export const tightPlotEm = 6;
/** Words stand beside the shapes of the pace where the bars keep this many label heights. */
const wordsPlotEm = 9;
const gapEm = 0.5;

/** The same for all groups, so that columns can be compared. */
export function tailWidths(groups: readonly BulletGroup[], fontPx: number): TailWidths {
  const strong = measureTextAt(fontPx, 600);
  const plain = measureTextAt(fontPx, 400);
  const bullets = groups.flatMap((group) => group.bullets);
  const paces = bullets.flatMap(({ pace }) => pace ?? []);
  return {
    valuePx: Math.max(0, ...bullets.map(({ valueText }) => strong(valueText))),
    pacePx: paces.length === 0 ? 0 : fontPx * 1.4,
    wordPx: Math.max(0, ...paces.map(({ word }) => plain(word) + fontPx * 0.3)),
    sumPx: Math.max(0, ...groups.map(({ sum }) => (sum ? strong(sum.valueText) : 0))),
  };
}

/** The narrowest column in which bars of `plotEm` label heights can stand, in px. */
export function leastColumn(
  { valuePx, pacePx, sumPx }: TailWidths,
  plotEm: number,
  fontPx: number,
): number {
  return (plotEm + gapEm) * fontPx + Math.max(valuePx + pacePx, sumPx);
}

/** Divides a column into bars, values and pace. */
export function divideColumn(
  { leftPx, widthPx }: { readonly leftPx: number; readonly widthPx: number },
  { min, max }: BulletMarks['axis'],
  { valuePx, pacePx, wordPx, sumPx }: TailWidths,
  fontPx: number,
): BulletColumn {
  const tailOf = (words: number): number => Math.max(valuePx + pacePx + words, sumPx);
  const plotOf = (words: number): number => widthPx - tailOf(words) - gapEm * fontPx;
  const hasWords = wordPx > 0 && plotOf(wordPx) >= wordsPlotEm * fontPx;
  const plotPx = plotOf(hasWords ? wordPx : 0);
  const tailPx = leftPx + plotPx + gapEm * fontPx;
  return {
    leftPx,
    rightPx: leftPx + widthPx,
    xOf: (percent) => leftPx + ((percent - min) / (max - min)) * plotPx,
    valueEndPx: tailPx + valuePx,
    tailPx,
    pacePx: tailPx + valuePx + fontPx * 0.3,
    hasWords,
  };
}

/** From 0 to a value, to whichever side. */
export function barRect(
  { xOf }: BulletColumn,
  value: number,
  { yPx, heightPx }: Pick<Rect, 'yPx' | 'heightPx'>,
): Rect {
  const xPx = Math.min(xOf(0), xOf(value));
  return { xPx, yPx, widthPx: Math.abs(xOf(value) - xOf(0)), heightPx };
}

/** From the lowest to the highest of a range. */
export function spanRect(
  { xOf }: BulletColumn,
  { min, max }: { readonly min: number; readonly max: number },
  at: Pick<Rect, 'yPx' | 'heightPx'>,
): Rect {
  return { ...at, xPx: xOf(min), widthPx: xOf(max) - xOf(min) };
}
