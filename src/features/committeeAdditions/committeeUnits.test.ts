import { describe, expect, test } from 'vitest';
import type { LoadedData } from '@/domain/dataset';
import { toUnits2025 } from '@/domain/regroup';
import { seriesData } from '@/domain/seriesFixture';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { committeeData, committeeRow } from './committeeFixture';
import { layoutYears } from './layoutYears';
import { modelCommitteeAdditions } from './modelCommitteeAdditions';
import { slideCommitteeAdditions } from './slideCommitteeAdditions';
import type { YearsMarks } from './yearsMarks';

// Units of the small data: 79 is 60 and 79; 92 is 84, 92 and Đắk Nông, which is outside.

const build = (view: Partial<View> = {}, data = seriesData()) =>
  modelCommitteeAdditions(inputOf({ boundaries: '2025', ...view }, toUnits2025(data)));

function yearsOf(view: Partial<View> = {}, data?: LoadedData): YearsMarks {
  const { marks } = build(view, data);
  if (marks.form !== 'years') throw new Error('Single cases instead of years');
  return marks;
}

const marks2019 = modelCommitteeAdditions(inputOf({}, seriesData())).marks;

describe('sums', () => {
  test('are those of the provinces of 2019, over as many of them', () => {
    const { measures, years, isFormer } = yearsOf();
    if (marks2019.form !== 'years') throw new Error('No series');
    expect(isFormer).toBe(true);
    expect(measures.map(({ sumText }) => sumText)).toEqual(
      marks2019.measures.map(({ sumText }) => sumText),
    );
    expect(measures.map(({ coverage }) => coverage)).toEqual([
      '3/4 tỉnh cũ, năm 2019',
      '2/4 tỉnh cũ, năm 2019',
    ]);
    expect(years.map(({ coverage, bars }) => [coverage, bars])).toEqual(
      marks2019.years.map(({ coverage, bars }) => [coverage, bars]),
    );
  });

  test('a filtered unit counts its own members', () => {
    expect(yearsOf({ provinces: ['92'] }).measures[0]?.coverage).toBe('1/2 tỉnh cũ, năm 2019');
  });
});

test('a part has its share behind its bar, a torn end, and names who is in it', () => {
  const { rows, partialKey } = yearsOf();
  expect(
    rows.map(({ name, bars }) => [name, ...bars.map(({ text, isPartial }) => [text, isPartial])]),
  ).toEqual([
    ['TP.HCM', ['4', false], ['2', false]],
    ['Cần Thơ*', ['4 · 1/3 tỉnh cũ', true], ['–', false]],
  ]);
  expect(partialKey).toContain('tỉnh cũ có số liệu');
  expect(rows[1]?.words).toContain(
    '4 ủy viên BCH (1/3 tỉnh cũ; Trà Vinh 4; chưa tìm thấy số công bố: Cần Thơ; ngoài 22 tỉnh: Đắk Nông)',
  );
  expect(rows[0]?.words).toContain('4 ủy viên BCH (Bình Thuận 0, TP.HCM 4)');
});

test('the sentence counts former provinces and says that a leader is a part', () => {
  expect(build().finding).toBe(
    'Năm 2019, tổng các tỉnh cũ: 8 ủy viên BCH (3/4 tỉnh cũ), 2 ủy viên BTV (2/4 tỉnh cũ); nhiều nhất: Cần Thơ* (1/3 tỉnh cũ) và TP. Hồ Chí Minh (4 ủy viên BCH).',
  );
  expect(build({ provinces: ['79'], measure: 'standing' }).finding).toBe(
    'TP. Hồ Chí Minh, năm 2019: 2 ủy viên BTV (Bình Thuận 0, TP.HCM 2).',
  );
});

test('who is silent is named under its unit, in caption and figure', () => {
  expect(build().caption.coverage).toBe(
    '3/4 tỉnh cũ có số liệu năm 2019; chưa tìm thấy số công bố: Cần Thơ* (Cần Thơ cũ). Riêng số ủy viên BTV còn thiếu: Cần Thơ* (Trà Vinh).',
  );
  expect(yearsOf().below[0]).toBe('1 tỉnh cũ chưa tìm thấy số công bố: Cần Thơ* (Cần Thơ cũ).');
});

test('nobody "published" made-up rows', () => {
  const model = build({}, seriesData('illustrative'));
  const marks = { ...yearsOf({}, seriesData('illustrative')), published: '' };
  expect(JSON.stringify([model.caption.coverage, model.table, marks])).not.toContain('công bố');
});

test('the table names members with and without numbers', () => {
  const { columns, rows } = build().table;
  const at = columns.findIndex(({ id }) => id === 'reporting');
  expect(rows.map(({ cells }) => [cells[at]?.text, cells[at + 1]?.text])).toEqual([
    ['BCH: Bình Thuận 0, TP.HCM 4; BTV: Bình Thuận 0, TP.HCM 2', ''],
    [
      'BCH: Trà Vinh 4',
      'BCH: chưa tìm thấy số công bố: Cần Thơ; ngoài 22 tỉnh: Đắk Nông. BTV: chưa tìm thấy số công bố: Trà Vinh, Cần Thơ; ngoài 22 tỉnh: Đắk Nông',
    ],
  ]);
  expect(rows.map(({ cells }) => cells.length)).toEqual(rows.map(() => columns.length));
});

test('legend and key of torn bars stay in the lowest box, and are gone where none is torn', () => {
  expect(build().legend.map(({ style }) => style.kind)).toContain('partial-bar');
  expect(
    layoutYears(yearsOf(), { widthPx: 992, heightPx: 10, fontPx: 20 }).partialKey,
  ).toBeDefined();
  const whole = build({ provinces: ['79'] });
  expect(whole.legend.map(({ style }) => style.kind)).not.toContain('partial-bar');
});

test('on a slide a part has its share and an edge of its own', () => {
  const [chart] = slideCommitteeAdditions(build()).columns[0]?.parts ?? [];
  expect(chart).toMatchObject({
    categories: ['TP.HCM', 'Cần Thơ* (BTV: –)'],
    series: [
      { values: [4, 4], labels: ['', '4 · 1/3 tỉnh cũ'], partial: [false, true] },
      { values: [2, null], partial: [false, false] },
    ],
  });
});

describe('single cases', () => {
  const { marks, table, finding } = build({}, committeeData());

  test('name the province of 2019, also one with the name of its unit', () => {
    if (marks.form !== 'cases') throw new Error('A series of single cases');
    expect(marks.cases.map(({ place }) => place)).toEqual([
      'TP. Hồ Chí Minh (TP. Hồ Chí Minh cũ)',
      'TP. Hồ Chí Minh (Bình Thuận)',
      'TP. Hồ Chí Minh (TP. Hồ Chí Minh cũ)',
      'Cần Thơ* (Trà Vinh)',
    ]);
    const at = table.columns.findIndex(({ id }) => id === 'member');
    expect(table.rows.map(({ cells }) => cells[at]?.text)).toContain('Bình Thuận');
    expect(finding).toContain('ở 2 tỉnh');
  });

  test('regrouping makes no series of two provinces with years', () => {
    const rows = ['60', '79', '84'].map((code) => committeeRow(code, code));
    expect(build({}, committeeData(rows.slice(1))).marks.form).toBe('cases');
    expect(build({}, committeeData(rows)).marks.form).toBe('years');
  });
});
