import { placeText } from '@/figures/textBlock';
import { measureTextAt } from '@/lib/textMeasure';
import type { PercentAxis } from './percentAxis';
import { type Bar, type BarGroup, reachOf } from './reductionGroups';

/** Widths to try for the scopes' names, in label heights. */
const headingsEm = [9.5, 10.5, 11.5, 12.5, 13.5, 15, 17] as const;
/** They take no more of the width than this. */
const headingShare = 0.24;

/** As narrow as lets each scope's name stand beside its rows; narrow too where none does. */
export function headingWidth(
  groups: readonly BarGroup[],
  widthPx: number,
  rowPx: number,
  fontPx: number,
): number {
  const style = { sizePx: fontPx, weight: 600, color: 'ink' } as const;
  const widths = headingsEm.map((em) => em * fontPx).filter((px) => px <= widthPx * headingShare);
  const fitting = widths.find((px) =>
    groups.every(({ heading, bars }) => {
      const at = { xPx: 0, yPx: 0, widthPx: px - 0.7 * fontPx };
      return placeText(heading, style, at).heightPx <= bars.length * rowPx + fontPx * 0.1;
    }),
  );
  return fitting ?? headingsEm[0] * fontPx;
}

/** Px per percent, so that the axis and every text behind its bar end inside the width. */
export function findScale(
  bars: readonly Bar[],
  { min, max }: PercentAxis,
  roomPx: number,
  fontPx: number,
  isRows: boolean,
): number {
  const plain = measureTextAt(fontPx, 400);
  const strong = measureTextAt(fontPx, 600);
  const textPx = (bar: Bar): number =>
    strong(bar.valueText) + plain(`· ${bar.detail}`) + fontPx * 1.2;
  const limits = isRows
    ? bars.map((bar) => (roomPx - textPx(bar)) / Math.max(0.01, Math.max(0, reachOf(bar)) - min))
    : [];
  return Math.max(0.5, Math.min((roomPx - fontPx * 1.4) / (max - min), ...limits));
}
