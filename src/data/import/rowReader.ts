import type { ImportRule } from '@/domain/importFault';
import type { ImportColumn } from '@/domain/importColumns';
import { formatPartialDate, type PartialDate } from '@/domain/partialDate';
import { excerpt } from '@/lib/json';
import { cleanText } from './cleanText';
import type { FaultLog } from './faultLog';
import type { HeaderColumn } from './header';
import type { SaidAbsence } from './answers';
import { findAbsentState } from './lookups';
import { dateOfSerial, type DateWays, readDate, readYear } from './readDate';
import { type NumberKind, readNumber } from './readNumber';
import { type Cell, isDate, type TableRow } from './table';
import { codeNames, type OldCode, readOldText } from './oldCodes';

/** What a sentence may need beside the value of the cell. */
interface Extra {
  readonly value?: string;
  readonly other?: string;
  readonly otherRow?: number;
  readonly code?: string;
}

/**
 * The cells of one row by their columns. Each reading gives undefined for a blank cell and for one
 * that cannot be read; the latter is logged and makes the row bad.
 */
export interface RowReader {
  readonly row: number;
  readonly isBad: () => boolean;
  readonly isBlank: (column: ImportColumn) => boolean;
  /** The table has the column, whatever stands in it. */
  readonly hasColumn: (column: ImportColumn) => boolean;
  /** The cell as it is, for a look at it that says nothing. */
  readonly peek: (column: ImportColumn) => Cell | undefined;
  /** What a cell says, likewise; blank for none. */
  readonly glance: (cell: Cell | undefined) => string;
  /** What a text says instead of a number; undefined for any other cell. */
  readonly absentState: (column: ImportColumn) => SaidAbsence | undefined;
  /** Text on one line; fails when it is longer than `most` characters. */
  readonly text: (column: ImportColumn, most?: number) => string | undefined;
  readonly number: (column: ImportColumn, kind: NumberKind) => number | undefined;
  readonly date: (column: ImportColumn) => PartialDate | undefined;
  readonly year: (column: ImportColumn) => number | undefined;
  /** Gives undefined, so that a reading can end with it. */
  readonly fail: (rule: ImportRule, column?: ImportColumn, extra?: Extra) => undefined;
  /** The same for a fault that many rows share: it is listed once. */
  readonly failOnce: (rule: ImportRule, column: ImportColumn) => undefined;
  readonly warn: (rule: ImportRule, column: ImportColumn, extra?: Extra) => void;
  /** The same for a remark that many rows share. */
  readonly warnOnce: (rule: ImportRule, column: ImportColumn) => void;
}

const longestText = 300;
const errorText = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!)$/iu;

/** What the rows of one table have in common. */
export interface RowWays {
  readonly columns: ReadonlyMap<ImportColumn, HeaderColumn>;
  readonly dates: DateWays;
  /** The code that the header is written in. */
  readonly code?: OldCode;
}

export function createRowReader(
  { row, cells }: TableRow,
  { columns, dates, code }: RowWays,
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
  const failOnce: RowReader['failOnce'] = (rule, column) => {
    isBad = true;
    log.faultOnce(rule, row, columns.get(column)?.label);
    return undefined;
  };
  const warn: RowReader['warn'] = (rule, column, extra) => {
    log.warn({ rule, ...placeOf(column), ...extra });
  };

  /** The cell where it can be read at all. */
  function cellOf(column: ImportColumn): Cell | undefined {
    const cell = rawCell(column);
    if (cell === undefined) return undefined;
    const isError = cell.kind === 'error' || (cell.kind === 'text' && errorText.test(cell.text));
    if (isError) return fail('error-value', column);
    if (cell.kind === 'uncomputed') return fail('no-cached-value', column);
    if (cell.isFormula) log.warnOnce('formula', row, columns.get(column)?.label);
    return cell;
  }

  function taken<T>(
    column: ImportColumn,
    reading:
      | { readonly ok: true; readonly value: T; readonly warning?: ImportRule }
      | { readonly ok: false; readonly rule: ImportRule },
    shown: (value: T) => string = String,
  ): T | undefined {
    if (!reading.ok) {
      return reading.rule === 'ask-day-month'
        ? failOnce(reading.rule, column)
        : fail(reading.rule, column);
    }
    if (reading.warning !== undefined) {
      warn(reading.warning, column, { other: shown(reading.value) });
    }
    return reading.value;
  }

  return {
    row,
    isBad: () => isBad,
    isBlank: (column) => rawCell(column) === undefined,
    hasColumn: (column) => columns.has(column),
    peek: rawCell,
    glance: (cell) => (cell === undefined ? '' : readOldText(shownText(cell), code).text),
    absentState(column) {
      const cell = rawCell(column);
      const isSaid = cell?.kind === 'text' && !errorText.test(cell.text);
      return isSaid ? findAbsentState(readOldText(cell.text, code).text) : undefined;
    },
    text(column, most = longestText) {
      const cell = cellOf(column);
      if (cell === undefined) return undefined;
      const read = readOldText(shownText(cell), code);
      const text = cleanText(read.text);
      if (text === undefined) return fail('broken-text', column);
      if (read.code !== undefined && read.code !== code) {
        warn('old-code', column, { other: excerpt(text), code: codeNames[read.code] });
      }
      if (text.length > most) return fail('too-long', column, { other: String(most) });
      return text === '' ? undefined : text;
    },
    number(column, kind) {
      const cell = cellOf(column);
      return cell && taken(column, readNumber(cell, kind));
    },
    date(column) {
      const cell = cellOf(column);
      return cell && taken(column, readDate(cell, dates), (date) => formatPartialDate(date, 'vi'));
    },
    year(column) {
      const cell = cellOf(column);
      const year = cell && taken(column, readYear(cell));
      return year === undefined ? undefined : Number(year);
    },
    fail,
    failOnce,
    warn,
    warnOnce: (rule, column) => log.warnOnce(rule, row, columns.get(column)?.label),
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
