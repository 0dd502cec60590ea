import { describe, expect, test } from 'vitest';
import { readMadeUpData, readPublishedData } from '@/data/publishedForTests';
import type { LoadedData, StaffObservation } from '@/domain/dataset';
import { languages } from '@/domain/language';
import { withLocal } from '@/domain/layerData';
import { inputOf, smallData, staffRow } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { readYear } from './readYearForTests';
import { staffReductionFigure } from './staffReduction';

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

function yearOf(view: Partial<View>, data: LoadedData) {
  return readYear(staffReductionFigure.build(inputOf(view, data)));
}

function isYear(view: Partial<View>, data: LoadedData): boolean {
  const { marks } = staffReductionFigure.build(inputOf(view, data));
  return marks.some((part) => part.kind === 'bars' && part.isAligned === true);
}

function scaleOf({ axis }: Pick<ReturnType<typeof yearOf>, 'axis'>) {
  return [axis?.min, axis?.max];
}

function plain(text: string): string {
  return text.replace(/\u00a0/gu, ' ');
}

const published = readPublishedData();
const madeUp = readMadeUpData();

describe('which form', () => {
  test('single reports as published; a year where there is a series', () => {
    expect([isYear({}, published), isYear({}, madeUp)]).toEqual([false, true]);
  });

  test('a scope without a series keeps its single reports', () => {
    expect(isYear({ scope: 'whole-province' }, madeUp)).toBe(false);
  });
});

describe('finding', () => {
  test('counts who is ahead, on pace and behind, and who is silent', () => {
    const { finding } = yearOf({}, dataOf(rows2019));
    expect(finding).toBe(
      'Cuối 2019, khối hành chính, so với đường thẳng giả định: 1 tỉnh vượt, 1 đúng, 1 chậm; 1 chưa tìm thấy số công bố.',
    );
    expect(yearOf({ lang: 'en' }, dataOf(rows2019)).finding).toBe(
      'End of 2019, administrative bodies: against an assumed straight line, 1 province ahead, 1 on pace, 1 behind; 1 with no published figure found.',
    );
  });

  test('of a year that was chosen, with who it does not apply to', () => {
    expect(yearOf({ year: 2018 }, dataOf(rows2019)).finding).toBe(
      'Cuối 2018, khối hành chính, so với đường thẳng giả định: 3 tỉnh chậm; 1 không áp dụng.',
    );
  });

  test('of a year of which nobody has a number', () => {
    const { finding, state, groups, legend } = yearOf({ year: 2030 }, dataOf(rows2019));
    expect(finding).toBe('Cuối 2030, chưa tìm thấy tỷ lệ được công bố của 4 tỉnh này.');
    expect(state).toBe('ready');
    expect(groups.flatMap(({ bars }) => bars)).toEqual([]);
    expect(legend).toEqual([]);
  });

  test('of one province', () => {
    expect(plain(yearOf({ provinces: ['84'] }, dataOf(rows2019)).finding)).toBe(
      'Trà Vinh, cuối 2019: khối hành chính 0 %, chậm (đường thẳng giả định: 6,67 %).',
    );
    expect(plain(yearOf({ provinces: ['92'] }, dataOf(rows2019)).finding)).toBe(
      'Cần Thơ, cuối 2019: khối hành chính chưa tìm thấy số công bố (đường thẳng giả định: 6,67 %).',
    );
  });
});

