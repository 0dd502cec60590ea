import { readFileSync } from 'node:fs';
import type { DatasetByPath, DatasetPath, LoadedData } from '@/domain/dataset';
import { withIllustrative } from '@/domain/layerData';
import { parseDataset, parseManifest } from './door';
import { makeIllustrative } from './illustrative';

// The published data for tests of models and pages. Nothing of the program imports this file.

/** Text of a file of public/data. */
export function readPublishedText(path: string): string {
  return readFileSync(`public/data/${path}`, 'utf8');
}

function read<P extends DatasetPath>(path: P): DatasetByPath[P] {
  return parseDataset(path, readPublishedText(path));
}

/** Every file is there. */
export type PublishedData = {
  readonly [Part in Exclude<keyof LoadedData, 'layer'>]-?: Exclude<LoadedData[Part], undefined>;
};

/** Everything in public/data, read through the door. */
export function readPublishedData(): PublishedData {
  return {
    manifest: parseManifest(readPublishedText('manifest.json')),
    provinces: read('provinces.json'),
    sources: read('sources.json'),
    committee: read('committee-additions.json'),
    staff: read('staff-reduction.json'),
    pilots: read('pilot-models.json'),
    findings: read('findings.json'),
  };
}

/** The same with the made-up rows beside it. */
export function readMadeUpData(): LoadedData {
  const published = readPublishedData();
  const codes = published.provinces.provinces.map(({ code }) => code);
  return withIllustrative(published, makeIllustrative(codes, published.staff.target));
}
