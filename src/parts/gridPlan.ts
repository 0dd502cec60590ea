import { measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { GridColumn, GridPart, GridRow } from './part';
import type { Room } from './scene';

/** Blocks of rows side by side, and sizes of text that are not those of the room. */
interface GridShape {
  readonly blocks: number;
  readonly fontPx: number;
  /** Of the columns' names, or of the key under blocks. */
  readonly headFontPx: number;
}

/** Where everything of a grid stands, in px. */
export interface GridPlan extends GridShape {
  readonly blocksX: readonly number[];
  /** Rows of a block; the last may have fewer. */
  readonly rowsEach: number;
  readonly nameWidthPx: number;
  readonly colWidthPx: number;
  readonly rowPx: number;
  /** From the top of the grid to its first row. */
  readonly headPx: number;
  /** A column's name where all fit, else its number. */
  readonly isNumbered: boolean;
  readonly headers: readonly (readonly string[])[];
  /** Under each column, the first one under the names; none where nobody says anything. */
  readonly foot: readonly (readonly string[])[];
  readonly footPx: number;
  readonly key: readonly KeyLine[];
  readonly keyFontPx: number;
  /** Small words under names and marks, a list a row; undefined where they have no room. */
  readonly below: BelowLines | undefined;
  readonly heightPx: number;
}

interface KeyLine {
  readonly xPx: number;
  /** From the foot of the grid. */
  readonly yPx: number;
  readonly text: string;
}

interface BelowLines {
  readonly names: readonly (readonly string[])[];
  readonly cells: readonly (readonly (readonly string[])[])[];
  readonly rowPx: number;
}

export const belowEm = 1.15;
export const headLineEm = 1.2;
/** A finger and a pointer need rows of this height. */
const leastRowPx = 24;
const naturalRowEm = 1.6;
const looseRowEm = 2.6;
/** Rows may be close, but never touch. */
const tightRowEm = 1.1;
const mostHeadLines = 4;
/** Few columns stay near the names of their rows. */
const mostColumnEm = 14;
const keyLineEm = 1.25;
/** From this width on a key stands in two columns, under blocks in columns of `denseKeyEm`. */
const twoKeysEm = 48;
const denseKeyEm = 20;
const blockGapEm = 2;

/** What can be read from the back of a room, in px of the screen there. */
const farFontPx = 20;
const farRowEm = 1.2;
/** Rows that are easily followed. */
const roomyRowEm = 1.4;
/** Two blocks may have larger labels where there is room. */
const blockFonts = [1.4, 1.2, 1] as const;
/** A screen in the hand has smaller labels, and scrolls. */
const handFontPx = 14;

/**
 * Columns carry their names where these fit unrotated on at most four lines, else numbers with a key
 * below. On a screen that is read from afar rows share its height, in two blocks where one is too high.
 */
export function planGrid(part: GridPart, room: Room): GridPlan {
  const { fontPx, squeeze, isScreen, heightPx: screenPx } = room;
  const plain = { blocks: 1, fontPx, headFontPx: fontPx };
  const isHeld = fontPx < handFontPx;
  if (isScreen !== true || screenPx === undefined || isHeld) {
    return planShape(part, room, plain, { rowPx: rowHeight(fontPx, isHeld ? 0 : squeeze) });
  }
  const farPx = Math.max(farFontPx, fontPx);
  const plans = [
    { blocks: 1, fontPx: farPx, headFontPx: farPx },
    // Names of columns in the size of the labels are better than numbers.
    { blocks: 1, fontPx: farPx, headFontPx: fontPx },
    ...blockFonts.map((times) => {
      return { blocks: 2, fontPx: farPx * times, headFontPx: farPx * times };
    }),
    { blocks: 2, fontPx: farPx, headFontPx: fontPx },
  ].map((shape) => planShape(part, room, shape, { screenPx }));
  const readable = plans.filter((plan) => {
    const leastPx = Math.max(leastRowPx, plan.fontPx * farRowEm);
    const isHigh = plan.heightPx > Math.ceil(screenPx) + 1;
    return !isHigh && plan.rowPx >= leastPx && plan.colWidthPx >= leastPx;
  });
  return (
    readable.find(({ isNumbered }) => !isNumbered) ??
    // Where numbers must do, rows are at least far apart.
    readable.find((plan) => plan.rowPx >= plan.fontPx * roomyRowEm) ??
    readable[0] ??
    planShape(part, room, plain, { screenPx })
  );
}

function rowHeight(fontPx: number, squeeze: number): number {
  const naturalPx = Math.max(leastRowPx, Math.ceil(fontPx * naturalRowEm));
  const endPx = squeeze < 0 ? Math.max(naturalPx, fontPx * looseRowEm) : fontPx * tightRowEm;
  return naturalPx + (endPx - naturalPx) * Math.abs(squeeze);
}

function planShape(
  part: GridPart,
  { widthPx: wholePx }: Room,
  shape: GridShape,
  wish: { readonly rowPx: number } | { readonly screenPx: number },
): GridPlan {
  const { rows, columns } = part;
  const { blocks, fontPx } = shape;
  const gapPx = fontPx * blockGapEm;
  const widthPx = (wholePx - gapPx * (blocks - 1)) / blocks;
  const blocksX = Array.from({ length: blocks }, (_, block) => block * (widthPx + gapPx));
  const rowsEach = Math.ceil(rows.length / blocks);
  const strong = measureTextAt(fontPx, 600);
  const nameWidthPx = Math.ceil(
    Math.max(0, ...rows.map(({ name }) => strong(name))) + fontPx * 3.2,
  );
  const colWidthPx = Math.min(
    Math.max(0, widthPx - nameWidthPx) / Math.max(1, columns.length),
    fontPx * mostColumnEm,
  );
  const named = nameHeads(columns, colWidthPx, shape.headFontPx);
  const isNumbered = named === undefined;
  const headers = named ?? columns.map((_, index) => [String(index + 1)]);
  const headFontPx = isNumbered ? fontPx : shape.headFontPx;
  const headLines = Math.max(1, ...headers.map((lines) => lines.length));
  const headPx = Math.ceil(headLines * headFontPx * headLineEm + headFontPx * 0.8);
  const foot = isNumbered ? [] : footOf(part, { nameWidthPx, colWidthPx }, headFontPx);
  const footLines = Math.max(0, ...foot.map((lines) => lines.length));
  const footPx = footLines === 0 ? 0 : Math.ceil(headFontPx * (0.8 + footLines * headLineEm));
  const keyFontPx = blocks > 1 ? shape.headFontPx : fontPx;
  const key = isNumbered ? keyOf(columns, wholePx, keyFontPx, blocks > 1) : [];
  const keyPx = key.length === 0 ? 0 : Math.max(...key.map(({ yPx }) => yPx)) + keyFontPx;
  const aroundPx = headPx + footPx + keyPx;
  const all = wrapBelow(rows, { nameWidthPx, colWidthPx }, fontPx);
  const sharePx = 'rowPx' in wish ? wish.rowPx : (wish.screenPx - aroundPx) / Math.max(1, rowsEach);
  const below = all !== undefined && ('rowPx' in wish || all.rowPx <= sharePx) ? all : undefined;
  const plainPx =
    'rowPx' in wish
      ? wish.rowPx
      : Math.max(fontPx * tightRowEm, Math.min(sharePx, fontPx * looseRowEm));
  const rowPx = Math.max(plainPx, below?.rowPx ?? 0);
  return {
    blocks,
    fontPx,
    headFontPx,
    blocksX,
    rowsEach,
    nameWidthPx,
    colWidthPx,
    rowPx,
    headPx,
    isNumbered,
    headers,
    foot,
    footPx,
    key,
    keyFontPx,
    below,
    heightPx: Math.ceil(aroundPx + rowsEach * rowPx),
  };
}

/** The columns' names in lines; undefined where one has too many, or a word that is too wide. */
function nameHeads(
  columns: readonly GridColumn[],
  colWidthPx: number,
  fontPx: number,
): readonly (readonly string[])[] | undefined {
  const measure = measureTextAt(fontPx, 600);
  const widthPx = colWidthPx - fontPx * 0.5;
  const heads = columns.map(({ name }) => wrapText(name, widthPx, measure));
  const isWide = columns.some(({ name, foot, band = '' }) =>
    `${name} ${foot} ${band}`.split(' ').some((word) => measure(word) > widthPx),
  );
  return isWide || heads.some((lines) => lines.length > mostHeadLines) ? undefined : heads;
}

interface Widths {
  readonly nameWidthPx: number;
  readonly colWidthPx: number;
}

function footOf(
  { columns, labels }: GridPart,
  { nameWidthPx, colWidthPx }: Widths,
  fontPx: number,
): readonly (readonly string[])[] {
  if (columns.every(({ foot }) => foot === '')) return [];
  const measure = measureTextAt(fontPx, 400);
  return [
    wrapText(labels.foot, nameWidthPx - fontPx * 0.6, measure),
    ...columns.map(({ foot }) => wrapText(foot, colWidthPx - fontPx * 0.5, measure)),
  ];
}

/**
 * The key of the numbers: its entries run on from left to right; under blocks, where lines are dear,
 * each column of it is filled by itself.
 */
function keyOf(
  columns: readonly GridColumn[],
  widthPx: number,
  fontPx: number,
  isDense: boolean,
): readonly KeyLine[] {
  const widest = widthPx >= fontPx * twoKeysEm ? 2 : 1;
  const across = isDense ? Math.max(1, Math.floor(widthPx / (fontPx * denseKeyEm))) : widest;
  const entryPx = widthPx / across;
  const entries = columns.map(({ name, inKey }, index) => {
    const text = `${index + 1}. ${name}${inKey === '' ? '' : ` (${inKey})`}`;
    return wrapText(text, entryPx - fontPx, measureTextAt(fontPx, 400));
  });
  const lines: KeyLine[] = [];
  let tops = Array.from({ length: across }, () => fontPx * 1.4);
  for (const [index, texts] of entries.entries()) {
    const column = isDense
      ? Math.floor(index / Math.ceil(entries.length / across))
      : index % across;
    // Entries of one row begin at the same height.
    if (!isDense && column === 0) tops = tops.map(() => Math.max(...tops));
    const top = tops[column] ?? 0;
    for (const [line, text] of texts.entries()) {
      lines.push({ xPx: column * entryPx, yPx: top + line * fontPx * keyLineEm, text });
    }
    tops[column] = top + texts.length * fontPx * keyLineEm;
  }
  return lines;
}

/** Small words as they fit under names and marks; undefined where a name would be broken. */
function wrapBelow(
  rows: readonly GridRow[],
  { nameWidthPx, colWidthPx }: Widths,
  fontPx: number,
): BelowLines | undefined {
  if (rows.every(({ below }) => below === '')) return undefined;
  const measure = measureTextAt(fontPx, 400);
  const cellPx = colWidthPx - fontPx * 0.5;
  // A name stays on one line even if that is the only one: "Bình Dương" is no two places.
  const wrap = (text: string): readonly string[] =>
    wrapText(text.replace(/(?<!,) (?!\()/gu, '\u00a0'), cellPx, measure).map((line) =>
      line.replaceAll('\u00a0', ' '),
    );
  const isTooWide = rows.some((row) =>
    row.cells.some(({ below }) =>
      below.split(/, | (?=\()/u).some((name) => measure(`${name},`) > cellPx),
    ),
  );
  if (isTooWide) return undefined;
  const names = rows.map(({ below }) => wrapText(below, nameWidthPx - fontPx * 2.4, measure));
  const cells = rows.map((row) => row.cells.map(({ below }) => wrap(below)));
  const most = Math.max(0, ...cells.flatMap((row) => row.map((lines) => lines.length)));
  const mostNames = Math.max(0, ...names.map((lines) => lines.length));
  // Above the lines of a cell stands its mark with a little air.
  const lines = Math.max(most * belowEm + 1.25, (mostNames + 1) * belowEm);
  return { names, cells, rowPx: Math.ceil((lines + 0.3) * fontPx) };
}
