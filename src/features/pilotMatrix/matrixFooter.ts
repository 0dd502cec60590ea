import { measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { PilotMatrixMarks } from './modelPilotMatrix';

/** A line of the row under the matrix, from the bottom of the last row, in px. */
export interface FooterLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle';
}

export interface MatrixFooter {
  readonly lines: readonly FooterLine[];
  /** 0 where no model has an extent. */
  readonly heightPx: number;
}

const lineEm = 1.2;

/** What the source says without names, under each column; nothing where it says nothing. */
export function layoutFooter(
  { columns, extentLabel }: PilotMatrixMarks,
  { nameWidthPx, colWidthPx }: { readonly nameWidthPx: number; readonly colWidthPx: number },
  fontPx: number,
): MatrixFooter {
  if (columns.every(({ extentBrief }) => extentBrief === '')) return { lines: [], heightPx: 0 };
  const measure = measureTextAt(fontPx, 400);
  const cells = [
    { x: 0, texts: wrapText(extentLabel, nameWidthPx - fontPx * 0.6, measure), isLabel: true },
    ...columns.map(({ extentBrief }, index) => ({
      x: nameWidthPx + (index + 0.5) * colWidthPx,
      texts: extentBrief === '' ? [] : wrapText(extentBrief, colWidthPx - fontPx * 0.5, measure),
      isLabel: false,
    })),
  ];
  const most = Math.max(...cells.map(({ texts }) => texts.length));
  return {
    lines: cells.flatMap(({ x, texts, isLabel }) =>
      texts.map((text, line) => ({
        x,
        y: fontPx * (1.4 + line * lineEm),
        text,
        anchor: isLabel ? ('start' as const) : ('middle' as const),
      })),
    ),
    heightPx: Math.ceil(fontPx * (0.8 + most * lineEm)),
  };
}
