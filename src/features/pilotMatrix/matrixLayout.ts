import type { ChartBox } from '@/figures/figureSpec';
import { measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import { type FooterLine, layoutFooter } from './matrixFooter';
import { type MemberLines, wrapMembers } from './matrixMembers';
import type { PilotMatrixMarks } from './modelPilotMatrix';

/** A line of the key that explains the numbers of the columns. */
export interface KeyLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where everything of the matrix stands, in px of the chart's box. */
export interface MatrixLayout {
  /** Size of names and numbers in rows. */
  readonly fontPx: number;
  /** Size of the names of columns. */
  readonly headFontPx: number;
  /** Size of the key that explains their numbers. */
  readonly keyFontPx: number;
  /** Where the blocks begin that stand side by side, each with the header of its own. */
  readonly blocksX: readonly number[];
  /** Rows of a block; the last may have fewer. */
  readonly rowsEach: number;
  readonly nameWidthPx: number;
  readonly colWidthPx: number;
  readonly rowHeightPx: number;
  /** Top of the first row. */
  readonly rowsTop: number;
  /** Lines of each column's header: the label where it fits, else its number. */
  readonly headers: readonly (readonly string[])[];
  readonly isNumbered: boolean;
  readonly key: readonly KeyLine[];
  /** What the source says without names, under the columns; the key has it where there is one. */
  readonly footer: readonly FooterLine[];
  readonly heightPx: number;
  /** Of units of 2025 the members under names and marks; undefined where they have no room. */
  readonly members: MemberLines | undefined;
}

/** Pointer targets are at least this high on a page. */
const minRowPx = 24;
/** Rows in a picture may be closer, but never touch. */
const rowHeightEm = 1.1;
const keyLineEm = 1.25;
const headerLineEm = 1.2;
const maxHeaderLines = 4;
/** Few columns stay near their rows' names instead of spreading over the page. */
const maxColumnEm = 14;
/** From this width on the key stands in two columns, as on a square picture. */
const twoKeysFromEm = 48;
/** A column of the key under blocks. */
const denseKeyEm = 20;
/** Between blocks that stand side by side. */
const blockGapEm = 2;

/** What a slide may do that a page and a picture do not. */
export interface MatrixShape {
  readonly blocks: number;
  /** Size of the columns' names, or of the key under blocks, where it is not that of the rows. */
  readonly headFontPx: number;
}

/**
 * Columns carry their names where these fit unrotated on at most four lines, else numbers with a
 * key below. `isFixed`: the box's height is given (a picture) and the rows share it.
 */
export function layoutMatrix(
  marks: PilotMatrixMarks,
  { widthPx: boxWidthPx, heightPx, fontPx }: ChartBox,
  isFixed: boolean,
  { blocks, headFontPx }: MatrixShape = { blocks: 1, headFontPx: fontPx },
): MatrixLayout {
  const { rows, columns } = marks;
  const gapPx = fontPx * blockGapEm;
  const widthPx = (boxWidthPx - gapPx * (blocks - 1)) / blocks;
  const blocksX = Array.from({ length: blocks }, (_, block) => block * (widthPx + gapPx));
  const rowsEach = Math.ceil(rows.length / blocks);
  const measureHead = measureTextAt(headFontPx, 600);
  const measure = measureTextAt(fontPx, 600);
  const longestName = Math.max(0, ...rows.map(({ name }) => measure(name)));
  const nameWidthPx = Math.ceil(longestName + fontPx * 3.2);
  const colWidthPx = Math.min(
    Math.max(0, widthPx - nameWidthPx) / Math.max(1, columns.length),
    fontPx * maxColumnEm,
  );
  const headWidthPx = colWidthPx - headFontPx * 0.5;
  const wrapped = columns.map(({ label }) => wrapText(label, headWidthPx, measureHead));
  const fits = columns.every(({ label, extentBrief }, index) => {
    const lines = wrapped[index] ?? [];
    const longestWord = Math.max(0, ...`${label} ${extentBrief}`.split(' ').map(measureHead));
    return lines.length <= maxHeaderLines && longestWord <= headWidthPx;
  });
  const headers = fits ? wrapped : columns.map(({ number }) => [String(number)]);
  const headerLines = Math.max(1, ...headers.map((lines) => lines.length));
  const headPx = fits ? headFontPx : fontPx;
  const rowsTop = Math.ceil(headerLines * headPx * headerLineEm + headPx * 0.8);
  const keyFontPx = blocks > 1 ? headFontPx : fontPx;
  const key = fits ? [] : layoutKey(columns, boxWidthPx, keyFontPx, blocks > 1);
  const keyHeightPx = key.length === 0 ? 0 : lowestY(key) + keyFontPx;
  const footer = fits
    ? layoutFooter(marks, { nameWidthPx, colWidthPx }, headPx)
    : { lines: [], heightPx: 0 };
  const belowPx = keyHeightPx + footer.heightPx;
  const room = (heightPx - rowsTop - belowPx) / Math.max(1, rowsEach);
  const natural = Math.max(minRowPx, Math.ceil(fontPx * 1.6));
  const wanted = wrapMembers(rows, { nameWidthPx, colWidthPx }, fontPx);
  const members =
    wanted !== undefined && (!isFixed || wanted.rowHeightPx <= room) ? wanted : undefined;
  const plainPx = isFixed ? Math.max(fontPx * rowHeightEm, Math.min(room, fontPx * 2.6)) : natural;
  const rowHeightPx = Math.max(plainPx, members?.rowHeightPx ?? 0);
  const rowsBottom = rowsTop + rowsEach * rowHeightPx;
  return {
    fontPx,
    headFontPx: headPx,
    keyFontPx,
    blocksX,
    rowsEach,
    nameWidthPx,
    colWidthPx,
    rowHeightPx,
    rowsTop,
    headers,
    isNumbered: !fits,
    members,
    key: key.map((line) => ({ ...line, y: line.y + rowsBottom })),
    footer: blocksX.flatMap((x) =>
      footer.lines.map((line) => ({ ...line, x: line.x + x, y: line.y + rowsBottom })),
    ),
    heightPx: Math.ceil(rowsBottom + belowPx),
  };
}

/** Where a row stands: the left edge of its block and its top, in px of the chart's box. */
export function placeOfRow(layout: MatrixLayout, rowIndex: number): { x: number; top: number } {
  const block = Math.floor(rowIndex / Math.max(1, layout.rowsEach));
  const top = layout.rowsTop + (rowIndex - block * layout.rowsEach) * layout.rowHeightPx;
  return { x: layout.blocksX[block] ?? 0, top };
}

/**
 * The key of the numbers. On a page and in a picture its entries run on from left to right; under
 * blocks, where lines are dear, each column of it is filled by itself.
 */
function layoutKey(
  columns: PilotMatrixMarks['columns'],
  widthPx: number,
  fontPx: number,
  isDense: boolean,
): readonly KeyLine[] {
  const measure = measureTextAt(fontPx, 400);
  const widest = widthPx >= fontPx * twoKeysFromEm ? 2 : 1;
  const perRow = isDense ? Math.max(1, Math.floor(widthPx / (fontPx * denseKeyEm))) : widest;
  const cellWidthPx = widthPx / perRow;
  const entries = columns.map(({ number, label, extentWord }) => {
    const text = `${number}. ${label}${extentWord === '' ? '' : ` (${extentWord})`}`;
    return wrapText(text, cellWidthPx - fontPx, measure);
  });
  const columnOf = (index: number): number =>
    isDense ? Math.floor(index / Math.ceil(entries.length / perRow)) : index % perRow;
  const lines: KeyLine[] = [];
  let tops = Array.from({ length: perRow }, () => fontPx * 1.4);
  entries.forEach((texts, index) => {
    const column = columnOf(index);
    // Entries of one row begin at the same height.
    if (!isDense && column === 0) tops = tops.map(() => Math.max(...tops));
    const top = tops[column] ?? 0;
    texts.forEach((text, line) =>
      lines.push({ x: column * cellWidthPx, y: top + line * fontPx * keyLineEm, text }),
    );
    tops[column] = top + texts.length * fontPx * keyLineEm;
  });
  return lines;
}

function lowestY(key: readonly KeyLine[]): number {
  return Math.max(...key.map(({ y }) => y));
}
