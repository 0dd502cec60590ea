import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import type { Lang } from '@/domain/language';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { prepareFigures } from './figureRegistry';

// What the page says of the published data, and what it must never say.

const data = readPublishedData();

const modelsOf = (lang: Lang, view: Partial<View> = {}) =>
  prepareFigures(inputOf({ lang, ...view }, data)).map((figure) => figure.prepare().model);

function modelOf(id: string, lang: Lang, view: Partial<View> = {}) {
  const found = modelsOf(lang, view).find((model) => model.id === id);
  if (found === undefined) throw new Error(`No figure ${id}`);
  return found;
}

describe('one number for one question, with its source', () => {
  test.each(['province-map', 'pilot-matrix'])('%s', (id) => {
    const words = (lang: Lang) => {
      const { finding, caption, table } = modelOf(id, lang);
      return JSON.stringify([finding, caption.coverage, table]);
    };
    expect(words('vi')).toMatch(
      /Bài nêu tên 16\/22 tỉnh(?:, nhiều nhất [^;"]+ \(4\))?; nguồn khác ghi nhận thêm 3 tỉnh \(2020 – 2021\), chỉ dự kiến 1 tỉnh/u,
    );
    expect(words('en')).toContain(
      'The review names 16/22 provinces; other sources report 3 more (2020 – 2021), 1 only planned',
    );
  });

  test('the headline adds what other sources have', () => {
    const vietnamese = JSON.stringify(modelOf('headline', 'vi').table);
    expect(vietnamese).toContain('lượt được nêu tên, thuộc 16 tỉnh');
    expect(vietnamese).toContain('Nguồn khác ghi nhận thêm 3 tỉnh (2020 – 2021).');
    expect(JSON.stringify(modelOf('headline', 'en').table)).toContain(
      'Other sources report 3 more provinces (2020 – 2021).',
    );
  });

  test('a plan is no result', () => {
    const { finding, table } = modelOf('headline', 'vi');
    expect(finding).toContain('7/22 tỉnh có tỷ lệ đã tinh giản');
    expect(JSON.stringify(table)).toContain('Thêm 1 tỉnh mới có kế hoạch.');
    expect(modelOf('headline', 'en').finding).toContain(
      '7/22 provinces with a result as a staff-cut rate',
    );
    for (const id of ['staff-roadmap', 'staff-reduction']) {
      const { finding: sentence, caption } = modelOf(id, 'vi');
      expect(`${sentence} ${caption.coverage}`).not.toContain('8/22');
    }
  });
});

test.each([
  [
    'vi',
    'Bài nêu nhiều nhất (8/22): Trưởng ban dân vận kiêm Chủ tịch MTTQ và Văn phòng cấp ủy + HĐND, UBND; nói hầu hết tỉnh: Bí thư chi bộ kiêm trưởng ấp.',
  ],
  [
    'en',
    'Named for most provinces by the review (8/22): Mobilisation head chairs Front and Party + Council offices; said of most provinces: Cell secretary heads hamlet.',
  ],
] as const)(
  'most is said within the review only, beside what it says of most, %s',
  (lang, words) => {
    expect(modelOf('pilot-counts', lang).finding).toBe(words);
  },
);

test.each([
  ['vi', 'Bài tổng kết: 2019; nguồn khác: 11/2018 – 04/2024'],
  ['en', 'Review: 2019; other sources: Nov 2018 – Apr 2024'],
] as const)('the dates of the review and of others stand apart, %s', (lang, words) => {
  for (const id of ['province-map', 'pilot-counts', 'pilot-matrix']) {
    expect(modelOf(id, lang).caption.asOf).toBe(words);
  }
});

test.each([
  [
    'vi',
    'cùng mốc 2015: Bình Dương 13,85\u00a0%† (2022), Cần Thơ 4,7\u00a0%† (2018), Kiên Giang 6,66\u00a0% (2018), TP.HCM 15,63\u00a0%† (2020).',
  ],
  [
    'en',
    'same base 2015: Binh Duong 13.85%† (2022), Can Tho 4.7%† (2018), HCMC 15.63%† (2020), Kien Giang 6.66% (2018).',
  ],
] as const)('numbers of different years make no range, %s', (lang, words) => {
  expect(modelOf('staff-roadmap', lang).finding).toContain(words);
});

test('a case of another year than the totals is outside them', () => {
  const { table } = modelOf('committee-additions', 'vi');
  const inside = table.rows.map(({ cells }) => `${cells[1]?.text ?? ''}: ${cells[4]?.text ?? ''}`);
  expect(inside.slice(3)).toEqual([
    '02/10/2019: chưa rõ',
    '2019 (suy ra): chưa rõ',
    '28/10/2015: ngoài tổng (khác năm)',
    '25/05/2016: ngoài tổng (khác năm)',
    '16/03/2018: ngoài tổng (khác năm)',
    '05/07/2020: ngoài tổng (khác năm)',
    '30/07/2020 (suy ra): ngoài tổng (khác năm)',
  ]);
});

test('a silence names no source', () => {
  const { finding, caption, sourceIds } = modelOf('staff-roadmap', 'vi', { provinces: ['84'] });
  expect(finding).toBe('Trà Vinh: chưa tìm thấy số công bố.');
  expect(caption.sources).toBe('Nguồn: chưa có');
  expect(sourceIds).toEqual([]);
});

test('what the review holds up as done well stands beside its limitations', () => {
  expect(data.findings.results?.map(({ id }) => id)).toEqual([
    'res-five-steps',
    'res-no-complaints',
    'res-cell-meetings',
    'res-business-owners',
  ]);
  const appointments = data.findings.limitations.find(({ id }) => id === 'lim-appointments');
  expect(appointments?.figures).toEqual([]);
});

// Fields that name a place among others, a range of two dates, or a province that was never asked.
const forbidden: Readonly<Record<Lang, RegExp>> = {
  vi: /đứng thứ|tỉnh có mô hình|từ \d[^;.]* đến \d[^;.]*†|Số liệu \d\d\/\d\d\/\d{4}|chưa công bố theo/u,
  en: /number \d+ of the|provinces have a model|from \d[^;]* to \d[^;]*†|not published by province/u,
};

test.each(['vi', 'en'] as const)('forbidden claims do not come back, %s', (lang) => {
  const provinces = data.provinces.provinces.map(({ code }) => code);
  const views: readonly Partial<View>[] = [
    {},
    { indicator: 'staff-reduction' },
    { indicator: 'committee-additions' },
    ...provinces.map((code) => ({ provinces: [code] })),
  ];
  for (const view of views) {
    for (const { finding, caption, legend } of modelsOf(lang, view)) {
      expect(JSON.stringify([finding, caption, legend])).not.toMatch(forbidden[lang]);
    }
  }
});
