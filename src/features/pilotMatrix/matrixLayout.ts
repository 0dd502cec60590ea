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

/**
 * Columns carry their names where these fit unrotated on at most four lines, else numbers with a
 * key below. `isFixed`: the box's height is given (a picture) and the rows share it.
 */
export function layoutMatrix(
  marks: PilotMatrixMarks,
  { widthPx, heightPx, fontPx }: ChartBox,
  isFixed: boolean,
): MatrixLayout {
  const { rows, columns } = marks;
  const measure = measureTextAt(fontPx, 600);
  const longestName = Math.max(0, ...rows.map(({ name }) => measure(name)));
  const nameWidthPx = Math.ceil(longestName + fontPx * 3.2);
  const colWidthPx = Math.min(
    Math.max(0, widthPx - nameWidthPx) / Math.max(1, columns.length),
    fontPx * maxColumnEm,
  );
  const wrapped = columns.map(({ label }) => wrapText(label, colWidthPx - fontPx * 0.5, measure));
  const fits = columns.every(({ label, extentBrief }, index) => {
    const lines = wrapped[index] ?? [];
    const longestWord = Math.max(0, ...`${label} ${extentBrief}`.split(' ').map(measure));
    return lines.length <= maxHeaderLines && longestWord <= colWidthPx - fontPx * 0.5;
  });
  const headers = fits ? wrapped : columns.map(({ number }) => [String(number)]);
  const headerLines = Math.max(1, ...headers.map((lines) => lines.length));
  const rowsTop = Math.ceil(headerLines * fontPx * headerLineEm + fontPx * 0.8);
  const key = fits ? [] : layoutKey(columns, widthPx, fontPx);
  const keyHeightPx = key.length === 0 ? 0 : (lastY(key) ?? 0) + fontPx;
  const footer = fits
    ? layoutFooter(marks, { nameWidthPx, colWidthPx }, fontPx)
    : { lines: [], heightPx: 0 };
  const belowPx = keyHeightPx + footer.heightPx;
  const room = (heightPx - rowsTop - belowPx) / Math.max(1, rows.length);
  const natural = Math.max(minRowPx, Math.ceil(fontPx * 1.6));
  const wanted = wrapMembers(rows, { nameWidthPx, colWidthPx }, fontPx);
  const members =
    wanted !== undefined && (!isFixed || wanted.rowHeightPx <= room) ? wanted : undefined;
  const plainPx = isFixed ? Math.max(fontPx * rowHeightEm, Math.min(room, fontPx * 2.6)) : natural;
  const rowHeightPx = Math.max(plainPx, members?.rowHeightPx ?? 0);
  const rowsBottom = rowsTop + rows.length * rowHeightPx;
  return {
    nameWidthPx,
    colWidthPx,
    rowHeightPx,
    rowsTop,
    headers,
    isNumbered: !fits,
    members,
    key: key.map((line) => ({ ...line, y: line.y + rowsBottom })),
    footer: footer.lines.map((line) => ({ ...line, y: line.y + rowsBottom })),
    heightPx: Math.ceil(rowsBottom + belowPx),
  };
}

function layoutKey(
  columns: PilotMatrixMarks['columns'],
  widthPx: number,
  fontPx: number,
): readonly KeyLine[] {
  const measure = measureTextAt(fontPx, 400);
  const perRow = widthPx >= fontPx * twoKeysFromEm ? 2 : 1;
  const cellWidthPx = widthPx / perRow;
  const lines: KeyLine[] = [];
  let top = fontPx * 1.4;
  for (let start = 0; start < columns.length; start += perRow) {
    const group = columns.slice(start, start + perRow).map(({ number, label, extentWord }) => {
      const text = `${number}. ${label}${extentWord === '' ? '' : ` (${extentWord})`}`;
      return wrapText(text, cellWidthPx - fontPx, measure);
    });
    group.forEach((texts, column) =>
      texts.forEach((text, line) =>
        lines.push({ x: column * cellWidthPx, y: top + line * fontPx * keyLineEm, text }),
      ),
    );
    top += Math.max(...group.map((texts) => texts.length)) * fontPx * keyLineEm;
  }
  return lines;
}

function lastY(key: readonly KeyLine[]): number | undefined {
  return key[key.length - 1]?.y;
}
