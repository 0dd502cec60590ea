import { expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { dataSheets } from '@/exports/xlsx/dataSheets';
import { readWorkbook } from '@/exports/xlsx/readWorkbook';
import { createWorkbook } from '@/exports/xlsx/workbook';

test.each(['vi', 'en'] as const)(
  'all data in %s: every entry of every list, zero as 0',
  async (lang) => {
    const data = readPublishedData();
    const { sheets } = await readWorkbook(await createWorkbook(dataSheets(data, lang)));
    const [about, ...lists] = [...sheets.values()];
    expect(JSON.stringify(about)).toContain(data.manifest.release);
    expect(lists.map((rows) => rows.length - 1)).toEqual([
      data.pilots.observations.length,
      data.pilots.models.length,
      data.staff.observations.length,
      data.committee.observations.length,
      data.committee.totals.length,
      data.sources.sources.length,
      data.provinces.provinces.length,
    ]);
    const totals = lists[4]?.slice(1).map((row) => row[1]);
    expect(totals).toEqual(data.committee.totals.map(({ value }) => value));
    const staff = lists[2] ?? [];
    const value = staff[0]?.indexOf(lang === 'vi' ? 'Giá trị' : 'Value') ?? -1;
    expect(staff.slice(1).map((row) => row[value])).toEqual(
      data.staff.observations.map((row) => row.value),
    );
  },
);

test('a file that could not be read has no sheets', () => {
  const { pilots: _, ...rest } = readPublishedData();
  expect(dataSheets(rest, 'vi').map(({ name }) => name)).toEqual([
    'Thuyết minh',
    'Tinh giản biên chế',
    'Trường hợp bổ sung cấp ủy',
    'Tổng của khu vực',
    'Nguồn',
    'Tỉnh, thành phố',
  ]);
});
