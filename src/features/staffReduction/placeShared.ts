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
import type { BulletMarks } from './bulletMarks';
import { placeBullet, placeSum } from './placeBullet';
import { placeRest } from './placeRest';

/** Scopes side by side, a line a province through all of them. */
export function placeShared(marks: BulletMarks, tail: TailWidths, room: Room): BulletLayout {
  const { groups, order, axis, due } = marks;
  const { widthPx, fontPx } = room;
  const heightPx = rowHeight(room);
  const namesPx = nameWidth(marks, fontPx);
  const gapPx = columnGapEm * fontPx;
  const columnPx = (widthPx - namesPx - gapPx * (groups.length - 1)) / Math.max(1, groups.length);
  const columns = groups.map((group, index) => {
    const leftPx = namesPx + index * (columnPx + gapPx);
    const column = divideColumn({ leftPx, widthPx: columnPx }, axis, tail, fontPx);
    const isFirst = index === 0;
    const name = isFirst ? { leftPx: 0, rightPx: namesPx - fontPx * nameGapEm } : undefined;
    const labelled = isFirst && order.length > 0 ? column : undefined;
    const at = { xPx: leftPx, yPx: topGap(room), widthPx: columnPx, labelled };
    return { group, column, name, head: placeHead(group, marks, at, room) };
  });
  const headPx = Math.max(0, ...columns.map(({ head }) => head.heightPx));
  const rowsPx = topGap(room) + headPx + fontPx * 0.1;
  const rowsEnd = rowsPx + order.length * heightPx;
  const hasSums = groups.some(({ sum }) => sum !== undefined);
  const sumPx = rowsEnd + sumGap(room);
  const bottomPx = hasSums ? sumPx + heightPx : rowsEnd;
  const rests = columns.flatMap(({ group: { rest }, column }) =>
    rest === undefined || order.length === 0 ? [] : [placeRest(rest, column, bottomPx, fontPx)],
  );
  const restsEnd = bottomPx + Math.max(0, ...rests.map((rest) => rest.heightPx));
  const foot = placeFoot(marks.silentText, restsEnd, room);
  return {
    bullets: columns.flatMap(({ group, column, name }) =>
      order.flatMap((province, index) => {
        const items = [...group.bullets, ...group.gaps];
        const yPx = rowsPx + index * heightPx;
        return items
          .filter((item) => item.province === province)
          .map((item) => placeBullet(item, column, { yPx, heightPx, fontPx, due, name }));
      }),
    ),
    sums: columns.flatMap(({ group: { sum }, column, name }) => {
      if (sum === undefined) return [];
      const line = { yPx: sumPx, heightPx, fontPx, due, name };
      return [placeSum(sum, marks.sumLabel, column, line)];
    }),
    uprights:
      order.length === 0
        ? []
        : columns.map(({ column }) => uprightOf(marks, column, rowsPx, bottomPx)),
    rests,
    rules: hasSums ? [{ fromPx: 0, toPx: widthPx, yPx: sumPx - sumGap(room) / 2 }] : [],
    texts: [
      ...columns.flatMap(({ head }) => head.lines),
      ...rests.flatMap(({ lines }) => lines),
      ...foot.lines,
    ],
    heightPx: restsEnd + foot.heightPx,
  };
}
