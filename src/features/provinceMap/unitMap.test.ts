import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { toUnits2025 } from '@/domain/regroup';
import { inputOf } from '@/domain/testFixtures';
import { indicators, type View } from '@/domain/view';
import { readTile, tilesPartOf } from '@/parts/readTilesForTests';
import { provinceMapFigure } from './provinceMap';
import { findSetting } from '@/parts/tileTexts';

const former = readPublishedData();
const data = toUnits2025(former);
const map = (view: Partial<View> = {}) =>
  provinceMapFigure.build(inputOf({ boundaries: '2025', ...view }, data));
const tilesOf = (model: ReturnType<typeof map>) => tilesPartOf(model.marks).tiles.map(readTile);
const tileOf = (model: ReturnType<typeof map>, code: string) =>
  tilesOf(model).find((one) => one.code === code)!;

test.each(indicators)('%s: a unit that is not whole never looks whole', (indicator) => {
  const model = map({ indicator });
  expect(tilesOf(model)).toHaveLength(10);
  expect(model.legend.map(({ id }) => id)).toContain('partial');
  for (const code of ['56', '68']) {
    const { below: unit, lines, label } = tileOf(model, code);
    expect(unit?.isPartial).toBe(true);
    expect(lines.join(' ')).toContain('*');
    expect(label).toContain('ngoài 22 tỉnh');
  }
});

test('a tile names the provinces of 2019 and how much of the unit is known', () => {
  const { below: unit, label } = tileOf(map(), '68');
  expect(unit).toEqual({ members: 'Lâm Đồng, Bình Thuận', share: '2/3 tỉnh cũ', isPartial: true });
  expect(label).toContain('gồm Lâm Đồng, Bình Thuận; thiếu Đắk Nông');
  expect(tileOf(map(), '79').below).toMatchObject({ share: '', isPartial: false });
});

describe('staff percentages', () => {
  const model = map({ indicator: 'staff-reduction', scope: 'administrative' });

  test('rates of several days are a range, coloured only where both ends fall in one step', () => {
    const tile = tileOf(model, '79');
    expect(tile.valueText).toMatch(/^\d+,\d–\d+,\d$/u);
    expect(tile.number).toBeNull();
    expect(tile.style.kind).toBe('step');
    expect(tile.label).toMatch(/TP\.HCM .*; .*Bình Dương .*chưa tìm thấy số công bố: BR-VT/u);
    const row = model.table.rows.find(({ province }) => province === '79');
    expect(row?.cells[1]?.value).toBeNull();
  });

  test('a plan is never coloured', () => {
    const plans = tilesOf(model).filter(({ state }) => state === 'planned');
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.map(({ style }) => style.kind)).not.toContain('step');
  });

  test('the caption names the members that are missing', () => {
    expect(model.caption.coverage).toContain(
      'TP.HCM 2/3 tỉnh cũ (chưa tìm thấy số công bố: BR-VT)',
    );
  });
});

test('tiles of units are set alike, with their members where there is room', () => {
  const { tiles } = tilesPartOf(map().marks);
  const settingAt = (tilePx: number, fontPx: number) => {
    const layout = { tilePx, nameFontPx: tilePx * 0.21, valueFontPx: tilePx * 0.3 };
    return findSetting(tiles, layout, fontPx);
  };
  expect(settingAt(228, 22).content).toBe('members');
  expect(settingAt(48, 12).content).toBe('short');
});

const outlined = (input: ReturnType<typeof inputOf>) =>
  provinceMapFigure.build({ ...input, outlines: 'units' });

test('outlines of the units are drawn over the provinces of 2019 only', () => {
  const model = outlined(inputOf({}, former));
  expect(tilesPartOf(model.marks).edges.length).toBeGreaterThan(22);
  expect(model.legend.map(({ id }) => id)).toContain('unit-outline');
  expect(tileOf(model, '60').label).toContain('Bình Thuận, nay thuộc Lâm Đồng');
  expect(tilesPartOf(provinceMapFigure.build(inputOf({}, former)).marks).edges).toEqual([]);
  expect(tilesPartOf(outlined(inputOf({ boundaries: '2025' }, data)).marks).edges).toEqual([]);
});

const around = (outlines: 'regions' | 'clusters', input = inputOf({}, former)) =>
  provinceMapFigure.build({ ...input, outlines });

describe('regions and clusters', () => {
  test.each([
    [
      'regions',
      'Bình Thuận, vùng Nam Trung Bộ: 4 được nêu tên, 1 dự kiến',
      ['Nam Trung Bộ', 'Đông Nam Bộ', 'Tây Nguyên', 'Đồng bằng sông Cửu Long'],
    ],
    [
      'clusters',
      'Bình Thuận, Cụm thi đua số 4: 4 được nêu tên, 1 dự kiến',
      ['Cụm thi đua số 4', 'Cụm thi đua số 5'],
    ],
  ] as const)('%s are named in the key and at each tile', (kind, label, names) => {
    const model = around(kind);
    const groups = model.legend.filter(({ style }) => style.kind === 'group');
    expect(groups.map((item) => item.label)).toEqual(names);
    expect(tileOf(model, '60').label).toBe(label);
    // Each tile lies in one of the small grids of the key.
    const inside = groups.flatMap(({ style }) =>
      style.kind === 'group' ? style.cells.filter(({ isIn }) => isIn) : [],
    );
    expect(inside).toHaveLength(22);
  });

  test('a group of one tile has four sides', () => {
    const { row, col } = tileOf(around('regions'), '68');
    const own = tilesPartOf(around('regions').marks).edges.filter(
      (e) => e.row === row && e.col === col,
    );
    expect(own.map(({ side }) => side).sort()).toEqual(['bottom', 'left', 'right', 'top']);
  });

  test('do not apply to the grid of 2025', () => {
    const model = around('regions', inputOf({ boundaries: '2025' }, data));
    expect(tilesPartOf(model.marks).edges).toEqual([]);
    expect(model.legend.some(({ style }) => style.kind === 'group')).toBe(false);
  });
});
