import { measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { NumbersPart } from './part';
import { wrapRuns } from './placeRuns';
import { baselineEm, type Item, type Room, type Scene, type Stop } from './scene';

type Group = NumbersPart['groups'][number];

/** Narrower, in sizes of the text, groups stand under each other. */
const leastColumnEm = 14;
const gapEm = 1.6;
const labelGapEm = 0.7;
const lineEm = 1.3;
/** The widest number takes at most this share of its column, so that its meaning has room. */
const numberShare = 0.4;

/** Large numbers with their meanings behind them, a column a group, its note below. */
export function layoutNumbers({ groups }: NumbersPart, room: Room): Scene {
  const { xPx, yPx, widthPx, fontPx } = room;
  const gapPx = fontPx * gapEm;
  const columnPx = (widthPx - gapPx * (groups.length - 1)) / Math.max(1, groups.length);
  if (columnPx >= leastColumnEm * fontPx) {
    const placed = groups.map((group, index) => {
      const at = { ...room, xPx: xPx + index * (columnPx + gapPx), widthPx: columnPx };
      const sizePx = numberSize(groups, at);
      const rowPx = rowHeight(groups, at, sizePx);
      return placeGroup(group, at, { sizePx, rowPx, rows: mostRows(groups), among: [group] });
    });
    return joined(placed, Math.max(0, ...placed.map(({ heightPx }) => heightPx)));
  }
  let heightPx = 0;
  const sizePx = numberSize(groups, room);
  const rowPx = rowHeight(groups, room, sizePx);
  const placed = groups.map((group, index) => {
    heightPx += index === 0 ? 0 : fontPx * 0.8;
    const one = placeGroup(
      group,
      { ...room, yPx: yPx + heightPx },
      { sizePx, rowPx, rows: group.numbers.length, among: groups },
    );
    heightPx += one.heightPx;
    return one;
  });
  return joined(placed, heightPx);
}

interface Rows {
  readonly sizePx: number;
  readonly rowPx: number;
  /** Rows down to the note. */
  readonly rows: number;
  /** Whose meanings begin at the same place. */
  readonly among: readonly Group[];
}

function placeGroup(group: Group, room: Room, { sizePx, rowPx, rows, among }: Rows): Scene {
  const { xPx, yPx, widthPx, fontPx } = room;
  const labelPx = labelLeft(among, sizePx, fontPx);
  const rule: Item = {
    kind: 'line',
    from: { xPx, yPx: yPx + 1 },
    to: { xPx: xPx + widthPx, yPx: yPx + 1 },
    color: 'line',
    widthPx: Math.max(1, fontPx / 10),
  };
  const stops = group.numbers.map(({ fact, text, label }, row): Stop => {
    const topPx = yPx + fontPx * 0.3 + row * rowPx;
    const middlePx = topPx + rowPx / 2;
    const lines = labelLines(label, labelPx, room);
    const number: Item = {
      kind: 'text',
      at: { xPx, yPx: middlePx + sizePx * baselineEm },
      text,
      color: 'ink',
      weight: 600,
      sizePx,
    };
    const words = lines.map((line, index): Item => {
      const linePx = middlePx + (index - (lines.length - 1) / 2) * fontPx * lineEm;
      const at = { xPx: xPx + labelPx, yPx: linePx + fontPx * baselineEm };
      return { kind: 'text', at, text: line, color: 'ink', weight: 400 };
    });
    return {
      fact,
      rect: { xPx, yPx: topPx, widthPx, heightPx: rowPx },
      items: [number, ...words],
    };
  });
  const noteYPx = yPx + fontPx * 0.5 + rows * rowPx;
  const note = wrapRuns(group.note, { xPx, yPx: noteYPx, widthPx }, fontPx);
  const heightPx = noteYPx + note.heightPx - yPx;
  const across: readonly Item[] =
    group.across === undefined
      ? []
      : [{ kind: 'across', rect: { xPx, yPx, widthPx, heightPx }, words: group.across }];
  return { heightPx, ground: [...across, rule, ...note.items], stops };
}

/** All numbers are of one size. */
function numberSize(groups: readonly Group[], { widthPx, fontPx, squeeze }: Room): number {
  const wished = fontPx * (3 - squeeze);
  const widest = widestNumber(groups, wished);
  const fitting = widest === 0 ? wished : (wished * widthPx * numberShare) / widest;
  return Math.max(fontPx, Math.min(wished, fitting));
}

function widestNumber(groups: readonly Group[], sizePx: number): number {
  const measure = measureTextAt(sizePx, 600);
  return Math.max(0, ...groups.flatMap(({ numbers }) => numbers.map(({ text }) => measure(text))));
}

function labelLeft(among: readonly Group[], sizePx: number, fontPx: number): number {
  return widestNumber(among, sizePx) + fontPx * labelGapEm;
}

function labelLines(label: string, labelPx: number, { widthPx, fontPx }: Room): readonly string[] {
  return wrapText(label, widthPx - labelPx, measureTextAt(fontPx, 400));
}

/** All rows are as high as the highest, so that numbers of one row stand on one line. */
function rowHeight(groups: readonly Group[], room: Room, sizePx: number): number {
  const { fontPx, squeeze } = room;
  const lines = groups.flatMap((group) =>
    group.numbers.map(
      ({ label }) => labelLines(label, labelLeft([group], sizePx, fontPx), room).length,
    ),
  );
  const wordsPx = Math.max(1, ...lines) * fontPx * lineEm;
  return Math.max(sizePx * 1.2, wordsPx) + fontPx * (0.4 - 0.3 * squeeze);
}

function mostRows(groups: readonly Group[]): number {
  return Math.max(0, ...groups.map(({ numbers }) => numbers.length));
}

function joined(scenes: readonly Scene[], heightPx: number): Scene {
  return {
    heightPx,
    ground: scenes.flatMap(({ ground }) => ground),
    stops: scenes.flatMap(({ stops }) => stops),
  };
}
