import type { Source } from '@/domain/dataset';
import { reliabilityLabels } from '@/domain/importLabels';
import { type SourceColumn, sourceColumns, sourceSheet } from '@/domain/importColumns';
import { formatPartialDate, type PartialDate } from '@/domain/partialDate';
import { excerpt } from '@/lib/json';
import { cleanText } from './cleanText';
import { createFaultLog, type FaultLog } from './faultLog';
import { readHeaderLabel } from './header';
import { createLabelLookup, type Lookup } from './lookups';
import { codeNames, type OldCode, readOldText } from './oldCodes';
import { readDate } from './readDate';
import type { SourceBook } from './sourceBook';
import type { Cell, Table, TableRow } from './table';

/** The sheet of sources by its name. */
export const findSourceSheet: Lookup<'Nguon'> = createLabelLookup([sourceSheet]);

const findColumn = createLabelLookup(sourceColumns);
const findReliability = createLabelLookup(reliabilityLabels);
const longestText = 500;

/**
 * Reads the sheet of sources into the book of the file, before any row names one. A source that the
 * page knows keeps what the page says of it, and a difference is told.
 */
export function readSources(
  table: Table,
  book: SourceBook,
  today: PartialDate,
): Pick<FaultLog, 'faults' | 'warnings'> {
  const log = createFaultLog(table.name);
  const header = table.rows.find(({ cells }) => headerOf(cells).columns.size >= 2);
  if (header === undefined) {
    if (table.rows.length > 0) log.fault({ rule: 'no-header' });
    return log;
  }
  const { columns, code } = headerOf(header.cells);
  if (code !== undefined)
    log.warn({ rule: 'old-code-sheet', row: header.row, code: codeNames[code] });
  for (const row of table.rows)
    if (row.row > header.row) readRow(row, { columns, code }, { book, today }, log);
  return log;
}

type SourceFault =
  | 'required'
  | 'source-url'
  | 'source-date'
  | 'date'
  | 'unknown-label'
  | 'broken-text'
  | 'too-long';

interface PlacedColumn {
  readonly index: number;
  readonly label: string;
}

interface SourceHeader {
  readonly columns: ReadonlyMap<SourceColumn, PlacedColumn>;
  /** The code that the labels are in; undefined for Unicode. */
  readonly code: OldCode | undefined;
}

function headerOf(cells: TableRow['cells']): SourceHeader {
  const columns = new Map<SourceColumn, PlacedColumn>();
  let code: OldCode | undefined;
  for (const [index, cell] of cells) {
    const text = cell.kind === 'text' ? cell.text : '';
    const { column, label, code: own } = readHeaderLabel(text, findColumn);
    if (column === undefined || columns.has(column)) continue;
    columns.set(column, { index, label });
    code ??= own;
  }
  return { columns, code };
}

function isNoneOf(text: string | undefined, ...known: readonly (string | undefined)[]): boolean {
  return text !== undefined && !known.includes(text);
}

function readRow(
  { row, cells }: TableRow,
  { columns, code }: SourceHeader,
  { book, today }: { readonly book: SourceBook; readonly today: PartialDate },
  log: FaultLog,
): void {
  const cellOf = (column: SourceColumn): Cell | undefined => {
    const index = columns.get(column)?.index;
    return index === undefined ? undefined : cells.get(index);
  };
  const texts = new Map<SourceColumn, string>();
  let isBad = false;
  const fail = (rule: SourceFault, at: SourceColumn, other?: string) => {
    const label = columns.get(at)?.label;
    isBad = true;
    log.fault({
      rule,
      row,
      ...(label !== undefined && { column: label }),
      value: excerpt(texts.get(at) ?? ''),
      ...(other !== undefined && { other }),
    });
  };
  for (const [column, { label }] of columns) {
    const cell = cellOf(column);
    if (cell === undefined || cell.kind === 'uncomputed') continue;
    const shown = cell.kind === 'number' ? String(cell.value) : cell.text;
    const read = readOldText(shown, code);
    const text = cleanText(read.text);
    texts.set(column, text ?? shown);
    if (text === undefined) fail('broken-text', column);
    else if (text.length > longestText) fail('too-long', column, String(longestText));
    else if (read.code !== undefined && read.code !== code) {
      const told = { value: excerpt(shown), other: excerpt(text), code: codeNames[read.code] };
      log.warn({ rule: 'old-code', row, column: label, ...told });
    }
  }
  if (isBad) return;
  const textOf = (column: SourceColumn): string | undefined => {
    const text = texts.get(column);
    return text === '' ? undefined : text;
  };
  const title = textOf('title');
  const id = textOf('id');
  if (title === undefined && id === undefined) return;
  const known = book.find(id ?? title ?? '');
  if (known !== undefined) {
    const isOther =
      isNoneOf(title, known.title, known.titleEn) ||
      isNoneOf(textOf('publisher'), known.publisher, known.publisherEn) ||
      (textOf('url') !== undefined && textOf('url') !== known.url);
    if (isOther) log.warn({ rule: 'source-known', row, value: known.id, other: known.title });
    return;
  }
  if (title === undefined) return fail('required', 'title');
  const url = textOf('url');
  if (url !== undefined && !/^https?:\/\/\S+$/u.test(url)) return fail('source-url', 'url');
  const dateCell = cellOf('published');
  const published = dateCell && readDate(dateCell);
  if (published?.ok === false) return fail('date', 'published');
  if (published !== undefined && published.value > today.slice(0, published.value.length)) {
    return fail('source-date', 'published', formatPartialDate(today, 'vi'));
  }
  const word = textOf('reliability');
  const reliability = word === undefined ? 'primary' : findReliability(word);
  if (reliability === undefined) {
    const words = reliabilityLabels.map(({ label }) => label).join('; ');
    return fail('unknown-label', 'reliability', words);
  }
  const source: Omit<Source, 'id'> = {
    title,
    titleIsOurs: true,
    publisher: textOf('publisher') ?? title,
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published: published.value }),
    kind: 'local',
    reliability,
  };
  book.define(id, source);
}
