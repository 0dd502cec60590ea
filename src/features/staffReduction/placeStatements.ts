import { placeText, type PlacedLine } from '@/figures/textBlock';
import { measureTextAt } from '@/lib/textMeasure';
import type { StatementMark } from './statementMarks';

/** Where a part of the figure stands; it is as high as it needs to be. */
export interface Place {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
}

export interface PlacedStatements {
  readonly items: readonly {
    readonly id: string;
    readonly words: string;
    readonly lines: readonly PlacedLine[];
  }[];
  readonly heightPx: number;
}

/** The statements side by side, or under each other where that would be too narrow. */
export function placeStatements(
  statements: readonly StatementMark[],
  { xPx, yPx, widthPx }: Place,
  fontPx: number,
): PlacedStatements {
  const columnGapPx = fontPx * 1.5;
  const columns = columnWidths(statements, widthPx, columnGapPx, fontPx);
  const isStrip = columns !== undefined;
  const gapPx = isStrip ? columnGapPx : fontPx * 0.4;
  let nextLeft = xPx;
  let nextPx = yPx;
  let highestPx = 0;
  const items = statements.map((statement, index) => {
    const left = isStrip ? nextLeft : xPx;
    const columnPx = columns?.[index] ?? widthPx;
    nextLeft += columnPx + gapPx;
    const top = isStrip ? yPx : nextPx;
    const { lines, heightPx } = placeStatement(statement, left, top, columnPx, fontPx);
    nextPx += heightPx + gapPx;
    highestPx = Math.max(highestPx, heightPx);
    return { id: statement.id, words: statement.words, lines };
  });
  if (items.length === 0) return { items, heightPx: 0 };
  return { items, heightPx: isStrip ? highestPx : nextPx - gapPx - yPx };
}

/**
 * Longer sentences get wider columns, so that all have about as many lines. Undefined when the
 * line above a sentence would not fit its column.
 */
function columnWidths(
  statements: readonly StatementMark[],
  widthPx: number,
  gapPx: number,
  fontPx: number,
): readonly number[] | undefined {
  const measure = measureTextAt(fontPx, 400);
  const strong = measureTextAt(fontPx, 600);
  const heads = statements.map(({ extent, review }) => {
    return strong(extent) + fontPx * 0.5 + measure(review);
  });
  const wishes = statements.map(({ text }, index) => Math.max(measure(text), heads[index] ?? 0));
  const wished = wishes.reduce((sum, wish) => sum + wish, 0);
  const room = widthPx - gapPx * (statements.length - 1);
  const columns = wishes.map((wish) => (wish / wished) * room);
  return columns.every((column, index) => column >= (heads[index] ?? 0)) ? columns : undefined;
}

function placeStatement(
  { extent, review, text }: StatementMark,
  xPx: number,
  yPx: number,
  widthPx: number,
  fontPx: number,
): { readonly lines: readonly PlacedLine[]; readonly heightPx: number } {
  const strong = { sizePx: fontPx, weight: 600, color: 'ink' } as const;
  const plain = { sizePx: fontPx, weight: 400, color: 'ink' } as const;
  const at = { xPx, yPx, widthPx };
  const word = placeText(extent, strong, at);
  const indentPx = measureTextAt(fontPx, 600)(extent) + fontPx * 0.5;
  const from = placeText(review, { ...plain, color: 'muted' }, { ...at, xPx: xPx + indentPx });
  const sentence = placeText(text, plain, { ...at, yPx: yPx + word.heightPx });
  return {
    lines: [...word.lines, ...from.lines, ...sentence.lines],
    heightPx: word.heightPx + sentence.heightPx,
  };
}
