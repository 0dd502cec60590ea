import { measureTextAt } from '@/lib/textMeasure';
import { type BarFrame, behindGapEm, endOf, linesOf, nameGapEm, nameLineEm } from './barFrame';
import type { BarRow } from './part';
import { lineOfRuns, paperUnder, runsWidth, wrapRuns } from './placeRuns';
import { baselineEm, type Item, type Stop } from './scene';

/** A row: what stands under the grid, its bar, under the target's line, and what stands over that. */
export interface PlacedRow {
  readonly under: readonly Item[];
  readonly bar: readonly Item[];
  readonly stop: Stop;
}

/** A bar is about as thick as its words are high, however few bars there are. */
const barEm = { least: 1, most: 1.9, share: 0.62 };

/** Name, bar and words in one line. */
export function placeInRow(row: BarRow, frame: BarFrame, yPx: number, isTotal = false): PlacedRow {
  const { fontPx, rowPx, xPx, leftPx, namesPx } = frame;
  const { isChosen, isPinned } = row.fact;
  const middlePx = yPx + rowPx / 2;
  const weight = isChosen || isTotal ? 600 : 400;
  const color = isChosen ? 'accent' : 'ink';
  const endPx = leftPx - fontPx * nameGapEm;
  const lines = namesPx === 0 ? [] : linesOf(row.name, namesPx, fontPx);
  const names = lines.map((text, line): Item => {
    const lineY = middlePx + (line - (lines.length - 1) / 2) * fontPx * nameLineEm;
    const at = { xPx: endPx, yPx: lineY + fontPx * baselineEm };
    return { kind: 'text', at, text, color, weight, anchor: 'end' };
  });
  const startPx = endPx - Math.max(0, ...lines.map(measureTextAt(fontPx, weight)));
  const pinX = Math.max(xPx + fontPx * 0.5, startPx - fontPx * 0.7);
  const words = wordsOf(row, frame, middlePx, isTotal);
  const { least, most, share } = barEm;
  const thickPx = Math.round(Math.min(Math.max(rowPx * share, least * fontPx), most * fontPx));
  const { bar, numbers } = placeSegments(row, frame, middlePx, thickPx);
  const due = placeDue(row, frame, middlePx);
  const stop: Stop = {
    fact: row.fact,
    rect: { xPx, yPx, widthPx: frame.widthPx, heightPx: rowPx },
    items: [
      ...names,
      ...(isPinned && namesPx > 0
        ? [{ kind: 'pin', at: { xPx: pinX, yPx: middlePx } } as const]
        : []),
      ...numbers,
      ...(frame.hasLines ? paperUnder(words, fontPx) : []),
      ...words,
    ],
  };
  return { under: due.under, bar: [...bar, ...due.over], stop };
}

/** Behind the bar; aligned words in their columns, a number at the end of the first. */
function wordsOf(row: BarRow, frame: BarFrame, yPx: number, isTotal: boolean): readonly Item[] {
  const { fontPx, columns } = frame;
  const runs = frame.behindOf(row);
  const [first] = columns;
  if (first === undefined || row.segments.length === 0) {
    return lineOfRuns(runs, { xPx: frame.xOf(endOf(row)) + behindGapEm * fontPx, yPx }, fontPx);
  }
  if (isTotal) return lineOfRuns(runs, { xPx: first.xPx, yPx }, fontPx);
  return runs.flatMap((run, at) => {
    const column = columns[at] ?? first;
    const freePx = at === 0 ? column.widthPx - runsWidth([run], fontPx) : 0;
    return lineOfRuns([run], { xPx: column.xPx + freePx, yPx }, fontPx);
  });
}

/** A pale ground from 0 to what is due of a bar; the paper around the tick parts it from the bar. */
function placeDue(
  { segments }: BarRow,
  { due, xOf, rowPx, fontPx }: BarFrame,
  middlePx: number,
): Readonly<Record<'under' | 'over', readonly Item[]>> {
  if (due === undefined || segments.length === 0) return { under: [], over: [] };
  const heightPx = rowPx * 0.84;
  const ground = (color: 'grid' | 'paper' | 'ink', left: number, right: number): Item => {
    const rect = { xPx: left, yPx: middlePx - heightPx / 2, widthPx: right - left, heightPx };
    return { kind: 'ground', color, rect };
  };
  const ends = [xOf(0), xOf(due)];
  const around = (px: number): readonly [number, number] => [xOf(due) - px, xOf(due) + px];
  return {
    under: [ground('grid', Math.min(...ends), Math.max(...ends))],
    over: [ground('paper', ...around(fontPx * 0.23)), ground('ink', ...around(fontPx * 0.12))],
  };
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
  return { under: [], bar, stop };
}

/**
 * Segments one after the other, to the left of 0 too. Of a value of 0 a hairline, for it is no
 * absence; nothing where its number would stand in it.
 */
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
    const hairPx = value === 0 ? Math.max(1.5, fontPx * 0.14) / 2 : 0;
    const [left, right] = [xOf(Math.min(from, end)) - hairPx, xOf(Math.max(from, end)) + hairPx];
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
