import { describe, expect, test } from 'vitest';
import { inputOf, smallData } from '@/domain/testFixtures';
import { buildCaption, captionLines } from './caption';
import { describeFilter } from './filterText';
import { findLeaders } from './leaders';
import { pilotLegend } from './pilotLegend';
import { requireCommittee, requirePilots, requireStaff } from './requireData';
import { rankSources } from './sourceIds';

const data = smallData();

describe('the filter in words', () => {
  test.each([
    [{}, 'cả 4 tỉnh, thành phố', 'all 4 provinces and cities'],
    [{ provinces: ['84', '92'] }, 'Cần Thơ, Trà Vinh', 'Can Tho, Tra Vinh'],
    [{ regions: ['mekong-delta'] }, 'Đồng bằng sông Cửu Long', 'Mekong Delta'],
    [
      { clusters: [4, 5] },
      'Cụm thi đua số 4, Cụm thi đua số 5',
      'Emulation cluster 4, Emulation cluster 5',
    ],
    [{ models: ['merge-offices'] }, 'Hợp nhất văn phòng', 'Merged offices'],
    [
      { levels: ['district' as const, 'hamlet' as const] },
      'cấp huyện, ấp, khu phố',
      'district level, hamlet',
    ],
  ])('%j', (filters, vi, en) => {
    const { view } = inputOf(filters);
    expect(describeFilter(view, data, 'vi')).toContain(vi);
    expect(describeFilter(view, data, 'en')).toContain(en);
  });

  test('kinds of choices are labelled and kept apart', () => {
    const { view } = inputOf({ provinces: ['60'], levels: ['district'] });
    expect(describeFilter(view, data, 'vi')).toBe('Tỉnh, thành phố: Bình Thuận · Cấp: cấp huyện');
  });

  test('a model of which the source speaks without names says so', () => {
    const { view } = inputOf({ models: ['dual-cell-hamlet'] });
    expect(describeFilter(view, data, 'vi')).toContain(
      '(nguồn còn nói đến nhiều nơi không nêu tên)',
    );
  });
});

function sourcesOf(sourceIds: readonly string[]): string {
  return buildCaption(inputOf(), { unit: 'u', coverage: '', sourceIds, dates: [] }).sources;
}

describe('sources', () => {
  test.each<[string[], string]>([
    [[], 'Nguồn: chưa có'],
    [['press', 'article'], 'Nguồn: Báo B, Tạp chí A'],
    [['mirror'], 'Nguồn: Trang C (nguồn thứ cấp)'],
    [['article', 'press', 'site'], 'Nguồn: Tạp chí A, Báo B, Cổng D'],
    [
      ['paper', 'site', 'mirror', 'press', 'article'],
      'Nguồn: Báo E, Cổng D, Trang C (nguồn thứ cấp) và 2 nguồn khác',
    ],
  ])('%j are named in order, three at most', (ids, expected) => {
    expect(sourcesOf(ids)).toBe(expected);
  });

  test('two texts of one publisher count once', () => {
    const [article, ...others] = data.sources.sources;
    const twice = { sources: [article!, { ...article!, id: 'second' }, ...others] };
    const input = inputOf({}, smallData({ sources: twice }));
    const facts = { unit: 'u', coverage: '', sourceIds: ['article', 'second'], dates: [] };
    expect(buildCaption(input, facts).sources).toBe('Nguồn: Tạp chí A');
  });

  test('the source with most rows comes first, each once', () => {
    const rows = ['a', 'b', 'b', 'c', 'b', 'c'].map((sourceId) => ({ sourceId }));
    expect(rankSources(rows)).toEqual(['b', 'c', 'a']);
  });
});

describe('the whole caption', () => {
  const facts = {
    unit: 'số mô hình',
    coverage: '3/4 tỉnh.',
    sourceIds: ['article'],
    dates: ['2019', '2018-11-05'],
  };

  test('holds filter, unit, coverage, sources, dates, layer, release and notes', () => {
    const caption = buildCaption(inputOf({ provinces: ['60'] }), { ...facts, notes: ['Lưu ý.'] });
    const [what, coverage, origin] = captionLines(caption);
    expect(what).toContain('Bình Thuận');
    expect(what).toContain('số mô hình');
    expect(coverage).toBe('3/4 tỉnh. Lưu ý.');
    for (const part of [
      'Tạp chí A',
      '05/11/2018 – 2019',
      'đã công bố',
      '0123456789ab',
      '01/10/2026',
    ]) {
      expect(origin).toContain(part);
    }
  });

  test('English dates and words', () => {
    const origin = captionLines(buildCaption(inputOf({ lang: 'en' }), facts)).at(-1);
    expect(origin).toContain('5 Nov 2018 – 2019');
    expect(origin).toContain('1 Oct 2026');
  });

  test('without coverage and notes there is no empty line', () => {
    const caption = buildCaption(inputOf(), { ...facts, coverage: '' });
    expect(captionLines(caption)).toHaveLength(2);
  });

  test('without dates it says so', () => {
    expect(buildCaption(inputOf(), { ...facts, dates: [] }).asOf).toBe('Thời điểm: không có');
  });
});

describe('findLeaders', () => {
  test.each<[number[], number | undefined, number[]]>([
    [[], undefined, []],
    [[0, 0], undefined, []],
    [[-1, 0], undefined, []],
    [[1, 3, 2], 3, [1]],
    [[3, 1, 3], 3, [0, 2]],
  ])('of %j', (values, value, places) => {
    const leaders = findLeaders([...values.keys()], (place) => values[place] ?? 0);
    expect(leaders?.value).toBe(value);
    expect(leaders?.items ?? []).toEqual(places);
  });
});

test('the legend of states names the extent only where one is shown', () => {
  expect(pilotLegend('vi', false).map(({ id }) => id)).toEqual(['named', 'reported', 'planned']);
  expect(pilotLegend('vi', true).at(-1)?.id).toBe('extent');
});

test('a figure that did not list its file gets the name of the file', () => {
  const { data: none, selection } = inputOf(
    {},
    smallData({ pilots: undefined, staff: undefined, committee: undefined }),
  );
  expect(() => requirePilots(none, selection)).toThrow('pilot-models.json');
  expect(() => requireStaff(none)).toThrow('staff-reduction.json');
  expect(() => requireCommittee(none)).toThrow('committee-additions.json');
});
