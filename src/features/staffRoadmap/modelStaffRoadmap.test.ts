import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { staffScopes } from '@/domain/dataset';
import { languages } from '@/domain/language';
import { inputOf, smallData, staffRow } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { staffRowId } from '@/figures/staffTable';
import { staffTextsOf } from '@/figures/staffTexts';
import { modelStaffRoadmap } from './modelStaffRoadmap';

const data = readPublishedData();

function modelOf(view: Partial<View> = {}) {
  return modelStaffRoadmap(inputOf(view, data));
}

function rowOf(id: string) {
  return data.staff.observations.find((row) => staffRowId(row) === id);
}

/** No-break spaces as spaces, for reading. */
function plain(text: string): string {
  return text.replace(/\u00a0/gu, ' ');
}

/** So many months of one province, in turn from so many sources. */
const monthly = (count: number, sources: number) =>
  smallData({
    staff: {
      ...smallData().staff!,
      observations: Array.from({ length: count }, (_, index) =>
        staffRow('60', index % 10, {
          asOf: `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
          baseYear: 1999,
          sourceId: `s${index % sources}`,
        }),
      ),
    },
  });

describe('more points than can be labelled', () => {
  test.each<[string, number, number, number]>([
    ['400 are all drawn', 400, 1, 400],
    ['of 401 the last of each series', 401, 3, 3],
    ['none where these are too many', 401, 200, 0],
  ])('%s, and the figure says so', (_what, count, sources, drawn) => {
    const model = modelStaffRoadmap(inputOf({}, monthly(count, sources)));
    expect(model.marks.points).toHaveLength(drawn);
    const said = [model.caption.notes.join(' '), model.marks.nothing].join(' ');
    expect(said.includes('quá nhiều để ghi nhãn')).toBe(count > 400);
    expect(model.table.rows.length).toBeGreaterThanOrEqual(count);
  });
});

describe('finding', () => {
  const cases: readonly [string, Partial<View>, string][] = [
    [
      'all provinces',
      {},
      '7/22 tỉnh có kết quả được công bố, 1 tỉnh chỉ có kế hoạch; khối hành chính, cùng mốc 2015: Bình Dương 13,85 %† (2022), Cần Thơ 4,7 %† (2018), Kiên Giang 6,66 % (2018), TP.HCM 15,63 %† (2020).',
    ],
    [
      'a region',
      { regions: ['mekong-delta'] },
      '4/13 tỉnh có kết quả được công bố; khối hành chính, cùng mốc 2015: Cần Thơ 4,7 %† (2018), Kiên Giang 6,66 % (2018).',
    ],
    [
      'a province with results in two scopes',
      { provinces: ['74'] },
      'Bình Dương, khối hành chính: 13,85 %† (2022, so với 2015); còn có số ở khối sự nghiệp công lập.',
    ],
    ['a silent province', { provinces: ['58'] }, 'Ninh Thuận: chưa tìm thấy số công bố.'],
    [
      'a province with plans only',
      { provinces: ['60'] },
      'Bình Thuận: chưa có kết quả, chỉ có kế hoạch 10 % và 19,14 %† (khối hành chính, 2021).',
    ],
    [
      'a province with a count only',
      { provinces: ['89'] },
      'An Giang chỉ có số lượng; khối hành chính: 182 biên chế (2020, so với năm trước).',
    ],
    [
      'one scope',
      { scope: 'public-service' },
      '4/22 tỉnh có kết quả được công bố; khối sự nghiệp công lập, cùng mốc 2015: Bình Dương 11,22 % (2022), Kiên Giang 5,87 % (2018), Long An 10,91 % (khoảng 12/2024), TP.HCM 5 % (12/2018).',
    ],
    [
      'a scope without percentages',
      { scope: 'whole-province' },
      'Chưa tìm thấy tỷ lệ tinh giản được công bố của 22 tỉnh này ở toàn tỉnh (nguồn không ghi rõ khối).',
    ],
    [
      'all provinces in English',
      { lang: 'en' },
      '7/22 provinces have a published result, 1 only a plan; administrative bodies, same base 2015: Binh Duong 13.85%† (2022), Can Tho 4.7%† (2018), HCMC 15.63%† (2020), Kien Giang 6.66% (2018).',
    ],
    [
      'a silent province in English',
      { lang: 'en', provinces: ['58'] },
      'Ninh Thuan: no published figure found.',
    ],
  ];

  test.each(cases)('%s', (_, view, expected) => {
    expect(plain(modelOf(view).finding)).toBe(expected);
  });

  test('a scope with no two results on the same base has no range', () => {
    expect(plain(modelOf({ scope: 'party-and-mass' }).finding)).toBe(
      '2/22 tỉnh có kết quả được công bố; khối Đảng, đoàn thể: 2 tỉnh có kết quả, thời điểm 2018 – 11/07/2019.',
    );
    expect(modelOf({ scope: 'administrative-and-service' }).finding).not.toContain('%');
  });

  test('no finding names two values of different base or basis', () => {
    const { regions, clusters } = data.provinces;
    let named = 0;
    const mixed: string[] = [];
    for (const lang of languages) {
      for (const scope of [undefined, ...staffScopes]) {
        for (const region of [undefined, ...regions.map(({ id }) => id)]) {
          for (const cluster of [undefined, ...clusters.map(({ id }) => id)]) {
            const view: Partial<View> = {
              lang,
              scope,
              ...(region !== undefined && { regions: [region] }),
              ...(cluster !== undefined && { clusters: [cluster] }),
            };
            const input = inputOf(view, data);
            const { finding } = modelStaffRoadmap(input);
            // "5,3 %†" ends in "15,3 %†": a value stands after a space or at the start.
            const rows = data.staff.observations.filter(
              (row) =>
                row.measure === 'percent' &&
                input.selection.left.has(row.province) &&
                ` ${finding}`.includes(` ${staffTextsOf(row, data, lang).value}`) &&
                finding.includes(staffTextsOf(row, data, lang).scope),
            );
            named += rows.length;
            const bases = new Set(rows.map(({ basis, baseYear }) => `${basis} ${baseYear}`));
            if (bases.size > 1) mixed.push(finding);
          }
        }
      }
    }
    expect(mixed).toEqual([]);
    expect(named).toBeGreaterThan(20);
  });

  test('two models: counts the provinces that they leave', () => {
    const models = data.pilots.models.slice(0, 2).map(({ id }) => id);
    const input = inputOf({ models }, data);
    const left = input.selection.provinces.length;
    expect(left).toBeLessThan(22);
    expect(modelStaffRoadmap(input).finding).toContain(`/${left} tỉnh`);
  });
});

describe('state', () => {
  test('is empty only when no province is left', () => {
    expect(modelOf({ provinces: ['58'], regions: ['mekong-delta'] }).state).toBe('empty');
    const silent = modelOf({ provinces: ['58'] });
    expect(silent.state).toBe('ready');
    expect(silent.marks.points).toEqual([]);
    expect(silent.marks.nothing).not.toBe('');
  });
});

describe('points', () => {
  test('are the published percentages, none made up and none left out', () => {
    const percents = data.staff.observations.filter(({ measure }) => measure === 'percent');
    const { points } = modelOf().marks;
    expect(new Set(points.map(({ id, percent }) => `${id}: ${percent}`))).toEqual(
      new Set(percents.map((row) => `${staffRowId(row)}: ${row.value}`)),
    );
    expect(points).toHaveLength(percents.length);
    expect(points.every(({ percent }) => percent !== 0)).toBe(true);
  });

  test('the two plans of Bình Thuận stand apart as outlines', () => {
    const plans = modelOf({ provinces: ['60'] }).marks.points;
    expect(plans.map(({ percent, state }) => [percent, state])).toEqual([
      [10, 'planned'],
      [19.14, 'planned'],
    ]);
    expect(plans.every(({ style }) => style.kind === 'shape' && style.isOutline)).toBe(true);
    expect(new Set(plans.map(({ series }) => series)).size).toBe(2);
  });

  test('are grey exactly where they are not counted as the target is', () => {
    const { points } = modelOf().marks;
    for (const point of points) {
      const row = rowOf(point.id);
      const isCounted = row?.basis === 'cumulative' && row.baseYear === 2015;
      expect(point.isCounted).toBe(isCounted);
      expect(point.style.kind === 'shape' && point.style.color === 'line').toBe(!isCounted);
    }
    expect(points.some(({ isCounted }) => !isCounted)).toBe(true);
    expect(modelOf().legend.map(({ id }) => id)).toContain('other');
    expect(modelOf({ provinces: ['74'] }).legend.map(({ id }) => id)).not.toContain('other');
  });

  test('no series joins two scopes, bases, sources or provinces', () => {
    const series = new Map<string, Set<string>>();
    for (const point of modelOf().marks.points) {
      const row = rowOf(point.id);
      const key = [row?.province, row?.scope, row?.sourceId, row?.base, row?.baseYear, row?.basis];
      series.set(point.series, (series.get(point.series) ?? new Set()).add(key.join('|')));
    }
    expect([...series.values()].every((keys) => keys.size === 1)).toBe(true);
  });

  test('a bound, a computed value and a secondary source are marked', () => {
    const { points } = modelOf().marks;
    const bound = points.find(
      ({ province, scope }) => province === '79' && scope === 'party-and-mass',
    );
    expect(bound?.isAtLeast).toBe(true);
    expect(plain(bound?.valueText ?? '')).toBe('≥ 11 %');
    const derived = points.find(({ percent }) => percent === 13.85);
    expect(derived?.state).toBe('derived');
    expect(derived?.valueText).toContain('†');
    const secondary = points.find(({ province }) => province === '80');
    expect(secondary?.words).toContain('nguồn thứ cấp');
    expect(secondary?.words).toContain('suy ra');
  });

  test('words hold province, scope, date, base, source and the whole note', () => {
    for (const lang of languages) {
      for (const { words, id } of modelOf({ lang }).marks.points) {
        const row = rowOf(id);
        const note = lang === 'vi' ? row?.note : row?.noteEn;
        expect(note).toBeDefined();
        expect(words).toContain(note);
        const publisher = data.sources.sources.find((s) => s.id === row?.sourceId)?.publisher;
        expect(words).toContain(publisher);
      }
    }
  });
});

describe('filters', () => {
  test('a scope keeps only that scope, in points, table and reference', () => {
    const model = modelOf({ scope: 'public-service' });
    expect(new Set(model.marks.points.map(({ scope }) => scope))).toEqual(
      new Set(['public-service']),
    );
    const scopes = new Set(model.table.rows.map((row) => row.cells[1]?.value));
    expect(scopes).toEqual(new Set(['khối sự nghiệp công lập', null]));
    expect(model.caption.unit).toContain('khối sự nghiệp công lập');
  });

  test('only provinces that are left, chosen ones marked', () => {
    const { points } = modelOf({ provinces: ['74', '92'] }).marks;
    expect(new Set(points.map(({ province }) => province))).toEqual(new Set(['74', '92']));
    expect(points.every(({ isChosen }) => isChosen)).toBe(true);
  });

  test('the axes do not move', () => {
    expect(modelOf({ provinces: ['58'] }).marks.axes).toEqual(modelOf().marks.axes);
  });
});

describe('table', () => {
  test('names the silent without a number', () => {
    const { rows } = modelOf().table;
    const silent = rows.filter((row) => row.cells[2]?.state === 'not-found');
    expect(silent).toHaveLength(14);
    expect(silent.every((row) => row.cells[2]?.value === null)).toBe(true);
    expect(rows.every((row) => row.cells.length === 11)).toBe(true);
  });
});

test('nothing at all published: the path stands alone', () => {
  const small = smallData();
  if (small.staff === undefined) throw new Error('No staff figures');
  const staff = { ...small.staff, observations: [] };
  const model = modelStaffRoadmap(inputOf({}, { ...small, staff }));
  expect(model.state).toBe('ready');
  expect(model.finding).toContain('Chưa tìm thấy tỷ lệ tinh giản được công bố của 4 tỉnh này.');
  expect(model.marks.axes.percents).toEqual([0, 10]);
});
