import { type FontWeight, measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { ColorName } from './palette';

export interface TextStyle {
  readonly sizePx: number;
  readonly weight: FontWeight;
  readonly color: ColorName;
}

/** One line of text where it stands in a chart. */
export interface PlacedLine extends TextStyle {
  readonly text: string;
  readonly xPx: number;
  readonly baselinePx: number;
}

/** A wrapped text and the height that it fills, in px. */
export interface TextBlock {
  readonly lines: readonly PlacedLine[];
  readonly heightPx: number;
}

// Ascent 1.0 em and descent 0.3 em hold "Ễ" and "ợ".
const lineHeightEm = 1.3;
const descentEm = 0.3;

/** Wraps a text from its left top corner down, at most `widthPx` wide; empty text fills nothing. */
export function placeText(
  text: string,
  style: TextStyle,
  { xPx, yPx, widthPx }: { readonly xPx: number; readonly yPx: number; readonly widthPx: number },
): TextBlock {
  const linePx = style.sizePx * lineHeightEm;
  const wrapped = wrapText(text, widthPx, measureTextAt(style.sizePx, style.weight));
  const lines = wrapped.map((line, index) => ({
    ...style,
    text: line,
    xPx,
    baselinePx: yPx + (index + 1) * linePx - style.sizePx * descentEm,
  }));
  return { lines, heightPx: lines.length * linePx };
}
