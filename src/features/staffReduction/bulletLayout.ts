import type { ChartBox } from '@/figures/figureSpec';
import { findLoosest } from '@/lib/findLoosest';
import { tailWidths } from './bulletColumn';
import type { PlacedStatements } from './placeStatements';
import { placeStatements } from './placeStatements';
import { type BulletLayout, leastShared, leastTwoFlows } from './bulletFrame';
import type { BulletMarks } from './bulletMarks';
import { placeShared } from './placeShared';
import { placeStack } from './placeStack';

const squeezes: readonly number[] = Array.from({ length: 21 }, (_, step) => step / 10 - 1);

type Arrange = (squeeze: number) => BulletLayout;

/** What the review says above the bars, and how far down these begin. */
export interface StatementsAbove {
  readonly statements: PlacedStatements;
  readonly heightPx: number;
}

/** Height that reads well. */
export function bulletsHeight(marks: BulletMarks, widthPx: number, fontPx: number): number {
  const [first] = arrangementsOf(marks, widthPx, fontPx);
  return Math.ceil(first(0).heightPx + statementsAbove(marks, widthPx, fontPx).heightPx);
}

/** The statements where they leave room for all bars; never at the cost of a bar. */
export function layoutStatements(
  marks: BulletMarks,
  { widthPx, heightPx, fontPx }: ChartBox,
): StatementsAbove | undefined {
  const above = statementsAbove(marks, widthPx, fontPx);
  if (above.heightPx === 0) return undefined;
  const [first] = arrangementsOf(marks, widthPx, fontPx);
  return first(1).heightPx + above.heightPx <= heightPx + 1 ? above : undefined;
}

function statementsAbove(
  { statements: said }: BulletMarks,
  widthPx: number,
  fontPx: number,
): StatementsAbove {
  const statements = placeStatements(said, { xPx: 0, yPx: fontPx * 0.5, widthPx }, fontPx);
  const gapPx = said.length === 0 ? 0 : fontPx * 1.5;
  return { statements, heightPx: statements.heightPx + gapPx };
}

/**
 * Places everything in the box, as loosely as its height allows: scopes side by side where it is
 * wide, else one under the other, else only the one with most provinces, which the drawing says.
 */
export function layoutBullets(
  marks: BulletMarks,
  { widthPx, heightPx, fontPx }: ChartBox,
): BulletLayout {
  const arrangements = arrangementsOf(marks, widthPx, fontPx);
  for (const arrange of arrangements) {
    // The page rounds the height that it was given.
    const layout = findLoosest(squeezes, arrange, (made) => made.heightPx <= heightPx + 1);
    if (layout !== undefined) return layout;
  }
  return (arrangements[arrangements.length - 1] ?? arrangements[0])(1);
}

/** From the one that shows most to the one that needs least height. */
function arrangementsOf(
  marks: BulletMarks,
  widthPx: number,
  fontPx: number,
): readonly [Arrange, ...Arrange[]] {
  const { groups, widest } = marks;
  const tail = tailWidths(groups, fontPx);
  const room = { widthPx, fontPx };
  if (groups.length > 1 && widthPx >= leastShared(marks, tail, fontPx)) {
    return [(squeeze) => placeShared(marks, tail, { ...room, squeeze, flows: 1 })];
  }
  const isWide = widthPx >= leastTwoFlows(marks, tail, fontPx);
  const flowCounts = isWide ? [1, 2] : [1];
  const one = { ...marks, groups: groups.filter(({ scope }) => scope === widest.scope) };
  const narrower = groups.length > 1 ? [{ own: one, note: widest.text }] : [];
  const [first = stackOf(marks, ''), ...more] = [{ own: marks, note: '' }, ...narrower].flatMap(
    ({ own, note }) => flowCounts.map((flows) => stackOf(own, note, flows)),
  );
  return [first, ...more];

  function stackOf(own: BulletMarks, note: string, flows = 1): Arrange {
    return (squeeze) => placeStack(own, tail, { ...room, squeeze, flows }, note);
  }
}
