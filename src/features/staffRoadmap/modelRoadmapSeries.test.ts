import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import type { DataLayer } from '@/domain/dataset';
import { languages } from '@/domain/language';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { lineKey, lineRows } from './lineRows';
import { modelRoadmap } from './modelRoadmap';
import { seriesData } from './seriesFixture';
import { slideRoadmapLines, slideRoadmapTiles } from './slideRoadmapSeries';

function modelOf(view: Partial<View> = {}, layer: DataLayer = 'illustrative') {
  return modelRoadmap(inputOf(view, seriesData(layer)));
}

function tilesOf(view: Partial<View> = {}, layer: DataLayer = 'illustrative') {
  const model = modelOf(view, layer);
  if (model.marks.form !== 'tiles') throw new Error('No tiles');
  return { ...model, marks: model.marks };
}

function linesOf(view: Partial<View> = {}, layer: DataLayer = 'illustrative') {
  const model = modelOf(view, layer);
  if (model.marks.form !== 'lines') throw new Error('No lines');
  return { ...model, marks: model.marks };
}

function panelOf(code: string, view: Partial<View> = {}) {
  const panel = tilesOf(view).marks.panels.find((one) => one.code === code);
  if (panel === undefined) throw new Error(`No panel ${code}`);
  return panel;
}

/** No-break spaces as spaces, for reading. */
function plain(text: string): string {
  return text.replace(/\u00a0/gu, ' ');
}

describe('form', () => {
  test('reports where there is no series, and for a scope without one', () => {
    expect(modelRoadmap(inputOf({}, readPublishedData())).marks.form).toBe('reports');
    expect(modelOf({ scope: 'whole-province' }).marks.form).toBe('reports');
  });

  test('a few provinces have lines, more have tiles', () => {
    expect(modelOf().marks.form).toBe('tiles');
    expect(modelOf({ provinces: ['58'] }).marks.form).toBe('lines');
    expect(modelOf({ provinces: ['58', '60', '68', '70'] }).marks.form).toBe('lines');
    expect(modelOf({ provinces: ['58', '60', '68', '70', '72'] }).marks.form).toBe('tiles');
  });

  test('what the filter empties is empty', () => {
    const model = modelOf({ regions: ['mekong-delta'], clusters: [4], models: ['merge-offices'] });
    expect(model.state).toBe('empty');
    expect(model.caption.coverage).toBe('');
  });
});

describe('finding', () => {
  test('counts, range and pace of all provinces', () => {
    expect(plain(tilesOf().finding)).toBe(
      'Khối hành chính: 20/22 tỉnh có chuỗi 2015–2021; cuối 2021 có 18 tỉnh, từ 0 % (Đồng Nai) đến 12,2 % (Cà Mau); so với đường giả định (10 %): 9 tỉnh vượt, 5 đúng, 3 chậm, 1 không rõ.',
    );
  });

  test('an imported layer is judged too', () => {
    expect(tilesOf({}, 'local').finding).toContain('9 tỉnh vượt');
  });

  test.each(languages)('no word of pace on published numbers (%s)', (lang) => {
    const verdict = /tiến độ|vượt|chậm|giả định|ahead|behind|pace|assumed/iu;
    for (const view of [{}, { provinces: ['58'] }, { provinces: ['58', '60'] }]) {
      const model = modelOf({ ...view, lang }, 'published');
      expect(model.finding).not.toMatch(verdict);
      expect(model.caption.notes.join(' ')).not.toMatch(verdict);
      const { marks } = model;
      const words =
        marks.form === 'tiles'
          ? marks.panels.map((panel) => panel.words)
          : marks.form === 'lines'
            ? marks.lines.map((line) => line.words)
            : [];
      expect(words.length).toBeGreaterThan(0);
      expect(words.join(' ')).not.toMatch(verdict);
    }
  });

  test('few provinces are told one by one', () => {
    expect(plain(linesOf({ provinces: ['58', '60', '72'] }).finding)).toBe(
      'Khối hành chính, cuối 2021: Ninh Thuận 8 % (chậm so với tiến độ giả định); Bình Thuận 10 % (kế hoạch); Tây Ninh chưa tìm thấy số công bố.',
    );
    expect(plain(linesOf({ provinces: ['74'], year: 2019 }).finding)).toBe(
      'Bình Dương, cuối 2019: khối hành chính không áp dụng; khối Đảng, đoàn thể không áp dụng.',
    );
  });

  test('a year that nobody has published has no range', () => {
    expect(tilesOf({ year: 2030 }).finding).toContain('chưa tìm thấy số công bố');
  });
});

