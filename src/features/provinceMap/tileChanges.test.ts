import { expect, test } from 'vitest';
import type { LoadedData } from '@/domain/dataset';
import { toUnits2025 } from '@/domain/regroup';
import { inputOf, pilotRow, smallData } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { readTile, tilesPartOf } from '@/parts/readTilesForTests';
import { provinceMapFigure } from './provinceMap';

const after = smallData();
const before: LoadedData = {
  ...after,
  staff: { ...after.staff!, observations: after.staff!.observations.slice(1) },
  pilots: {
    ...after.pilots!,
    observations: [
      ...after.pilots!.observations.slice(1).map((row) => {
        return row.province === '84' ? { ...row, state: 'planned' as const } : row;
      }),
      pilotRow('leadership-exams', '60', 'reported', { level: 'any' }),
    ],
  },
};
const comparison = { before, name: 'bản abc' };

function marksOf(view: Partial<View> = {}, data = after): string[] {
  const { marks } = provinceMapFigure.build({ ...inputOf(view, data), comparison });
  return tilesPartOf(marks).tiles.flatMap(({ fact, corner }) =>
    corner === undefined ? [] : [`${fact.key} ${corner.id}`],
  );
}

test('a tile is marked by the dataset that the map shows', () => {
  expect(marksOf()).toEqual(['60 several', '84 revised']);
  expect(marksOf({ indicator: 'staff-reduction' })).toEqual(['84 new']);
  expect(marksOf({ indicator: 'committee-additions' })).toEqual([]);
  expect(marksOf({ boundaries: '2025' }, toUnits2025(after))).toEqual(['79 several', '92 revised']);
});

test('the marks are explained, and nothing is said where there are none', () => {
  const model = provinceMapFigure.build({ ...inputOf({}, after), comparison });
  expect(model.caption.notes.at(-1)).toBe(
    'Dấu ở góc ô: mục “Mô hình thí điểm” có thay đổi so với bản abc (thoi: sửa; tròn: nhiều loại).',
  );
  expect(model.legend.some(({ id }) => id === 'change')).toBe(true);
  expect(
    tilesPartOf(model.marks)
      .tiles.map(readTile)
      .find(({ code }) => code === '84')?.label,
  ).toMatch(/; so với bản abc: 1\u00a0sửa$/u);
  const plain = provinceMapFigure.build(inputOf({}, after));
  expect(plain.legend.some(({ id }) => id === 'change')).toBe(false);
  expect(model.table).toEqual(plain.table);
});
