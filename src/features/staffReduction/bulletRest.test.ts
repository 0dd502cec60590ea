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

  test('what is left does not change: the same bars, finding and table without it', () => {
    const { marks, table } = modelOf({ provinces: ['60', '84'] });
    expect(marks.order.slice().sort()).toEqual(['60', '84']);
    expect(JSON.stringify(table)).not.toContain('tỉnh khác');
  });

  test.each([358, 900, 1334])('at %i px it lies under its bars, inside its column', (widthPx) => {
    const { marks } = modelOf({ provinces: ['60', '84'] });
    const heightPx = bulletsHeight(marks, widthPx, 12);
    const { bullets, rests } = layoutBullets(marks, { widthPx, heightPx, fontPx: 12 });
    expect(rests).toHaveLength(marks.groups.length);
    for (const { span, lines } of rests) {
      expect(span.xPx).toBeGreaterThanOrEqual(0);
      expect(span.xPx + span.widthPx).toBeLessThanOrEqual(widthPx);
      expect(lines.every(({ color }) => color === 'muted')).toBe(true);
      const covered = bullets.filter(
        ({ row }) =>
          span.yPx < row.yPx + row.heightPx &&
          row.yPx < span.yPx + span.heightPx &&
          span.xPx < row.xPx + row.widthPx &&
          row.xPx < span.xPx + span.widthPx,
      );
      expect(covered).toEqual([]);
    }
  });
});
