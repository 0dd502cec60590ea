import type { ChartBox } from '@/figures/figureSpec';
import { type PlacedLine, placeText } from '@/figures/textBlock';
import type { FindingItem, FindingsMarks } from './findingMarks';

/** A title or a point where it stands; a point's first line starts with its extent. */
export interface PlacedFinding {
  readonly id: string;
  readonly xPx: number;
  readonly lines: readonly PlacedLine[];
  readonly extent: string;
  readonly kind: 'title' | 'item';
}

interface Part {
  readonly id: string;
  readonly kind: 'title' | 'item';
  readonly text: string;
  readonly extent: string;
}

interface FindingsLayout {
  readonly heightPx: number;
  readonly placed: readonly PlacedFinding[];
}

type Size = Pick<ChartBox, 'widthPx' | 'fontPx'>;

const narrowestColumnEm = 25;
const maxColumns = 3;

/**
 * Sets the groups into as many columns as there is room for, read down and then across, as even as
 * possible. A title never stands alone at the foot of a column.
 */
export function layoutFindings(marks: FindingsMarks, size: Size): FindingsLayout {
  const { widthPx, fontPx } = size;
  const room = Math.floor(widthPx / (fontPx * narrowestColumnEm));
  const columns = Math.max(1, Math.min(maxColumns, room));
  const gapPx = fontPx * 1.8;
  const columnPx = (widthPx - gapPx * (columns - 1)) / columns;
  const parts = partsOf(marks);
  const heights = parts.map((part) => placePart(part, 0, 0, columnPx, fontPx).heightPx);
  const starts = startsOfColumns(parts, heights, columns);
  let yPx = 0;
  let column = -1;
  let heightPx = 0;
  const placed = parts.map((part, index) => {
    if (starts.includes(index)) {
      column += 1;
      yPx = 0;
    }
    // What a part leaves above itself is not wanted at the head of a column.
    const topPx = yPx === 0 ? -gapEm[part.kind] * fontPx : yPx;
    const block = placePart(part, column * (columnPx + gapPx), topPx, columnPx, fontPx);
    yPx = topPx + block.heightPx;
    heightPx = Math.max(heightPx, yPx);
    return block.placed;
  });
  return { heightPx: Math.ceil(heightPx), placed };
}

function partsOf({ groups }: FindingsMarks): readonly Part[] {
  return groups.flatMap(({ id, title, items }) => [
    { id: `title-${id}`, kind: 'title', text: title, extent: '' } as const,
    ...items.map((item) => ({ id: item.id, kind: 'item', ...textOf(item) }) as const),
  ]);
}

function textOf({ label, text }: FindingItem): { text: string; extent: string } {
  return label === '' ? { text, extent: '' } : { text: `${label} · ${text}`, extent: label };
}

/** Above each part, in label sizes. */
const gapEm = { title: 0.9, item: 0.35 } as const;
const indentEm = 1;

function placePart(
  { id, kind, text, extent }: Part,
  leftPx: number,
  topPx: number,
  columnPx: number,
  fontPx: number,
): { readonly placed: PlacedFinding; readonly heightPx: number } {
  const isTitle = kind === 'title';
  const gapPx = fontPx * gapEm[kind];
  const xPx = leftPx + (isTitle ? 0 : fontPx * indentEm);
  const { lines, heightPx } = placeText(
    text,
    { sizePx: fontPx, weight: isTitle ? 600 : 400, color: isTitle ? 'accent' : 'ink' },
    { xPx, yPx: topPx + gapPx, widthPx: columnPx - (xPx - leftPx) },
  );
  return { placed: { id, xPx: leftPx, lines, extent, kind }, heightPx: gapPx + heightPx };
}

/** Index of the first part of each column, for the smallest height at which all columns hold all. */
function startsOfColumns(
  parts: readonly Part[],
  heights: readonly number[],
  columns: number,
): readonly number[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const tallest = Math.max(0, ...heights);
  const stepPx = Math.max(1, tallest / 8);
  for (let limitPx = total / columns; limitPx < total; limitPx += stepPx) {
    const starts = fill(parts, heights, limitPx);
    if (starts.length <= columns) return starts;
  }
  return [0];
}

function fill(
  parts: readonly Part[],
  heights: readonly number[],
  limitPx: number,
): readonly number[] {
  const starts = [0];
  let filledPx = 0;
  for (const [index, part] of parts.entries()) {
    const height = heights[index] ?? 0;
    const withNext = part.kind === 'title' ? height + (heights[index + 1] ?? 0) : height;
    if (filledPx > 0 && filledPx + withNext > limitPx) {
      starts.push(index);
      filledPx = 0;
    }
    filledPx += height;
  }
  return starts;
}
