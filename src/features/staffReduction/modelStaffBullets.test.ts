import { describe, expect, test } from 'vitest';
import { makeIllustrative } from '@/data/illustrative';
import { readPublishedData } from '@/data/publishedForTests';
import type { LoadedData, StaffObservation } from '@/domain/dataset';
import { languages } from '@/domain/language';
import { withIllustrative, withLocal } from '@/domain/layerData';
import { inputOf, smallData, staffRow } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import type { FigureModel } from '@/figures/figureModel';
import type { BulletMarks } from './bulletMarks';
import type { StaffReductionMarks } from './staffFigureMarks';
import { staffReductionFigure } from './staffReductionFigure';

/** A percentage counted as the target is, at the end of 2019: 6,67 % is due then. */
function row(
  province: string,
  value: number,
  fields: Partial<StaffObservation> = {},
): StaffObservation {
  return staffRow(province, value, { baseYear: 2015, ...fields });
}

const earlier = ['60', '79', '84'].flatMap((province) =>
  ['2017', '2018'].map((asOf) => row(province, 3, { asOf })),
);
const rows2019 = [
  row('60', 7.5, { cut: 75, base: 1000 }),
  row('79', 6.8, { cut: 136, base: 2000 }),
  row('84', 0, { cut: 0, base: 500 }),
];

/** Published unless imported. */
function dataOf(rows: readonly StaffObservation[], isImported = true): LoadedData {
  const data = smallData();
  const observations = [...earlier, ...rows];
  const staff = data.staff && { ...data.staff, observations };
  const notApplicable = [
    { province: '92', scope: 'administrative', asOf: '2018', sourceId: 'press' } as const,
  ];
  return isImported
    ? withLocal(data, {
        replaces: ['staff'],
        importedOn: '2026-11-23',
        fileNames: [],
        sources: [
          { id: 'press', title: 'Sổ', publisher: 'Báo B', kind: 'local', reliability: 'press' },
        ],
        staff: { observations, notApplicable },
      })
    : { ...data, staff: staff && { ...staff, notApplicable } };
}

function bulletsOf(view: Partial<View>, data: LoadedData): FigureModel<BulletMarks> {
  const model: FigureModel<StaffReductionMarks> = staffReductionFigure.build(inputOf(view, data));
  const { marks } = model;
  if (marks.form !== 'series') throw new Error('single reports');
  return { ...model, marks };
}

function plain(text: string): string {
  return text.replace(/\u00a0/gu, ' ');
}

const published = readPublishedData();
const madeUp = withIllustrative(
  published,
  makeIllustrative(
    published.provinces.provinces.map(({ code }) => code),
    published.staff.target,
  ),
);

describe('which form', () => {
  test('single reports as published; a year where there is a series', () => {
    expect(staffReductionFigure.build(inputOf({}, published)).marks.form).toBe('reports');
    expect(staffReductionFigure.build(inputOf({}, madeUp)).marks.form).toBe('series');
  });

  test('a scope without a series keeps its single reports', () => {
    const input = inputOf({ scope: 'whole-province' }, madeUp);
    expect(staffReductionFigure.build(input).marks.form).toBe('reports');
  });
});

describe('finding', () => {
  test('counts who is ahead, on pace and behind, and who is silent', () => {
    const { finding } = bulletsOf({}, dataOf(rows2019));
    expect(finding).toBe(
      'Cuối 2019, khối hành chính, so với đường thẳng giả định: 1 tỉnh vượt, 1 đúng, 1 chậm; 1 chưa tìm thấy số công bố.',
    );
    expect(bulletsOf({ lang: 'en' }, dataOf(rows2019)).finding).toBe(
      'End of 2019, administrative bodies: against an assumed straight line, 1 province ahead, 1 on pace, 1 behind; 1 with no published figure found.',
    );
  });

  test('of a year that was chosen, with who it does not apply to', () => {
    expect(bulletsOf({ year: 2018 }, dataOf(rows2019)).finding).toBe(
      'Cuối 2018, khối hành chính, so với đường thẳng giả định: 3 tỉnh chậm; 1 không áp dụng.',
    );
  });

  test('of a year of which nobody has a number', () => {
    const { finding, state, marks, legend } = bulletsOf({ year: 2030 }, dataOf(rows2019));
    expect(finding).toBe('Cuối 2030, chưa tìm thấy tỷ lệ được công bố của 4 tỉnh này.');
    expect(state).toBe('ready');
    expect(marks.groups.flatMap(({ bullets }) => bullets)).toEqual([]);
    expect(legend).toEqual([]);
  });

  test('of one province', () => {
    expect(plain(bulletsOf({ provinces: ['84'] }, dataOf(rows2019)).finding)).toBe(
      'Trà Vinh, cuối 2019: khối hành chính 0 %, chậm (đường thẳng giả định: 6,67 %).',
    );
    expect(plain(bulletsOf({ provinces: ['92'] }, dataOf(rows2019)).finding)).toBe(
      'Cần Thơ, cuối 2019: khối hành chính chưa tìm thấy số công bố (đường thẳng giả định: 6,67 %).',
    );
  });
});