describe('panels', () => {
  test('a gap is a gap', () => {
    const { points, runs } = panelOf('58');
    expect(points.map(({ year }) => year)).toEqual([2015, 2016, 2019, 2020, 2021]);
    expect(runs.map((run) => run.map(({ year }) => year))).toEqual([
      [2015, 2016],
      [2019, 2020, 2021],
    ]);
  });

  test('zero is a number, silence is none', () => {
    const zero = panelOf('75');
    expect([zero.value, zero.state, plain(zero.valueText)]).toEqual([0, 'zero', '0 %']);
    const silent = panelOf('72');
    expect([silent.value, silent.state, silent.note, silent.valueText]).toEqual([
      null,
      'not-found',
      'chưa có số',
      '',
    ]);
    expect(silent.points).toEqual([]);
    const outside = panelOf('74');
    expect([outside.state, outside.note]).toEqual(['not-applicable', 'không áp dụng']);
  });

  test('an earlier year says which, a plan never speaks for a result', () => {
    expect(panelOf('77').note).toBe('cuối 2019');
    const planned = panelOf('60');
    expect([planned.spoken?.year, planned.note]).toEqual([2020, 'cuối 2020']);
    expect(planned.runs.flat().some(({ year }) => year === 2021)).toBe(false);
  });

  test('a year that is asked for is the one that is printed', () => {
    expect(plain(panelOf('58', { year: 2016 }).valueText)).toBe('1,33 %');
    const silent = panelOf('58', { year: 2017 });
    expect([silent.valueText, silent.value, silent.note]).toEqual(['–', null, 'chưa có số']);
    const planned = panelOf('60', { year: 2021 });
    expect([planned.state, planned.note]).toEqual(['planned', 'kế hoạch']);
  });

  test('words tell every year, and the pace where it may be told', () => {
    expect(plain(panelOf('58').words)).toBe(
      'Ninh Thuận, khối hành chính: 2015: 0 %; 2016: 1,33 %; 2017: chưa tìm thấy số công bố; 2018: chưa tìm thấy số công bố; 2019: 5,33 %; 2020: 6,67 %; 2021: 8 %. Cuối 2021, đường giả định là 10 %: chậm so với tiến độ giả định.',
    );
    expect(panelOf('68').valueText).toContain('†');
    expect(panelOf('70').valueText).toContain('≥');
  });

  test('a filter dims and does not move: same panels, same scales', () => {
    const some = tilesOf({ regions: ['mekong-delta'] });
    expect(some.marks.panels).toHaveLength(22);
    expect(some.marks.panels.filter(({ isLeft }) => isLeft)).toHaveLength(13);
    expect(some.marks.axes).toEqual(tilesOf().marks.axes);
    expect(linesOf({ provinces: ['60'] }).marks.axes).toEqual(tilesOf().marks.axes);
  });
});

