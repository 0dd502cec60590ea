import { assert, constantFrom, option, property, record, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import { chooseMembers, chooseUnits, type PlaceChoice } from './boundariesChoice';
import { anyData } from './regroupForTests';
import { smallData } from './testFixtures';

// Units of the small data: 79 is 60 and 79; 92 is 84 and 92.
const { provinces: file } = smallData();
const nothing: PlaceChoice = { provinces: [], regions: [], clusters: [], sheet: undefined };

test('each province becomes its unit, once and ascending', () => {
  const chosen = { ...nothing, provinces: ['60', '79', '92'], sheet: '84' };
  expect(chooseUnits(chosen, file).became).toEqual({
    ...nothing,
    provinces: ['79', '92'],
    sheet: '92',
  });
});

test('nothing chosen stays everything, and what is no province is dropped', () => {
  expect(chooseUnits(nothing, file).became).toEqual(nothing);
  expect(chooseUnits({ ...nothing, provinces: ['01'], sheet: '01' }, file).became).toEqual(nothing);
  expect(chooseMembers(nothing, file, undefined)).toEqual(nothing);
});

test('regions and clusters are cleared, with a reason for each', () => {
  const chosen = { ...nothing, regions: ['mekong-delta'], clusters: [4] };
  const { became, cleared } = chooseUnits(chosen, file);
  expect(became).toEqual(nothing);
  expect(cleared).toEqual(['no-regions-in-2025', 'no-clusters-in-2025']);
  expect(chooseUnits(nothing, file).cleared).toEqual([]);
});

test('back: the same code means another place, so a unit becomes all its members', () => {
  const chosen = { ...nothing, provinces: ['79'], sheet: '92' };
  expect(chooseMembers(chosen, file, undefined)).toEqual({
    ...nothing,
    provinces: ['60', '79'],
    sheet: '92',
  });
});

test('back: filters that were touched do not restore the sheet, nor the sheet the filters', () => {
  const former = { ...nothing, provinces: ['60'], clusters: [4], sheet: '92' };
  const remembered = chooseUnits(former, file);
  const touched = { ...remembered.became, provinces: ['79', '92'] };
  expect(chooseMembers(touched, file, remembered)).toEqual({
    ...nothing,
    provinces: ['60', '79', '84', '92'],
    sheet: '92',
  });
  expect(chooseMembers({ ...remembered.became, sheet: undefined }, file, remembered)).toEqual({
    ...former,
    sheet: undefined,
  });
});

const codes = ['58', '60', '68', '70', '74', '75', '77', '79'];
const anyChoice = record<PlaceChoice>({
  provinces: subarray(codes),
  regions: subarray(['mekong-delta', 'south-east']),
  clusters: subarray([4, 5]),
  sheet: option(constantFrom(...codes), { nil: undefined }),
});

test('there and back restores any choice', () => {
  const isRestored = property(anyData, anyChoice, ({ provinces }, choice) => {
    const remembered = chooseUnits(choice, provinces);
    const back = chooseMembers(remembered.became, provinces, remembered);
    return JSON.stringify(back) === JSON.stringify(choice);
  });
  expect(() => assert(isRestored)).not.toThrow();
});

test('units come back as the same units, also without a memory', () => {
  const isSame = property(anyData, anyChoice, ({ provinces }, choice) => {
    const { became } = chooseUnits(choice, provinces);
    const back = chooseMembers(became, provinces, undefined);
    return (
      back.provinces.join() === [...new Set(back.provinces)].sort().join() &&
      JSON.stringify(chooseUnits(back, provinces).became) === JSON.stringify(became)
    );
  });
  expect(() => assert(isSame)).not.toThrow();
});