describe('published figures', () => {
  const model = bulletsOf({}, dataOf(rows2019, false));

  test('give numbers and no verdict anywhere', () => {
    expect(plain(model.finding)).toBe(
      'Cuối 2019: khối hành chính 3/4 tỉnh có số, từ 0 % (Trà Vinh) đến 7,5 % (Bình Thuận).',
    );
    expect(JSON.stringify(model)).not.toMatch(/vượt|đúng|chậm/u);
    const english = bulletsOf({ lang: 'en' }, dataOf(rows2019, false));
    expect(JSON.stringify(english)).not.toMatch(/ahead|on pace|behind|cannot tell/u);
  });

  test('still say what was due', () => {
    const { columns, rows } = model.table;
    expect(columns.map(({ id }) => id).slice(-1)).toEqual(['due']);
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
    expect(rows[0]?.cells[11]?.text).toBe('6,67');
  });
});

describe('bars', () => {
  test('stand highest first, plans last, a zero among them and no absence', () => {
    const rows = [...rows2019, row('92', 10, { status: 'planned' })];
    const [group] = bulletsOf({}, dataOf(rows)).marks.groups;
    expect(
      group?.bullets.map(({ name, value, state, pace }) => [name, value, state, pace?.id]),
    ).toEqual([
      ['Bình Thuận', 7.5, 'value', 'ahead'],
      ['TP.HCM', 6.8, 'value', 'on-pace'],
      ['Trà Vinh', 0, 'zero', 'behind'],
      ['Cần Thơ', 10, 'planned', 'cannot-tell'],
    ]);
    expect(group?.gaps).toEqual([]);
  });

  test('who has none is named, apart from those it does not apply to', () => {
    const data = dataOf(rows2019);
    const [now] = bulletsOf({ year: 2019 }, data).marks.groups;
    const [before] = bulletsOf({ year: 2018 }, data).marks.groups;
    expect(now?.gapsText).toBe('Chưa tìm thấy số công bố: Cần Thơ.');
    expect(before?.gapsText).toBe('Không áp dụng: Cần Thơ.');
  });

  test('share rows in the order of the first scope, then of the others', () => {
    const service = ['60', '84', '92'].flatMap((province, index) =>
      ['2017', '2018', '2019'].map((asOf) =>
        row(province, index, { asOf, scope: 'public-service' }),
      ),
    );
    const { marks } = bulletsOf({}, dataOf([...rows2019, ...service]));
    expect(marks.order).toEqual(['60', '79', '84', '92']);
    expect(marks.groups.map(({ scope }) => scope)).toEqual(['administrative', 'public-service']);
  });

  test('the scale is the same in every year, scope and filter', () => {
    const { axis } = bulletsOf({}, madeUp).marks;
    expect(axis.max).toBeGreaterThan(published.staff.target.percent);
    for (const view of [{ year: 2016 }, { provinces: ['96'] }]) {
      expect(bulletsOf(view, madeUp).marks.axis).toEqual(axis);
    }
  });
});

