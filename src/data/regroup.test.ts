import { expect, test } from 'vitest';
import { isUnit, unitsOf } from '@/domain/boundaries';
import { toUnits2025 } from '@/domain/regroup';
import { membersOfRow, partsOf } from '@/domain/regroupRows';
import { readUnitStaff } from '@/domain/regroupStaffReading';
import { assertDefined } from '@/lib/assert';
import { readPublishedData } from './publishedForTests';

const data = readPublishedData();
const regrouped = toUnits2025(data);

test('22 provinces become 10 units, two of them partial', () => {
  const units = regrouped.provinces.provinces.filter(isUnit);
  expect(units).toHaveLength(10);
  expect(units.flatMap(({ members }) => members)).toHaveLength(22);
  const partial = units.filter(({ isPartial }) => isPartial);
  expect(partial.map(({ code, outside }) => [code, outside.map(({ nameVi }) => nameVi)])).toEqual([
    ['56', ['Khánh Hòa']],
    ['68', ['Đắk Nông']],
  ]);
  expect(partial.map(({ nameVi, shortEn, nameEn }) => [nameVi, shortEn ?? nameEn])).toEqual([
    ['Khánh Hòa*', 'Khanh Hoa*'],
    ['Lâm Đồng*', 'Lam Dong*'],
  ]);
});

test('no published row is lost or counted twice', () => {
  for (const file of ['staff', 'committee', 'pilots'] as const) {
    const parts = (regrouped[file]?.observations ?? []).flatMap((row): readonly object[] =>
      partsOf(row),
    );
    expect(parts).toHaveLength(data[file].observations.length);
    expect(data[file].observations.every((row) => parts.includes(row))).toBe(true);
  }
});

test('a code that two boundaries share means another place', () => {
  const namesOf = (file: typeof data.provinces): readonly (string | undefined)[] =>
    ['79', '80', '91'].map((code) => file.provinces.find((p) => p.code === code)?.nameVi);
  expect(namesOf(data.provinces)).toEqual(['TP. Hồ Chí Minh', 'Long An', 'Kiên Giang']);
  expect(namesOf(regrouped.provinces)).toEqual(['TP. Hồ Chí Minh', 'Tây Ninh', 'An Giang']);
  const rows = regrouped.pilots?.observations.filter(({ province }) => province === '91') ?? [];
  expect(new Set(rows.flatMap(membersOfRow))).toEqual(new Set(['89', '91']));
});

test('new Ho Chi Minh City: results of two years and two members are a range', () => {
  const unit = assertDefined(
    unitsOf(data.provinces).find(({ code }) => code === '79'),
    'unit 79',
  );
  const reading = readUnitStaff(data.staff, unit, 'administrative');
  expect(reading).toMatchObject({ state: 'range', min: 13.85, max: 15.63, isPartial: true });
  expect(reading.values.map(({ member, asOf }) => [member, asOf])).toEqual([
    ['79', '2020'],
    ['74', '2022'],
  ]);
  expect(reading.coverage.silent).toEqual(['77']);
});
