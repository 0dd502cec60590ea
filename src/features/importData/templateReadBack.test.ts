import { describe, expect, test } from 'vitest';
import { readImport } from '@/data/import/readImport';
import { readPublishedData } from '@/data/publishedForTests';
import { languages } from '@/domain/language';
import { createTemplate } from '@/exports/template/createTemplate';
import {
  type CellValues,
  committeeRowCount,
  fillTemplate,
  fullCommittee,
  fullStaff,
  staffRowCount,
} from '@/exports/template/fillTemplateForTests';
import { readWorkbook } from '@/exports/xlsx/readWorkbook';

const data = readPublishedData();
const context = {
  provinces: data.provinces,
  sources: data.sources,
  pilots: data.pilots,
  staff: data.staff,
  today: '2026-11-23',
};

/** What the import makes of the template; fails when it cannot read it at all. */
async function readBack(values: Parameters<typeof fillTemplate>[1], lang: 'vi' | 'en') {
  const blob = createTemplate(data, { lang });
  const bytes = fillTemplate(new Uint8Array(await blob.arrayBuffer()), values);
  const reading = readImport(bytes, 'mau-so-lieu.xlsx', context);
  if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
  return reading;
}

describe.each(languages)('the template read back in %s', (lang) => {
  test('not filled in: no rows and nothing to complain of', async () => {
    const { rows, faults, warnings } = await readBack({}, lang);
    expect([faults, warnings]).toEqual([[], []]);
    expect([rows.committee, rows.staff, rows.pilots]).toEqual([undefined, undefined, undefined]);
  });

  test('22 provinces, seven years, three scopes: every figure, the zeros, the x', async () => {
    const { rows, faults, warnings } = await readBack(
      { TinhGian: fullStaff, BoSungCapUy: fullCommittee },
      lang,
    );
    expect(faults).toEqual([]);
    expect(new Set(warnings.map(({ rule }) => rule))).toEqual(
      new Set(['no-source', 'standing-more']),
    );
    expect(rows.staff?.observations).toHaveLength(staffRowCount - 2);
    expect(rows.staff?.observations[0]).toMatchObject({
      province: '58',
      scope: 'administrative',
      asOf: '2015-12-31',
      value: 0,
      baseYear: 2015,
    });
    expect(rows.staff?.notApplicable).toMatchObject([{ province: '58', asOf: '2016-12-31' }]);
    expect(rows.committee?.observations).toHaveLength(committeeRowCount);
    expect(rows.committee?.observations[0]).toMatchObject({ asOf: '2015', value: 0 });
  });

  test('a model chosen from the lists', async () => {
    const { sheets } = await readWorkbook(createTemplate(data, { lang }));
    const lists = sheets.get('DanhMuc')!;
    const pick = (label: string, labelEn: string): string =>
      String(lists[2]?.[lists[0]?.lastIndexOf(lang === 'vi' ? label : labelEn) ?? -1]);
    const values: CellValues = {
      A2: pick('Mô hình', 'Model'),
      C2: pick('Tỉnh', 'Province'),
      E2: pick('Cấp', 'Level'),
      F2: pick('Trạng thái', 'State'),
      G2: '12/2019',
    };
    const { rows, faults } = await readBack({ MoHinh: values }, lang);
    expect(faults).toEqual([]);
    expect(rows.pilots?.observations).toMatchObject([
      {
        model: data.pilots.models[1]?.id,
        province: '60',
        level: 'district',
        state: 'reported',
        asOf: '2019-12',
      },
    ]);
  });
});
