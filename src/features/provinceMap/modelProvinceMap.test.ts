import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { committeeMeasures, type LoadedData, staffScopes } from '@/domain/dataset';
import { inputOf, smallData, staffRow } from '@/domain/testFixtures';
import { indicators, type View } from '@/domain/view';
import { countCovered } from './indicatorCoverage';
import { scaleNumber } from './mapIndicator';
import { modelProvinceMap } from './modelProvinceMap';

const published: LoadedData = readPublishedData();
const map = (view: Partial<View> = {}, data = published) => modelProvinceMap(inputOf(view, data));
const tile = (model: ReturnType<typeof map>, code: string) =>
  model.marks.tiles.find((one) => one.code === code)!;

const staffView = { indicator: 'staff-reduction' } as const;
const committeeView = { indicator: 'committee-additions' } as const;

describe('pilot models', () => {
  test.each<[string, Partial<View>, string]>([
    [
      'all',
      {},
      'Bài nêu tên 16/22 tỉnh; nguồn khác ghi nhận thêm 3 tỉnh (2020 – 2021), chỉ dự kiến 1 tỉnh; bài nêu tên nhiều nhất: Bình Thuận và Trà Vinh (4).',
    ],
    [
      'a region',
      { regions: ['mekong-delta'] },
      'Bài nêu tên 10/13 tỉnh; nguồn khác ghi nhận thêm 1 tỉnh (2020), chỉ dự kiến 1 tỉnh; bài nêu tên nhiều nhất: Trà Vinh (4).',
    ],
    ['one province', { provinces: ['60'] }, 'Bình Thuận: 4 mô hình được nêu tên, 1 dự kiến.'],
    [
      'a province that no source names',
      { provinces: ['79'] },
      'TP. Hồ Chí Minh: chưa nguồn nào nêu tên ở mô hình nào trong phạm vi này.',
    ],
    [
      'two models',
      { models: ['leadership-exams', 'merge-offices'] },
      'Bài nêu tên 9/10 tỉnh; chỉ dự kiến 1 tỉnh; bài nêu tên nhiều nhất: Cần Thơ (2).',
    ],
    [
      'plans only',
      { provinces: ['79', '82'] },
      'Chưa nguồn nào nêu tên tỉnh nào trong 2 tỉnh này.',
    ],
  ])('finding for %s', (_name, view, finding) => {
    expect(map(view).finding).toBe(finding);
  });

  test('a filter that leaves nothing', () => {
    const model = map({ regions: ['central-highlands'], models: ['merge-offices'] });
    expect(model.state).toBe('empty');
    expect(model.table.rows).toEqual([]);
    expect(model.marks.tiles).toHaveLength(22);
    expect(model.marks.tiles.some(({ isLeft }) => isLeft)).toBe(false);
  });

  test.each<[string, string, string, number | null, string]>([
    ['60', '4', 'named', 4, 'Bình Thuận: 4 được nêu tên, 1 dự kiến'],
    ['68', '1', 'reported', 1, 'Lâm Đồng: 1 ghi nhận ở nguồn khác'],
    ['82', '(2)', 'planned', null, 'Tiền Giang: 2 dự kiến'],
    ['79', '–', 'not-named', null, 'TP. Hồ Chí Minh: không nguồn nào nêu tên'],
  ])('tile %s says %s', (code, text, state, value, label) => {
    const mark = tile(map(), code);
    expect(mark).toMatchObject({ valueText: text, reading: { state }, label });
    expect(scaleNumber(mark)).toBe(value);
  });

  test('all tiles stay, those not left are dimmed and say so', () => {
    const model = map({ provinces: ['60'] });
    expect(model.marks.tiles).toHaveLength(22);
    expect(model.marks.tiles.filter(({ isLeft }) => isLeft).map(({ code }) => code)).toEqual([
      '60',
    ]);
    expect(tile(model, '60').isChosen).toBe(true);
    expect(tile(model, '84').label).toMatch(/\(ngoài bộ lọc\)$/u);
    expect(model.legend.some(({ id }) => id === 'dimmed')).toBe(true);
    expect(map().legend.some(({ id }) => id === 'dimmed')).toBe(false);
  });

  test('only chosen models are counted, and the unit says so', () => {
    const model = map({ models: ['merge-offices'] });
    expect(tile(model, '60').valueText).toBe('1');
    expect(model.caption.unit).toContain('1 mô hình đã lọc');
  });

  describe('rows without a level', () => {
    test('are named when a level leaves them out', () => {
      expect(map({ levels: ['district'] }).caption.notes.join(' ')).toContain('4 lượt');
      expect(map().caption.notes).toEqual([]);
    });

    test('of models that are not shown are not mentioned', () => {
      // Every row of merge-offices prints its level: nothing of it is left out.
      expect(map({ levels: ['district'], models: ['merge-offices'] }).caption.notes).toEqual([]);
    });
  });
});

