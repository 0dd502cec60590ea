import {
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  string,
  subarray,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LoadedData, Province } from '@/domain/dataset';
import { levels } from '@/domain/dataset';
import { defaultView, type View } from '@/domain/view';
import { figureIds } from '@/domain/figureIds';
import { fileNameOf } from './fileName';

function province(code: string, slug: string): Province {
  return {
    code,
    slug,
    nameVi: slug,
    nameEn: slug,
    shortVi: slug,
    aliases: [],
    region: 'south-east',
    cluster: 4,
    tile: { row: 0, col: 0 },
    unit2025: code,
  };
}

const data: Pick<LoadedData, 'manifest' | 'provinces'> = {
  manifest: { schemaVersion: 1, release: '2026.1', releasedOn: '2026-10-01', files: [] },
  provinces: {
    provinces: [province('60', 'binh-thuan'), province('77', 'ba-ria-vung-tau')],
    regions: [],
    clusters: [],
    borders: [],
    units2025: [],
    borders2025: [],
  },
};

function filterOf(filters: Partial<View>): string {
  const view = { ...defaultView, ...filters };
  const name = fileNameOf({ figure: 'pilot-matrix', view, data, kind: 'png-16x9' });
  const match = /^then-chot_pilot-matrix_([^_]*)_16x9_2026-10-01\.png$/u.exec(name);
  return match?.[1] ?? `not a name: ${name}`;
}

describe('the filter in a file name', () => {
  test.each<[Partial<View>, string]>([
    [{}, 'tat-ca'],
    [{ lang: 'en' }, 'all'],
    [{ indicator: 'staff-reduction', sheet: '60' }, 'tat-ca'],
    [{ provinces: ['60', '77'] }, 'binh-thuan-ba-ria-vung-tau'],
    [{ provinces: ['99'] }, '99'],
    [{ provinces: ['60', '77', '79', '80'] }, '4-tinh'],
    [{ lang: 'en', provinces: ['60', '77', '79', '80'], clusters: [4] }, '4-provinces-cluster-4'],
    [{ provinces: ['60'], models: ['a', 'b', 'c', 'd', 'e'] }, 'binh-thuan-5-mo-hinh'],
    [{ regions: ['mekong-delta'], clusters: [4, 5] }, 'mekong-delta-cum-4-cum-5'],
    [{ provinces: ['60'], models: ['merge-offices'] }, 'binh-thuan-merge-offices'],
    [{ levels: ['district', 'commune'] }, 'district-commune'],
    [
      {
        provinces: ['60', '77'],
        models: ['merge-offices', 'leadership-exams'],
        levels: ['district'],
      },
      'binh-thuan-ba-ria-vung-tau-merge-offices-leadership-exams',
    ],
    [{ models: ['x'.repeat(61)] }, 'loc'],
  ])('%j gives %s', (filters, expected) => {
    expect(filterOf(filters)).toBe(expected);
  });

  test('the name is ASCII, safe in any file system and short, whatever is chosen', () => {
    const things = array(oneof(string(), constantFrom('60', '77', 'Đắk Lắk', '../x')));
    const isSafe = property(
      constantFrom(...figureIds),
      things,
      things,
      things,
      array(integer()),
      subarray([...levels]),
      (figure, provinces, regions, models, clusters, chosenLevels) => {
        const filters = { provinces, regions, models, clusters, levels: chosenLevels };
        const view = { ...defaultView, ...filters };
        const name = fileNameOf({ figure, view, data, kind: 'png-16x9' });
        return /^then-chot_[a-z-]+_[a-z0-9-]{1,60}_16x9_2026-10-01\.png$/u.test(name);
      },
    );
    expect(() => assert(isSafe)).not.toThrow();
  });
});

test.each([
  ['png-a4', 'light', 'a4_2026-10-01.png'],
  ['png-square', 'dark', 'square-dark_2026-10-01.png'],
  ['svg', 'dark', 'svg-dark_2026-10-01.svg'],
  ['xlsx', undefined, 'xlsx_2026-10-01.xlsx'],
] as const)('a %s in %s ends with %s', (kind, theme, end) => {
  const name = fileNameOf({ figure: 'pilot-matrix', view: defaultView, data, kind, theme });
  expect(name).toBe(`then-chot_pilot-matrix_tat-ca_${end}`);
});
