import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { languages } from '@/domain/language';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { staffRowId } from '@/figures/staffTable';
import { staffReductionFigure } from './staffReduction';
import { readReduction } from './readReductionForTests';

const data = readPublishedData();

function modelOf(view: Partial<View> = {}) {
  return staffReductionFigure.build(inputOf(view, data));
}

/** What it draws, by group. */
function drawn(view: Partial<View> = {}) {
  return readReduction(modelOf(view).marks);
}

function idsOf(view: Partial<View>): string[] {
  return drawn(view).groups.flatMap(({ bars }) => bars.map(({ id }) => id));
}

/** No-break spaces as spaces, for reading. */
function plain(text: string): string {
  return text.replace(/\u00a0/gu, ' ');
}

describe('finding', () => {
  const cases: readonly [string, Partial<View>, string][] = [
    [
      'all provinces',
      {},
      '7/22 tỉnh có kết quả theo tỷ lệ, 1 tỉnh chỉ có kế hoạch, 10 tỉnh chỉ có số lượng, 4 tỉnh chưa tìm thấy số công bố.',
    ],
    [
      'a region',
      { regions: ['mekong-delta'] },
      '4/13 tỉnh có kết quả theo tỷ lệ, 7 tỉnh chỉ có số lượng, 2 tỉnh chưa tìm thấy số công bố.',
    ],
    [
      'a province with results',
      { provinces: ['74'] },
      'Bình Dương, khối hành chính: 13,85 %† (2022, so với 2015); còn có số ở khối sự nghiệp công lập.',
    ],
    ['a silent province', { provinces: ['58'] }, 'Ninh Thuận: chưa tìm thấy số công bố.'],
    [
      'one scope',
      { scope: 'public-service' },
      '4/22 tỉnh có kết quả theo tỷ lệ ở khối sự nghiệp công lập, 2 tỉnh chỉ có số lượng, 16 tỉnh chưa tìm thấy số công bố.',
    ],
    [
      'a scope with counts only',
      { scope: 'whole-province' },
      'Chưa tỉnh nào trong 22 tỉnh này có kết quả theo tỷ lệ ở toàn tỉnh (nguồn không ghi rõ khối), 5 tỉnh chỉ có số lượng, 17 tỉnh chưa tìm thấy số công bố.',
    ],
    [
      'a silent province in one scope',
      { provinces: ['58'], scope: 'public-service' },
      'Ninh Thuận, khối sự nghiệp công lập: chưa tìm thấy số công bố.',
    ],
    [
      'all provinces in English',
      { lang: 'en' },
      '7/22 provinces have a percentage as a result, 1 only a plan, 10 only a number, 4 no published figure found.',
    ],
  ];

  test.each(cases)('%s', (_, view, expected) => {
    expect(plain(modelOf(view).finding)).toBe(expected);
  });

  test('two models: counts the provinces that they leave', () => {
    const models = data.pilots.models.slice(0, 2).map(({ id }) => id);
    const input = inputOf({ models }, data);
    expect(staffReductionFigure.build(input).finding).toContain(
      `/${input.selection.provinces.length} tỉnh`,
    );
  });
});

describe('bars', () => {
  test('no group mixes scopes, and every group has its heading', () => {
    for (const lang of languages) {
      const { groups } = drawn({ lang });
      expect(groups.every(({ heading }) => heading !== '')).toBe(true);
      const scopes = groups.map(({ bars }) => [...new Set(bars.map(({ scope }) => scope))]);
      expect(scopes.every((own) => own.length === 1)).toBe(true);
      expect(new Set(scopes.flat()).size).toBe(groups.length);
    }
  });

  test('each province stands with its newest result of a scope, plans after the results', () => {
    const [administrative, service] = drawn().groups;
    expect(administrative?.bars.map(({ name, value, kind }) => [name, value, kind])).toEqual([
      ['TP.HCM', 15.63, 'counted'],
      ['Bình Dương', 13.85, 'counted'],
      ['Đồng Nai', 6.75, 'other'],
      ['Kiên Giang', 6.66, 'counted'],
      ['Cần Thơ', 4.7, 'counted'],
      ['Bình Thuận', 10, 'planned'],
      ['Bình Thuận', 19.14, 'planned'],
    ]);
    expect(service?.bars.map(({ name, value }) => [name, value])).toEqual([
      ['Bình Dương', 11.22],
      ['Long An', 10.91],
      ['Kiên Giang', 5.87],
      ['TP.HCM', 5],
    ]);
  });

  test('say date and base, and when the base is another or unknown', () => {
    const bars = drawn().groups.flatMap((group) => group.bars);
    const details = (code: string) =>
      bars.filter(({ province }) => province === code).map(({ detail }) => detail);
    expect(details('79')).toContain('2018, so với 2016, mốc so sánh khác');
    expect(details('86')).toContain('11/07/2019, mốc so sánh không rõ');
    expect(details('75')).toEqual(['01/2020, so với 2015, chưa rõ cộng dồn']);
    expect(details('80')).toEqual(['khoảng 12/2024, so với 2015, nguồn thứ cấp']);
    expect(details('60')).toContain('kế hoạch 2021, so với 2015');
  });

  test('an absent figure is no bar of 0', () => {
    const { groups, counts } = drawn();
    const lines = [...groups.flatMap(({ bars }) => bars), ...counts];
    expect(lines.every(({ valueText }) => !/^0\D/u.test(valueText))).toBe(true);
    const codes = new Set(data.staff.observations.map(({ province }) => province));
    expect(new Set(lines.map(({ province }) => province))).toEqual(codes);
  });
});