describe('staff reduction', () => {
  test('the widest scope is the default, and the finding names no highest', () => {
    expect(map(staffView).finding).toBe(
      '5/22 tỉnh có tỷ lệ tinh giản được công bố khối hành chính; thời điểm và mốc so sánh khác nhau.',
    );
    expect(map({ ...staffView, lang: 'en' }).finding).toBe(
      '5/22 provinces have a published percentage for administrative bodies; dates and bases differ.',
    );
    expect(map({ ...staffView, scope: 'public-service' }).finding).toMatch(
      /; thời điểm khác nhau\.$/u,
    );
    expect(map({ ...staffView, provinces: ['79'], scope: 'party-and-mass' }).finding).toContain(
      '≥ 11\u00a0% (công bố, 2018, so với 2016, mốc so sánh khác)',
    );
  });

  test('the two plans of Bình Thuận stand beside each other, neither as a result', () => {
    const mark = tile(map(staffView), '60');
    const { valueText, reading, label } = mark;
    expect([valueText, reading.state, scaleNumber(mark)]).toEqual(['KH', 'planned', null]);
    expect(label).toContain('10\u00a0% (kế hoạch, 2021); 19,14\u00a0%† (kế hoạch, 2021)');
  });

  test.each<[string, Partial<View>, string, string, string]>([
    ['a derived percentage carries the dagger', {}, '74', '13,9†', 'derived'],
    ['a published one is plain', {}, '91', '6,7', 'value'],
    ['the newest result stands', { scope: 'public-service' }, '74', '11,2', 'value'],
    ['a count keeps its number and no colour', {}, '68', '−83', 'value'],
    ['at least', { scope: 'party-and-mass' }, '79', '≥ 11\u00a0%', 'value'],
    ['another base keeps its percentage', {}, '75', '6,8\u00a0%', 'value'],
    ['nothing published', {}, '58', '–', 'not-found'],
  ])('%s', (_name, view, code, text, state) => {
    const mark = tile(map({ ...staffView, ...view }), code);
    expect(mark).toMatchObject({ valueText: text, reading: { state } });
  });

  test('counts colour nothing', () => {
    const mark = tile(map(staffView), '68');
    expect(mark.style).toEqual({ kind: 'count' });
    expect(scaleNumber(mark)).toBeNull();
  });

  test('only what is counted as the target is has a colour', () => {
    const counted = ['79', '74', '91', '92'];
    const { tiles } = map(staffView).marks;
    expect(tiles.filter(({ style }) => style.kind === 'step').map(({ code }) => code)).toEqual(
      expect.arrayContaining(counted),
    );
    expect(tiles.filter(({ style }) => style.kind === 'step')).toHaveLength(counted.length);
    expect(tile(map(staffView), '75').style).toEqual({ kind: 'count' });
    expect(scaleNumber(tile(map(staffView), '75'))).toBeNull();
    expect(tile(map(staffView), '75').label).toContain('chưa rõ cộng dồn');
    expect(map(staffView).legend.map(({ id }) => id)).toContain('other');
  });

  test('the coverage has the number of the sentence, and names who is silent', () => {
    const { caption, finding } = map(staffView);
    const { coverage } = caption;
    expect(finding).toContain('5/22 tỉnh có');
    expect(coverage).toContain(
      '5/22 tỉnh có kết quả ở khối này, 1 tỉnh mới có kế hoạch, 5 tỉnh chỉ có số lượng; chưa tìm thấy số công bố: ',
    );
    expect(coverage).toContain('Ninh Thuận');
    expect(coverage).not.toContain('Bình Thuận');
  });

  test('where nobody is silent the coverage ends without an empty list', () => {
    const coverage = map({ ...staffView, provinces: ['60'] }).caption.coverage;
    expect(coverage).not.toMatch(/:\s*\.|:\s*$/u);
  });

  test('a scope in which nobody has published says so', () => {
    const model = map({ ...staffView, scope: 'whole-country' });
    expect(model.finding).toContain('Chưa tìm thấy tỷ lệ nào');
    expect(model.state).toBe('ready');
  });

  describe('a reported zero', () => {
    const staff = {
      ...published.staff!,
      observations: [staffRow('84', 0, { baseYear: 2015, sourceId: 'then-chot-2019' })],
    };
    const model = map(staffView, { ...published, staff });

    test('is a value of its own, not absence', () => {
      expect(tile(model, '84')).toMatchObject({
        valueText: '0',
        reading: { state: 'zero', value: 0 },
      });
    });

    test('is published, so the finding does not say that nobody has published', () => {
      expect(model.finding).not.toContain('Chưa tìm thấy');
    });
  });
});

