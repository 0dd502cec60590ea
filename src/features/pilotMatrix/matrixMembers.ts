import { measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { PilotMatrixMarks } from './modelPilotMatrix';

/** The provinces of 2019 behind each row and cell of units of 2025, broken into lines. */
export interface MemberLines {
  /** Under the names, a list a row. */
  readonly names: readonly (readonly string[])[];
  /** Under the marks, a list a cell. */
  readonly cells: readonly (readonly (readonly string[])[])[];
  /** What the highest row needs. */
  readonly rowHeightPx: number;
}

interface Widths {
  readonly nameWidthPx: number;
  readonly colWidthPx: number;
}

export const memberLineEm = 1.15;
/** Above the lines of a cell: its mark with a little air. */
const memberMarkEm = 1.25;

/** The members as they fit under names and marks; undefined where a name would be broken. */
export function wrapMembers(
  rows: PilotMatrixMarks['rows'],
  { nameWidthPx, colWidthPx }: Widths,
  fontPx: number,
): MemberLines | undefined {
  if (rows.every(({ members }) => members === '')) return undefined;
  const measure = measureTextAt(fontPx, 400);
  const cellPx = colWidthPx - fontPx * 0.5;
  const namePx = nameWidthPx - fontPx * 2.4;
  // A name stays on one line even if that is the only one: "Bình Dương" is no two places.
  const wrap = (text: string, widthPx: number): readonly string[] =>
    wrapText(text.replace(/(?<!,) (?!\()/gu, '\u00a0'), widthPx, measure).map((line) =>
      line.replaceAll('\u00a0', ' '),
    );
  const isTooWide = rows.some(({ cells }) =>
    cells.some(({ members }) =>
      members.split(/, | (?=\()/u).some((name) => measure(`${name},`) > cellPx),
    ),
  );
  if (isTooWide) return undefined;
  const names = rows.map(({ members }) => wrapText(members, namePx, measure));
  const cells = rows.map((row) => row.cells.map(({ members }) => wrap(members, cellPx)));
  const most = Math.max(0, ...cells.flatMap((row) => row.map((lines) => lines.length)));
  const mostNames = Math.max(0, ...names.map((lines) => lines.length));
  const lines = Math.max(most * memberLineEm + memberMarkEm, (mostNames + 1) * memberLineEm);
  return { names, cells, rowHeightPx: Math.ceil((lines + 0.3) * fontPx) };
}
