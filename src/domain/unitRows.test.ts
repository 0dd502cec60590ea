import { expect, test } from 'vitest';
import { toUnits2025 } from './regroup';
import { pilotPlacesIn } from './regroupRows';
import { pilotRow, smallData, staffRow } from './testFixtures';
import { of2019, wholeOf } from './unitRows';

const plain = smallData();
const own = staffRow('79', 3, { boundaries: '2025', asOf: '2025-12-31', baseYear: 2021 });
const data = smallData({
  staff: {
    ...plain.staff!,
    observations: [
      ...plain.staff!.observations,
      staffRow('79', 8, { asOf: '2025-12-31', baseYear: 2021 }),
      own,
    ],
    notPublished: [
      {
        province: '92',
        boundaries: '2025',
        scope: 'administrative',
        asOf: '2026',
        sourceId: 'press',
      },
    ],
  },
  pilots: {
    ...plain.pilots!,
    observations: [
      ...plain.pilots!.observations,
      pilotRow('merge-offices', '92', 'reported', { boundaries: '2025', asOf: '2026' }),
    ],
  },
});

test('provinces of 2019 do not see the rows of units, which stay behind', () => {
  const former = of2019(data);
  expect(former.staff?.observations).toHaveLength(data.staff!.observations.length - 1);
  expect(former.staff?.notPublished).toEqual([]);
  expect(former.pilots?.observations).toEqual(plain.pilots?.observations);
  expect(wholeOf(former)).toBe(data);
  expect(of2019(plain)).toBe(plain);
});

test('units show them as they are, beside and never in what their provinces come to', () => {
  const units = toUnits2025(data);
  expect(wholeOf(units)).toBe(data);
  const rows = units.staff!.observations.filter(
    ({ province, asOf }) => province === '79' && asOf === '2025-12-31',
  );
  expect(rows.map(({ value, boundaries }) => [value, boundaries])).toEqual([
    [8, undefined],
    [3, '2025'],
  ]);
  expect(rows[1]?.note).toContain('chính đơn vị');
  expect(units.staff?.notPublished).toHaveLength(1);
  expect(units.pilots?.observations.at(-1)).toMatchObject({ province: '92', state: 'reported' });
  expect(units.former.staff?.observations.some(({ boundaries }) => boundaries === '2025')).toBe(
    false,
  );
});

test('a model of the unit itself is of none of its provinces, whatever code they have', () => {
  const rows = [
    pilotRow('merge-offices', '79', 'reported', { boundaries: '2025', asOf: '2026' }),
    pilotRow('merge-offices', '60', 'reported'),
  ];
  expect(pilotPlacesIn(rows).get('reported')).toEqual(new Set(['60']));
});
