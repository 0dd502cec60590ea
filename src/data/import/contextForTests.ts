import { readPublishedData } from '@/data/publishedForTests';
import type { ImportContext, ImportReading } from './importReading';

// The published foundations for tests of the import. Nothing of the program imports this file.

/** What a page of the published release reads an import with. */
export function createContext(): ImportContext {
  const { provinces, sources, pilots, staff } = readPublishedData();
  return { provinces, sources, pilots, staff, today: '2026-11-23' };
}

/** The reading of a file that could be used. */
export function usable(reading: ImportReading): Extract<ImportReading, { readonly ok: true }> {
  if (!reading.ok) throw new Error(`Refused: ${JSON.stringify(reading.fault)}`);
  return reading;
}