describe('provinces added up', () => {
  test('are cut over base, never an average of rates, with their coverage', () => {
    const [group] = bulletsOf({}, dataOf(rows2019)).marks.groups;
    // 211 of 3500; the average of the rates would be 4.77.
    expect(group?.sum?.value).toBeCloseTo(6.0286, 3);
    expect(plain(group?.sum?.valueText ?? '')).toBe('6,03 %† · 3/4');
  });

  test('leave out who lacks cut or base, and name them', () => {
    const rows = [...rows2019, row('92', 30)];
    const { marks, caption } = bulletsOf({}, dataOf(rows));
    expect(plain(marks.groups[0]?.sum?.valueText ?? '')).toBe('6,03 %† · 3/4');
    expect(caption.coverage).toContain(
      'không cộng được vì thiếu số giảm hoặc số của mốc so sánh: Cần Thơ',
    );
  });

  test('are none for a single province', () => {
    expect(bulletsOf({ provinces: ['60'] }, dataOf(rows2019)).marks.groups[0]?.sum).toBe(undefined);
  });

  test('say so when a part is a lower bound', () => {
    const rows = [...rows2019, row('92', 10, { bound: 'at-least', cut: 10, base: 100 })];
    expect(bulletsOf({}, dataOf(rows)).marks.groups[0]?.sum?.valueText).toMatch(/^≥/u);
  });
});

describe('table', () => {
  test('has every province in every scope, with its state, what was due and the pace', () => {
    for (const lang of languages) {
      const { table } = bulletsOf({ lang, year: 2019 }, madeUp);
      expect(table.columns.map(({ id }) => id).slice(-2)).toEqual(['due', 'pace']);
      expect(table.rows.filter(({ province }) => province !== undefined)).toHaveLength(22 * 3);
      expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true);
      expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
      const absent = table.rows.flatMap(({ cells }) => cells.filter(({ text }) => text === '–'));
      expect(absent.every(({ value }) => value === null)).toBe(true);
    }
  });
});

describe('caption', () => {
  test('counts rows that the series does not hold', () => {
    const other = row('60', 40, { asOf: '2019-06' });
    const { caption } = bulletsOf({}, dataOf([...rows2019, other]));
    expect(caption.notes.join(' ')).toContain('Ngoài biểu đồ: 1 dòng');
    expect(bulletsOf({}, dataOf(rows2019)).caption.notes.join(' ')).not.toContain('Ngoài biểu đồ');
  });

  test('explains zero and rise only where they stand', () => {
    const notes = bulletsOf({}, dataOf(rows2019)).caption.notes.join(' ');
    const withRise = bulletsOf({}, dataOf([...rows2019, row('92', -1)])).caption.notes.join(' ');
    expect(notes).toContain('báo cáo bằng 0');
    expect(notes).not.toContain('tăng');
    expect(withRise).toContain('tăng');
  });
});

test('a filter that leaves no province empties the figure', () => {
  const view = { provinces: ['60'], regions: ['mekong-delta'] };
  expect(bulletsOf(view, dataOf(rows2019)).state).toBe('empty');
});

function codesOf(places: readonly { readonly province: string }[]): string {
  return places.map(({ province }) => province).join(' ');
}

describe('another order of provinces', () => {
  const data = dataOf(rows2019);
  test.each<[View['sort'], string]>([
    ['value', '60 79 84'],
    ['name', '60 79 84'],
    ['north', '79 60 84'],
  ])('by %s: bars, lines through all scopes and table', (sort, expected) => {
    const { marks, table } = bulletsOf({ sort }, data);
    const [group] = marks.groups;
    expect(codesOf(group?.bullets ?? [])).toBe(expected);
    expect(marks.order.join(' ')).toBe(expected);
    const inTable = table.rows.flatMap(({ province, id }) =>
      province === undefined || id.startsWith('not-') ? [] : [{ province }],
    );
    expect(codesOf(inTable)).toBe(expected);
  });

  test('finding, coverage and scale do not move; the caption says the order', () => {
    const [usual, sorted] = [bulletsOf({}, data), bulletsOf({ sort: 'north' }, data)];
    expect(sorted.finding).toBe(usual.finding);
    expect(sorted.caption.coverage).toBe(usual.caption.coverage);
    expect(sorted.marks.axis).toEqual(usual.marks.axis);
    expect(usual.caption.notes.join(' ')).not.toContain('xếp');
    expect(sorted.caption.notes).toContain('Các dòng xếp từ bắc vào nam.');
  });
});
