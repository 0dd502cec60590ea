import type { ChartBox } from '@/figures/figureSpec';
import { type PlacedLine, placeText } from '@/figures/textBlock';
import type { Size } from './layoutCases';
import { type PlacedOthers, placeOthers } from './placeOthers';
import { type PlacedRow, placeRows } from './placeRows';
import { type PlacedPartialKey, placePartialKey } from './placePartialKey';
import { type PlacedHead, placeHead } from './placeYearHead';
import type { YearsMarks } from './yearsMarks';

export interface YearsLayout {
  readonly heightPx: number;
  readonly head: PlacedHead;
  readonly rows: readonly PlacedRow[];
  /** The provinces that nobody chose; undefined where nobody is. */
  readonly others: PlacedOthers | undefined;
  /** The key of torn bars: never left out, as a part must not look like a whole. */
  readonly partialKey: PlacedPartialKey | undefined;
  readonly lines: readonly PlacedLine[];
}

interface Detail {
  /** The sums of all years. */
  readonly hasYears: boolean;
  /** Who is silent; the caption names them too. */
  readonly hasBelow: boolean;
}

const details: readonly Detail[] = [
  { hasYears: true, hasBelow: true },
  { hasYears: false, hasBelow: true },
  { hasYears: false, hasBelow: false },
];

/** Two columns of bars as soon as both are comfortable; more only where the box is low. */
const comfortableEm = 27;
const narrowestEm = 15;
const mostColumns = 4;
/** Bars of few provinces do not become planks. */
const maxStretch = 1.5;

/**
 * Places everything with all its parts, in as many columns of bars as fit the box; where that is
 * still too high, without the sums by year, then without the names below.
 */
export function layoutYears(marks: YearsMarks, box: ChartBox): YearsLayout {
  const first = comfortableColumns(marks, box);
  const last = Math.max(
    first,
    Math.min(mostColumns, Math.floor(box.widthPx / box.fontPx / narrowestEm)),
  );
  const counts = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const tries = details.flatMap((detail) => counts.map((columns) => ({ detail, columns })));
  const fitting = tries.find((one) => layoutWith(marks, box, one).heightPx <= box.heightPx);
  const chosen = fitting ?? tries[tries.length - 1] ?? { detail: details[0], columns: 1 };
  const natural = layoutWith(marks, box, chosen);
  const rowsPx = natural.rowsPx;
  const stretch = rowsPx === 0 ? 1 : 1 + (box.heightPx - natural.heightPx) / rowsPx;
  return layoutWith(marks, box, chosen, Math.min(maxStretch, Math.max(1, stretch)));
}

/** Height with all parts, in px. */
export function yearsHeightPx(marks: YearsMarks, size: Size): number {
  const columns = comfortableColumns(marks, size);
  return Math.ceil(layoutWith(marks, size, { detail: details[0], columns }).heightPx);
}

function comfortableColumns({ rows }: YearsMarks, { widthPx, fontPx }: Size): number {
  return rows.length > 6 && widthPx >= fontPx * comfortableEm * 2 ? 2 : 1;
}

function layoutWith(
  marks: YearsMarks,
  size: Size,
  { detail, columns }: { readonly detail: Detail | undefined; readonly columns: number },
  stretch = 1,
): YearsLayout & { readonly rowsPx: number } {
  const { widthPx, fontPx } = size;
  const head = placeHead(marks, size, detail?.hasYears === true);
  const topPx = head.heightPx + fontPx * 0.8;
  const bars = placeRows(marks, size, { topPx, columns, stretch });
  const barsEndPx = topPx + bars.heightPx;
  const others =
    marks.others.length === 0
      ? undefined
      : placeOthers(marks.others, bars.scale, { yPx: barsEndPx, widthPx, fontPx });
  const othersEndPx = barsEndPx + (others?.heightPx ?? 0);
  const partialKey = placePartialKey(marks.partialKey, size, othersEndPx);
  let yPx = partialKey?.bottomPx ?? othersEndPx;
  const lines: PlacedLine[] = [];
  const below = [marks.noRows, ...(detail?.hasBelow === true ? marks.below : [])];
  for (const text of below.filter((line) => line !== '')) {
    const block = placeText(
      text,
      { sizePx: fontPx, weight: 400, color: 'muted' },
      { xPx: 0, yPx: yPx + fontPx * 0.3, widthPx },
    );
    lines.push(...block.lines);
    yPx += block.heightPx + fontPx * 0.3;
  }
  return { heightPx: yPx, rowsPx: bars.heightPx, head, rows: bars.rows, others, partialKey, lines };
}
