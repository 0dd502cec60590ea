import { decodeEscapes } from './sharedStrings';
import type { Cell } from './table';
import type { Workbook } from './workbook';

export const daysFrom1900To1904 = 1462;

/** A cell's XML, taken apart. */
interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly isFormula: boolean;
  /** Its text; of a formula that many cells share only the first one has it. */
  readonly formula: string;
  readonly text: string;
}

/** What a cell holds; undefined for a blank one. */
export function readCell(raw: RawCell, workbook: Workbook): Cell | undefined {
  const { type, isFormula, text } = raw;
  // Some programs name the type of a cell that they leave blank.
  if (['s', 'b', 'd'].includes(type) && text.trim() === '') {
    return isFormula ? { kind: 'uncomputed' } : undefined;
  }
  switch (type) {
    case 's':
      return sharedCell(workbook.strings[Number(text)], isFormula);
    case 'str':
    case 'inlineStr':
      return textCell(decodeEscapes(text), isFormula);
    // ISO 8601, which some programs write for dates.
    case 'd':
      return textCell(text, isFormula);
    case 'b':
      return textCell(text === '1' ? 'TRUE' : 'FALSE', isFormula);
    case 'e':
      return { kind: 'error', text };
    default:
      return numberCell(raw, workbook);
  }
}

function sharedCell(text: string | undefined, isFormula: boolean): Cell | undefined {
  // A cell whose text is missing is not a blank one.
  return text === undefined ? { kind: 'error', text: '?' } : textCell(text, isFormula);
}

function textCell(text: string, isFormula: boolean): Cell | undefined {
  return text.trim() === '' ? undefined : { kind: 'text', text, isFormula };
}

function numberCell(
  { style, isFormula, formula, text }: RawCell,
  workbook: Workbook,
): Cell | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return isFormula ? { kind: 'uncomputed' } : undefined;
  const value = Number(trimmed);
  if (!Number.isFinite(value)) return { kind: 'text', text: trimmed, isFormula };
  const look = workbook.looks[style] ?? 'plain';
  const isDate = look === 'day' || look === 'month' || look === 'year';
  const shift = isDate && workbook.isFrom1904 ? daysFrom1900To1904 : 0;
  const isQuotient = formula.includes('/');
  return {
    kind: 'number',
    value: value + shift,
    look,
    isFormula,
    ...(isQuotient && { isQuotient }),
  };
}