describe('caption and table', () => {
  test('coverage names the silent and those to whom it does not apply', () => {
    expect(tilesOf().caption.coverage).toBe(
      '20/22 tỉnh có số; chưa có số cuối 2021: Bình Thuận, BR-VT; 1 tỉnh chưa tìm thấy số công bố: Tây Ninh; không áp dụng: Bình Dương.',
    );
  });

  test('every year of every province has a row; absence has no number', () => {
    const { rows } = tilesOf().table;
    const cells = (code: string) =>
      rows.filter(({ province }) => province === code).map((row) => row.cells[2]);
    expect(cells('58').filter((cell) => cell?.value === null)).toHaveLength(2);
    expect(cells('75').every((cell) => cell?.value === 0 && cell.state === 'zero')).toBe(true);
    expect(cells('72')).toEqual([{ text: '–', value: null, state: 'not-found' }]);
    expect(cells('74').map((cell) => cell?.state)).toEqual(
      Array.from({ length: 7 }, () => 'not-applicable'),
    );
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test('rows that no line can hold are counted in a note', () => {
    const data = seriesData();
    const [first] = data.staff?.observations ?? [];
    if (data.staff === undefined || first === undefined) throw new Error('No rows');
    const odd = { ...first, asOf: '2019-06' };
    const staff = { ...data.staff, observations: [...data.staff.observations, odd] };
    const model = modelRoadmap(inputOf({}, { ...data, staff }));
    expect(model.caption.notes.join(' ')).toContain('1 dòng');
  });
});

describe('lines', () => {
  test('one province has a line a scope, unless a scope is chosen', () => {
    expect(linesOf({ provinces: ['58'] }).marks.lines.map(({ scope }) => scope)).toEqual([
      'administrative',
      'party-and-mass',
    ]);
    expect(linesOf({ provinces: ['58'], scope: 'party-and-mass' }).marks.lines).toHaveLength(1);
  });

  test('a missing year and a plan are null in the line, never 0', () => {
    const rows = lineRows(linesOf({ provinces: ['58', '60'] }).marks);
    const none = null;
    expect(rows.map((row) => row[lineKey(0, 0)]).slice(0, 3)).toEqual([0, 1.33, none]);
    expect(rows.map((row) => row[lineKey(0, 1)])).toEqual([
      ...Array.from({ length: 4 }, () => none),
      5.33,
      6.67,
      8,
      none,
    ]);
    expect(rows[6]?.[lineKey(1, 0)]).toBeNull();
  });

  test('lines differ in shape and shade', () => {
    const { lines } = linesOf({ provinces: ['58', '60', '68', '70'] }).marks;
    expect(new Set(lines.map(({ look }) => look.shape)).size).toBe(4);
    expect(new Set(lines.map(({ look }) => look.color)).size).toBe(4);
    const one = linesOf({ provinces: ['58'] }).marks.lines;
    expect(new Set(one.map(({ look }) => look.color)).size).toBe(one.length);
  });
});

describe('slides', () => {
  test('tiles are a native table, province by year, with the assumed line', () => {
    const { columns } = slideRoadmapTiles(tilesOf());
    const part = columns[0]?.parts[0];
    if (part?.kind !== 'table') throw new Error('No table');
    expect(part.columns).toHaveLength(8);
    expect(part.rows).toHaveLength(23);
    const textsOf = (name: string) =>
      part.rows.find(([cell]) => cell?.text === name)?.map(({ text }) => plain(text));
    expect(textsOf('Ninh Thuận')?.slice(3, 5)).toEqual(['–', '–']);
    expect(textsOf('Bình Thuận')?.[7]).toBe('(10 %)');
    expect(textsOf('Đồng Nai')?.[7]).toBe('0 %');
    expect(textsOf('Bình Dương')?.[1]).toBe('kad');
    expect(textsOf('Đường giả định')?.[7]).toBe('10 %');
  });

  test('lines are a native chart that joins only years in a row', () => {
    const { columns } = slideRoadmapLines(linesOf({ provinces: ['58', '60'] }));
    const part = columns[0]?.parts[1];
    if (part?.kind !== 'scatter') throw new Error('No chart');
    expect(part.joins.map(({ length }) => length)).toEqual([2, 3, 6]);
    expect(part.series.map(({ name }) => name)).toEqual([
      'Ninh Thuận',
      'Bình Thuận',
      'Bình Thuận (kế hoạch)',
    ]);
  });
});
