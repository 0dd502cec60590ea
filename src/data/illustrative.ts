import type { DatasetPath, ProvinceCode, StaffFile } from '@/domain/dataset';
import type { IllustrativeFiles } from '@/domain/layerData';
import { createSeededRandom } from '@/lib/seededRandom';
import { makeCommittee } from './illustrativeCommittee';
import { illustrativeSource } from './illustrativeSource';
import { makeStaff } from './illustrativeStaff';

/** The next after 31/12/2015 whose counts repeat no published one. */
const committeeSeed = 20_151_236;
const staffSeed = 20_151_232;

/**
 * The made-up rows: every number is drawn, none is taken from a source except the regional totals of
 * 2019 and the target. The same provinces and target give the same rows on every machine.
 */
export function makeIllustrative(
  provinces: readonly ProvinceCode[],
  target: StaffFile['target'],
): IllustrativeFiles {
  return {
    sources: { sources: [illustrativeSource] },
    committee: makeCommittee(provinces, createSeededRandom(committeeSeed)),
    staff: makeStaff(provinces, target, createSeededRandom(staffSeed)),
  };
}

/** File name and text of the illustrative folder. */
export function illustrativeTexts(
  files: IllustrativeFiles,
): readonly (readonly [path: DatasetPath, text: string])[] {
  return [
    ['sources.json', writeRows(files.sources)],
    ['committee-additions.json', writeRows(files.committee)],
    ['staff-reduction.json', writeRows(files.staff)],
  ];
}

/** JSON with one row a line: half the size, and a diff still names the row. */
function writeRows(file: object): string {
  const parts = Object.entries(file).map(([key, value]: [string, unknown]) => {
    const rows = Array.isArray(value)
      ? value.map((row) => `    ${JSON.stringify(row)}`)
      : undefined;
    if (rows === undefined) return `  "${key}": ${JSON.stringify(value)}`;
    return rows.length === 0 ? `  "${key}": []` : `  "${key}": [\n${rows.join(',\n')}\n  ]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
