import type { DatasetPath } from '../src/domain/dataset';
import { readDataText } from './data';

/** A way to break a file, and what the sentence about it must say. */
export interface Fault {
  readonly name: string;
  readonly text: string;
  readonly contentType?: string;
  /** What is said when the manifest fits the broken file. */
  readonly says: readonly (string | RegExp)[];
  /** What is said when the manifest is as before; `says` unless given. */
  readonly saysUnlisted?: readonly (string | RegExp)[];
}

/** What a wrongly set-up server sends instead of a file. */
export const page404 = '<!doctype html>\n<html><body>IIS: không tìm thấy</body></html>\n';

/** Where the first province code of a file stands, with the text that has 99 in its place. */
const unknownProvince = {
  'provinces.json': ['borders[0][0]', /("borders":\s*\[\s*\[\s*")\d\d/u],
  'committee-additions.json': ['observations[0].province', /("province":\s*")\d\d/u],
  'staff-reduction.json': ['observations[0].province', /("province":\s*")\d\d/u],
  'pilot-models.json': ['observations[0].province', /("province":\s*")\d\d/u],
  'findings.json': ['exemplars.provinces[0]', /("provinces":\s*\[\s*")\d\d/u],
} as const;

function isProvinceFile(path: string): path is keyof typeof unknownProvince {
  return Object.hasOwn(unknownProvince, path);
}

/** The ways to break a file that are common on real servers, each with its sentence. */
export function createFaults(path: DatasetPath | 'manifest.json'): readonly Fault[] {
  const text = readDataText(path);
  const parsed = JSON.parse(text) as Record<string, unknown>;
  const list = Object.keys(parsed).find((key) => Array.isArray(parsed[key])) ?? '';
  const faults: Fault[] = [
    {
      name: 'an HTML page',
      text: page404,
      contentType: 'text/html',
      says: ['HTML', '<!doctype html>'],
    },
    {
      name: 'cut in the middle',
      text: text.slice(0, Math.floor(text.length / 2)),
      says: [/dòng \d+, cột \d+/u, 'bị cắt'],
    },
    {
      name: 'a number where a list is',
      text: JSON.stringify({ ...parsed, [list]: 5 }),
      says: [`mục ${list}: “5”`, 'không đúng kiểu'],
    },
  ];
  if (isProvinceFile(path)) {
    const [place, pattern] = unknownProvince[path];
    faults.push({
      name: 'an unknown province',
      text: text.replace(pattern, '$199'),
      says: [`mục ${place}: “99”`, 'không phải mã tỉnh'],
      saysUnlisted: [/nội dung có mã [0-9a-f]{12}/u],
    });
  }
  return faults;
}
