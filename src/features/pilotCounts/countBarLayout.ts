import { type PilotState, pilotStates } from '@/domain/dataset';
import type { ChartBox } from '@/figures/figureSpec';
import { barGapShare, labelWidth, scaleEnd, wordWidth } from './countBarScale';
import type { CountBar, PilotCountsMarks } from './modelPilotCounts';

const rightMarginPx = 8;
/** One province is at least this wide, or the words behind the bars are left out. */
const smallestUnitEm = 1.2;

/** The part of a bar that counts one state; never of a count of 0. */
export interface BarSegment {
  readonly state: PilotState;
  readonly count: number;
  readonly xPx: number;
  readonly widthPx: number;
}

/** One model's row; all lengths in px of the box. */
export interface PlacedCountBar {
  readonly bar: CountBar;
  /** Middle of the row. */
  readonly middlePx: number;
  readonly topPx: number;
  /** Whole px, so that all bars look equally thick. */
  readonly heightPx: number;
  /** From the zero line to the right, without gaps. */
  readonly segments: readonly BarSegment[];
  /** Where the bar ends; the zero line for a bar of nothing. */
  readonly endPx: number;
}

export interface CountBarLayout {
  /** Right of the labels: the zero line. */
  readonly labelWidthPx: number;
  readonly rowHeightPx: number;
  /** False where the words behind the bars would squeeze the bars; their mark stays. */
  readonly hasWords: boolean;
  readonly rows: readonly PlacedCountBar[];
}

/** Rows of equal height that fill the box; the scale leaves room for what stands behind the bars. */
export function layoutCountBars(
  { bars, maxCount }: Pick<PilotCountsMarks, 'bars' | 'maxCount'>,
  box: ChartBox,
): CountBarLayout {
  const labelWidthPx = labelWidth(bars, box);
  const plotPx = Math.max(0, box.widthPx - labelWidthPx - rightMarginPx);
  const endWithWords = scaleEnd(bars, plotPx, (bar) => wordWidth(bar, box.fontPx));
  // On a phone the words would squeeze the bars; legend and table explain the mark that stays.
  const hasWords = plotPx / endWithWords >= box.fontPx * smallestUnitEm;
  const end = hasWords ? endWithWords : scaleEnd(bars, plotPx, () => box.fontPx * 2);
  const unitPx = plotPx / Math.max(maxCount, end);
  const rowHeightPx = box.heightPx / Math.max(1, bars.length);
  return {
    labelWidthPx,
    rowHeightPx,
    hasWords,
    rows: bars.map((bar, index) => {
      const segments = placeSegments(bar, labelWidthPx, unitPx);
      return {
        bar,
        middlePx: (index + 0.5) * rowHeightPx,
        topPx: (index + barGapShare) * rowHeightPx,
        heightPx: Math.max(1, Math.floor(rowHeightPx * (1 - 2 * barGapShare))),
        segments,
        endPx: segments.reduce((endPx, { widthPx }) => endPx + widthPx, labelWidthPx),
      };
    }),
  };
}

function placeSegments(bar: CountBar, zeroPx: number, unitPx: number): readonly BarSegment[] {
  let xPx = zeroPx;
  return pilotStates.flatMap((state) => {
    const count = bar.counts[state];
    if (count === 0) return [];
    const segment = { state, count, xPx, widthPx: count * unitPx };
    xPx += segment.widthPx;
    return [segment];
  });
}
