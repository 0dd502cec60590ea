import type { ImportRule } from '@/domain/importFault';
import type { ImportColumn } from '@/domain/importLabels';
import { formatPartialDate, type PartialDate } from '@/domain/partialDate';
import type { AbsentState } from '@/domain/reported';
import { excerpt } from '@/lib/json';
import { cleanText } from './cleanText';
import type { FaultLog } from './faultLog';
import type { HeaderColumn } from './header';
import { findAbsentState } from './lookups';
import { dateOfSerial, readDate, readYear } from './readDate';
import { type NumberKind, readNumber } from './readNumber';
import { type Cell, isDate, type TableRow } from './table';

/** What a sentence may need beside the value of the cell. */
interface Extra {
  readonly value?: string;
  readonly other?: string;
  readonly otherRow?: number;
}

/**
 * The cells of one row by their columns. Each reading gives undefined for a blank cell and for one
 * that cannot be read; the latter is logged and makes the row bad.
 */
export interface RowReader {
  readonly row: number;
  readonly isBad: () => boolean;
  readonly isBlank: (column: ImportColumn) => boolean;
  /** What a text says instead of a number; undefined for any other cell. */
  readonly absentState: (column: ImportColumn) => AbsentState | undefined;
  /** Text on one line; fails when it is longer than `most` characters. */
  readonly text: (column: ImportColumn, most?: number) => string | undefined;
  readonly number: (column: ImportColumn, kind: NumberKind) => number | undefined;
  readonly date: (column: ImportColumn) => PartialDate | undefined;
  readonly year: (column: ImportColumn) => number | undefined;
  /** Gives undefined, so that a reading can end with it. */
  readonly fail: (rule: ImportRule, column?: ImportColumn, extra?: Extra) => undefined;
  readonly warn: (rule: ImportRule, column: ImportColumn, extra?: Extra) => void;
}

const longestText = 300;

export function createRowReader(
  { row, cells }: TableRow,
  columns: ReadonlyMap<ImportColumn, HeaderColumn>,
  log: FaultLog,
): RowReader {
  let isBad = false;
  const rawCell = (column: ImportColumn): Cell | undefined => {
    const index = columns.get(column)?.index;
    return index === undefined ? undefined : cells.get(index);
  };
  const placeOf = (column: ImportColumn | undefined) => {
    const label = column === undefined ? undefined : columns.get(column)?.label;
    const cell = column === undefined ? undefined : rawCell(column);
    return {
      row,
      ...(label !== undefined && { column: label }),
      ...(cell !== undefined && { value: excerpt(shownText(cell)) }),
    };
  };
  const fail: RowReader['fail'] = (rule, column, extra) => {
    isBad = true;
    log.fault({ rule, ...placeOf(column), ...extra });
    return undefined;
  };
  const warn: RowReader['warn'] = (rule, column, extra) => {
    log.warn({ rule, ...placeOf(column), ...extra });
  };

  /** The cell where it can be read at all. */
  function cellOf(column: ImportColumn): Cell | undefined {
    const cell = rawCell(column);
    if (cell === undefined) return undefined;
    if (cell.kind === 'error') return fail('error-value', column);
    if (cell.kind === 'uncomputed') return fail('no-cached-value', column);
    if (cell.isFormula) log.warnOnce('formula', row, columns.get(column)?.label);
    return cell;
  }

  function taken<T>(
    column: ImportColumn,
    reading:
      | { readonly ok: true; readonly value: T; readonly warning?: ImportRule }
      | { readonly ok: false; readonly rule: ImportRule },
  ): T | undefined {
    if (!reading.ok) return fail(reading.rule, column);
    if (reading.warning !== undefined) {
      warn(reading.warning, column, { other: String(reading.value) });
    }
    return reading.value;
  }

  return {
    row,
    isBad: () => isBad,
    isBlank: (column) => rawCell(column) === undefined,
    absentState(column) {
      const cell = rawCell(column);
      return cell?.kind === 'text' ? findAbsentState(cell.text) : undefined;
    },
    text(column, most = longestText) {
      const cell = cellOf(column);
      if (cell === undefined) return undefined;
      const text = cleanText(shownText(cell));
      if (text === undefined) return fail('broken-text', column);
      if (text.length > most) return fail('too-long', column, { other: String(most) });
      return text === '' ? undefined : text;
    },
    number(column, kind) {
      const cell = cellOf(column);
      return cell && taken(column, readNumber(cell, kind));
    },
    date(column) {
      const cell = cellOf(column);
      return cell && taken(column, readDate(cell));
    },
    year(column) {
      const cell = cellOf(column);
      const year = cell && taken(column, readYear(cell));
      return year === undefined ? undefined : Number(year);
    },
    fail,
    warn,
  };
}

/** A cell as a person sees it, near enough to find it again. */
function shownText(cell: Cell): string {
  if (cell.kind === 'text' || cell.kind === 'error') return cell.text;
  if (cell.kind === 'uncomputed') return '=…';
  if (cell.look === 'percent') return `${Math.round(cell.value * 1e10) / 1e8}%`;
  const hasDay = isDate(cell) && cell.value >= 1 && cell.value < 2_958_466;
  return hasDay ? formatPartialDate(dateOfSerial(cell.value), 'vi') : String(cell.value);
}
