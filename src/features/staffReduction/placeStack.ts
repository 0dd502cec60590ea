import {
  type BulletLayout,
  columnGapEm,
  nameGapEm,
  nameWidth,
  placeFoot,
  placeHead,
  type Room,
  rowHeight,
  sumGap,
  topGap,
  uprightOf,
} from './bulletFrame';
import { divideColumn, type TailWidths } from './bulletColumn';
import type { BulletGroup, BulletMarks } from './bulletMarks';
import { placeBullet, placeSum } from './placeBullet';
import { placeRest } from './placeRest';

/**
 * Scopes one under the other, each in its own order; who has no bar stands under the bars.
 * `note`: a sentence at the end.
 */
export function placeStack(
  marks: BulletMarks,
  tail: TailWidths,
  room: Room,
  note: string,
): BulletLayout {
  const { fontPx, squeeze } = room;
  const blocks: BulletLayout[] = [];
  let yPx = topGap(room);
  for (const group of marks.groups) {
    if (blocks.length > 0) yPx += fontPx * (1.4 - 0.6 * squeeze);
    const block = placeBlock(marks, group, tail, room, yPx);
    blocks.push(block);
    yPx = block.heightPx;
  }
  const foot = placeFoot(note, yPx, room);
  return {
    bullets: blocks.flatMap(({ bullets }) => bullets),
    sums: blocks.flatMap(({ sums }) => sums),
    rests: blocks.flatMap(({ rests }) => rests),
    uprights: blocks.flatMap(({ uprights }) => uprights),
    rules: blocks.flatMap(({ rules }) => rules),
    texts: [...blocks.flatMap(({ texts }) => texts), ...foot.lines],
    heightPx: yPx + foot.heightPx,
  };
}

/** One scope from `yPx` down; its height is where it ends. */
function placeBlock(
  marks: BulletMarks,
  group: BulletGroup,
  tail: TailWidths,
  room: Room,
  yPx: number,
): BulletLayout {
  const { due, sumLabel } = marks;
  const { widthPx, fontPx } = room;
  const { sum, gapsText } = group;
  const heightPx = rowHeight(room);
  const columns = divideFlows(marks, group, tail, room);
  const [first] = columns;
  const last = columns[columns.length - 1];
  // The label of the target stands once.
  const labelled = group === marks.groups.find((other) => other.bullets.length > 0);
  const at = { xPx: 0, yPx, widthPx, labelled: labelled ? first?.column : undefined };
  const head = placeHead(group, marks, at, room);
  const rowsPx = yPx + head.heightPx + fontPx * 0.1;
  const endOf = (lines: number): number => rowsPx + lines * heightPx;
  const placedSum = sum && last && { sum, last, yPx: endOf(last.own.length) + sumGap(room) };
  const sumEnd = placedSum ? placedSum.yPx + heightPx : rowsPx;
  const bottomPx = Math.max(sumEnd, ...columns.map(({ own }) => endOf(own.length)));
  const rest = group.rest && last && placeRest(group.rest, last.column, bottomPx, fontPx);
  const restEnd = bottomPx + (rest?.heightPx ?? 0);
  const foot = placeFoot(gapsText, restEnd, room);
  return {
    bullets: columns.flatMap(({ column, name, own }) =>
      own.map((item, index) =>
        placeBullet(item, column, { yPx: endOf(index), heightPx, fontPx, due, name }),
      ),
    ),
    sums: placedSum
      ? [
          placeSum(placedSum.sum, sumLabel, placedSum.last.column, {
            yPx: placedSum.yPx,
            heightPx,
            fontPx,
            due,
            name: placedSum.last.name,
          }),
        ]
      : [],
    uprights: columns.map((flow) => {
      const isWithSum = placedSum !== undefined && flow === last;
      return uprightOf(marks, flow.column, rowsPx, isWithSum ? sumEnd : endOf(flow.own.length));
    }),
    rules: placedSum
      ? [
          {
            fromPx: placedSum.last.name.leftPx,
            toPx: placedSum.last.column.rightPx,
            yPx: placedSum.yPx - sumGap(room) / 2,
          },
        ]
      : [],
    rests: rest === undefined ? [] : [rest],
    texts: [...head.lines, ...(rest?.lines ?? []), ...foot.lines],
    heightPx: restEnd + foot.heightPx,
  };
}

/** The lines of a scope in as many columns as the room says, the sum counted as the last. */
function divideFlows(
  marks: BulletMarks,
  { bullets, sum }: BulletGroup,
  tail: TailWidths,
  { widthPx, fontPx, flows }: Room,
) {
  const gapPx = columnGapEm * fontPx;
  const flowPx = (widthPx - gapPx * (flows - 1)) / flows;
  const namesPx = nameWidth(marks, fontPx);
  const perFlow = Math.ceil((bullets.length + (sum === undefined ? 0 : 1)) / flows);
  return Array.from({ length: flows }, (_, flow) => {
    const leftPx = flow * (flowPx + gapPx);
    const place = { leftPx: leftPx + namesPx, widthPx: flowPx - namesPx };
    return {
      column: divideColumn(place, marks.axis, tail, fontPx),
      name: { leftPx, rightPx: leftPx + namesPx - fontPx * nameGapEm },
      own: bullets.slice(flow * perFlow, (flow + 1) * perFlow),
    };
  }).filter(({ own }) => own.length > 0);
}
