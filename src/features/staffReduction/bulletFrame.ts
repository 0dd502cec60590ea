import { placeText, type PlacedLine, type TextBlock } from '@/figures/textBlock';
import { measureTextAt } from '@/lib/textMeasure';
import {
  type BulletColumn,
  leastColumn,
  leastPlotEm,
  tightPlotEm,
  type TailWidths,
} from './bulletColumn';
import type { BulletGroup, BulletMarks } from './bulletMarks';
import type { PlacedBullet, PlacedSum } from './placeBullet';
import type { PlacedRest } from './placeRest';

/** Where everything stands, in px. */
export interface BulletLayout {
  readonly bullets: readonly PlacedBullet[];
  readonly sums: readonly PlacedSum[];
  readonly rests: readonly PlacedRest[];
  readonly uprights: readonly Upright[];
  /** Above sums, from left to right. */
  readonly rules: readonly {
    readonly fromPx: number;
    readonly toPx: number;
    readonly yPx: number;
  }[];
  /** Headings, the target's label, and who has no bar. */
  readonly texts: readonly PlacedLine[];
  readonly heightPx: number;
}

/** Lines at 0 and at the target through all bars of a column. */
interface Upright {
  readonly zeroPx: number;
  readonly targetPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
}

/** How large everything may be. */
export interface Room {
  readonly widthPx: number;
  readonly fontPx: number;
  /** How tightly lines stand: 0 reads best on the page, 1 is the tightest that still reads. */
  readonly squeeze: number;
  /** Into how many columns the lines of one scope are broken. */
  readonly flows: number;
}

/** Between columns, in label heights. */
export const columnGapEm = 1.4;
/** Between a name and its bar, in label heights. */
export const nameGapEm = 0.6;

/** The narrowest that all scopes can stand side by side, in px. */
export function leastShared(marks: BulletMarks, tail: TailWidths, fontPx: number): number {
  const column = leastColumn(tail, leastPlotEm, fontPx) + columnGapEm * fontPx;
  return nameWidth(marks, fontPx) + marks.groups.length * column;
}

/** The narrowest that the lines of one scope can stand in two columns, in px. */
export function leastTwoFlows(marks: BulletMarks, tail: TailWidths, fontPx: number): number {
  const flow = nameWidth(marks, fontPx) + leastColumn(tail, tightPlotEm, fontPx);
  return flow * 2 + columnGapEm * fontPx;
}

/** Width of the names with the gap behind them, in px. */
export function nameWidth({ groups, sumLabel }: BulletMarks, fontPx: number): number {
  const strong = measureTextAt(fontPx, 600);
  const items = groups.flatMap(({ bullets, gaps }) => [...bullets, ...gaps]);
  const names = items.map(({ name, isPinned }) => strong(name) + (isPinned ? fontPx * 1.3 : 0));
  const label = groups.some(({ sum }) => sum !== undefined) ? strong(sumLabel) : 0;
  return Math.max(label, ...names) + fontPx * nameGapEm;
}

/** Height of a province's line, in px. */
export function rowHeight({ fontPx, squeeze }: Room): number {
  return fontPx * (2 - 0.88 * squeeze);
}

/** Above everything, in px. */
export function topGap({ fontPx, squeeze }: Room): number {
  return fontPx * (0.3 - 0.2 * squeeze);
}

/** Between the provinces and their sum, in px. */
export function sumGap({ fontPx, squeeze }: Room): number {
  return fontPx * (0.5 - 0.35 * squeeze);
}

interface HeadPlace {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  /** Whose target is labelled; undefined where another column has the label. */
  readonly labelled: BulletColumn | undefined;
}

/**
 * A scope's heading and the target's label: above its line, or behind the heading where lines
 * stand tightly. At the tightest the label only stands where it takes no height: the legend has it.
 */
export function placeHead(
  { heading }: BulletGroup,
  { target }: BulletMarks,
  { labelled, ...at }: HeadPlace,
  { fontPx, squeeze }: Room,
): TextBlock {
  const strong = { sizePx: fontPx, weight: 600 } as const;
  const block = placeText(heading, { ...strong, color: 'ink' }, at);
  if (labelled === undefined) return block;
  const measure = measureTextAt(fontPx, 600);
  const textPx = measure(target.label);
  const rightmost = labelled.rightPx - textPx;
  const wishPx = Math.min(labelled.xOf(target.percent) - textPx / 2, rightmost);
  const besidePx = Math.max(wishPx, at.xPx + measure(heading) + fontPx);
  const isBeside = squeeze > 0 && block.lines.length === 1 && besidePx <= rightmost;
  if (!isBeside && squeeze >= 1) return block;
  const label = placeText(
    target.label,
    { ...strong, color: 'target' },
    {
      xPx: isBeside ? besidePx : Math.max(labelled.leftPx, wishPx),
      yPx: isBeside ? at.yPx : at.yPx + block.heightPx,
      widthPx: textPx + 1,
    },
  );
  return {
    lines: [...block.lines, ...label.lines],
    heightPx: isBeside ? block.heightPx : block.heightPx + label.heightPx,
  };
}

/** A text under the bars; its height holds the gap above it. Empty text fills nothing. */
export function placeFoot(
  text: string,
  yPx: number,
  { widthPx, fontPx, squeeze }: Room,
): TextBlock {
  const gapPx = fontPx * (0.5 - 0.3 * squeeze);
  const { lines, heightPx } = placeText(
    text,
    { sizePx: fontPx, weight: 400, color: 'muted' },
    { xPx: 0, yPx: yPx + gapPx, widthPx },
  );
  return { lines, heightPx: heightPx === 0 ? 0 : heightPx + gapPx };
}

/** The lines through a column. */
export function uprightOf(
  { target }: BulletMarks,
  { xOf }: BulletColumn,
  topPx: number,
  bottomPx: number,
): Upright {
  return { zeroPx: xOf(0), targetPx: xOf(target.percent), topPx, bottomPx };
}
