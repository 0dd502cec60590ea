import type { ImportSheet } from '@/domain/importLabels';
import { excerpt } from '@/lib/json';
import { type DecodedText, decodeText } from './decodeText';
import { type Separator, separators, splitDelimited, tableOf } from './delimited';
import { isFigureTable } from './figureFile';
import { findHeader, recogniseSheet } from './header';
import { type ImportContext, ImportFileError, type ImportReading } from './importReading';
import { codeNames } from './oldCodes';
import { readSheets } from './readSheets';

// Enough for a title above the header.
const recordsToLookAt = 25;

/** Reads a CSV file as the sheet that its header names. Throws an ImportFileError for any other. */
export function readDelimited(
  bytes: Uint8Array,
  context: ImportContext,
  fileName: string,
  onShare: (share: number) => void,
): ImportReading {
  const readings = decodeText(bytes);
  if (readings.every(({ text }) => text.trim() === ''))
    throw new ImportFileError({ kind: 'empty' });
  const { sheet, separator, text, code } = recognise(readings);
  const table = tableOf(sheet, splitDelimited(text, separator), separator);
  const reading = readSheets([{ sheet, table }], undefined, context, fileName, onShare);
  return reading.ok && code !== undefined
    ? {
        ...reading,
        warnings: [
          { rule: 'old-code-sheet', sheet, row: 1, code: codeNames[code] },
          ...reading.warnings,
        ],
      }
    : reading;
}

interface Recognised extends DecodedText {
  readonly sheet: ImportSheet;
  readonly separator: Separator;
  /** Columns that are known. */
  readonly size: number;
}

function recognise(readings: readonly DecodedText[]): Recognised {
  let best: Recognised | undefined;
  for (const reading of readings) {
    for (const separator of separators) {
      const found = attempt(reading, separator);
      if (found !== undefined && found.size > (best?.size ?? 0)) best = found;
    }
  }
  if (best === undefined) {
    const text = readings[0]?.text ?? '';
    const header = text.split(/[\r\n]+/u).find((line) => line.trim() !== '') ?? '';
    throw new ImportFileError({ kind: 'csv-header', value: excerpt(header.trim(), 120) });
  }
  return best;
}

function attempt(reading: DecodedText, separator: Separator): Recognised | undefined {
  const records = splitDelimited(reading.text, separator, recordsToLookAt);
  const table = tableOf('', records, separator);
  if (isFigureTable(table)) throw new ImportFileError({ kind: 'figure-file' });
  const sheet = recogniseSheet(table);
  const size = sheet === undefined ? 0 : (findHeader(table, sheet)?.columns.size ?? 0);
  return sheet === undefined ? undefined : { ...reading, sheet, separator, size };
}
