import type { MarkStyle } from '@/figures/legend';
import type { PlacedLine } from '@/figures/textBlock';
import type { Rect } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import { barRect, type BulletColumn, spanRect } from './bulletColumn';
import {
  type Bullet,
  type BulletGap,
  type BulletMarks,
  type BulletSum,
  paceStyle,
} from './bulletMarks';

export interface PlacedBullet {
  readonly item: Bullet | BulletGap;
  /** The whole line, for pressing. */
  readonly row: Rect;
  /** What the pieces of a bar are; undefined where there is no number. */
  readonly shapes: BulletShapes | undefined;
  readonly pace: PlacedPace | undefined;
  /** The centre of the star of the reader's own province. */
  readonly pin: { readonly cx: number; readonly cy: number } | undefined;
  /** Behind words that stand where bars would, so that no line runs through them. */
  readonly paper: Rect | undefined;
  readonly lines: readonly PlacedLine[];
}

export interface BulletShapes {
  readonly kind: 'reached' | 'partial' | 'planned' | 'zero' | 'sum' | 'range' | 'planned-range';
  /** A bar below 0. */
  readonly isToLeft: boolean;
  readonly bar: Rect;
  /** From 0 to what is due. */
  readonly band: Rect;
  /** Where the straight path stands. */
  readonly tick: Rect;
}

interface PlacedPace {
  readonly style: MarkStyle;
  readonly xPx: number;
  readonly yPx: number;
  readonly sizePx: number;
}

export interface PlacedSum {
  readonly words: string;
  readonly shapes: BulletShapes;
  readonly lines: readonly PlacedLine[];
}

/** The line that a bar stands on. */
export interface BulletLine {
  readonly yPx: number;
  readonly heightPx: number;
  readonly fontPx: number;
  readonly due: BulletMarks['due'];
  /** Where the name stands; undefined where another column has it. */
  readonly name: { readonly leftPx: number; readonly rightPx: number } | undefined;
}

/** A province's line in a column: bar, value and pace, or why there is no bar. */
export function placeBullet(
  item: Bullet | BulletGap,
  column: BulletColumn,
  line: BulletLine,
): PlacedBullet {
  const { yPx, heightPx, fontPx, name } = line;
  const baselinePx = baselineOf(line);
  const color = item.isChosen ? 'accent' : 'ink';
  const weight = item.isChosen ? 600 : 400;
  const nameXPx = name && name.rightPx - measureTextAt(fontPx, 600)(item.name);
  const leftPx = name?.leftPx ?? column.leftPx;
  const row = { xPx: leftPx, yPx, widthPx: column.rightPx - leftPx, heightPx };
  const names: readonly PlacedLine[] =
    nameXPx === undefined
      ? []
      : [{ text: item.name, sizePx: fontPx, weight, color, xPx: nameXPx, baselinePx }];
  const pin =
    nameXPx !== undefined && item.isPinned
      ? { cx: nameXPx - fontPx * 0.7, cy: yPx + heightPx / 2 }
      : undefined;
  if (!('value' in item)) {
    const gap = placeGap(item, column, line);
    return { ...gap, item, row, pin, lines: [...names, ...gap.lines] };
  }
  const sizePx = fontPx * 0.95;
  const value = placeValue(item.valueText, column, baselinePx, fontPx);
  const word: readonly PlacedLine[] =
    item.pace === undefined || !column.hasWords
      ? []
      : [
          {
            text: item.pace.word,
            sizePx: fontPx,
            weight: 400,
            color: 'muted',
            xPx: column.pacePx + sizePx + fontPx * 0.3,
            baselinePx,
          },
        ];
  return {
    item,
    row,
    shapes: placeShapes(kindOf(item), item, column, line),
    pace: item.pace && {
      style: paceStyle(item.pace.id),
      xPx: column.pacePx,
      yPx: yPx + (heightPx - sizePx) / 2,
      sizePx,
    },
    pin,
    paper: undefined,
    lines: [...names, value, ...word],
  };
}

function kindOf({ state, value, range, isPartial }: Bullet): BulletShapes['kind'] {
  if (range !== undefined) return state === 'planned' ? 'planned-range' : 'range';
  if (state === 'planned') return 'planned';
  if (value === 0) return 'zero';
  return isPartial ? 'partial' : 'reached';
}

function placeGap(item: BulletGap, column: BulletColumn, line: BulletLine) {
  const { fontPx } = line;
  const xPx = column.xOf(0) + fontPx * 0.4;
  const text = {
    text: item.text,
    sizePx: fontPx,
    weight: 400,
    color: 'muted',
    xPx,
    baselinePx: baselineOf(line),
  } as const;
  const paper = {
    xPx: xPx - fontPx * 0.1,
    yPx: line.yPx,
    widthPx: measureTextAt(fontPx, 400)(item.text) + fontPx * 0.3,
    heightPx: line.heightPx,
  };
  return { shapes: undefined, pace: undefined, paper, lines: [text] };
}

/** The provinces of a scope added up. */
export function placeSum(
  sum: BulletSum,
  label: string,
  column: BulletColumn,
  line: BulletLine,
): PlacedSum {
  const { fontPx, name } = line;
  const baselinePx = baselineOf(line);
  const strong = { sizePx: fontPx, weight: 600, color: 'ink', baselinePx } as const;
  const labelXPx = (name?.rightPx ?? 0) - measureTextAt(fontPx, 600)(label);
  return {
    words: sum.words,
    shapes: placeShapes('sum', { value: sum.value, range: undefined }, column, line),
    lines: [
      ...(name === undefined ? [] : [{ ...strong, text: label, xPx: labelXPx }]),
      { ...strong, text: sum.valueText, xPx: column.tailPx },
    ],
  };
}

function placeValue(
  text: string,
  { valueEndPx }: BulletColumn,
  baselinePx: number,
  fontPx: number,
): PlacedLine {
  const xPx = valueEndPx - measureTextAt(fontPx, 600)(text);
  return { text, sizePx: fontPx, weight: 600, color: 'ink', xPx, baselinePx };
}

function placeShapes(
  kind: BulletShapes['kind'],
  { value, range }: Pick<Bullet, 'value' | 'range'>,
  column: BulletColumn,
  { yPx, heightPx, fontPx, due }: BulletLine,
): BulletShapes {
  const within = (share: number) => ({
    yPx: yPx + (heightPx * (1 - share)) / 2,
    heightPx: heightPx * share,
  });
  // Its edges show on both sides of the target's line where the two meet.
  const tickPx = fontPx * 0.34;
  const hairPx = Math.max(1.5, fontPx * 0.14);
  const tick = { ...within(0.84), xPx: column.xOf(due) - tickPx / 2, widthPx: tickPx };
  const hairline = { ...within(0.7), xPx: column.xOf(0) - hairPx / 2, widthPx: hairPx };
  return {
    kind,
    isToLeft: value < 0,
    bar:
      range !== undefined
        ? spanRect(column, range, within(0.5))
        : kind === 'zero'
          ? hairline
          : barRect(column, value, within(0.5)),
    band: barRect(column, due, within(0.84)),
    tick,
  };
}

function baselineOf({ yPx, heightPx, fontPx }: BulletLine): number {
  return yPx + heightPx / 2 + fontPx * 0.36;
}
