import { type BarFrame, frameOf, nameColumn } from './barFrame';
import type { BarGroup, BarRow, BarsPart, SharedRows } from './part';
import type { Room } from './scene';

/** Lines of bars one under the other on one axis. */
export interface BarLane {
  readonly frame: BarFrame;
  readonly heading: string;
  /** Undefined: nothing stands on that line. */
  readonly rows: readonly (BarRow | undefined)[];
  readonly total: BarRow | undefined;
}

/** Lanes side by side, and what is said under them. */
export interface BarBlock {
  readonly lanes: readonly BarLane[];
  readonly foot: string;
}

/** Between lanes, in sizes of the text. */
const laneGapEm = 1.4;
/** Least length of an axis in lanes of groups, and in lanes of one group, in sizes of the text. */
const leastAxisEm = { shared: 8, flows: 6 };

/** Groups that share their lines side by side where that is wide enough; else one under the other. */
export function blocksOf(part: BarsPart, room: Room): readonly BarBlock[] {
  const { groups, shared } = part;
  if (shared !== undefined && groups.length > 1) {
    const lanes = sharedLanes(part, shared, room);
    const isWide = lanes.every(({ frame }) => frame.axisPx >= leastAxisEm.shared * room.fontPx);
    if (isWide) return [{ lanes, foot: shared.foot }];
  }
  const whole = [frameOf(part, room)];
  const flows = part.isAligned === true && room.flows > 1 ? flowFrames(part, room) : whole;
  const isWide = flows.every(({ axisPx }) => axisPx >= leastAxisEm.flows * room.fontPx);
  return groups.map((group) => ({
    lanes: flowingLanes(group, isWide ? flows : whole),
    foot: group.foot ?? '',
  }));
}

/** A lane a group, the names before the first. */
function sharedLanes(part: BarsPart, { lines }: SharedRows, room: Room): readonly BarLane[] {
  const { groups } = part;
  const gapPx = laneGapEm * room.fontPx;
  const namesPx = nameColumn(part, room);
  const lanePx = (room.widthPx - namesPx - gapPx * (groups.length - 1)) / groups.length;
  return groups.map(({ heading, rows, gaps = [], total }, at) => {
    const byLine = new Map([...gaps, ...rows].map((row) => [row.line, row]));
    const place =
      at === 0
        ? { ...room, widthPx: namesPx + lanePx }
        : { ...room, xPx: room.xPx + namesPx + at * (lanePx + gapPx), widthPx: lanePx };
    return {
      frame: frameOf(part, place, at === 0 ? namesPx : 0),
      heading,
      rows: lines.map((line) => byLine.get(line)),
      total,
    };
  });
}

function flowFrames(part: BarsPart, room: Room): readonly BarFrame[] {
  const gapPx = laneGapEm * room.fontPx;
  const widthPx = (room.widthPx - gapPx * (room.flows - 1)) / room.flows;
  return Array.from({ length: room.flows }, (_, at) =>
    frameOf(part, { ...room, widthPx, xPx: room.xPx + at * (widthPx + gapPx) }),
  );
}

/** A group's lines in as many lanes as there are frames, its total as the last line. */
function flowingLanes(
  { heading, rows, total }: BarGroup,
  frames: readonly BarFrame[],
): readonly BarLane[] {
  const count = rows.length + (total === undefined ? 0 : 1);
  const perLane = Math.max(1, Math.ceil(count / frames.length));
  const last = Math.max(0, Math.ceil(count / perLane) - 1);
  return frames.slice(0, last + 1).map((frame, at) => ({
    frame,
    heading: at === 0 ? heading : '',
    rows: rows.slice(at * perLane, (at + 1) * perLane),
    total: at === last ? total : undefined,
  }));
}
