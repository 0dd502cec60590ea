import { placeText, type PlacedLine, type TextStyle } from '@/figures/textBlock';
import type { Rect } from '@/lib/geometry';
import type { ReductionMarks } from './modelStaffReduction';
import type { Place } from './placeStatements';
import type { CountGroup, ReductionLine } from './reductionGroups';

export interface PlacedCount {
  readonly line: ReductionLine;
  /** The whole line, for pressing. */
  readonly row: Rect;
  readonly lines: readonly PlacedLine[];
}

export interface PlacedCounts {
  readonly headings: readonly PlacedLine[];
  readonly items: readonly PlacedCount[];
  readonly heightPx: number;
}

/** A column is at least this many label heights wide. */
const columnEm = 36;

/** Who has published only a number, by scope, in as many columns as fit. */
export function placeCounts(
  { countsTitle, counts }: ReductionMarks,
  { xPx, yPx, widthPx }: Place,
  fontPx: number,
  squeeze: number,
): PlacedCounts {
  const strong: TextStyle = { sizePx: fontPx, weight: 600, color: 'ink' };
  const title = placeText(countsTitle, strong, { xPx, yPx, widthPx });
  const columnCount = Math.min(counts.length, Math.max(1, Math.floor(widthPx / fontPx / columnEm)));
  const columnPx = widthPx / columnCount;
  const wholePx = counts.reduce(
    (sum, group) =>
      sum + placeGroup(group, { xPx, yPx: 0, widthPx: columnPx }, fontPx, squeeze).heightPx,
    0,
  );
  const headings = [...title.lines];
  const items: PlacedCount[] = [];
  let column = 0;
  let usedPx = 0;
  let highestPx = 0;
  for (const group of counts) {
    const at = (): Place => ({
      xPx: xPx + column * columnPx,
      yPx: yPx + title.heightPx + usedPx,
      widthPx: columnPx,
    });
    const { heightPx } = placeGroup(group, at(), fontPx, squeeze);
    // The next column begins where the group would stand out more than half.
    if (column + 1 < columnCount && usedPx + heightPx / 2 > wholePx / columnCount) {
      column += 1;
      usedPx = 0;
    }
    const placed = placeGroup(group, at(), fontPx, squeeze);
    headings.push(...placed.headings);
    items.push(...placed.items);
    usedPx += placed.heightPx;
    highestPx = Math.max(highestPx, usedPx);
  }
  return { headings, items, heightPx: title.heightPx + highestPx };
}

/** The scope's name, then each province with its number, date and base. */
function placeGroup(
  group: CountGroup,
  { xPx, yPx, widthPx }: Place,
  fontPx: number,
  squeeze: number,
): PlacedCounts {
  const linePx = fontPx * (1.9 - 0.6 * squeeze);
  const padPx = Math.max(0, linePx - fontPx * 1.3) / 2;
  const indentPx = fontPx * 0.8;
  const gapPx = fontPx * (0.45 - 0.35 * squeeze);
  const heading = placeText(
    group.heading,
    { sizePx: fontPx, weight: 600, color: 'muted' },
    { xPx, yPx: yPx + gapPx, widthPx },
  );
  let y = yPx + gapPx + heading.heightPx;
  const items = group.lines.map((line): PlacedCount => {
    const top = y;
    const text = placeText(
      `${line.name} ${line.valueText} · ${line.detail}`,
      {
        sizePx: fontPx,
        weight: line.isChosen ? 600 : 400,
        color: line.isChosen ? 'accent' : 'ink',
      },
      { xPx: xPx + indentPx, yPx: top + padPx, widthPx: widthPx - 2 * indentPx },
    );
    const heightPx = text.heightPx + 2 * padPx;
    y += heightPx;
    return { line, row: { xPx, yPx: top, widthPx, heightPx }, lines: text.lines };
  });
  return { headings: heading.lines, items, heightPx: y - yPx };
}
