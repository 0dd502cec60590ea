import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { LoadedData } from '@/domain/dataset';
import { compareNames } from '@/domain/format';
import { withLocal } from '@/domain/layerData';
import { toUnits2025 } from '@/domain/regroup';
import { inputOf, smallData, staffRow } from '@/domain/testFixtures';
import { of2019 } from '@/domain/unitRows';
import type { View } from '@/domain/view';
import { buildFigure } from '@/figures/buildFigure';
import { lightPalette } from '@/figures/palette';
import { modelWhatChanged } from './modelWhatChanged';
import { layoutChanges } from './layoutChanges';
import { whatChangedFigure } from './whatChangedFigure';
import { WhatChangedChart } from './WhatChangedChart';

const after = smallData();
const withStaff = (...observations: ReturnType<typeof staffRow>[]): LoadedData => ({
  ...after,
  staff: { ...after.staff!, observations },
});
const [result, plan, count] = after.staff!.observations;
const before = withStaff({ ...result!, value: 5 }, { ...plan!, note: 'Cũ.' }, staffRow('79', 0));
const name = 'bản abc (01/09/2026)';

function build(view: Partial<View> = {}, data = after, earlier = before) {
  return modelWhatChanged({ ...inputOf(view, data), comparison: { before: earlier, name } });
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test.each<[string, Partial<View>, string]>([
  ['all', {}, 'So với bản abc (01/09/2026): 1 số mới công bố, 1 tăng, 1 sửa, 1 rút lại ở 4 tỉnh.'],
  ['one province', { provinces: ['84'] }, 'So với bản abc (01/09/2026): 1 tăng ở 1 tỉnh.'],
  [
    'in English',
    { lang: 'en', regions: ['mekong-delta'] },
    'Against bản abc (01/09/2026): 1 newly reported, 1 up in 2 provinces.',
  ],
])('finding: %s', (_name, view, finding) => {
  expect(plain(build(view).finding)).toBe(finding);
});

test('nothing changed, and what was compared is named', () => {
  const model = build({}, after, after);
  expect(model.finding).toBe('So với bản abc (01/09/2026): không có gì thay đổi.');
  expect(model.caption.sources).not.toContain('chưa có');
  expect(model.table.rows).toHaveLength(1);
  expect(model.marks.tiles.map(({ count: changes }) => changes)).toEqual([0, 0, 0, 0]);
});

test('the table says before and after in words with their units, and what they are compared with', () => {
  const { columns, rows } = build().table;
  expect(columns.map(({ label }) => label)).toContain('Trước: bản abc (01/09/2026)');
  const words = rows.map(({ cells }) => cells.map(({ text }) => plain(text)).join(' | '));
  expect(words).toEqual([
    'Bình Thuận | Tinh giản biên chế | khối hành chính, tỷ lệ giảm | 2021 | 10 % (kế hoạch, không phải kết quả, mốc so sánh không rõ) | 10 % (kế hoạch, không phải kết quả, mốc so sánh không rõ) (khác ghi chú) | sửa | số không đổi | Báo B',
    expect.stringMatching(/^Cần Thơ \| .* \| – \| 1\.234 biên chế \(.*\) \| mới có \|  \| Báo B$/u),
    expect.stringMatching(/^TP\. Hồ Chí Minh \| .* \| 0 % \(.*\) \| – \| rút lại \|  \| Báo B$/u),
    expect.stringMatching(/^Trà Vinh \| .* \| 5 %† \(.*\) \| 5,55 %† \(.*\) \| tăng \| tăng/u),
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('the compared release stands in the caption', () => {
  expect(build().caption.coverage).toBe(
    'So với bản abc (01/09/2026): 4 dòng thay đổi, 5 dòng không đổi.',
  );
});

test('a filter that leaves nothing', () => {
  const model = build({ regions: ['south-east'], provinces: ['60'] });
  expect(model.state).toBe('empty');
  expect(model.table.rows).toHaveLength(1);
});

test('rows of an office are new, never newly published', () => {
  const local = withLocal(after, {
    importedOn: '2026-11-23',
    fileNames: ['a.csv'],
    sources: [],
    staff: { observations: [result!, plan!, count!, staffRow('79', 2)] },
  });
  const { finding } = build({ layer: 'local' }, local, after);
  expect(plain(finding)).toBe('So với bản abc (01/09/2026): 1 số mới có ở 1 tỉnh.');
});

test('a unit of 2025 counts its members, and the table names them', () => {
  const data = toUnits2025(after);
  const input = inputOf({ boundaries: '2025' }, data);
  const model = buildFigure(whatChangedFigure, { ...input, comparison: { before, name } });
  expect(model.marks.tiles.map(({ code, count: changes }) => `${code} ${changes}`)).toEqual([
    '79 2',
    '92 2',
  ]);
  const former = model.table.columns.findIndex(({ id }) => id === 'former');
  expect(model.table.rows.map(({ cells }) => cells[former]?.text ?? '').sort(compareNames)).toEqual(
    ['Bình Thuận', 'Cần Thơ', 'TP. Hồ Chí Minh', 'Trà Vinh'],
  );
  expect(model.table.rows.every(({ cells }) => cells.length === model.table.columns.length)).toBe(
    true,
  );
  expect(model.caption.notes.join(' ')).toContain('Đắk Nông');
});

test('what a unit reports for itself is named as the unit, not as the province of that name', () => {
  const own = staffRow('79', 3, { boundaries: '2025', asOf: '2025-12-31' });
  const local = withStaff(...after.staff!.observations, own);
  const model = build({ boundaries: '2025' }, toUnits2025(local), after);
  const [row, ...more] = model.table.rows;
  expect(more).toEqual([]);
  expect(row?.cells.slice(0, 2).map(({ text }) => text)).toEqual([
    'TP. Hồ Chí Minh',
    'TP. Hồ Chí Minh (chính đơn vị từ 01/07/2025)',
  ]);
  expect(model.marks.lines.map(({ text }) => text.split(' · ')[0])).toEqual([
    'TP.HCM (chính đơn vị từ 01/07/2025)',
  ]);
  expect(build({}, of2019(local), after).finding).toContain('không có gì thay đổi');
});

test('of thousands of changes only those are put into words that have room', () => {
  const rows = Array.from({ length: 3000 }, (_, index) =>
    staffRow('79', index % 100, { asOf: `${1000 + index}-01` }),
  );
  const { marks, table } = build({}, withStaff(...rows), withStaff());
  expect(marks.lineCount).toBe(3000);
  expect(marks.lines.length).toBeLessThan(100);
  const { list } = layoutChanges(marks, { widthPx: 1200, heightPx: 600, fontPx: 12 });
  const written = (list?.lines.length ?? 0) - 1;
  expect(list?.lines.at(-1)?.texts).toEqual([`và ${3000 - written} dòng nữa ở bảng`]);
  expect(table.rows).toHaveLength(3000);
});

test('without a comparison the figure is not there', () => {
  expect(whatChangedFigure.isAbsent?.(inputOf({}, after))).toBe(true);
});

describe('the chart', () => {
  test.each([
    ['a page', 1200, 12],
    ['a phone', 350, 12],
    ['16:9', 1820, 22],
    ['a square', 990, 20],
  ])('of %s fits its box, with no label smaller than asked for', (_name, widthPx, fontPx) => {
    const model = build();
    const { heightPx } = layoutChanges(model.marks, { widthPx, fontPx });
    const box = { widthPx, heightPx, fontPx };
    const html = renderToString(
      createElement(WhatChangedChart, { model, box, palette: lightPalette }),
    );
    expect(html.match(/<svg/gu)).toHaveLength(1);
    expect(html).not.toMatch(/var\(--|NaN|undefined|Infinity|\[object/u);
    const places = [...html.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/gu)];
    for (const [, x, y] of places) {
      expect(Number(x)).toBeLessThan(widthPx);
      expect(Number(y)).toBeLessThanOrEqual(heightPx);
    }
    expect([...html.matchAll(/font-size="([\d.]+)"/gu)].map(([, size]) => Number(size))).toEqual([
      fontPx,
    ]);
  });
});
