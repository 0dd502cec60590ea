import type { MarkStyle } from '@/figures/legend';
import type { Rect } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { BarRow, BarSegment, BarsPart, Run } from './part';
import { baselineEm, type Item, type Room, type Scene, type Stop } from './scene';

/** Names take at most this share of the width; longer ones take two lines. */
const nameShare = 0.42;
/** With a shorter axis, in sizes of the text, less is said behind the bars. */
const leastAxisEm = 14;
/** Free left and right of a number in its segment, together. */
const insideEm = 0.5;
/** A bar is about as thick as its words are high, however few bars there are. */
const barEm = { least: 1.1, most: 1.9, share: 0.62 };
const rightMarginEm = 0.7;
/** Between names and bars. */
const nameGapEm = 0.7;
/** From one line of a name to the next. */
const lineEm = 1.15;
/** Between a bar and the words behind it, and between these. */
const gapEm = 0.5;
/** A mark before words, with the gap behind it. */
const markEm = 1.3;

/** Rows of bars from one zero line: every name and number whole, the scale gives way. */
export function layoutBars(part: BarsPart, room: Room, topPx: number): Scene {
  const full = frameOf(part, room, ({ behind }) => behind);
  const frame = isShort(part, full)
    ? frameOf(part, room, ({ tight, behind }) => tight ?? behind)
    : full;
  const rows = part.groups.flatMap((group) => group.rows);
  return {
    heightPx: rows.length * frame.rowPx,
    stops: rows.map((row, index) => placeRow(row, frame, topPx + index * frame.rowPx)),
  };
}

/** The words behind the bars leave too little for the numbers in them, or for the axis. */
function isShort({ groups, axis }: BarsPart, { unitPx, fontPx }: Frame): boolean {
  const strong = measureTextAt(fontPx, 600);
  const numbers = groups
    .flatMap(({ rows }) => rows.flatMap(({ segments }) => segments))
    .filter(({ text, value }) => text !== undefined && value > 0);
  return numbers.length === 0
    ? unitPx * (axis.max - axis.min) < leastAxisEm * fontPx
    : numbers.some(({ text = '', value }) => value * unitPx < strong(text) + fontPx * insideEm);
}

/** Where rows and scale of a part stand, in px. */
interface Frame {
  readonly widthPx: number;
  readonly fontPx: number;
  readonly rowPx: number;
  /** Right of the names: where 0 is. */
  readonly zeroPx: number;
  readonly unitPx: number;
  readonly behindOf: (row: BarRow) => readonly Run[];
  readonly styleOf: (series: string) => MarkStyle;
}

function frameOf(
  { groups, axis, series }: BarsPart,
  { widthPx, fontPx, squeeze }: Room,
  behindOf: Frame['behindOf'],
): Frame {
  const rows = groups.flatMap((group) => group.rows);
  const strong = measureTextAt(fontPx, 600);
  const pinPx = rows.some(({ fact }) => fact.isPinned) ? fontPx * 1.1 : 0;
  const longestPx = Math.max(0, ...rows.map(({ name }) => strong(name)));
  const namesPx = Math.ceil(Math.min(longestPx + pinPx + fontPx, widthPx * nameShare));
  const plotPx = Math.max(0, widthPx - namesPx - fontPx * rightMarginEm);
  const nameLines = (name: string): number =>
    wrapText(name, namesPx - fontPx * nameGapEm, strong).length;
  const lines = Math.max(1, ...rows.map(({ name }) => nameLines(name)));
  const styles = new Map(series.map(({ id, style }) => [id, style]));
  const limits = rows.map((row) => {
    const behind = behindOf(row);
    const behindPx = behind.length === 0 ? 0 : gapEm * fontPx + widthOf(behind, fontPx);
    return Math.max(0, plotPx - behindPx) / Math.max(0.01, endOf(row) - axis.min);
  });
  return {
    widthPx,
    fontPx,
    behindOf,
    styleOf: (id) => styles.get(id) ?? { kind: 'named' },
    rowPx: fontPx * Math.max(2.4 - 0.9 * squeeze, lines * lineEm + 0.2),
    zeroPx: namesPx,
    unitPx: Math.min(plotPx / Math.max(1, axis.max - axis.min), ...limits),
  };
}