describe('counts', () => {
  test('stand apart by scope, for provinces without a percentage in it', () => {
    const { counts } = drawn();
    const scopes = [...new Set(counts.map(({ scope }) => scope))];
    const namesIn = (scope: string): readonly string[] =>
      counts.filter((line) => line.scope === scope).map(({ name }) => name);
    expect(scopes.map((scope) => [scope, namesIn(scope)])).toEqual([
      ['administrative', ['An Giang', 'Bạc Liêu', 'Bến Tre', 'Đồng Tháp', 'Lâm Đồng']],
      ['public-service', ['Đồng Nai', 'Lâm Đồng']],
      ['administrative-and-service', ['Cần Thơ']],
      ['party-and-state', ['Hậu Giang']],
      ['whole-province', ['BR-VT', 'Bình Phước', 'Đồng Tháp', 'Sóc Trăng', 'Tiền Giang']],
    ]);
    const secondary = counts.find(({ province }) => province === '93');
    expect(secondary?.words).toContain('nguồn thứ cấp');
  });
});

describe('coverage and state', () => {
  test('names the silent', () => {
    expect(modelOf().caption.coverage).toBe(
      '4 tỉnh chưa tìm thấy số công bố: Cà Mau, Ninh Thuận, Tây Ninh, Trà Vinh.',
    );
  });

  test('where nobody is silent, says what kind of figures there are', () => {
    expect(modelOf({ provinces: ['89'] }).caption.coverage).toBe('1 tỉnh chỉ có số lượng.');
    expect(modelOf({ provinces: ['60', '74', '89'] }).caption.coverage).toBe(
      '1 tỉnh có tỷ lệ, 1 tỉnh chỉ có kế hoạch, 1 tỉnh chỉ có số lượng.',
    );
  });

  test('the plan that is computed carries the dagger, the printed one does not', () => {
    const { caption } = modelOf({ provinces: ['60'] });
    const { groups } = drawn({ provinces: ['60'] });
    const own = groups.flatMap(({ bars }) => bars.filter(({ province }) => province === '60'));
    expect(own.map(({ valueText }) => plain(valueText))).toEqual(['10 %', '19,14 %†']);
    expect(caption.notes.join(' ')).toContain('†');
  });

  test('nothing published is ready and says so; no province left is empty', () => {
    const silent = modelOf({ provinces: ['58'] });
    expect(silent.state).toBe('ready');
    const { groups, counts, others } = drawn({ provinces: ['58'] });
    const kinds = groups.flatMap(({ bars }) => bars.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['context', 'planned']));
    expect([counts, others]).toEqual([[], []]);
    expect(drawn({ provinces: ['58'] }).extents).toHaveLength(3);
    expect(silent.table.rows.map((row) => row.cells[2]?.value)).toEqual([null]);
    expect(modelOf({ provinces: ['58'], regions: ['mekong-delta'] }).state).toBe('empty');
  });

  test('the statements keep their extent words', () => {
    expect(drawn().extents).toEqual(['Tất cả', 'Nhiều nơi', 'Có nơi']);
  });
});

test('every note of a row shown is in the table', () => {
  for (const lang of languages) {
    const { groups, counts } = drawn({ lang });
    const shown = [...groups.flatMap(({ bars }) => bars), ...counts].map(({ id }) => id);
    const rows = data.staff.observations.filter((row) => shown.includes(staffRowId(row)));
    expect(rows).toHaveLength(shown.length);
    const notes = modelOf({ lang }).table.rows.map((row) => row.cells[10]?.text);
    for (const row of rows) expect(notes).toContain(lang === 'vi' ? row.note : row.noteEn);
  }
});

describe('another order of provinces', () => {
  const { provinces } = data.provinces;
  const rowOf = (code: string): number =>
    provinces.find((province) => province.code === code)?.tile.row ?? Number.NaN;

  test('north to south in bars and counts, a province’s plans still under its result', () => {
    const { groups, counts } = drawn({ sort: 'north' });
    const scopes = [...new Set(counts.map(({ scope }) => scope))];
    const countsIn = (scope: string) => counts.filter((line) => line.scope === scope);
    for (const lines of [...groups.map(({ bars }) => bars), ...scopes.map(countsIn)]) {
      const rows = lines.map(({ province = '' }) => rowOf(province));
      expect(rows).toEqual(rows.slice().sort((a, b) => a - b));
    }
    const plans = groups.flatMap(({ bars }) =>
      bars.filter(({ province }) => province === '60').map(({ state }) => state),
    );
    expect(new Set(plans)).toEqual(new Set(['planned']));
  });

  test('the same bars, in another order, which the caption says', () => {
    expect(idsOf({ sort: 'name' })).not.toEqual(idsOf({}));
    expect(idsOf({ sort: 'name' }).sort()).toEqual(idsOf({}).sort());
    expect(modelOf({ sort: 'name' }).caption.notes).toContain('Các dòng xếp theo tên.');
    expect(modelOf().caption.notes.join(' ')).not.toContain('xếp theo');
  });
});
