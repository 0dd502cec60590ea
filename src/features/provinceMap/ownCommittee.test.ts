import { expect, test } from 'vitest';
import type { Boundaries } from '@/domain/boundaries';
import type { CommitteeObservation, LoadedData } from '@/domain/dataset';
import { toUnits2025 } from '@/domain/regroup';
import { seriesData } from '@/domain/seriesFixture';
import { inputOf, smallData } from '@/domain/testFixtures';
import { of2019 } from '@/domain/unitRows';
import { readTile, tilesPartOf } from '@/parts/readTilesForTests';
import { provinceMapFigure } from './provinceMap';
import { unitTexts } from '@/parts/tileTexts';

// 79 and 92 are codes of provinces and of units; the unit 79 has the provinces 60 and 79.

function row(province: string, value: number, fields: Partial<CommitteeObservation> = {}) {
  const own = {
    measure: 'executive',
    asOf: '2019',
    status: 'published',
    sourceId: 'press',
  } as const;
  return { province, value, eventId: `${province} ${value}`, ...own, ...fields };
}

const itself = { boundaries: '2025', asOf: '2026' } as const;

function withRows(data: LoadedData, ...rows: readonly CommitteeObservation[]): LoadedData {
  return { ...data, committee: { totals: data.committee?.totals ?? [], observations: rows } };
}

function map(data: LoadedData, boundaries: Boundaries = '2025') {
  const shown = boundaries === '2025' ? toUnits2025(data) : of2019(data);
  return provinceMapFigure.build(inputOf({ boundaries, indicator: 'committee-additions' }, shown));
}

const tilesOf = (model: ReturnType<typeof map>) => tilesPartOf(model.marks).tiles.map(readTile);
const tileOf = (model: ReturnType<typeof map>, code: string) =>
  tilesOf(model).find((tile) => tile.code === code);

const cases = withRows(
  smallData(),
  row('60', 2),
  row('79', 3),
  row('79', 7, itself),
  row('92', 5, itself),
);

test('what a unit reports for itself stands beside the sum of its provinces, never in it', () => {
  const model = map(cases);
  const tile = tileOf(model, '79');
  expect(tile).toMatchObject({ valueText: '5', below: { own: 'chính đơn vị: 7 (2026)' } });
  expect(tile?.label).toContain('chính đơn vị từ 01/07/2025: 7 (2026), ủy viên ban chấp hành');
  expect(model.caption.notes.join(' ')).toContain('không cộng vào số của các tỉnh cũ');
  expect(model.caption.asOf).toContain('2026');
});

test('it is the number of a unit of whose provinces nothing is known', () => {
  const tile = tileOf(map(cases), '92');
  expect(tile).toMatchObject({ valueText: '5', number: 5 });
  expect(tile?.below?.own).toBe('chính đơn vị: 5 (2026)');
  expect(tile?.label).toContain('chính đơn vị từ 01/07/2025: 5 (2026)');
});

test('provinces of 2019 do not see it, and units without it say nothing of it', () => {
  expect(tileOf(map(cases, '2019'), '79')).toMatchObject({ valueText: '3' });
  expect(tileOf(map(cases, '2019'), '92')?.state).toBe('not-found');
  const plain = map(withRows(smallData(), row('60', 2)));
  expect(tileOf(plain, '79')?.below?.own).toBeUndefined();
  expect(plain.caption.notes.join(' ')).not.toContain('chính đơn vị');
});

test('beside a series it is in the sum of no year, not even of its own', () => {
  const series = seriesData();
  const own = [row('79', 7, { ...itself, asOf: '2019' }), row('92', 5, itself)];
  const data = withRows(series, ...series.committee!.observations, ...own);
  const [before, after] = [map(series), map(data)];
  expect(after.finding).toBe(before.finding);
  for (const code of ['79', '92']) {
    expect(tileOf(after, code)?.valueText).toBe(tileOf(before, code)?.valueText);
  }
  expect(tileOf(after, '92')?.below?.own).toBe('chính đơn vị: 5 (2026)');
  expect(tileOf(after, '92')?.label).toContain('5 (2026)');
});

test('a tile writes it under its number where there is room', () => {
  const layout = { tilePx: 90, nameFontPx: 18, valueFontPx: 27 };
  const tile = tileOf(map(cases), '79')!;
  const written = (content: 'share' | 'short'): string =>
    unitTexts(tile, layout, 12, { content, shrink: 1 })
      .map(({ text }) => text)
      .join(' ');
  expect(written('share')).toContain('5 chính đơn vị: 7 (2026)');
  expect(written('short')).not.toContain('chính đơn vị');
});
