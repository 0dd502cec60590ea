import { measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { ChangeLine, WhatChangedMarks } from './changeMarks';

export interface PlacedLine {
  readonly id: string;
  /** Undefined for the words at the end. */
  readonly line: ChangeLine | undefined;
  readonly texts: readonly string[];
  /** Top of the first text, in px. */
  readonly y: number;
}

export interface PlacedList {
  /** Top of the title, in px. */
  readonly y: number;
  readonly lines: readonly PlacedLine[];
}

interface ListRoom {
  readonly top: number;
  readonly bottom: number;
  readonly widthPx: number;
  readonly fontPx: number;
}

export const listLineEm = 1.4;
/** Where the words begin, behind the sign. */
export const listIndentEm = 1.4;
/** A list of fewer changes than these is not worth its title. */
const fewest = 3;

/** As many of the changes as have room, and how many more there are; undefined where few have. */
export function placeList(
  { lines, lineCount, moreText }: Pick<WhatChangedMarks, 'lines' | 'lineCount' | 'moreText'>,
  { top, bottom, widthPx, fontPx }: ListRoom,
): PlacedList | undefined {
  const linePx = fontPx * listLineEm;
  const measure = measureTextAt(fontPx, 400);
  const placed: PlacedLine[] = [];
  let y = top + linePx;
  for (const [index, line] of lines.entries()) {
    const texts = wrapText(line.text, widthPx - fontPx * listIndentEm, measure);
    const isLast = index === lineCount - 1;
    // One line stays free for the words at the end.
    if (y + (texts.length + (isLast ? 0 : 1)) * linePx > bottom) break;
    placed.push({ id: line.id, line, texts, y });
    y += texts.length * linePx;
  }
  if (placed.length < Math.min(fewest, lineCount) || placed.length === 0) return undefined;
  const rest = lineCount - placed.length;
  if (rest > 0) placed.push({ id: 'more', line: undefined, texts: [moreText(rest)], y });
  return { y: top, lines: placed };
}
