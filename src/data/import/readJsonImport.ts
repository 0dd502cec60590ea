import type { Foundations } from '@/data/checker';
import { parseJson } from '@/data/door';
import { DataFaultError } from '@/domain/dataFault';
import { createFaultLog } from './faultLog';
import { type ImportContext, ImportFileError, type ImportReading } from './importReading';
import { findDatasets } from './jsonDatasets';
import { readJsonDataset } from './jsonDataset';
import { readJsonSource } from './jsonRow';
import { joinReadings } from './readSheets';
import { createPlaceFinders } from './placeFinders';
import { createSourceBook } from './sourceBook';
import { mostRows } from './tableLines';

/** Reads a JSON file of ours, row by row. Throws an ImportFileError for any other JSON. */
export function readJsonImport(
  bytes: Uint8Array,
  context: ImportContext,
  fileName: string,
  onShare: (share: number) => void,
): ImportReading {
  const found = findDatasets(parse(bytes));
  if (found === undefined) throw new ImportFileError({ kind: 'json-kind' });
  const book = createSourceBook(context.sources);
  const sourceLog = createFaultLog('sources.json');
  const ownSources = found.sources.slice(0, mostRows).flatMap((raw, index) => {
    const row = index + 1;
    const reading = readJsonSource(raw, { foundations: context, today: context.today });
    if (!reading.ok) sourceLog.fault({ row, ...reading.fault });
    else for (const remark of reading.remarks) sourceLog.warn({ row, ...remark });
    return reading.ok ? reading.file.sources : [];
  });
  ownSources.forEach(book.add);
  const foundations: Foundations = {
    provinces: context.provinces,
    sources: { sources: [...context.sources.sources, ...ownSources] },
  };
  const places = createPlaceFinders(context.provinces);
  const readings = found.datasets.map(({ path, file }, index) =>
    readJsonDataset(path, file, {
      foundations,
      models: context.pilots?.models ?? [],
      useSource: book.idOf,
      fileName,
      today: context.today,
      places,
      answers: context.answers ?? {},
      onShare: (share) => onShare((index + share) / found.datasets.length),
    }),
  );
  const reading = joinReadings(readings, book, context, fileName);
  if (!reading.ok) return reading;
  return {
    ...reading,
    faults: [...sourceLog.faults(), ...reading.faults],
    warnings: [...sourceLog.warnings(), ...reading.warnings],
  };
}

function parse(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportFileError({ kind: 'encoding' });
  }
  if (text.trim() === '') throw new ImportFileError({ kind: 'empty' });
  try {
    return parseJson('', text);
  } catch (error) {
    if (!(error instanceof DataFaultError)) throw error;
    const { fault } = error;
    if (fault.kind === 'value') throw new ImportFileError({ kind: 'json-key', value: fault.place });
    if (fault.kind !== 'syntax') throw new ImportFileError({ kind: 'json-kind' });
    const { line, column, value } = fault;
    throw new ImportFileError({ kind: 'json-syntax', line, column, value });
  }
}
