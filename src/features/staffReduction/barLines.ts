import { placeText, type PlacedLine } from '@/figures/textBlock';
import type { Rect } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import type { Place } from './placeStatements';
import type { Bar } from './reductionGroups';

/** Name and value on the first line, date and base behind them or below. */
export function stackedLines(bar: Bar, { xPx, yPx, widthPx }: Place, fontPx: number): PlacedLine[] {
  const baselinePx = yPx + fontPx;
  const valueX = xPx + strong(fontPx)(bar.name) + fontPx * 0.5;
  const [value, detail] = valueLines(bar, valueX, baselinePx, fontPx);
  const name = { ...nameStyle(bar, fontPx), text: bar.name, xPx, baselinePx };
  const isWide = detail.xPx + measureTextAt(fontPx, 400)(detail.text) > xPx + widthPx;
  if (!isWide) return [name, value, detail];
  const { lines } = placeText(bar.detail, detail, { xPx, yPx: yPx + fontPx * 1.3, widthPx });
  return [name, value, ...lines];
}

/** The area that lines of text fill, and a little around it. */
export function paperOf(lines: readonly PlacedLine[], fontPx: number): Rect {
  const lefts = lines.map(({ xPx }) => xPx);
  const rights = lines.map(
    ({ xPx, text, weight }) => xPx + measureTextAt(fontPx, weight)(text) + fontPx * 0.15,
  );
  const baselines = lines.map(({ baselinePx }) => baselinePx);
  const top = Math.min(...baselines) - fontPx;
  return {
    xPx: Math.min(...lefts),
    yPx: top,
    widthPx: Math.max(...rights) - Math.min(...lefts),
    heightPx: Math.max(...baselines) + fontPx * 0.3 - top,
  };
}

/** Chosen provinces stand out. */
export function nameStyle(bar: Bar, fontPx: number) {
  return {
    sizePx: fontPx,
    weight: bar.isChosen ? 600 : 400,
    color: bar.isChosen ? 'accent' : 'ink',
  } as const;
}

/** The value, then date and base. */
export function valueLines(
  bar: Bar,
  xPx: number,
  baselinePx: number,
  fontPx: number,
): readonly [PlacedLine, PlacedLine] {
  const value = { text: bar.valueText, sizePx: fontPx, weight: 600, color: 'ink' } as const;
  const detail = { text: `· ${bar.detail}`, sizePx: fontPx, weight: 400, color: 'muted' } as const;
  const detailX = xPx + strong(fontPx)(bar.valueText) + fontPx * 0.4;
  return [
    { ...value, xPx, baselinePx },
    { ...detail, xPx: detailX, baselinePx },
  ];
}

function strong(fontPx: number) {
  return measureTextAt(fontPx, 600);
}
