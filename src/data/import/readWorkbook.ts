import type { ImportFault } from '@/domain/importFault';
import { importSheets, readOnlySheets } from '@/domain/importLabels';
import { excerpt } from '@/lib/json';
import { foldForSearch } from '@/lib/searchText';
import { isCaptionSheet } from './figureFile';
import { type ImportContext, ImportFileError, type ImportReading } from './importReading';
import { createLabelLookup } from './lookups';
import { type KnownTable, readSheets } from './readSheets';
import { findSourceSheet } from './readSources';
import type { Table } from './table';
import { openWorkbook, type Workbook, type WorkbookSheet } from './workbook';
import { readWorksheet } from './worksheet';

const findSheet = createLabelLookup(importSheets);
/** A copy of a sheet has a number behind its name: "TinhGian (2)". */
const copied = /\s*\(\d+\)$/u;
const skipped = new Set(readOnlySheets.map(foldForSearch));

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
  let sourcePart: WorkbookSheet | undefined;
  if (workbook.sheets.some(({ name }) => isCaptionSheet(name))) {
    throw new ImportFileError({ kind: 'figure-file' });
  }
  for (const part of workbook.sheets) {
    const sheet = findSheet(part.name.replace(copied, ''));
    const taken = known.find((other) => other.sheet === sheet);
    if (sheet !== undefined && taken === undefined) {
      known.push({ sheet, part });
      if (part.isHidden) warnings.push({ rule: 'hidden-sheet', sheet: part.name });
    } else if (taken !== undefined) {
      warnings.push({ rule: 'second-sheet', sheet: part.name, other: taken.part.name });
    } else if (findSourceSheet(part.name) !== undefined) {
      if (sourcePart === undefined) sourcePart = part;
      else warnings.push({ rule: 'second-sheet', sheet: part.name, other: sourcePart.name });
    } else if (!skipped.has(foldForSearch(part.name))) {
      warnings.push({ rule: 'extra-sheet', sheet: part.name });
    }
  }
  if (known.length === 0) {
    const names = workbook.sheets.map(({ name }) => name).join('; ');
    throw new ImportFileError({ kind: 'no-sheet', value: excerpt(names, 120) });
  }

  const parse = (part: WorkbookSheet, onPart: (share: number) => void): Table | undefined => {
    try {
      const xml = part.readXml();
      if (xml === undefined) throw new SyntaxError('No part');
      return readWorksheet(part.name, xml, workbook, onPart);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      faults.push({ rule: 'broken-sheet', sheet: part.name });
      return undefined;
    }
  };
  const tables = known.flatMap(({ sheet, part }, index): readonly KnownTable[] => {
    const table = parse(part, (share) =>
      onShare(openingShare + ((index + share) / known.length) * parsingShare),
    );
    return table === undefined ? [] : [{ sheet, table }];
  });
  const sources = sourcePart && parse(sourcePart, () => undefined);
  const reading = readSheets(tables, sources, context, fileName, (share) =>
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
