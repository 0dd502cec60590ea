import { measureTextAt } from '@/lib/textMeasure';
import { type BarFrame, frameOf } from './barFrame';
import type { BarsPart } from './part';
import { type PlacedRow, placeInRow, placeUnder } from './placeBar';
import { paperUnder, wrapRuns } from './placeRuns';
import type { Item, Room, Scene } from './scene';

/** With a shorter axis, in sizes of the text, less is said behind the bars. */
const leastAxisEm = 14;
/** Free left and right of a number in its segment, together. */
const insideEm = 0.5;

/** Bars in groups on one axis, each group with its heading beside or above it. */
export function layoutBars(part: BarsPart, room: Room): Scene {
  const full = frameOf(part, room, ({ behind }) => behind);
  const frame = isShort(part, full)
    ? frameOf(part, room, ({ tight, behind }) => tight ?? behind)
    : full;
  const { yPx, fontPx, squeeze } = room;
  const labelPx = part.axis.target === undefined ? 0 : fontPx * (1.5 - 0.1 * squeeze);
  const topPx = yPx + labelPx;
  const rules: Item[] = [];
  const groups: PlacedGroup[] = [];
  let bottomPx = topPx;
  for (const group of part.groups) {
    if (groups.length > 0) {
      const gapPx = fontPx * (0.8 - 0.45 * squeeze);
      rules.push(acrossAt(bottomPx + gapPx / 2, frame));
      bottomPx += gapPx;
    }
    const placed = placeGroup(group, frame, bottomPx);
    groups.push(placed);
    bottomPx += placed.heightPx;
  }
  const rows = groups.flatMap((group) => group.rows);
  const axis = placeAxis(part, frame, { topPx, bottomPx, labelYPx: yPx });
  const axisPx = part.axis.ticks === undefined ? 0 : fontPx * (1.7 - 0.2 * squeeze);
  return {
    heightPx: bottomPx + axisPx - yPx,
    ground: [
      ...axis.under,
      ...rules,
      ...rows.flatMap(({ bar }) => bar),
      ...axis.over,
      ...groups.flatMap(({ heading }) => heading),
    ],
    stops: rows.map(({ stop }) => stop),
  };
}

interface PlacedGroup {
  readonly heightPx: number;
  readonly heading: readonly Item[];
  readonly rows: readonly PlacedRow[];
}

/** The words behind the bars leave too little for the numbers in them, or for the axis. */
function isShort({ groups, axis }: BarsPart, { unitPx, fontPx }: BarFrame): boolean {
  const strong = measureTextAt(fontPx, 600);
  const numbers = groups
    .flatMap(({ rows }) => rows.flatMap(({ segments }) => segments))
    .filter(({ text, value }) => text !== undefined && value > 0);
  return numbers.length === 0
    ? unitPx * (axis.max - axis.min) < leastAxisEm * fontPx
    : numbers.some(({ text = '', value }) => value * unitPx < strong(text) + fontPx * insideEm);
}

function placeGroup(
  { heading, rows }: BarsPart['groups'][number],
  frame: BarFrame,
  yPx: number,
): PlacedGroup {
  const { isRows, rowPx, headingPx, xPx, widthPx, fontPx } = frame;
  const isBeside = isRows && headingPx > 0;
  const at = isBeside
    ? { xPx, yPx: yPx + (rowPx - fontPx * 1.3) / 2, widthPx: headingPx - fontPx * 0.7 }
    : { xPx, yPx, widthPx };
  const head = wrapRuns(heading === '' ? [] : [{ text: heading, isStrong: true }], at, fontPx);
  let bottomPx = yPx + (isBeside || heading === '' ? 0 : head.heightPx + fontPx * 0.2);
  const placed = rows.map((row) => {
    const one = (isRows ? placeInRow : placeUnder)(row, frame, bottomPx);
    bottomPx += one.stop.rect.heightPx;
    return one;
  });
  return {
    heightPx: Math.max(bottomPx - yPx, isBeside ? head.heightPx : 0),
    heading: [...(isBeside ? [] : paperUnder(head.items, fontPx)), ...head.items],
    rows: placed,
  };
}

/** The grid with its numbers under the bars; over them the target's line with its label on top. */
function placeAxis(
  { axis: { ticks = [], target, min } }: BarsPart,
  { xOf, xPx, widthPx, fontPx }: BarFrame,
  { topPx, bottomPx, labelYPx }: Readonly<Record<'topPx' | 'bottomPx' | 'labelYPx', number>>,
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
  const zero = min < 0 ? [upright(0, 'line', 1)] : [];
  if (target === undefined) return { under: [...grid, ...zero, ...numbers], over: [] };
  const textPx = measureTextAt(fontPx, 600)(target.label);
  const leftmost = Math.max(xPx, xOf(target.at) - textPx / 2);
  const label: Item = {
    kind: 'text',
    at: { xPx: Math.min(leftmost, xPx + widthPx - textPx), yPx: labelYPx + fontPx },
    text: target.label,
    color: 'target',
    weight: 600,
  };
  const line = upright(target.at, 'target', fontPx / 7);
  return { under: [...grid, ...zero, ...numbers], over: [line, label] };
}

function acrossAt(yPx: number, { xPx, widthPx }: BarFrame): Item {
  const to = { xPx: xPx + widthPx, yPx };
  return { kind: 'line', from: { xPx, yPx }, to, color: 'grid', widthPx: 1 };
}
