import { expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { toUnits2025 } from '@/domain/regroup';
import { inputOf } from '@/domain/testFixtures';
import { modelProvinceSheet } from './modelProvinceSheet';
import { modelSheet, type UnitSheetModel } from './modelUnitSheet';

const former = readPublishedData();
const input = inputOf({ boundaries: '2025', provinces: ['68'] }, toUnits2025(former));

function unitSheet(code: string, pinned?: string): UnitSheetModel {
  const sheet = modelSheet(input, code, pinned);
  if (sheet === undefined || !('members' in sheet)) throw new Error('no sheet of a unit');
  return sheet;
}

test('the members stand side by side as their own sheets have them', () => {
  const sheet = unitSheet('68');
  expect(sheet.name).toBe('Lâm Đồng*');
  expect(sheet.members.map(({ name }) => name)).toEqual(['Lâm Đồng', 'Bình Thuận']);
  expect(sheet.members[1]?.sections).toEqual(
    modelProvinceSheet(inputOf({}, former), '60')?.sections,
  );
  expect(sheet.outside).toEqual([
    { name: 'Đắk Nông', words: 'Ngoài 22 tỉnh, không có số liệu ở đây.' },
  ]);
});

test('on top the unit, with who is behind each reading', () => {
  const { sections } = unitSheet('79');
  const staff = sections.find(({ id }) => id === 'staff')?.lines.map(({ words }) => words);
  expect(staff?.join(' ')).toMatch(
    /2\/3 tỉnh cũ; TP\.HCM .*Bình Dương .*chưa tìm thấy số công bố: BR-VT/u,
  );
  const models = sections.find(({ id }) => id === 'pilots')?.lines.map(({ words }) => words);
  expect(models).toContain('nêu tên: Bình Dương, BR-VT');
});

test('the pin is that of a province, and its unit says so', () => {
  const sheet = unitSheet('79', '74');
  expect(sheet.pinned).toBe('Có tỉnh của tôi: Bình Dương');
  expect(sheet.members.filter(({ isPinned }) => isPinned).map(({ code }) => code)).toEqual(['74']);
  // The code of the unit of Tây Ninh is that of Long An.
  expect(unitSheet('80', '80').pinned).toBe('Có tỉnh của tôi: Long An');
});

test('under the boundaries of 2019 the sheet is that of a province', () => {
  expect(modelSheet(inputOf({}, former), '80', undefined)?.name).toBe('Long An');
});
