import { describe, expect, test } from 'vitest';
import { makeIllustrative } from '@/data/illustrative';
import { readPublishedData } from '@/data/publishedForTests';
import { withIllustrative } from '@/domain/layerData';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { bulletsHeight, layoutBullets } from './bulletLayout';
import type { BulletGroup } from './bulletMarks';
import { staffReductionFigure } from './staffReductionFigure';

const published = readPublishedData();
const data = withIllustrative(
  published,
  makeIllustrative(
    published.provinces.provinces.map(({ code }) => code),
    published.staff.target,
  ),
);

function modelOf(view: Partial<View>) {
  const model = staffReductionFigure.build(inputOf(view, data));
  if (model.marks.form !== 'series') throw new Error('single reports');
  return { ...model, marks: model.marks };
}

const groupsOf = (view: Partial<View>): readonly BulletGroup[] => modelOf(view).marks.groups;

describe('chosen provinces against the rest', () => {
  test('there is no rest where nobody, or more than four, are chosen', () => {
    const none = { rest: undefined };
    for (const view of [{}, { provinces: ['58', '60', '68', '70', '72'] }]) {
      for (const group of groupsOf(view)) expect(group).toMatchObject(none);
    }
    expect(groupsOf({ regions: ['south-east'] })[0]?.rest).toBeUndefined();
  });

  test('it is the range of all the others with a result, and says how many', () => {
    const chosen = ['60', '84', '92'];
    const all = groupsOf({})[0]?.bullets ?? [];
    const others = all.filter(
      ({ province, state }) => !chosen.includes(province) && state !== 'planned',
    );
    const values = others.map(({ value }) => value);
    const rest = groupsOf({ provinces: chosen })[0]?.rest;
    expect([rest?.min, rest?.max]).toEqual([Math.min(...values), Math.max(...values)]);
    expect(rest?.text).toMatch(new RegExp(`^${values.length} tỉnh khác: từ `, 'u'));
    expect(groupsOf({ provinces: chosen, lang: 'en' })[0]?.rest?.text).toContain(
      'other provinces: from',
    );
  });

  test('only the chosen ones have bars; the table has every grey mark too, below them', () => {
    const chosen = ['60', '84'];
    const { marks, table, legend } = modelOf({ provinces: chosen, scope: 'administrative' });
    expect(marks.order.slice().sort()).toEqual(chosen);
    const [group] = marks.groups;
    const others = group?.rest?.marks.map(({ province }) => province) ?? [];
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter((code) => chosen.includes(code))).toEqual([]);
    const listed = table.rows.flatMap(({ province }) => province ?? []);
    expect(listed.slice(0, group?.bullets.length)).toEqual(
      group?.bullets.map(({ province }) => province),
    );
    expect(listed).toEqual(expect.arrayContaining(others));
    expect(legend).toContainEqual(
      expect.objectContaining({ id: 'others', label: 'các tỉnh khác' }),
    );
    expect(modelOf({}).legend.map(({ id }) => id)).not.toContain('others');
  });

  test.each<[string, Partial<View>]>([
    ['no region filter hides who they are', { provinces: ['60'], regions: ['south-east'] }],
    ['units of 2025', { provinces: ['91'], boundaries: '2025' }],
  ])('%s', (_name, view) => {
    const { marks } = modelOf(view);
    for (const { rest } of marks.groups) {
      const codes = rest?.marks.map(({ province }) => province) ?? [];
      expect(new Set(codes).size).toBe(codes.length);
      for (const { min, max } of rest?.marks ?? []) expect(max).toBeGreaterThanOrEqual(min);
    }
  });

  test.each([358, 900, 1334])('at %i px it lies under its bars, inside its column', (widthPx) => {
    const { marks } = modelOf({ provinces: ['60', '84'] });
    const heightPx = bulletsHeight(marks, widthPx, 12);
    const { bullets, rests } = layoutBullets(marks, { widthPx, heightPx, fontPx: 12 });
    expect(rests).toHaveLength(marks.groups.length);
    for (const [index, { marks: dots, lines }] of rests.entries()) {
      expect(dots).toHaveLength(marks.groups[index]?.rest?.marks.length ?? 0);
      expect(lines.every(({ color }) => color === 'muted')).toBe(true);
      for (const dot of dots) {
        expect(dot.xPx).toBeGreaterThanOrEqual(0);
        expect(dot.xPx + dot.widthPx).toBeLessThanOrEqual(widthPx);
        const covered = bullets.filter(
          ({ row }) =>
            dot.yPx < row.yPx + row.heightPx &&
            row.yPx < dot.yPx + dot.heightPx &&
            dot.xPx < row.xPx + row.widthPx &&
            row.xPx < dot.xPx + dot.widthPx,
        );
        expect(covered).toEqual([]);
      }
    }
  });
});
