import type { Source } from '@/domain/dataset';
import { reliabilityLabels } from '@/domain/importLabels';
import { type SourceColumn, sourceColumns, sourceSheet } from '@/domain/importColumns';
import type { PartialDate } from '@/domain/partialDate';
import { cleanText } from './cleanText';
import { createFaultLog, type FaultLog } from './faultLog';
import { createLabelLookup, type Lookup } from './lookups';
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
  const header = table.rows.find(({ cells }) => columnsOf(cells).size >= 2);
  if (header === undefined) {
    if (table.rows.length > 0) log.fault({ rule: 'no-header' });
    return log;
  }
  const columns = columnsOf(header.cells);
  for (const row of table.rows)
    if (row.row > header.row) readRow(row, columns, { book, today }, log);
  return log;
}

type SourceFault = 'required' | 'source-url' | 'source-date' | 'date' | 'unknown-label';

interface PlacedColumn {
  readonly index: number;
  readonly label: string;
}

function columnsOf(cells: TableRow['cells']): ReadonlyMap<SourceColumn, PlacedColumn> {
  const columns = new Map<SourceColumn, PlacedColumn>();
  for (const [index, cell] of cells) {
    const label = cell.kind === 'text' ? (cleanText(cell.text) ?? '') : '';
    const column = findColumn(label);
    if (column !== undefined && !columns.has(column)) columns.set(column, { index, label });
  }
  return columns;
}

function isNoneOf(text: string | undefined, ...known: readonly (string | undefined)[]): boolean {
  return text !== undefined && !known.includes(text);
}

function readRow(
  { row, cells }: TableRow,
  columns: ReadonlyMap<SourceColumn, PlacedColumn>,
  { book, today }: { readonly book: SourceBook; readonly today: PartialDate },
  log: FaultLog,
): void {
  const cellOf = (column: SourceColumn): Cell | undefined => {
    const index = columns.get(column)?.index;
    return index === undefined ? undefined : cells.get(index);
  };
  const textOf = (column: SourceColumn): string | undefined => {
    const cell = cellOf(column);
    if (cell === undefined || cell.kind === 'uncomputed') return undefined;
    const text = cleanText(cell.kind === 'number' ? String(cell.value) : cell.text);
    return text === '' ? undefined : text?.slice(0, longestText);
  };
  const fail = (rule: SourceFault, at: SourceColumn) => {
    const label = columns.get(at)?.label;
    log.fault({
      rule,
      row,
      ...(label !== undefined && { column: label }),
      value: textOf(at) ?? '',
      ...(rule === 'unknown-label' && {
        other: reliabilityLabels.map((one) => one.label).join('; '),
      }),
    });
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
    return fail('source-date', 'published');
  }
  const word = textOf('reliability');
  const reliability = word === undefined ? 'primary' : findReliability(word);
  if (reliability === undefined) return fail('unknown-label', 'reliability');
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
