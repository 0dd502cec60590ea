import { describe, expect, test } from 'vitest';
import { makeIllustrative } from '@/data/illustrative';
import type { ImportReading } from '@/data/import/importReading';
import { readImport } from '@/data/import/readImport';
import { readPublishedData } from '@/data/publishedForTests';
import { isUnchanged } from '@/domain/dataChanges';
import type { LoadedData } from '@/domain/dataset';
import { type Lang, languages } from '@/domain/language';
import { withIllustrative, withLocal } from '@/domain/layerData';
import type { LocalImport } from '@/domain/localImport';
import { pilotRow, staffRow } from '@/domain/testFixtures';
import { createFilledTemplate } from '@/exports/template/createTemplate';
import { readWorkbook } from '@/exports/xlsx/readWorkbook';
import { previewImport } from './previewImport';

const published = readPublishedData();
const sourceId = 'noi-bo-bao-cao';

/** One row of every kind that an office can have beside the published ones. */
const local: LocalImport = {
  importedOn: '2026-11-23',
  fileNames: ['bao-cao.xlsx'],
  sources: [
    {
      id: sourceId,
      title: 'Báo cáo số 5, ngày 1/2/2026',
      publisher: 'Văn phòng',
      url: 'https://example.org/5',
      published: '2026-02-01',
      kind: 'local',
      reliability: 'primary',
    },
  ],
  committee: {
    observations: [
      {
        province: '60',
        measure: 'executive',
        value: 0,
        asOf: '2019',
        eventId: 'binh-thuan-nam-2019',
        status: 'published',
        sourceId,
      },
      {
        province: '80',
        boundaries: '2025',
        measure: 'standing',
        value: 2,
        asOf: '2026-01-15',
        asOfInferred: true,
        eventId: 'tay-ninh-2026-01',
        status: 'published',
        sourceId,
        note: '=1+1',
      },
    ],
    notApplicable: [{ province: '84', measure: 'central', asOf: '2019', sourceId }],
  },
  staff: {
    observations: [
      staffRow('60', 0, { asOf: '2018-12-31', sourceId, baseYear: 2015, note: 'Số liệu mới' }),
      staffRow('60', -2.5, { asOf: '2017', sourceId }),
      staffRow('91', 12.25, {
        boundaries: '2025',
        asOf: '2025-12-31',
        sourceId,
        status: 'derived',
        cut: 49,
        base: 400,
        baseYear: 2021,
        bound: 'at-least',
      }),
      staffRow('80', 30, {
        asOf: '2026',
        sourceId,
        measure: 'count',
        unit: 'people',
        basis: 'unclear',
        status: 'planned',
        base: 400,
      }),
    ],
    notPublished: [{ province: '89', scope: 'administrative', asOf: '2019', sourceId }],
    notApplicable: [
      { province: '84', scope: 'party-and-mass', asOf: '2019-12', sourceId, noteEn: 'None' },
    ],
  },
  pilots: {
    observations: [
      pilotRow('leadership-exams', '68', 'planned', {
        boundaries: '2025',
        level: 'any',
        asOf: '2026-03',
        asOfInferred: true,
        until: '2027',
        locator: 'mục II',
        sourceId,
      }),
    ],
  },
};

async function writeAndRead(data: LoadedData, current: LocalImport | undefined, lang: Lang) {
  const blob = createFilledTemplate(data, lang);
  const sources = { sources: [...published.sources.sources, ...(current?.sources ?? [])] };
  const context = { ...published, sources, today: '2026-11-30' };
  const reading = readImport(new Uint8Array(await blob.arrayBuffer()), 'tat-ca.xlsx', context);
  return { blob, reading };
}

function rowsOf({ committee, staff, pilots }: Partial<LocalImport>): readonly number[] {
  return [committee, staff, pilots].map((file) => file?.observations.length ?? 0);
}

/** What dropping the file would do; fails where it is refused or has faults. */
function changesOf(reading: ImportReading, current: LocalImport | undefined) {
  if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
  expect([reading.faults, reading.questions]).toEqual([[], []]);
  const { changes, local: after } = previewImport(published, current, reading.rows);
  return {
    counts: changes.map(({ counts: { added, changed, withdrawn } }) => [added, changed, withdrawn]),
    isSame: isUnchanged(changes),
    // What is published stays published, and nothing of the office's own is lost.
    own: rowsOf(after),
  };
}

const none = { counts: Array.from({ length: 3 }, () => [0, 0, 0]), isSame: true };

describe.each(languages)('what the page writes it reads back without a change, in %s', (lang) => {
  test('published data', async () => {
    const { reading } = await writeAndRead(published, undefined, lang);
    expect(changesOf(reading, undefined)).toEqual({ ...none, own: [0, 0, 0] });
  });

  test('internal data', async () => {
    const { reading } = await writeAndRead(withLocal(published, local), local, lang);
    expect(changesOf(reading, local)).toEqual({ ...none, own: rowsOf(local) });
  });

  test('internal data in a browser that does not know its sources', async () => {
    const { reading } = await writeAndRead(withLocal(published, local), undefined, lang);
    if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
    expect(reading.rows.sources).toMatchObject([
      {
        id: sourceId,
        title: 'Báo cáo số 5, ngày 1/2/2026',
        publisher: 'Văn phòng',
        url: 'https://example.org/5',
        published: '2026-02-01',
      },
    ]);
  });

  test('a made-up workbook says so in every row and is refused by that', async () => {
    const madeUp = withIllustrative(
      published,
      makeIllustrative(
        published.provinces.provinces.map(({ code }) => code),
        published.staff.target,
      ),
    );
    const { blob, reading } = await writeAndRead(madeUp, undefined, lang);
    const rows =
      madeUp.committee!.observations.length +
      madeUp.committee!.notApplicable!.length +
      madeUp.staff!.observations.length +
      madeUp.staff!.notApplicable!.length;
    expect(reading).toEqual({ ok: false, fault: { kind: 'made-up', count: rows } });
    const { sheets } = await readWorkbook(blob);
    for (const name of ['BoSungCapUy', 'TinhGian']) {
      const filled = (sheets.get(name) ?? []).slice(1).filter(([code]) => code !== null);
      for (const row of filled) expect(row.join(' ')).toMatch(/Số liệu minh họa|Illustrative/u);
    }
  });
});

test('made-up rows among others are refused one by one', () => {
  const csv =
    'Mã tỉnh;Khối;Ngày;Tỷ lệ;Năm gốc;Nguồn\n60;hành chính;2019;5;2015;BC\n68;hành chính;2019;5;2015;illustrative';
  const context = { ...published, today: '2026-11-30' };
  const reading = readImport(new TextEncoder().encode(csv), 'tep.csv', context);
  expect(reading).toMatchObject({ ok: true, faults: [{ rule: 'illustrative', row: 3 }] });
});
