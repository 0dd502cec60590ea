import { measureTextAt } from '@/lib/textMeasure';
import type { BarFrame } from './barFrame';
import { type BarBlock, type BarLane, blocksOf } from './barLanes';
import type { BarsPart } from './part';
import { type PlacedRow, placeInRow, placeUnder } from './placeBar';
import { paperUnder, runsWidth, wrapRuns } from './placeRuns';
import type { Item, Room, Scene } from './scene';

/** Bars in groups on one axis, each group with its heading beside or above it. */
export function layoutBars(part: BarsPart, room: Room): Scene {
  const { yPx, fontPx, squeeze } = room;
  const blocks = blocksOf(part, room);
  const label = placeLabel(part, blocks, room);
  const topPx = yPx + label.heightPx;
  const rules: Item[] = [];
  const placed: PlacedBlock[] = [];
  let bottomPx = topPx;
  for (const block of blocks) {
    if (placed.length > 0) {
      const gapPx = fontPx * (0.8 - 0.45 * squeeze);
      rules.push(acrossAt(bottomPx + gapPx / 2, room));
      bottomPx += gapPx;
    }
    const one = placeBlock(block, room, bottomPx);
    placed.push(one);
    bottomPx += one.heightPx;
  }
  const rows = placed.flatMap((block) => block.rows);
  const lanes = placed.flatMap((block) => block.lanes);
  // Lines end where words stand that belong to no bar; a scale under all bars goes through them.
  const [first] = lanes;
  const spans = part.isAligned === true ? lanes : first ? [{ ...first, topPx, bottomPx }] : [];
  const axes = rows.length === 0 ? [] : spans.map((span) => placeAxis(part, span));
  const axisPx = part.axis.ticks === undefined ? 0 : fontPx * (1.7 - 0.2 * squeeze);
  return {
    heightPx: bottomPx + axisPx - yPx,
    ground: [
      ...rows.flatMap(({ under }) => under),
      ...axes.flatMap(({ under }) => under),
      ...rules,
      ...rows.flatMap(({ bar }) => bar),
      ...axes.flatMap(({ over }) => over),
      ...(rows.length === 0 ? [] : label.items),
      ...placed.flatMap(({ words }) => words),
    ],
    stops: rows.map(({ stop }) => stop),
  };
}

/** From where to where the lines of an axis go. */
interface Span {
  readonly frame: BarFrame;
  readonly topPx: number;
  readonly bottomPx: number;
}

interface PlacedBlock {
  readonly heightPx: number;
  /** Headings, what is said under the bars, and the rule above a total. */
  readonly words: readonly Item[];
  readonly rows: readonly PlacedRow[];
  readonly lanes: readonly Span[];
}

function placeBlock({ lanes, foot }: BarBlock, room: Room, yPx: number): PlacedBlock {
  const { xPx, widthPx, fontPx, squeeze } = room;
  const heads = lanes.map((lane) => placeHeading(lane, yPx));
  const rowsPx = Math.max(yPx, ...heads.map(({ rowsPx: own }) => own));
  const placed = lanes.map((lane) => placeLane(lane, rowsPx));
  const bottomPx = Math.max(rowsPx, ...placed.map((lane) => lane.bottomPx));
  const gapPx = foot === '' ? 0 : fontPx * (0.5 - 0.3 * squeeze);
  const runs = foot === '' ? [] : [{ text: foot, color: 'muted' } as const];
  const said = wrapRuns(runs, { xPx, yPx: bottomPx + gapPx, widthPx }, fontPx);
  const endPx = Math.max(bottomPx, ...heads.map((head) => head.bottomPx));
  return {
    heightPx: endPx + gapPx + said.heightPx - yPx,
    words: [
      ...heads.flatMap(({ items }) => items),
      ...placed.flatMap(({ rule }) => rule),
      ...said.items,
    ],
    rows: placed.flatMap(({ rows }) => rows),
    lanes: placed,
  };
}