describe('published figures', () => {
  const model = yearOf({}, dataOf(rows2019, false));

  test('give numbers and no verdict anywhere', () => {
    expect(plain(model.finding)).toBe(
      'Cuối 2019: khối hành chính 3/4 tỉnh có số, từ 0 % (Trà Vinh) đến 7,5 % (Bình Thuận).',
    );
    expect(JSON.stringify(model)).not.toMatch(/vượt|đúng|chậm/u);
    const english = yearOf({ lang: 'en' }, dataOf(rows2019, false));
    // "behind" is also what stands behind a bar.
    expect(JSON.stringify(english).replaceAll('"behind":', '')).not.toMatch(
      /ahead|on pace|behind|cannot tell/u,
    );
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
    const [group] = yearOf({}, dataOf(rows)).groups;
    expect(group?.bars.map(({ name, value, state, pace }) => [name, value, state, pace])).toEqual([
      ['Bình Thuận', 7.5, 'value', 'ahead'],
      ['TP.HCM', 6.8, 'value', 'on-pace'],
      ['Trà Vinh', 0, 'zero', 'behind'],
      ['Cần Thơ', 10, 'planned', 'cannot-tell'],
    ]);
    expect(group?.gaps).toEqual([]);
  });

  test('who has none is named, apart from those it does not apply to', () => {
    const data = dataOf(rows2019);
    const [now] = yearOf({ year: 2019 }, data).groups;
    const [before] = yearOf({ year: 2018 }, data).groups;
    expect(now?.foot).toBe('Chưa tìm thấy số công bố: Cần Thơ.');
    expect(before?.foot).toBe('Không áp dụng: Cần Thơ.');
  });

  test('share rows in the order of the first scope, then of the others', () => {
    const service = ['60', '84', '92'].flatMap((province, index) =>
      ['2017', '2018', '2019'].map((asOf) =>
        row(province, index, { asOf, scope: 'public-service' }),
      ),
    );
    const { lines, groups } = yearOf({}, dataOf([...rows2019, ...service]));
    expect(lines).toEqual(['60', '79', '84', '92']);
    expect(groups.map(({ scope }) => scope)).toEqual(['administrative', 'public-service']);
  });

  test('the scale is the same in every year, scope and filter', () => {
    const { axis } = yearOf({}, madeUp);
    expect(axis?.max).toBeGreaterThan(published.staff.target.percent);
    for (const view of [{ year: 2016 }, { provinces: ['96'] }]) {
      expect(scaleOf(yearOf(view, madeUp))).toEqual(scaleOf({ axis }));
    }
  });
});

describe('provinces added up', () => {
  test('are cut over base, never an average of rates, with their coverage', () => {
    const [group] = yearOf({}, dataOf(rows2019)).groups;
    // 211 of 3500; the average of the rates would be 4.77.
    expect(group?.sum).toBeCloseTo(6.0286, 3);
    expect(plain(group?.sumText ?? '')).toBe('6,03 %† · 3/4');
  });

  test('leave out who lacks cut or base, and name them', () => {
    const rows = [...rows2019, row('92', 30)];
    const { groups, caption } = yearOf({}, dataOf(rows));
    expect(plain(groups[0]?.sumText ?? '')).toBe('6,03 %† · 3/4');
    expect(caption.coverage).toContain(
      'không cộng được vì thiếu số giảm hoặc số của mốc so sánh: Cần Thơ',
    );
  });

  test('are none for a single province', () => {
    expect(yearOf({ provinces: ['60'] }, dataOf(rows2019)).groups[0]?.sum).toBe(undefined);
  });

  test('say so when a part is a lower bound', () => {
    const rows = [...rows2019, row('92', 10, { bound: 'at-least', cut: 10, base: 100 })];
    expect(yearOf({}, dataOf(rows)).groups[0]?.sumText).toMatch(/^≥/u);
  });
});

