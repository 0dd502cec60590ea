import { lightPalette as palette } from '@/figures/palette';
import type { SlideColumn, TablePart } from '@/figures/slideContent';
import { deckTextsOf } from '@/i18n/deck';
import { remember } from '@/lib/remember';
import type { TableCellDrawing, TableShape } from './drawing';
import { measureArial } from './arialWidth';
import { countLines, lineHeightEm, smallestPt } from './fitText';
import type { PartPlacer } from './partTypes';
import { runOf } from './textPart';

const insetXPt = 3;
/** Narrow letters grow more than others when they are bold. */
const narrowLetters = 1.06;
/** Texts up to this width keep their line when columns make room for others. */
const shortTextPt = 70;
/** Rows of a short table may be this much higher than their text needs. */
const mostAir = 1.3;

/** A native table, its rows as high as their text needs. */
export const tablePlacer: PartPlacer<TablePart> = {
  largestPt: 12,
  isFlexible: false,
  neededPt: (part, widthPt, fontPt) =>
    // In the smallest text even a broken word is better than none.
    fontPt > smallestPt && breaksWords(part, widthPt, fontPt, false)
      ? Number.POSITIVE_INFINITY
      : sum(rowHeights(part, widthPt, fontPt)),
  place: (part, box, fontPt, { name, finding, lang }) => {
    const heights = rowHeights(part, box.widthPt, fontPt);
    const neededPt = sum(heights);
    const air = Math.max(1, Math.min(mostAir, box.heightPt / neededPt));
    const widths = columnWidths(part, box.widthPt, fontPt);
    const rows = heights.map((height, index) => ({
      heightPt: height * air,
      cells:
        index === 0 ? headCells(part, box.widthPt, fontPt) : bodyCells(part, index - 1, fontPt),
    }));
    const table: TableShape = {
      kind: 'table',
      name,
      alt: deckTextsOf(lang).alt.table(name, finding, part.rows.length, part.columns.length),
      box: { ...box, heightPt: neededPt * air },
      columnWidthsPt: widths,
      rows,
      insetXPt,
      insetYPt: insetY(fontPt),
    };
    return [table];
  },
};

/** Heights in pt, head first. Rows grow when the words of a band need more than all of them. */
export function rowHeights(part: TablePart, widthPt: number, fontPt: number): readonly number[] {
  const widths = columnWidths(part, widthPt, fontPt).map((width) => width - 2 * insetXPt);
  const heightOf = (texts: readonly string[], isBold: boolean): number => {
    const lines = texts.map((text, index) =>
      countLines(text, widths[index] ?? widthPt, fontPt, isBold),
    );
    return Math.max(1, ...lines) * fontPt * lineHeightEm + 2 * insetY(fontPt);
  };
  const heads = part.columns.map(({ label }) => label);
  const bands = part.columns.map(({ band = '' }) => band);
  const rows = part.rows.map((cells) => {
    const texts = cells.map(({ text }, index) => (bands[index] === '' ? text : ''));
    return heightOf(
      texts,
      cells.some(({ isStrong }) => isStrong === true),
    );
  });
  const shortPt = Math.max(0, heightOf(bands, false) - sum(rows)) / Math.max(1, rows.length);
  return [
    heightOf(heads, isHeadBold(part, widthPt, fontPt)),
    ...rows.map((height) => height + shortPt),
  ];
}

/** True when a word of the head is wider than its column. */
function breaksWords(part: TablePart, widthPt: number, fontPt: number, isBold: boolean): boolean {
  const widths = widthsOf(part, widthPt, fontPt, isBold);
  return part.columns.some(
    (column, index) =>
      longestWord(column, fontPt, isBold) > (widths[index] ?? widthPt) - 2 * insetXPt,
  );
}

/** Heads are bold unless that would break a word. */
const isHeadBold = remember(
  (part: TablePart, widthPt: number, fontPt: number): boolean =>
    !breaksWords(part, widthPt, fontPt, true),
);

/** By their shares; a column too narrow for a word of its head takes from those that have room. */
const widthsOf = remember(function widthsOf(
  part: TablePart,
  widthPt: number,
  fontPt: number,
  isBold: boolean,
): readonly number[] {
  const { columns, rows } = part;
  const measure = measureArial(fontPt, false);
  const shares = sum(columns.map(({ share }) => share));
  const spares = columns.map((column, index) => {
    const widest = Math.max(0, ...rows.map((cells) => measure(cells[index]?.text ?? '')));
    const needed = Math.max(longestWord(column, fontPt, isBold), Math.min(widest, shortTextPt));
    return (column.share / shares) * widthPt - needed - 2 * insetXPt - 1;
  });
  const missing = sum(spares.map((spare) => Math.max(0, -spare)));
  const spare = sum(spares.map((one) => Math.max(0, one)));
  const moved = Math.min(missing, spare);
  return columns.map(({ share }, index) => {
    const own = spares[index] ?? 0;
    const taken = own < 0 ? -own / missing : own === 0 ? 0 : -own / spare;
    return (share / shares) * widthPt + taken * moved;
  });
});

function columnWidths(part: TablePart, widthPt: number, fontPt: number): readonly number[] {
  return widthsOf(part, widthPt, fontPt, isHeadBold(part, widthPt, fontPt));
}

function longestWord({ label }: SlideColumn, fontPt: number, isBold: boolean): number {
  const factor = isBold ? narrowLetters : 1.02;
  return Math.max(...label.split(' ').map(measureArial(fontPt, isBold))) * factor;
}

function insetY(fontPt: number): number {
  return fontPt * 0.2;
}

function headCells(part: TablePart, widthPt: number, sizePt: number): readonly TableCellDrawing[] {
  const isStrong = isHeadBold(part, widthPt, sizePt);
  return part.columns.map(({ label, align }) => ({
    paragraph: { runs: [runOf({ text: label, isStrong })], sizePt, align },
  }));
}

function bodyCells(
  { columns, rows }: TablePart,
  index: number,
  sizePt: number,
): readonly TableCellDrawing[] {
  const cells = rows[index] ?? [];
  return columns.map(({ align, band }, column): TableCellDrawing => {
    const cell = cells[column] ?? { text: '' };
    if (band === undefined) {
      return {
        paragraph: { runs: [runOf(cell)], sizePt, align },
        ...(cell.fill !== undefined && { fill: palette[cell.fill] }),
      };
    }
    const isFirst = index === 0;
    const runs = isFirst ? [runOf({ text: band, color: 'muted' })] : [];
    return {
      paragraph: { runs, sizePt, align },
      ...(isFirst && rows.length > 1 && { rowSpan: rows.length }),
      isCovered: !isFirst,
    };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
