import { placeText, type PlacedLine } from '@/figures/textBlock';
import type { Rect } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import { findScale, headingWidth } from './barScale';
import type { ReductionMarks } from './modelStaffReduction';
import { type PlacedBar, placeRows, placeStacked } from './placeBarGroup';
import type { Place } from './placeStatements';

export interface PlacedBars {
  readonly bars: readonly PlacedBar[];
  readonly headings: readonly PlacedLine[];
  readonly papers: readonly Rect[];
  /** Between groups, from left to right. */
  readonly rulesPx: readonly number[];
  /** From the left to the right end of the axis, from the first to the last bar. */
  readonly plot: Rect;
  readonly targetPx: number;
  readonly targetLabel: readonly PlacedLine[];
  readonly axisPx: number;
  readonly heightPx: number;
}

/** Narrower than this many label heights, each bar stands under its own text. */
const leastRowsEm = 48;
/** With an axis narrower than this, less is said behind the bars. */
const leastAxisEm = 14;

/** Places the bars by scope on one axis: a heading beside or above each group. */
export function placeBars(
  marks: ReductionMarks,
  place: Place,
  fontPx: number,
  squeeze: number,
): PlacedBars {
  const full = arrange(marks, place, fontPx, squeeze);
  if (full.plot.widthPx >= leastAxisEm * fontPx) return full;
  const groups = marks.groups.map((group) => ({
    ...group,
    bars: group.bars.map((bar) => ({ ...bar, detail: bar.tightDetail })),
  }));
  return arrange({ ...marks, groups }, place, fontPx, squeeze);
}

function arrange(
  { groups, axis, target }: ReductionMarks,
  place: Place,
  fontPx: number,
  squeeze: number,
): PlacedBars {
  const isRows = place.widthPx >= leastRowsEm * fontPx;
  const bars = groups.flatMap((group) => group.bars);
  const namePx = isRows
    ? Math.max(...bars.map(({ name }) => measureTextAt(fontPx, 600)(name))) + fontPx * 0.8
    : 0;
  const rowPx = fontPx * (2 - 0.76 * squeeze);
  const headingPx = isRows ? headingWidth(groups, place.widthPx, rowPx, fontPx) : 0;
  const left = place.xPx + (isRows ? headingPx + namePx : fontPx * 1.2);
  const scale = findScale(bars, axis, place.xPx + place.widthPx - left, fontPx, isRows);
  const xOf = (percent: number): number => left + (percent - axis.min) * scale;

  const labelPx = fontPx * (1.5 - 0.1 * squeeze);
  const top = place.yPx + labelPx;
  const gapPx = fontPx * (0.8 - 0.45 * squeeze);
  const headings: PlacedLine[] = [];
  const papers: Rect[] = [];
  const rulesPx: number[] = [];
  const placed: PlacedBar[] = [];
  let y = top;
  for (const group of groups) {
    if (y > top) {
      rulesPx.push(y + gapPx / 2);
      y += gapPx;
    }
    const at = { ...place, yPx: y };
    const made = isRows
      ? placeRows(group, at, { left, xOf, fontPx, rowPx, headingPx })
      : placeStacked(group, at, { left, xOf, fontPx, squeeze });
    headings.push(...made.headings);
    if (made.headingPaper !== undefined) papers.push(made.headingPaper);
    placed.push(...made.bars);
    y += made.heightPx;
  }
  const axisPx = fontPx * (1.7 - 0.2 * squeeze);
  const plot = { xPx: left, yPx: top, widthPx: (axis.max - axis.min) * scale, heightPx: y - top };
  return {
    bars: placed,
    headings,
    papers,
    rulesPx,
    plot,
    targetPx: xOf(target.percent),
    targetLabel: placeTarget(target.label, xOf(target.percent), place, fontPx),
    axisPx,
    heightPx: labelPx + plot.heightPx + axisPx,
  };
}

/** Above the line, centred on it as far as the width allows. */
function placeTarget(text: string, x: number, { xPx, yPx, widthPx }: Place, fontPx: number) {
  const textPx = measureTextAt(fontPx, 600)(text);
  const left = Math.min(Math.max(xPx, x - textPx / 2), xPx + widthPx - textPx);
  const style = { sizePx: fontPx, weight: 600, color: 'target' } as const;
  return placeText(text, style, { xPx: left, yPx, widthPx: textPx + 1 }).lines;
}
