import { expect, test } from 'vitest';
import { loadIllustrative } from '@/data/illustrativeFiles';
import { readPublishedData, readPublishedText } from '@/data/publishedForTests';
import { withIllustrative } from '@/domain/layerData';
import { inputOf } from '@/domain/testFixtures';
import { indicators, type View } from '@/domain/view';
import { sentenceOf, tableHtmlOf, tableTextOf } from '@/exports/copyFigure';
import { createDeck } from '@/exports/pptx/createDeck';
import { figureSlides } from '@/exports/pptx/figureSlides';
import type { Shape } from '@/exports/pptx/drawing';
import { openPackage, textOf } from '@/exports/pptx/readDeckForTests';
import type { PreparedFigure } from '@/exports/preparedFigure';
import { figureSheets } from '@/exports/xlsx/figureWorkbook';
import { serializeCsv } from '@/lib/csv';
import { isMadeUp } from '@/figures/origin';
import { prepareFigures } from './figureRegistry';

const published = readPublishedData();
const data = withIllustrative(
  published,
  await loadIllustrative(
    {
      readBytes: (path) => Promise.resolve(new TextEncoder().encode(readPublishedText(path))),
    },
    published,
  ),
);
const words = 'SỐ LIỆU MINH HỌA';

function figuresOf(view: Partial<View>): readonly PreparedFigure[] {
  return prepareFigures(inputOf({ layer: 'illustrative', ...view }, data)).map(({ prepare }) =>
    prepare(),
  );
}

/** Every text of the shapes, those in groups too. */
function textsOf(shapes: readonly Shape[]): readonly string[] {
  return shapes.flatMap((shape): readonly string[] => {
    if (shape.kind === 'group') return textsOf(shape.children);
    if (shape.kind !== 'text') return [];
    return shape.frame.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text));
  });
}

const isAllMadeUp = ({ model }: PreparedFigure): boolean => isMadeUp(model.caption);
const hasMadeUp = ({ model }: PreparedFigure): boolean =>
  model.caption.origins.some(({ layer }) => layer === 'illustrative');

test('the figures of made-up rows are known as such, and no other', () => {
  const figures = figuresOf({ indicator: 'staff-reduction' });
  const made = figures.filter(isAllMadeUp);
  expect(figures.filter(hasMadeUp).map(({ model }) => model.id)).toEqual([
    'headline',
    ...made.map(({ model }) => model.id),
  ]);
  expect(made.map(({ model }) => model.id)).toEqual([
    'province-map',
    'staff-roadmap',
    'staff-reduction',
    'committee-additions',
  ]);
  expect(figuresOf({}).find(({ model }) => model.id === 'province-map')).not.toSatisfy(hasMadeUp);
});

test.each(
  indicators.flatMap((indicator) => [{ indicator }, { indicator, provinces: ['60', '84'] }]),
)('nothing leaves under %j without its words', (view) => {
  for (const figure of figuresOf(view).filter(isAllMadeUp)) {
    const { model } = figure;
    const [, ...rows] = figure.sheet();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.join(' ')).toContain(words);
    for (const line of serializeCsv([...rows], 'vi')
      .trim()
      .split('\r\n')) {
      expect(line).toContain(words);
    }
    expect(JSON.stringify(figureSheets(model, data))).toContain(words);
    for (const text of [sentenceOf(model), tableHtmlOf(model), tableTextOf(model)]) {
      expect(text).toContain('[Minh họa]');
      expect(text).toContain(words);
    }
    expect(figure.metadata().layer).toBe('illustrative');
    expect(figure.fileName('png-16x9')).toContain('_minh-hoa');
    for (const slide of figureSlides(figure, '')) {
      const texts = textsOf(slide.shapes);
      expect(texts.filter((text) => text === words).length).toBeGreaterThan(3);
    }
  }
});

test('real figures keep their words under the made-up layer', () => {
  for (const figure of figuresOf({}).filter((one) => !hasMadeUp(one))) {
    expect(JSON.stringify([figure.sheet(), figure.model.caption])).not.toMatch(/minh họa/iu);
    expect(figure.fileName('png-16x9')).not.toContain('minh-hoa');
  }
});

test('beside real numbers the words stand in the made-up part alone', () => {
  const [headline] = figuresOf({});
  if (headline === undefined) throw new Error('no headline');
  const { finding } = headline.model;
  expect(finding).toMatch(/^74 /u);
  expect(finding.match(/minh họa/giu)).toHaveLength(1);
  for (const { shapes } of figureSlides(headline, '')) {
    const across = shapes.filter(
      (shape) => shape.kind === 'text' && shape.name.startsWith('made-up'),
    );
    const label = shapes.find((shape) => shape.name.endsWith('(minh họa)'));
    const pairs = shapes.find((shape) => shape.name.includes('mô hình'));
    expect(across.length).toBeGreaterThan(0);
    for (const { box } of across) {
      expect(box.xPt).toBeGreaterThan((pairs?.box.xPt ?? 0) + (pairs?.box.widthPt ?? 0));
      expect(box.xPt + box.widthPt).toBeLessThan(
        (label?.box.xPt ?? 0) + (label?.box.widthPt ?? 0) + 40,
      );
    }
  }
});

test('the deck has the words in every body, chart and workbook of made-up rows', async () => {
  const figures = figuresOf({ indicator: 'committee-additions' });
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
  const slides = [...files.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path));
  const madeUp = slides.filter((path) => textOf(files, path).includes('[Minh họa]'));
  expect(madeUp.length).toBeGreaterThanOrEqual(4);
  const charts = madeUp.flatMap((path) => {
    const relations = textOf(files, path.replace('slides/', 'slides/_rels/').concat('.rels'));
    return [...relations.matchAll(/charts\/(chart\d+\.xml)/gu)].map(([, chart]) => chart);
  });
  expect(charts.length).toBeGreaterThan(0);
  expect(charts.filter((one) => !textOf(files, `ppt/charts/${one}`).includes(words))).toEqual([]);
  const bare = madeUp.filter(
    (path) => (textOf(files, path).match(/>SỐ LIỆU MINH HỌA</gu)?.length ?? 0) <= 3,
  );
  expect(bare).toEqual([]);
});