describe('committee additions', () => {
  test.each<[Partial<View>, string]>([
    [
      {},
      '6/22 tỉnh có trường hợp công bố bổ sung ủy viên ban chấp hành: Bà Rịa - Vũng Tàu, Bạc Liêu, Cà Mau, Hậu Giang, Sóc Trăng và TP. Hồ Chí Minh.',
    ],
    [
      { measure: 'standing', provinces: ['79'] },
      'TP. Hồ Chí Minh: 3 ủy viên ban thường vụ theo trường hợp đã công bố.',
    ],
    [{ provinces: ['60'] }, 'Bình Thuận: chưa tìm thấy số công bố.'],
    [
      { regions: ['south-central'] },
      'Chưa tìm thấy trường hợp bổ sung ủy viên ban chấp hành nào được công bố trong phạm vi này.',
    ],
  ])('finding for %j', (view, finding) => {
    expect(map({ ...committeeView, ...view }).finding).toBe(finding);
  });

  test('says that the cases are not known to be inside the totals', () => {
    expect(map(committeeView).caption.notes.join(' ')).toContain('Chưa rõ');
  });

  test('several cases of one province add up', () => {
    const [row] = smallData().committee!.observations;
    const observations = [row!, { ...row!, eventId: 'later', value: 2 }];
    const committee = { totals: [], observations };
    expect(tile(map(committeeView, smallData({ committee })), '79').valueText).toBe('5');
  });

  test('a reported zero is a value in tile and table', () => {
    const [row] = smallData().committee!.observations;
    const committee = { totals: [], observations: [{ ...row!, value: 0 }] };
    const model = map(committeeView, smallData({ committee }));
    expect(tile(model, '79')).toMatchObject({
      valueText: '0',
      reading: { state: 'zero', value: 0 },
    });
    const cell = model.table.rows.find(({ id }) => id === '79')?.cells[1];
    expect(cell).toEqual({ text: '0', value: 0, state: 'zero' });
  });
});

describe('absence is never 0', () => {
  const views: Partial<View>[] = [
    ...staffScopes.map((scope) => ({ ...staffView, scope })),
    ...committeeMeasures.map((measure) => ({ ...committeeView, measure })),
  ];

  test.each(views)('%j', (view) => {
    const model = map(view);
    const silent = model.marks.tiles.filter(({ reading }) => reading.state === 'not-found');
    expect(silent.length).toBeGreaterThan(0);
    expect(new Set(silent.map(({ valueText }) => valueText))).toEqual(new Set(['–']));
    expect(silent.filter(({ reading }) => 'value' in reading)).toEqual([]);
    const cells = model.table.rows.map((row) => row.cells[1]!);
    expect(cells.filter(({ text }) => text === '0')).toEqual([]);
    const absent = cells.filter(({ state }) => state === 'not-found');
    expect(absent.filter(({ value }) => value !== null)).toEqual([]);
  });
});

describe('whatever the indicator', () => {
  test.each(indicators.map((indicator) => ({ indicator })))(
    '%j: table, tiles and caption agree',
    (view) => {
      const model = map({ ...view, regions: ['mekong-delta'] });
      expect(model.table.rows.map((row) => row.cells[1]?.text)).toEqual(
        model.marks.tiles.filter(({ isLeft }) => isLeft).map(({ valueText }) => valueText),
      );
      expect(model.caption.filter).toContain('Đồng bằng sông Cửu Long');
      expect(model.caption.release).toContain(published.manifest.release);
      expect(model.table.rows.every((row) => row.cells.length === model.table.columns.length)).toBe(
        true,
      );
    },
  );

  test.each([
    ['pilot-models', 16],
    ['staff-reduction', 7],
    ['committee-additions', 6],
  ] as const)('%s covers %d of 22', (indicator, expected) => {
    expect(countCovered(indicator, published)).toBe(expected);
    expect(
      countCovered(
        indicator,
        smallData({ pilots: undefined, staff: undefined, committee: undefined }),
      ),
    ).toBeUndefined();
  });

  test('tiles know where the arrows lead', () => {
    expect(tile(map(), '79').neighbours).toEqual({ up: '74', down: '82', left: '80', right: '77' });
  });
});
