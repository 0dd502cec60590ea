import { assert, constantFrom, integer, property, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMadeUpData, readPublishedData } from '@/data/publishedForTests';
import { formerProvinces, unitsOf } from '@/domain/boundaries';
import type { LoadedData, StaffObservation } from '@/domain/dataset';
import { withLocal } from '@/domain/layerData';
import { toUnits2025 } from '@/domain/regroup';
import { inputOf, smallData, staffRow } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import type { FigureModel } from '@/figures/figureModel';
import type { Body } from '@/parts/part';
import { slideOfModel } from '@/parts/slideOfBody';
import { readReduction } from './readReductionForTests';
import { readYear } from './readYearForTests';
import { staffReductionFigure } from './staffReduction';

const published = readPublishedData();
const madeUp = readMadeUpData();
const units = unitsOf(published.provinces);

type Model = FigureModel<Body>;

function build(view: Partial<View>, data: LoadedData): Model {
  return staffReductionFigure.build(inputOf(view, data));
}

function build2025(view: Partial<View>, data: LoadedData): Model {
  return build({ ...view, boundaries: '2025' }, toUnits2025(data));
}

function groupsOf(model: Model) {
  return readYear(model).groups;
}

function sumsOf(model: Model): readonly (number | undefined)[] {
  return groupsOf(model).map(({ sum }) => sum);
}

function barsOf({ marks }: Model) {
  return readReduction(marks).groups.flatMap((group) => group.bars);
}

function plain(text: string): string {
  return text.replace(/\u00a0/gu, ' ');
}

const anyUnits = subarray([...units], { minLength: 1 });
const anyYear = integer({ min: 2015, max: 2021 });

describe('a year of the series', () => {
  test('the sum of any units is that of their former provinces in the view of 2019', () => {
    assert(
      property(anyUnits, anyYear, (chosen, year) => {
        const codes = chosen.flatMap(({ members }) => members.map(({ code }) => code));
        const now = build2025({ provinces: chosen.map(({ code }) => code), year }, madeUp);
        const then = build({ provinces: codes, year }, madeUp);
        expect(sumsOf(now)).toEqual(sumsOf(then));
      }),
      { numRuns: 30 },
    );
  });

  test('it counts former provinces', () => {
    const [group] = groupsOf(build2025({ scope: 'administrative' }, madeUp));
    expect(group?.sumText).toMatch(/ · \d+\/22 tỉnh cũ$/u);
  });

  test('a part of a unit is never judged, and says how much of it reports', () => {
    assert(
      property(anyYear, (year) => {
        const bullets = groupsOf(build2025({ year }, madeUp)).flatMap((group) => group.bars);
        const parts = bullets.filter(({ kind }) => kind === 'counted-part');
        expect(parts.length).toBeGreaterThan(0);
        for (const { pace, valueText, words } of parts) {
          expect(pace).toBe('cannot-tell');
          expect(valueText).toMatch(/ · \d\/\d$/u);
          expect(words).toContain('Tỉnh cũ có số liệu: ');
        }
      }),
      { numRuns: 7 },
    );
  });

  test('who holds a province outside the 22 is partial whatever its members report', () => {
    const bullets = groupsOf(build2025({}, madeUp)).flatMap((group) => group.bars);
    const starred = bullets.filter(({ name }) => name.endsWith('*'));
    expect(starred.length).toBeGreaterThan(0);
    expect(starred.every(({ valueText = '' }) => / · \d\/\d$/u.test(valueText))).toBe(true);
  });

  test('the provinces of 2019 decide whether there is a series', () => {
    // Three provinces in two units.
    const observations = ['60', '79', '84'].flatMap((province) =>
      ['2017', '2018', '2019'].map((asOf) =>
        staffRow(province, 3, { asOf, baseYear: 2015, cut: 3, base: 100 }),
      ),
    );
    const data = withLocal(smallData(), {
      importedOn: '2026-11-23',
      fileNames: [],
      sources: [],
      staff: { observations },
    });
    expect(groupsOf(build({}, data)).map(({ scope }) => scope)).toEqual(['administrative']);
    expect(sumsOf(build2025({}, data))).toEqual(sumsOf(build({}, data)));
  });
});

describe('single reports', () => {
  test('the newest of several members is a range, nowhere one number', () => {
    const model = build2025({ scope: 'administrative' }, published);
    const bar = barsOf(model).find(({ province }) => province === '79');
    expect(plain(bar?.valueText ?? '')).toBe('13,85–15,63 % · 2/3');
    expect(plain(bar?.words ?? '')).toContain('Bình Dương 13,85 %† (2022)');
    const row = model.table.rows.find(({ province }) => province === '79');
    expect(row?.cells[2]).toEqual({
      text: '13,85–15,63',
      value: null,
      state: 'derived',
      range: { min: 13.85, max: 15.63 },
    });
    expect(row?.cells.map(({ text }) => text).join(' | ')).toContain(
      'BR-VT (chưa tìm thấy số công bố)',
    );
    const slide = JSON.stringify(slideOfModel(model));
    expect(plain(slide)).toContain('TP.HCM 13,85–15,63 % · 2/3');
    expect(slide).not.toMatch(/[[,](13\.85|15\.63)[\],]/u);
  });

  test('the sentence about one unit has the range', () => {
    const finding = plain(
      build2025({ scope: 'administrative', provinces: ['79'] }, published).finding,
    );
    expect(finding).toContain('13,85–15,63 % (2/3 tỉnh cũ)');
    expect(finding).toContain('2020 – 2022');
  });

  test('a single member never stands for the unit in silence', () => {
    const bars = barsOf(build2025({}, published));
    const parts = bars.filter(({ kind }) => kind?.endsWith('-part'));
    expect(parts.length).toBeGreaterThan(0);
    for (const { valueText, detail } of parts) {
      expect(valueText).toMatch(/ · \d\/\d$/u);
      expect(detail).toContain('chỉ ');
    }
    expect(build2025({}, published).finding).toContain('7/22 tỉnh cũ có kết quả');
  });
});

test.each([
  ['published', published],
  ['illustrative', madeUp],
])('rows of the table are told apart, each as wide as its head: %s', (_, data) => {
  for (const view of [{}, { scope: 'administrative' as const }]) {
    const { columns, rows } = build2025(view, data).table;
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([columns.length]));
    expect(columns.map(({ id }) => id)).toEqual(expect.arrayContaining(['reporting', 'missing']));
  }
});

test('nothing of it stands in a figure of 2019', () => {
  const { table, legend } = build({}, madeUp);
  expect(table.columns.map(({ id }) => id)).not.toContain('missing');
  expect(legend.map(({ id }) => id)).not.toContain('counted-part');
  expect(formerProvinces(published.provinces)).toHaveLength(22);
});

test('a lower bound among different rates does not make the range one number', () => {
  const rows: readonly StaffObservation[] = [
    staffRow('60', 5, { baseYear: 2015 }),
    staffRow('79', 9, { baseYear: 2015, bound: 'at-least' }),
  ];
  const data = smallData();
  assert(
    property(constantFrom('vi', 'en'), (lang) => {
      const model = build2025(
        { lang },
        { ...data, staff: data.staff && { ...data.staff, observations: rows } },
      );
      const [bar] = barsOf(model);
      expect(plain(bar?.valueText ?? '')).toMatch(/^≥ 5–9/u);
      expect(bar?.kind).toBe('range');
    }),
  );
});
