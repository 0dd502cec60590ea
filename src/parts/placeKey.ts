import type { LegendItem } from '@/figures/legend';
import type { Point } from '@/lib/geometry';
import type { Run } from './part';
import { lineOfRuns, runsWidth } from './placeRuns';
import type { Item } from './scene';

/** From line to line, and between entries, in sizes of the text. */
export const keyLineEm = 1.5;
const entryGapEm = 0.9;

interface Entry {
  readonly id: string;
  readonly run: Run;
  readonly widthPx: number;
}

/** A key in lines no wider than asked for: its title, and each mark with its meaning. */
export function wrapKey(
  { title, items }: { readonly title: string; readonly items: readonly LegendItem[] },
  widthPx: number,
  fontPx: number,
): readonly (readonly Entry[])[] {
  const runs: readonly (readonly [string, Run])[] = [
    ...(title === '' ? [] : [['title', { text: title, isStrong: true }] as const]),
    ...items.map(({ id, label, style }) => [id, { text: label, mark: style }] as const),
  ];
  const lines: Entry[][] = [];
  let usedPx = 0;
  for (const [id, run] of runs) {
    const entry = { id, run, widthPx: runsWidth([run], fontPx) };
    const line = lines.at(-1);
    if (line === undefined || usedPx + entry.widthPx > widthPx) {
      lines.push([entry]);
      usedPx = 0;
    } else {
      line.push(entry);
    }
    usedPx += entry.widthPx + entryGapEm * fontPx;
  }
  return lines;
}

/** The lines of a key from a left top corner down. */
export function placeKey(
  lines: readonly (readonly Entry[])[],
  { xPx, yPx }: Point,
  fontPx: number,
): readonly Item[] {
  return lines.flatMap((line, index) => {
    let leftPx = xPx;
    const middlePx = yPx + (index + 0.5) * keyLineEm * fontPx;
    return line.map(({ id, run, widthPx }): Item => {
      const items = lineOfRuns([run], { xPx: leftPx, yPx: middlePx }, fontPx);
      leftPx += widthPx + entryGapEm * fontPx;
      return { kind: 'entry', id, items };
    });
  });
}
