import type { Point, Rect } from '@/lib/geometry';
import { type FontWeight, measureTextAt } from '@/lib/textMeasure';
import type { Run } from './part';
import { baselineEm, type Item } from './scene';

/** From one line of text to the next: holds "Ễ" and "ợ". */
const lineEm = 1.3;
/** Between runs. */
export const runGapEm = 0.4;
/** A mark before words, with the gap behind it. */
const markEm = 1.3;

function weightOf(isStrong: boolean | undefined): FontWeight {
  return isStrong === true ? 600 : 400;
}

/** Width of runs in one line, in px. */
export function runsWidth(runs: readonly Run[], fontPx: number): number {
  const widths = runs.map(({ text, isStrong, mark }) => {
    const markPx = mark === undefined ? 0 : fontPx * markEm;
    return markPx + measureTextAt(fontPx, weightOf(isStrong))(text);
  });
  return (
    widths.reduce((sum, width) => sum + width, 0) + Math.max(0, runs.length - 1) * runGapEm * fontPx
  );
}

/** Runs in one line from the left, around a middle. */
export function lineOfRuns(
  runs: readonly Run[],
  { xPx: startPx, yPx: middlePx }: Point,
  fontPx: number,
): readonly Item[] {
  let xPx = startPx;
  return runs.flatMap((run) => {
    const { text, isStrong, color = 'ink', mark } = run;
    const items: Item[] = [];
    const textPx = mark === undefined ? xPx : xPx + fontPx * markEm;
    if (mark !== undefined) {
      const at = { xPx, yPx: middlePx - fontPx / 2 };
      items.push({ kind: 'mark', at, sizePx: fontPx, style: mark });
    }
    const at = { xPx: textPx, yPx: middlePx + fontPx * baselineEm };
    if (text !== '') items.push({ kind: 'text', at, text, color, weight: weightOf(isStrong) });
    xPx += runsWidth([run], fontPx) + runGapEm * fontPx;
    return items;
  });
}

/**
 * Runs one after the other, broken at spaces, from a left top corner down; where the first has a mark,
 * all lines stand behind it.
 */
export function wrapRuns(
  runs: readonly Run[],
  { xPx: markPx, yPx, widthPx }: Omit<Rect, 'heightPx'>,
  fontPx: number,
): { readonly items: readonly Item[]; readonly heightPx: number } {
  const items: Item[] = [];
  const linePx = fontPx * lineEm;
  const mark = runs[0]?.mark;
  const xPx = mark === undefined ? markPx : markPx + fontPx * markEm;
  if (mark !== undefined) {
    const at = { xPx: markPx, yPx: yPx + fontPx * 0.14 };
    items.push({ kind: 'mark', at, sizePx: fontPx, style: mark });
  }
  let at = xPx;
  let line = 0;
  for (const { text, isStrong, color = 'ink' } of runs) {
    if (text === '') continue;
    const weight = weightOf(isStrong);
    const measure = measureTextAt(fontPx, weight);
    let from = at;
    let piece = '';
    const put = (): void => {
      const place = { xPx: from, yPx: yPx + line * linePx + fontPx };
      if (piece !== '') items.push({ kind: 'text', at: place, text: piece, color, weight });
    };
    for (const word of text.split(/ +/u)) {
      const joined = piece === '' ? word : `${piece} ${word}`;
      if (from + measure(joined) <= markPx + widthPx || (piece === '' && from === xPx)) {
        piece = joined;
      } else {
        put();
        line += 1;
        from = xPx;
        piece = word;
      }
    }
    put();
    at = from + measure(piece) + runGapEm * fontPx;
  }
  return { items, heightPx: runs.length === 0 ? 0 : (line + 1) * linePx };
}

/** Paper from the leftmost to the rightmost text of items, and a little around. */
export function paperUnder(items: readonly Item[], fontPx: number): readonly Item[] {
  const boxes = items.flatMap((item): readonly Rect[] => {
    if (item.kind !== 'text') return [];
    const widthPx = measureTextAt(fontPx, item.weight)(item.text) + fontPx * 0.15;
    return [{ xPx: item.at.xPx, yPx: item.at.yPx - fontPx, widthPx, heightPx: fontPx * lineEm }];
  });
  if (boxes.length === 0) return [];
  const xPx = Math.min(...boxes.map((box) => box.xPx));
  const yPx = Math.min(...boxes.map((box) => box.yPx));
  const widthPx = Math.max(...boxes.map((box) => box.xPx + box.widthPx)) - xPx;
  const heightPx = Math.max(...boxes.map((box) => box.yPx + box.heightPx)) - yPx;
  return [{ kind: 'ground', color: 'paper', rect: { xPx, yPx, widthPx, heightPx } }];
}