/** Its lines from the top down, its total under a rule. */
function placeLane({ frame, rows, total }: BarLane, topPx: number) {
  const { isRows, rowPx, fontPx, squeeze } = frame;
  let bottomPx = topPx;
  const placed: PlacedRow[] = [];
  for (const row of rows) {
    const one = row && (isRows ? placeInRow : placeUnder)(row, frame, bottomPx);
    if (one !== undefined) placed.push(one);
    bottomPx += one?.stop.rect.heightPx ?? rowPx;
  }
  if (total === undefined) return { frame, rows: placed, topPx, bottomPx, rule: [] };
  const gapPx = fontPx * (0.5 - 0.35 * squeeze);
  placed.push(placeInRow(total, frame, bottomPx + gapPx, true));
  const rule = acrossAt(bottomPx + gapPx / 2, frame);
  return { frame, rows: placed, topPx, bottomPx: bottomPx + gapPx + rowPx, rule: [rule] };
}

/** Beside the rows, where the frame has a column for it, else above them. */
function placeHeading({ heading, frame }: BarLane, yPx: number) {
  const { isRows, rowPx, headingPx, xPx, widthPx, fontPx } = frame;
  if (heading === '') return { items: [], rowsPx: yPx, bottomPx: yPx };
  const isBeside = isRows && headingPx > 0;
  const at = isBeside
    ? { xPx, yPx: yPx + (rowPx - fontPx * 1.3) / 2, widthPx: headingPx - fontPx * 0.7 }
    : { xPx, yPx, widthPx };
  const { items, heightPx } = wrapRuns([{ text: heading, isStrong: true }], at, fontPx);
  return {
    items: isBeside ? items : [...paperUnder(items, fontPx), ...items],
    rowsPx: isBeside ? yPx : yPx + heightPx + fontPx * 0.2,
    bottomPx: yPx + heightPx,
  };
}

/** What the target's line is, over it: on a line of its own, or behind a heading that leaves room. */
function placeLabel(
  { axis: { target }, isAligned = false }: BarsPart,
  [block]: readonly BarBlock[],
  { yPx, fontPx, squeeze }: Room,
): { readonly items: readonly Item[]; readonly heightPx: number } {
  const [lane] = block?.lanes ?? [];
  if (target === undefined || lane === undefined) return { items: [], heightPx: 0 };
  const { xPx, widthPx, xOf } = lane.frame;
  const run = { text: target.label, isStrong: true, color: 'target' } as const;
  const textPx = runsWidth([run], fontPx);
  const rightmost = xPx + widthPx - textPx;
  const headingPx = measureTextAt(fontPx, 600)(lane.heading) + fontPx;
  const isBehind = isAligned && xPx + headingPx <= rightmost;
  const leftmost = xPx + (isBehind ? headingPx : 0);
  const wishPx = Math.max(leftmost, xOf(target.at) - textPx / 2);
  const at = { xPx: Math.min(wishPx, rightmost), yPx, widthPx: textPx + 1 };
  return {
    items: wrapRuns([run], at, fontPx).items,
    heightPx: isBehind ? 0 : fontPx * (1.5 - 0.1 * squeeze),
  };
}

/** The grid with its numbers under the bars; over them the target's line. */
function placeAxis(
  { axis: { ticks = [], target, min }, isAligned = false }: BarsPart,
  { frame: { xOf, fontPx }, topPx, bottomPx }: Span,
): { readonly under: readonly Item[]; readonly over: readonly Item[] } {
  const upright = (
    value: number,
    color: 'grid' | 'target' | 'line',
    lineWidthPx: number,
  ): Item => ({
    kind: 'line',
    from: { xPx: xOf(value), yPx: topPx },
    to: { xPx: xOf(value), yPx: bottomPx },
    color,
    widthPx: lineWidthPx,
  });
  const numbers = ticks.map(({ at, text }): Item => ({
    kind: 'text',
    at: { xPx: xOf(at), yPx: bottomPx + fontPx * 1.3 },
    text,
    color: 'muted',
    weight: 400,
    anchor: 'middle',
  }));
  const grid = ticks.map(({ at }) => upright(at, 'grid', 1));
  const zero = min < 0 || isAligned ? [upright(0, 'line', 1)] : [];
  const line = target === undefined ? [] : [upright(target.at, 'target', fontPx / 7)];
  return { under: [...grid, ...zero, ...numbers], over: line };
}

function acrossAt(yPx: number, { xPx, widthPx }: Pick<Room, 'xPx' | 'widthPx'>): Item {
  const to = { xPx: xPx + widthPx, yPx };
  return { kind: 'line', from: { xPx, yPx }, to, color: 'grid', widthPx: 1 };
}
