import type { ImportFault } from '@/domain/importFault';
import { importSheets, templateHelpSheets } from '@/domain/importLabels';
import { excerpt } from '@/lib/json';
import { foldForSearch } from '@/lib/searchText';
import { type ImportContext, ImportFileError, type ImportReading } from './importReading';
import { createLabelLookup } from './lookups';
import { type KnownTable, readSheets } from './readSheets';
import { openWorkbook, type Workbook, type WorkbookSheet } from './workbook';
import { readWorksheet } from './worksheet';

const findSheet = createLabelLookup(importSheets);
const helpSheets = new Set(templateHelpSheets.map(foldForSearch));

/** Reads the bytes of an .xlsx file. Throws an ImportFileError where no sheet can be used. */
export function readWorkbook(
  bytes: Uint8Array,
  context: ImportContext,
  fileName: string,
  onShare: (share: number) => void,
): ImportReading {
  const workbook = openOrRefuse(bytes, (share) => onShare(share * openingShare));
  const warnings: ImportFault[] = [];
  const faults: ImportFault[] = [];
  const known: { readonly sheet: KnownTable['sheet']; readonly part: WorkbookSheet }[] = [];
  for (const part of workbook.sheets) {
    const sheet = findSheet(part.name);
    const isTaken = known.some((other) => other.sheet === sheet);
    if (sheet !== undefined && !isTaken) {
      known.push({ sheet, part });
      if (part.isHidden) warnings.push({ rule: 'hidden-sheet', sheet: part.name });
    } else if (!helpSheets.has(foldForSearch(part.name))) {
      warnings.push({ rule: 'extra-sheet', sheet: part.name });
    }
  }
  if (known.length === 0) {
    const names = workbook.sheets.map(({ name }) => name).join('; ');
    throw new ImportFileError({ kind: 'no-sheet', value: excerpt(names, 120) });
  }

  const tables: KnownTable[] = [];
  known.forEach(({ sheet, part }, index) => {
    try {
      const xml = part.readXml();
      if (xml === undefined) throw new SyntaxError('No part');
      const table = readWorksheet(part.name, xml, workbook, (share) =>
        onShare(openingShare + ((index + share) / known.length) * parsingShare),
      );
      tables.push({ sheet, table });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      faults.push({ rule: 'broken-sheet', sheet: part.name });
    }
  });
  const reading = readSheets(tables, context, fileName, (share) =>
    onShare(openingShare + parsingShare + share * (1 - openingShare - parsingShare)),
  );
  return reading.ok
    ? {
        ...reading,
        faults: [...faults, ...reading.faults],
        warnings: [...warnings, ...reading.warnings],
      }
    : reading;
}

function openOrRefuse(bytes: Uint8Array, onShare: (share: number) => void): Workbook {
  try {
    return openWorkbook(bytes, onShare);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ImportFileError({ kind: 'zip-broken', value: '' });
  }
}

// About how long each step takes: the shared texts, the cells, and what the rows mean.
const openingShare = 0.25;
const parsingShare = 0.45;
