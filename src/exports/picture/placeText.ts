import type { LegendItem } from '@/figures/legend';
import type { ColorName } from '@/figures/palette';
import type { FontWeight } from '@/lib/textMeasure';
import { type MeasureText, wrapText } from '@/lib/wrapText';

/** A rectangle in output px. */
export interface Box {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** One line of text and the line box that it fills. */
export interface TextLine extends Box {
  readonly text: string;
  readonly sizePx: number;
  readonly weight: FontWeight;
  readonly color: ColorName;
  readonly baselinePx: number;
}

/** A legend mark: a square with the left top at x, y. */
export interface LegendMark extends Box {
  readonly item: LegendItem;
}

/** Gives the measure of a size (px) and weight: `measureTextAt`, or a fake in tests. */
export type MeasureAt = (sizePx: number, weight: FontWeight) => MeasureText;

/** Things placed one below the other, and how much height they fill. */
export interface Block {
  readonly lines: readonly TextLine[];
  readonly marks: readonly LegendMark[];
  readonly heightPx: number;
}

export interface TextStyle {
  readonly sizePx: number;
  readonly weight: FontWeight;
  readonly color: ColorName;
}

// Ascent 1.0 em and descent 0.3 em hold "Ễ" and "ợ" of Be Vietnam Pro.
const lineHeightEm = 1.3;
const descentEm = 0.3;

/** Wraps a paragraph into lines from `xPx`, `yPx` down; empty text fills no height. */
export function placeParagraph(
  text: string,
  style: TextStyle,
  { xPx, yPx, widthPx }: Omit<Box, 'heightPx'>,
  measureAt: MeasureAt,
): Block {
  const measure = measureAt(style.sizePx, style.weight);
  const heightPx = lineHeightOf(style);
  const lines = wrapText(text, widthPx, measure).map((line, index): TextLine => {
    const topPx = yPx + index * heightPx;
    return {
      ...style,
      text: line,
      xPx,
      yPx: topPx,
      widthPx: measure(line),
      heightPx,
      baselinePx: Math.round(topPx + heightPx - style.sizePx * descentEm),
    };
  });
  return { lines, marks: [], heightPx: lines.length * heightPx };
}

/** Sets the legend's items side by side, in as many rows as they need. */
export function placeLegend(
  legend: readonly LegendItem[],
  style: TextStyle,
  { xPx, yPx, widthPx }: Omit<Box, 'heightPx'>,
  measureAt: MeasureAt,
): Block {
  const measure = measureAt(style.sizePx, style.weight);
  const markPx = Math.round(style.sizePx);
  const labelInPx = Math.round(markPx * 1.4);
  const gapPx = Math.round(style.sizePx * 1.4);
  const lineHeightPx = lineHeightOf(style);
  const lines: TextLine[] = [];
  const marks: LegendMark[] = [];
  let leftPx = 0;
  let topPx = yPx;
  let rowPx = 0;
  for (const item of legend) {
    const itemPx = labelInPx + measure(item.label);
    if (leftPx > 0 && leftPx + itemPx > widthPx) {
      leftPx = 0;
      topPx += rowPx;
      rowPx = 0;
    }
    const label = placeParagraph(
      item.label,
      style,
      { xPx: xPx + leftPx + labelInPx, yPx: topPx, widthPx: widthPx - labelInPx },
      measureAt,
    );
    marks.push({
      item,
      xPx: xPx + leftPx,
      yPx: topPx + Math.floor((lineHeightPx - markPx) / 2),
      widthPx: markPx,
      heightPx: markPx,
    });
    lines.push(...label.lines);
    leftPx += Math.ceil(itemPx) + gapPx;
    rowPx = Math.max(rowPx, lineHeightPx, label.heightPx);
  }
  return { lines, marks, heightPx: topPx + rowPx - yPx };
}

function lineHeightOf({ sizePx }: TextStyle): number {
  return Math.ceil(sizePx * lineHeightEm);
}
