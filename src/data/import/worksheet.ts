import { attributeOf, readXml } from '@/lib/xmlTokens';
import { isRaisedRun, raised } from './sharedStrings';
import { readCell } from './worksheetCell';
import type { Cell, CellRange, Table, TableRow } from './table';
import type { Workbook } from './workbook';

/** Ten times as many as are used; the rest is left out, so that no sheet can fill the memory. */
const mostRowsKept = 200_000;

/**
 * Reads a sheet's part. A cell or row without an address follows the one before. `onShare` is told
 * the share of the text that has been read, 0 to 1. Throws a SyntaxError for text that is no XML.
 */
export function readWorksheet(
  name: string,
  xml: string,
  workbook: Workbook,
  onShare: (share: number) => void,
): Table {
  const rows: TableRow[] = [];
  const merged: CellRange[] = [];
  const hiddenColumns: (readonly [number, number])[] = [];
  let row = 0;
  let isHidden = false;
  let column = -1;
  let cells = new Map<number, Cell>();
  let open: OpenCell | undefined;
  let part: 'v' | 't' | 'f' | undefined;
  let isRaised = false;

  const endCell = (): void => {
    const cell = open === undefined ? undefined : readCell(open, workbook);
    if (cell !== undefined) cells.set(column, cell);
    open = undefined;
  };
  const endRow = (): void => {
    if (cells.size > 0 && rows.length < mostRowsKept) {
      rows.push({ row, cells, ...(isHidden && { isHidden }) });
    }
    cells = new Map();
  };

  for (const token of readXml(xml)) {
    if (token.kind === 'text') {
      if (open !== undefined && part === 'f') {
        open.formula += token.text;
        continue;
      }
      if (open !== undefined && part !== undefined) {
        open.text += isRaised ? raised(token.text) : token.text;
      }
    } else if (token.kind === 'close') {
      if (token.name === 'c') endCell();
      else if (token.name === 'row') endRow();
      else if (token.name === part) part = undefined;
      else if (token.name === 'r') isRaised = false;
    } else if (token.name === 'row') {
      row = Number(attributeOf(token.attributes, 'r') ?? row + 1);
      isHidden = isOn(attributeOf(token.attributes, 'hidden'));
      column = -1;
      onShare(token.end / xml.length);
    } else if (token.name === 'c') {
      open = openCell(token.attributes);
      column = open.column ?? column + 1;
      if (token.isEmpty) open = undefined;
    } else if (token.name === 'col' && isOn(attributeOf(token.attributes, 'hidden'))) {
      const [first, last] = ['min', 'max'].map((key) => Number(attributeOf(token.attributes, key)));
      if (first !== undefined && last !== undefined) hiddenColumns.push([first - 1, last - 1]);
    } else if (token.name === 'f' && open !== undefined) {
      open.isFormula = true;
      if (!token.isEmpty) part = 'f';
    } else if (token.name === 'vertAlign' && open !== undefined) {
      isRaised = isRaisedRun(token.attributes);
    } else if (token.name === 'v' && !token.isEmpty) part = 'v';
    else if (token.name === 't' && !token.isEmpty) part = 't';
    else if (token.name === 'mergeCell') {
      const range = readRange(attributeOf(token.attributes, 'ref') ?? '');
      if (range !== undefined) merged.push(range);
    }
  }
  return { name, rows, merged, hiddenColumns, isFrom1904: workbook.isFrom1904 };
}

function isOn(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}

/** A cell while it is being read. */
export interface OpenCell {
  readonly column: number | undefined;
  readonly type: string;
  readonly style: number;
  isFormula: boolean;
  formula: string;
  text: string;
}

const cellAttributes = /\b([rst])\s*=\s*["']([^"']*)["']/gu;

function openCell(attributes: string): OpenCell {
  let column: number | undefined;
  let type = 'n';
  let style = 0;
  for (const [, key, value = ''] of attributes.matchAll(cellAttributes)) {
    if (key === 'r') column = columnOf(value.replace(/\d+$/u, ''));
    else if (key === 't') type = value;
    else style = Number(value);
  }
  return { column, type, style, isFormula: false, formula: '', text: '' };
}

/** Column of its letters, from 0: "A" is 0, "AA" is 26. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function readRange(text: string): CellRange | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(text);
  if (match === null) return undefined;
  const [, left = '', top, right = '', bottom] = match;
  return {
    text,
    firstRow: Number(top),
    lastRow: Number(bottom),
    firstColumn: columnOf(left),
    lastColumn: columnOf(right),
  };
}
