import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import type { DataLayer } from '@/domain/dataset';
import { seriesData } from '@/domain/seriesFixture';
import { inputOf, smallData } from '@/domain/testFixtures';
import { modelProvinceSheet } from './modelProvinceSheet';

const sheetOf = (code: string, data = smallData(), lang: 'vi' | 'en' = 'vi') =>
  modelProvinceSheet(inputOf({ lang }, data), code)!;
const section = (sheet: ReturnType<typeof sheetOf>, id: string) =>
  sheet.sections.find((one) => one.id === id)!;

test('a code that is no province has no sheet', () => {
  expect(modelProvinceSheet(inputOf(), '99')).toBeUndefined();
});

test('name and place follow the language', () => {
  expect(sheetOf('60')).toMatchObject({
    name: 'Bình Thuận',
    place: 'Nam Trung Bộ · Cụm thi đua số 4',
  });
  expect(sheetOf('60', smallData(), 'en')).toMatchObject({
    name: 'Binh Thuan',
    place: 'South Central Coast · Emulation cluster 4',
  });
});

describe('models', () => {
  test('each with its state and every row behind it, strongest first', () => {
    const { entries } = section(sheetOf('60'), 'pilots');
    expect(entries.map(({ id, state }) => [id, state])).toEqual([['merge-offices', 'named']]);
    const evidence = entries[0]!.evidence;
    expect(evidence.map(({ words }) => words)).toEqual([
      'nêu tên · cấp huyện · 2019',
      'dự kiến · cấp huyện · 2018',
    ]);
    expect(evidence[0]!.source.text).toContain('Tạp chí A');
    expect(evidence[0]!.source.url).toBe('https://example.org/a');
    expect(evidence[0]!.source.text).not.toContain('http');
  });

  test('a secondary source is marked', () => {
    const [entry] = section(sheetOf('84'), 'pilots').entries;
    expect(entry?.evidence[0]?.source.isSecondary).toBe(true);
  });

  test('the filter does not matter', () => {
    const input = inputOf({ models: ['leadership-exams'], levels: ['hamlet'], provinces: ['79'] });
    const entries = modelProvinceSheet(input, '60')!.sections[0]!.entries;
    expect(entries.map(({ id }) => id)).toEqual(['merge-offices']);
  });
});

describe('silence is said, and is not the same as a broken file', () => {
  test.each(['pilots', 'committee'] as const)('%s', (id) => {
    const silent = section(sheetOf(id === 'pilots' ? '79' : '60'), id);
    const broken = section(
      sheetOf('60', smallData({ pilots: undefined, committee: undefined })),
      id,
    );
    expect(silent.entries).toEqual([]);
    expect(broken.entries).toEqual([]);
    expect(silent.absence).not.toBe('');
    expect(broken.absence).not.toBe(silent.absence);
  });
});

test('Bình Thuận in the published data: five models, two plans for posts, no committee case', () => {
  const sheet = sheetOf('60', readPublishedData());
  const counts = sheet.sections.map(({ id, entries }) => [id, entries.length]);
  expect(Object.fromEntries(counts)).toMatchObject({ pilots: 5, staff: 2, committee: 0 });
  expect(section(sheet, 'staff').entries.map(({ state }) => state)).toEqual(['planned', 'planned']);
});

test.each(['vi', 'en'] as const)('no province is given a place among others, %s', (lang) => {
  for (const data of [readPublishedData(), seriesData(), seriesData('illustrative')]) {
    for (const { code } of data.provinces.provinces) {
      const words = JSON.stringify(sheetOf(code, data, lang));
      expect(words).not.toMatch(/đứng thứ|thứ \d+ trong|number \d+ of|rank/iu);
    }
  }
});

describe('why there is no number', () => {
  const file = smallData().staff!;
  const absence = { province: '60', scope: 'administrative', asOf: '2019', sourceId: 'press' };
  const absent = (lists: object, lang: 'vi' | 'en' = 'vi') =>
    section(
      sheetOf('60', smallData({ staff: { ...file, observations: [], ...lists } }), lang),
      'staff',
    ).absence;

  test.each([
    [{}, 'vi', 'Chưa tìm thấy số công bố. Nếu đã có số liệu, hãy nhập'],
    [{}, 'en', 'No published figure found. If you have the figure'],
    [{ notPublished: [absence] }, 'vi', /^Chưa công bố\.$/u],
    [{ notPublished: [absence] }, 'en', /^Not published\.$/u],
    [{ notApplicable: [absence] }, 'vi', /^Không áp dụng\.$/u],
    [{ notPublished: [{ ...absence, province: '84' }] }, 'vi', 'Chưa tìm thấy số công bố.'],
  ] as const)('%j, %s', (lists, lang, words) => {
    expect(absent(lists, lang)).toMatch(words);
  });
});

const seriesOf = (code: string, id: string, layer: DataLayer = 'published') =>
  section(sheetOf(code, seriesData(layer)), id).series!;
const linesOf = (code: string, id: string) =>
  seriesOf(code, id).rows.map(({ year, cells }) => [year, ...cells.map(({ text }) => text)]);
describe('with series', () => {
  test('years stand under each other, scopes and measures beside each other', () => {
    expect(linesOf('84', 'staff')).toEqual([
      ['2015', '0\u00a0%'],
      ['2016', '4\u00a0%'],
      ['2017', '6\u00a0%'],
      ['2018', '10\u00a0% (KH)'],
    ]);
    expect(linesOf('84', 'committee')).toEqual([
      ['2018', '1', 'kad'],
      ['2019', '4', '–'],
    ]);
    expect(linesOf('60', 'committee')[1]).toEqual(['2019', '0', '0']);
  });

  test('signs are explained and sources named once', () => {
    const series = seriesOf('84', 'committee');
    expect(series.keys).toEqual(['–: chưa tìm thấy số công bố', 'kad: không áp dụng']);
    expect(series.sources.map(({ text }) => text)).toEqual(['Cổng D, “Tin D”']);
  });

  test('a row of the series is not listed again', () => {
    expect(section(sheetOf('84', seriesData()), 'staff').entries).toEqual([]);
    expect(section(sheetOf('84', seriesData()), 'committee').entries).toEqual([]);
  });

  test.each(['illustrative', 'local'] as const)('%s rows name their layer', (layer) => {
    const sheet = sheetOf('84', seriesData(layer));
    const word = layer === 'local' ? '(nội bộ)' : '(minh họa)';
    expect(section(sheet, 'staff').title).toContain(word);
    expect(section(sheet, 'committee').title).toContain(word);
    expect(section(sheet, 'pilots').title).not.toContain('(');
    const own = [section(sheet, 'staff'), section(sheet, 'committee')];
    expect(JSON.stringify(own)).not.toContain('công bố');
  });
});
