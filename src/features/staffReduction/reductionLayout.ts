import type { ChartBox } from '@/figures/figureSpec';
import { placeText, type PlacedLine } from '@/figures/textBlock';
import { findLoosest } from '@/lib/findLoosest';
import { placeBars, type PlacedBars } from './placeBars';
import { placeCounts, type PlacedCounts } from './placeCounts';
import { placeStatements, type PlacedStatements } from './placeStatements';
import type { ReductionMarks } from './modelStaffReduction';

export interface ReductionLayout {
  readonly statements: PlacedStatements;
  /** Undefined where no percentage is published. */
  readonly bars: PlacedBars | undefined;
  readonly counts: PlacedCounts | undefined;
  /** Instead of counts that have no room, or where nothing is published. */
  readonly instead: readonly PlacedLine[];
  readonly heightPx: number;
}

/** How tightly lines stand: 0 reads best on the page, 1 is the tightest that still reads. */
type Squeeze = number;

interface Arrangement {
  readonly squeeze: Squeeze;
  /** Counts as lines of their own, or told in one line. */
  readonly hasCounts: boolean;
}

const squeezes: readonly Squeeze[] = Array.from({ length: 21 }, (_, step) => step / 10 - 1);
/** From this many label heights on, the counts stand beside the bars. */
const besideEm = 79;
/** Share of the width that the bars take when the counts stand beside them. */
const barsShare = 0.62;

/** Height that reads well. */
export function reductionHeight(marks: ReductionMarks, widthPx: number, fontPx: number): number {
  return Math.ceil(arrange(marks, widthPx, fontPx, { squeeze: 0, hasCounts: true }).heightPx);
}

/** Places everything in the box, as loosely as its height allows; the counts give way last. */
export function layoutReduction(
  marks: ReductionMarks,
  { widthPx, heightPx, fontPx }: ChartBox,
): ReductionLayout {
  const arrangeWith = (arrangement: Arrangement): ReductionLayout =>
    arrange(marks, widthPx, fontPx, arrangement);
  // The page rounds the height that it was given.
  const fits = (layout: ReductionLayout): boolean => layout.heightPx <= heightPx + 1;
  const loosestWith = (hasCounts: boolean): ReductionLayout | undefined =>
    findLoosest(squeezes, (squeeze) => arrangeWith({ squeeze, hasCounts }), fits);
  return loosestWith(true) ?? loosestWith(false) ?? arrangeWith({ squeeze: 1, hasCounts: false });
}

function arrange(
  marks: ReductionMarks,
  widthPx: number,
  fontPx: number,
  { squeeze, hasCounts }: Arrangement,
): ReductionLayout {
  const abovePx = fontPx * (0.5 - 0.3 * squeeze);
  const statements = placeStatements(marks.statements, { xPx: 0, yPx: abovePx, widthPx }, fontPx);
  const top = abovePx + statements.heightPx + fontPx * (1 - 0.4 * squeeze);
  const hasBars = marks.groups.length > 0;
  const showsCounts = hasCounts && marks.counts.length > 0;
  const isBeside = hasBars && showsCounts && widthPx >= besideEm * fontPx;
  const barsPx = isBeside ? widthPx * barsShare : widthPx;
  const bars = hasBars
    ? placeBars(marks, { xPx: 0, yPx: top, widthPx: barsPx }, fontPx, squeeze)
    : undefined;
  const barsBottom = bars === undefined ? top : top + bars.heightPx;
  const belowPx = barsBottom + (hasBars ? fontPx * (0.9 - 0.4 * squeeze) : 0);
  const countsAt = isBeside
    ? { xPx: barsPx + fontPx, yPx: top, widthPx: widthPx - barsPx - fontPx }
    : { xPx: 0, yPx: belowPx, widthPx };
  const counts = showsCounts ? placeCounts(marks, countsAt, fontPx, squeeze) : undefined;
  const insteadText = marks.nothing === '' && !hasCounts ? marks.countsInShort : marks.nothing;
  const isTold = marks.nothing !== '' || marks.counts.length > 0;
  const instead = placeText(
    counts === undefined && isTold ? insteadText : '',
    { sizePx: fontPx, weight: 400, color: 'muted' },
    { xPx: 0, yPx: belowPx, widthPx },
  );
  const countsBottom = counts === undefined ? 0 : countsAt.yPx + counts.heightPx;
  const insteadBottom = instead.heightPx === 0 ? 0 : belowPx + instead.heightPx;
  return {
    statements,
    bars,
    counts,
    instead: instead.lines,
    heightPx: Math.max(barsBottom, countsBottom, insteadBottom),
  };
}
