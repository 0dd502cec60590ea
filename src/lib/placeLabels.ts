import {
  contains,
  crosses,
  distance,
  entersRect,
  grown,
  nearestPoint,
  overlaps,
  type Point,
  type Rect,
  type Segment,
  squareAround,
} from './geometry';

/** A label that wants to stand near its mark. */
export interface LabelRequest {
  readonly anchor: Point;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface LabelSpace {
  /** Labels stay inside. */
  readonly bounds: Rect;
  /** Side of the square that each mark fills; no label and no leader enters one. */
  readonly markPx: number;
  /** Marks, and whatever else must stay free. */
  readonly marks: readonly Point[];
  readonly blocked: readonly Rect[];
  /** Lines that labels had better not stand on. */
  readonly lines: readonly Segment[];
}

export interface PlacedLabel {
  readonly box: Rect;
  /** From mark to label, where the label does not touch its mark. */
  readonly leader: Segment | undefined;
}

interface Candidate extends PlacedLabel {
  readonly cost: number;
}

const passes = 3;

/**
 * Places each label next to its mark, or further off with a leader line. No two boxes overlap, no
 * box covers a mark or a blocked area, no leader runs through a box or another mark. The same input
 * gives the same places. Undefined when there is a label for which no place is left.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  space: LabelSpace,
): readonly PlacedLabel[] | undefined {
  const options = optionsOf(requests, space);
  const freedom = (request: LabelRequest): number =>
    options.get(request)?.candidates.filter(({ leader }) => leader === undefined).length ?? 0;
  // Who comes first takes the best places, so several orders are tried.
  const orders = [
    requests.slice().sort((a, b) => freedom(a) - freedom(b)),
    requests.slice().sort((a, b) => a.anchor.yPx - b.anchor.yPx),
    requests.slice().sort((a, b) => b.anchor.yPx - a.anchor.yPx),
    requests.slice().sort((a, b) => a.anchor.xPx - b.anchor.xPx),
    requests.slice().sort((a, b) => b.anchor.xPx - a.anchor.xPx),
  ];
  const complete = orders
    .map((order) => placeInOrder(order, options))
    .filter((placed) => placed.size === requests.length)
    .sort((a, b) => totalCost(a) - totalCost(b))[0];
  if (complete === undefined) return undefined;
  const placed = improvePairs(complete, options);
  return requests.flatMap((request) => placed.get(request) ?? []);
}

type Placement = ReadonlyMap<LabelRequest, Candidate>;

interface Options {
  readonly candidates: readonly Candidate[];
  /** The others that may come into its way: of labels further off no place is ever compared. */
  readonly neighbours: readonly LabelRequest[];
}

type OptionsOf = ReadonlyMap<LabelRequest, Options>;

function optionsOf(requests: readonly LabelRequest[], space: LabelSpace): OptionsOf {
  const found = requests.map((request) => {
    const candidates = candidatesOf(request, space);
    const boxes = candidates.map(({ box }) => box);
    return { request, candidates, zone: hullOf(request.anchor, boxes) };
  });
  return new Map(
    found.map(({ request, candidates, zone }) => {
      const near = found.filter((other) => other.request !== request && overlaps(other.zone, zone));
      return [request, { candidates, neighbours: near.map((other) => other.request) }];
    }),
  );
}

/** The least rectangle around a point and boxes, which holds all lines between them. */
function hullOf({ xPx, yPx }: Point, boxes: readonly Rect[]): Rect {
  const left = Math.min(xPx, ...boxes.map((box) => box.xPx));
  const top = Math.min(yPx, ...boxes.map((box) => box.yPx));
  const right = Math.max(xPx, ...boxes.map((box) => box.xPx + box.widthPx));
  const bottom = Math.max(yPx, ...boxes.map((box) => box.yPx + box.heightPx));
  return { xPx: left, yPx: top, widthPx: right - left, heightPx: bottom - top };
}

/** One after the other; later passes let each find a better place among the others. */
function placeInOrder(order: readonly LabelRequest[], options: OptionsOf): Placement {
  const placed = new Map<LabelRequest, Candidate>();
  for (let pass = 0; pass < passes; pass += 1) {
    for (const request of order) {
      placed.delete(request);
      const best = findBest(options.get(request), placed);
      if (best !== undefined) placed.set(request, best);
    }
  }
  return placed;
}

/** Takes neighbours out by twos and puts them back in either order, while that helps. */
function improvePairs(start: Placement, options: OptionsOf): Placement {
  const requests = [...start.keys()];
  let best = start;
  let bestCost = totalCost(start);
  for (let round = 0; round < passes; round += 1) {
    const before = bestCost;
    for (const first of requests) {
      for (const second of requests) {
        // Nothing to win where the first already stands well.
        if ((best.get(first)?.cost ?? 0) < 1) break;
        const reachPx = first.heightPx * 8;
        if (first === second || distance(first.anchor, second.anchor) > reachPx) continue;
        const placed = new Map(best);
        placed.delete(first);
        placed.delete(second);
        for (const request of [first, second]) {
          const place = findBest(options.get(request), placed);
          if (place !== undefined) placed.set(request, place);
        }
        const cost = totalCost(placed);
        if (placed.size < requests.length || cost >= bestCost - 0.01) continue;
        best = placed;
        bestCost = cost;
      }
    }
    if (bestCost === before) break;
  }
  return best;
}