describe('table', () => {
  test('has every province in every scope, with its state, what was due and the pace', () => {
    for (const lang of languages) {
      const { table } = yearOf({ lang, year: 2019 }, madeUp);
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
    const { caption } = yearOf({}, dataOf([...rows2019, other]));
    expect(caption.notes.join(' ')).toContain('Ngoài biểu đồ: 1 dòng');
    expect(yearOf({}, dataOf(rows2019)).caption.notes.join(' ')).not.toContain('Ngoài biểu đồ');
  });

  test('explains zero and rise only where they stand', () => {
    const notes = yearOf({}, dataOf(rows2019)).caption.notes.join(' ');
    const withRise = yearOf({}, dataOf([...rows2019, row('92', -1)])).caption.notes.join(' ');
    expect(notes).toContain('báo cáo bằng 0');
    expect(notes).not.toContain('tăng');
    expect(withRise).toContain('tăng');
  });
});

test('a filter that leaves no province empties the figure', () => {
  const view = { provinces: ['60'], regions: ['mekong-delta'] };
  expect(yearOf(view, dataOf(rows2019)).state).toBe('empty');
});

describe('chosen provinces among the others', () => {
  test('the chosen are marked, the others stand there as context; words and table speak of the chosen', () => {
    const chosen = ['60', '84'];
    const { groups, lines, table, legend } = yearOf(
      { provinces: chosen, scope: 'administrative' },
      madeUp,
    );
    const bars = groups[0]?.bars ?? [];
    expect(bars).toHaveLength(lines.length);
    expect(bars.length).toBeGreaterThan(10);
    for (const { province = '', kind, isLeft, isChosen } of bars) {
      const isOwn = chosen.includes(province);
      expect([isLeft, isChosen, kind === 'counted']).toEqual([isOwn, isOwn, isOwn]);
    }
    const listed = table.rows.flatMap(({ province }) => province ?? []);
    expect([...new Set(listed)].sort()).toEqual(chosen);
    expect(legend.map(({ id, label }) => `${id} ${label}`)).toContain('context các tỉnh khác');
    expect(yearOf({}, madeUp).legend.map(({ id }) => id)).not.toContain('context');
  });

  test('a chosen region narrows', () => {
    const { lines } = yearOf({ regions: ['south-east'] }, madeUp);
    expect(lines.length).toBeLessThan(7);
  });
});

describe('what the review says', () => {
  /** The office's own rows: a series beside what the review says in words. */
  const own = withLocal(published, {
    replaces: ['staff'],
    importedOn: '2026-11-23',
    fileNames: ['own.xlsx'],
    sources: [],
    staff: { observations: madeUp.staff?.observations ?? [] },
  });

  test('stands above own rows as its own words, whatever the filter, and is a source', () => {
    const { statements } = published.staff;
    for (const view of [{}, { provinces: ['60'] }, { year: 2017 }]) {
      const year = yearOf(view, own);
      expect(year.statements.map(({ key }) => key)).toEqual(statements.map(({ id }) => id));
      expect(year.statements.every(({ words }) => words.includes('bài tổng kết 2019'))).toBe(true);
      expect(year.sourceIds).toEqual(
        expect.arrayContaining(statements.map(({ sourceId }) => sourceId)),
      );
    }
  });

  test('never stands among what is made up', () => {
    expect(yearOf({}, madeUp).statements).toEqual([]);
  });
});

function codesOf(places: readonly { readonly province?: string | undefined }[]): string {
  return places.map(({ province }) => province).join(' ');
}

describe('another order of provinces', () => {
  const data = dataOf(rows2019);
  test.each<[View['sort'], string]>([
    ['value', '60 79 84'],
    ['name', '60 79 84'],
    ['north', '79 60 84'],
  ])('by %s: bars, lines through all scopes and table', (sort, expected) => {
    const { groups, lines, table } = yearOf({ sort }, data);
    expect(codesOf(groups[0]?.bars ?? [])).toBe(expected);
    expect(lines.join(' ')).toBe(expected);
    const inTable = table.rows.flatMap(({ province, id }) =>
      province === undefined || id.startsWith('not-') ? [] : [{ province }],
    );
    expect(codesOf(inTable)).toBe(expected);
  });

  test('finding, coverage and scale do not move; the caption says the order', () => {
    const [usual, sorted] = [yearOf({}, data), yearOf({ sort: 'north' }, data)];
    expect(sorted.finding).toBe(usual.finding);
    expect(sorted.caption.coverage).toBe(usual.caption.coverage);
    expect(sorted.axis).toEqual(usual.axis);
    expect(usual.caption.notes.join(' ')).not.toContain('xếp');
    expect(sorted.caption.notes).toContain('Các dòng xếp từ bắc vào nam.');
  });
});
