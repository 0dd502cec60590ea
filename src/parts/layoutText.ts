import type { Paragraph, TextPart } from './part';
import { wrapRuns } from './placeRuns';
import type { Item, Room, Scene, Stop } from './scene';

const columnGapEm = 1.5;

/** Paragraphs in as many columns as fit, filled downwards, the columns about equally high. */
export function layoutText({ paragraphs, columnEm }: TextPart, room: Room): Scene {
  const { xPx, yPx, widthPx, fontPx, squeeze } = room;
  const most = Math.floor((widthPx / fontPx + columnGapEm) / (columnEm + columnGapEm));
  const count = Math.max(1, Math.min(paragraphs.length, most));
  const gapPx = fontPx * columnGapEm;
  const columnPx = (widthPx - (count - 1) * gapPx) / count;
  const padPx = fontPx * (0.3 - 0.25 * squeeze);
  const heightOf = ({ runs }: Paragraph): number =>
    wrapRuns(runs, { xPx: 0, yPx: 0, widthPx: columnPx }, fontPx).heightPx + 2 * padPx;
  const wholePx = paragraphs.reduce((sum, paragraph) => sum + heightOf(paragraph), 0);
  const ground: Item[] = [];
  const stops: Stop[] = [];
  let column = 0;
  let usedPx = 0;
  let highestPx = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const heightPx = heightOf(paragraph);
    const next = paragraphs[index + 1];
    // A heading never stands at the foot of a column.
    const blockPx = heightPx + (paragraph.isHeading === true && next ? heightOf(next) : 0);
    const isFull = usedPx + blockPx / 2 > wholePx / count;
    if (isFull && usedPx > 0 && column + 1 < count) {
      column += 1;
      usedPx = 0;
    }
    const rect = {
      xPx: xPx + column * (columnPx + gapPx),
      yPx: yPx + usedPx,
      widthPx: columnPx,
      heightPx,
    };
    const { items } = wrapRuns(paragraph.runs, { ...rect, yPx: rect.yPx + padPx }, fontPx);
    if (paragraph.fact === undefined) ground.push(...items);
    else stops.push({ fact: paragraph.fact, rect, items });
    usedPx += heightPx;
    highestPx = Math.max(highestPx, usedPx);
  }
  return { heightPx: highestPx, ground, stops };
}
