import { expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { inputOf } from '@/domain/testFixtures';
import { createDeck } from '@/exports/pptx/createDeck';
import { openPackage, textOf } from '@/exports/pptx/readDeckForTests';
import { figureSheets } from '@/exports/xlsx/figureWorkbook';
import { serializeMetadata } from '@/exports/metadata/figureMetadata';
import { serializeCsv } from '@/lib/csv';
import { inBoundaries } from './boundariesOfView';
import { prepareFigures } from './figureRegistry';

// Two units of 2025 hold provinces outside the 22: nothing that leaves the page may look whole.

const data = inBoundaries(readPublishedData(), '2025');
const figures = prepareFigures(inputOf({ boundaries: '2025' }, data)).map(({ prepare }) =>
  prepare(),
);

test.each(figures.map((figure) => [figure.model.id, figure] as const))(
  '%s names the boundaries in its caption',
  (_id, { model }) => {
    expect(model.caption.boundary).toContain('Địa giới từ 1/7/2025');
  },
);

test.each(
  figures
    .filter(({ model }) => ['province-map', 'pilot-matrix'].includes(model.id))
    .map((figure) => [figure.model.id, figure] as const),
)('%s marks them in CSV, workbook and picture data', (_id, figure) => {
  const leaving = [
    serializeCsv(figure.sheet(), 'vi'),
    JSON.stringify(figureSheets(figure.model, data)),
    serializeMetadata(figure.metadata()),
  ];
  for (const text of leaving) {
    expect(text).toContain('Lâm Đồng*');
    expect(text).toContain('Khánh Hòa*');
  }
  for (const text of leaving.slice(0, 2)) expect(text).toContain('Đắk Nông');
});

test('the deck marks them and names the boundaries', async () => {
  const { blob } = await createDeck(
    figures.map((figure) => ({ figure, mode: 'native', line: '' })),
    {
      lang: 'vi',
      title: '',
      filter: '',
      release: '',
      layer: '',
      dateText: '',
      keyMessages: [],
      sources: [],
    },
  );
  const files = openPackage(new Uint8Array(await blob.arrayBuffer()));
  const slides = [...files.keys()].filter((path) => /slides\/slide\d+\.xml$/u.test(path));
  const text = slides.map((path) => textOf(files, path)).join('');
  expect(text).toContain('Lâm Đồng*');
  expect(text).toContain('Địa giới từ 1/7/2025');
});