function placeRow(row: BarRow, frame: Frame, yPx: number): Stop {
  const { widthPx, fontPx, rowPx, zeroPx, behindOf } = frame;
  const { isChosen, isPinned } = row.fact;
  const middlePx = yPx + rowPx / 2;
  const bars = placeSegments(row.segments, frame, middlePx);
  const weight = isChosen ? 600 : 400;
  const nameEndPx = zeroPx - fontPx * nameGapEm;
  const lines = wrapText(row.name, nameEndPx, measureTextAt(fontPx, 600));
  const names = lines.map((text, line): Item => {
    const lineY = middlePx + (line - (lines.length - 1) / 2) * fontPx * lineEm;
    const at = { xPx: nameEndPx, yPx: lineY + fontPx * baselineEm };
    return { kind: 'text', at, text, color: isChosen ? 'accent' : 'ink', weight, anchor: 'end' };
  });
  const nameStartPx = nameEndPx - Math.max(0, ...lines.map(measureTextAt(fontPx, weight)));
  const pin: readonly Item[] = isPinned
    ? [
        {
          kind: 'pin',
          at: { xPx: Math.max(fontPx * 0.5, nameStartPx - fontPx * 0.7), yPx: middlePx },
        },
      ]
    : [];
  const endPx = zeroPx + endOf(row) * frame.unitPx;
  const words = placeRuns(behindOf(row), endPx + gapEm * fontPx, middlePx, fontPx);
  return {
    fact: row.fact,
    rect: { xPx: 0, yPx, widthPx, heightPx: rowPx },
    items: [...names, ...pin, ...bars, ...words],
  };
}

/** Segments one after the other; nothing of a value of 0. */
function placeSegments(
  segments: readonly BarSegment[],
  { fontPx, rowPx, zeroPx, unitPx, styleOf }: Frame,
  middlePx: number,
): readonly Item[] {
  const { least, most, share } = barEm;
  const thickPx = Math.round(Math.min(Math.max(rowPx * share, least * fontPx), most * fontPx));
  const strong = measureTextAt(fontPx, 600);
  let end = 0;
  return segments.flatMap(({ from = end, value, series, text }): readonly Item[] => {
    if (value === 0) return [];
    end = from + value;
    const rect: Rect = {
      xPx: zeroPx + from * unitPx,
      yPx: middlePx - thickPx / 2,
      widthPx: value * unitPx,
      heightPx: thickPx,
    };
    const style = styleOf(series);
    const clearPx = text === undefined ? 0 : strong(text) / 2 + fontPx * 0.25;
    const bar: Item = { kind: 'bar', rect, style, clearPx };
    if (text === undefined) return [bar];
    const at = { xPx: rect.xPx + rect.widthPx / 2, yPx: middlePx + fontPx * baselineEm };
    const color = style.kind === 'named' ? 'on-step-4' : 'ink';
    return [bar, { kind: 'text', at, text, color, weight: 600, anchor: 'middle' }];
  });
}

/** Runs in one line from the left. */
function placeRuns(
  runs: readonly Run[],
  startPx: number,
  middlePx: number,
  fontPx: number,
): readonly Item[] {
  let xPx = startPx;
  return runs.flatMap(({ text, isStrong, color = 'ink', mark }) => {
    const items: Item[] = [];
    if (mark !== undefined) {
      const at = { xPx, yPx: middlePx - fontPx / 2 };
      items.push({ kind: 'mark', at, sizePx: fontPx, style: mark });
      xPx += fontPx * markEm;
    }
    const weight = isStrong === true ? 600 : 400;
    const at = { xPx, yPx: middlePx + fontPx * baselineEm };
    if (text !== '') items.push({ kind: 'text', at, text, color, weight });
    xPx += measureTextAt(fontPx, weight)(text) + fontPx * gapEm;
    return items;
  });
}

function widthOf(runs: readonly Run[], fontPx: number): number {
  return runs.reduce((sum, run) => {
    const textPx = measureTextAt(fontPx, run.isStrong === true ? 600 : 400)(run.text);
    return sum + textPx + (run.mark === undefined ? 0 : fontPx * markEm) + fontPx * gapEm;
  }, 0);
}

/** Where a row's bar ends, in the units of the axis. */
function endOf({ segments }: BarRow): number {
  return segments.reduce((end, { from = end, value }) => from + value, 0);
}
