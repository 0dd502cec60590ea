import { expect, test } from 'vitest';
import { readImport } from '@/data/import/readImport';
import { readPublishedData } from '@/data/publishedForTests';
import { languages } from '@/domain/language';
import { inputOf } from '@/domain/testFixtures';
import { createFigureXlsx } from '@/exports/xlsx/createXlsx';
import { serializeCsv } from '@/lib/csv';
import { prepareFigures } from './figureRegistry';

// What a figure gives away is for reading; dropped on the import it is known and leads to the right file.

const data = readPublishedData();
const context = { ...data, today: '2026-11-30' };
const refused = { ok: false, fault: { kind: 'figure-file' } };

test.each(
  languages.flatMap((lang) =>
    prepareFigures(inputOf({ lang }, data)).map((figure) => [lang, figure.id, figure] as const),
  ),
)('in %s the CSV and the XLSX of %s are refused as what they are', async (lang, _id, figure) => {
  const { model, sheet } = figure.prepare();
  const csv = new TextEncoder().encode(serializeCsv(sheet(), lang));
  expect(readImport(csv, 'hinh.csv', context)).toEqual(refused);
  const xlsx = await createFigureXlsx(model, data).arrayBuffer();
  expect(readImport(new Uint8Array(xlsx), 'hinh.xlsx', context)).toEqual(refused);
});