function totalCost(placed: Placement): number {
  const labels = [...placed.values()];
  return labels.reduce(
    (sum, label, index) => sum + label.cost + crossingCost(label, labels.slice(index + 1)),
    0,
  );
}

/** What it costs that a label's leader crosses those of others. */
function crossingCost({ leader }: PlacedLabel, others: readonly PlacedLabel[]): number {
  if (leader === undefined) return 0;
  return 6 * others.filter((o) => o.leader !== undefined && crosses(o.leader, leader)).length;
}

function findBest(options: Options | undefined, placed: Placement): Candidate | undefined {
  const { candidates = [], neighbours = [] } = options ?? {};
  const others = neighbours.flatMap((neighbour) => placed.get(neighbour) ?? []);
  let best: Candidate | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    // Cheapest first: nothing better can follow.
    if (candidate.cost >= bestCost) break;
    if (others.some((other) => isClash(candidate, other))) continue;
    const cost = candidate.cost + crossingCost(candidate, others);
    if (cost >= bestCost) continue;
    best = candidate;
    bestCost = cost;
  }
  return best;
}

function isClash(a: PlacedLabel, b: PlacedLabel): boolean {
  return (
    overlaps(a.box, b.box) ||
    (a.leader !== undefined && entersRect(a.leader, b.box)) ||
    (b.leader !== undefined && entersRect(b.leader, a.box))
  );
}

/** Places free of marks and blocked areas, with what each costs in label heights, cheapest first. */
function candidatesOf(request: LabelRequest, space: LabelSpace): readonly Candidate[] {
  const { anchor, widthPx, heightPx } = request;
  const { bounds, markPx, marks, blocked, lines } = space;
  const ownMark = squareAround(anchor, markPx);
  const positions = positionsOf(request, markPx * 0.85);
  const zone = hullOf(
    anchor,
    positions.map(({ left, top }) => ({ xPx: left, yPx: top, widthPx, heightPx })),
  );
  // What lies outside can be in the way of none of them.
  const otherMarks = marks
    .filter((mark) => distance(mark, anchor) > 0.01)
    .map((mark) => squareAround(mark, markPx))
    .filter((mark) => overlaps(grown(mark, heightPx * 0.4), zone));
  const nearMarks = otherMarks.map((mark) => grown(mark, heightPx * 0.4));
  const closed = [...otherMarks, ...blocked.filter((rect) => overlaps(rect, zone))];
  const nearLines = lines.filter((line) => entersRect(line, zone));
  const candidates = positions.flatMap(({ left, top, bias }) => {
    const box: Rect = { xPx: left, yPx: top, widthPx, heightPx };
    if (!contains(bounds, box) || overlaps(box, ownMark)) return [];
    if (closed.some((rect) => overlaps(box, rect))) return [];
    const end = nearestPoint(box, anchor);
    const lengthPx = distance(anchor, end);
    const isBeside = lengthPx <= markPx / 2 + heightPx * 0.6;
    const leader = isBeside ? undefined : { from: anchor, to: end };
    if (leader !== undefined && closed.some((rect) => entersRect(leader, rect))) return [];
    const onLine = nearLines.filter((line) => entersRect(line, box)).length;
    // Close to another mark, a label would be read as that mark's.
    const misread = nearMarks.filter((mark) => overlaps(mark, box)).length;
    const isFar = leader === undefined ? 0 : 1;
    const cost = lengthPx / heightPx + bias + onLine * 5 + isFar + misread * (1.2 + 3 * isFar);
    return [{ box, leader, cost }];
  });
  return candidates.sort((a, b) => a.cost - b.cost);
}

interface Position {
  readonly left: number;
  readonly top: number;
  /** Right of the mark reads best, then left, then above and below. */
  readonly bias: number;
}

const asideHeights = [0, 0.5, 1, 2, 3, 4.5, 6, 8];
const shiftHeights = [0, 0.4, 0.8, 1.2, 1.7, 2.2, 3, 4, 5, 6, 7.5];

function positionsOf({ anchor, widthPx, heightPx }: LabelRequest, nearPx: number): Position[] {
  const { xPx, yPx } = anchor;
  const positions: Position[] = [];
  for (const shift of shiftHeights) {
    for (const sign of shift === 0 ? [1] : [-1, 1]) {
      const top = yPx - heightPx / 2 + sign * shift * heightPx;
      for (const aside of asideHeights) {
        const away = nearPx + aside * heightPx;
        positions.push({ left: xPx + away, top, bias: 0 });
        positions.push({ left: xPx - away - widthPx, top, bias: 0.1 });
      }
    }
    for (const share of [0.5, 0.25, 0.75, 0, 1]) {
      const left = xPx - share * widthPx;
      const away = nearPx + shift * heightPx;
      positions.push({ left, top: yPx - away - heightPx, bias: 0.2 });
      positions.push({ left, top: yPx + away, bias: 0.2 });
    }
  }
  return positions;
}
