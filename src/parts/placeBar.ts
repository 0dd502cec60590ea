import { measureTextAt } from '@/lib/textMeasure';
import { type BarFrame, behindGapEm, endOf, linesOf, nameGapEm, nameLineEm } from './barFrame';
import type { BarRow } from './part';
import { lineOfRuns, paperUnder, wrapRuns } from './placeRuns';
import { baselineEm, type Item, type Stop } from './scene';

/** A row: its bar, under the target's line, and what stands over that. */
export interface PlacedRow {
  readonly bar: readonly Item[];
  readonly stop: Stop;
}

/** A bar is about as thick as its words are high, however few bars there are. */
const barEm = { least: 1, most: 1.9, share: 0.62 };

/** Name, bar and words in one line. */
export function placeInRow(row: BarRow, frame: BarFrame, yPx: number): PlacedRow {
  const { fontPx, rowPx, xPx, leftPx, headingPx } = frame;
  const { isChosen, isPinned } = row.fact;
  const middlePx = yPx + rowPx / 2;
  const weight = isChosen ? 600 : 400;
  const color = isChosen ? 'accent' : 'ink';
  const endPx = leftPx - fontPx * nameGapEm;
  const lines = linesOf(row.name, leftPx - xPx - headingPx, fontPx);
  const names = lines.map((text, line): Item => {
    const lineY = middlePx + (line - (lines.length - 1) / 2) * fontPx * nameLineEm;
    const at = { xPx: endPx, yPx: lineY + fontPx * baselineEm };
    return { kind: 'text', at, text, color, weight, anchor: 'end' };
  });
  const startPx = endPx - Math.max(0, ...lines.map(measureTextAt(fontPx, weight)));
  const pinX = Math.max(xPx + fontPx * 0.5, startPx - fontPx * 0.7);
  const behindX = frame.xOf(endOf(row)) + behindGapEm * fontPx;
  const words = lineOfRuns(frame.behindOf(row), { xPx: behindX, yPx: middlePx }, fontPx);
  const { least, most, share } = barEm;
  const thickPx = Math.round(Math.min(Math.max(rowPx * share, least * fontPx), most * fontPx));
  const { bar, numbers } = placeSegments(row, frame, middlePx, thickPx);
  const stop: Stop = {
    fact: row.fact,
    rect: { xPx, yPx, widthPx: frame.widthPx, heightPx: rowPx },
    items: [
      ...names,
      ...(isPinned ? [{ kind: 'pin', at: { xPx: pinX, yPx: middlePx } } as const] : []),
      ...numbers,
      ...(frame.hasLines ? paperUnder(words, fontPx) : []),
      ...words,
    ],
  };
  return { bar, stop };
}

/** The bar under its name and words, which take the lines that they need. */
export function placeUnder(row: BarRow, frame: BarFrame, yPx: number): PlacedRow {
  const { fontPx, xPx, leftPx, widthPx, squeeze } = frame;
  const { isChosen, isPinned } = row.fact;
  const name = { text: row.name, isStrong: isChosen, color: isChosen ? 'accent' : 'ink' } as const;
  const at = { xPx: leftPx, yPx, widthPx: xPx + widthPx - leftPx };
  const words = wrapRuns([name, ...frame.behindOf(row)], at, fontPx);
  const barPx = fontPx * 0.7;
  const middlePx = yPx + words.heightPx + fontPx * 0.1 + barPx / 2;
  const pin = { kind: 'pin', at: { xPx: xPx + fontPx * 0.5, yPx: yPx + fontPx * 0.65 } } as const;
  const { bar, numbers } = placeSegments(row, frame, middlePx, barPx);
  const stop: Stop = {
    fact: row.fact,
    rect: { xPx, yPx, widthPx, heightPx: words.heightPx + fontPx * (1.5 - 0.4 * squeeze) },
    items: [
      ...numbers,
      ...paperUnder(words.items, fontPx),
      ...words.items,
      ...(isPinned ? [pin] : []),
    ],
  };
  return { bar, stop };
}

/** Segments one after the other, to the left of 0 too; nothing of a value of 0 that has words. */
function placeSegments(
  { segments }: BarRow,
  { fontPx, xOf, styleOf }: BarFrame,
  middlePx: number,
  thickPx: number,
): { readonly bar: readonly Item[]; readonly numbers: readonly Item[] } {
  const strong = measureTextAt(fontPx, 600);
  const bar: Item[] = [];
  const numbers: Item[] = [];
  let end = 0;
  for (const { from = end, value, series, text } of segments) {
    if (value === 0 && text !== undefined) continue;
    end = from + value;
    const [left, right] = [xOf(Math.min(from, end)), xOf(Math.max(from, end))];
    const rect = {
      xPx: left,
      yPx: middlePx - thickPx / 2,
      widthPx: right - left,
      heightPx: thickPx,
    };
    const style = styleOf(series);
    const clearPx = text === undefined ? 0 : strong(text) / 2 + fontPx * 0.25;
    bar.push({ kind: 'bar', rect, style, clearPx, isToLeft: value < 0 });
    if (text !== undefined) {
      const at = { xPx: (left + right) / 2, yPx: middlePx + fontPx * baselineEm };
      const color = style.kind === 'named' ? 'on-step-4' : 'ink';
      numbers.push({ kind: 'text', at, text, color, weight: 600, anchor: 'middle' });
    }
  }
  return { bar, numbers };
}
