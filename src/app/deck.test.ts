import { expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { createDeck } from '@/exports/pptx/createDeck';
import { findDeckFaults } from '@/exports/pptx/deckRulesForTests';
import { findAll, openPackage, parseXml, textOf } from '@/exports/pptx/readDeckForTests';
import { sourceLinesOf } from '@/exports/sourceLines';
import { standingFigureIds as figureIds } from '@/figures/figureModel';
import { prepareFigures } from './figureRegistry';

const data = readPublishedData();

async function makeDeck(parts: Partial<View>) {
  const input = inputOf(parts, data);
  const prepared = prepareFigures(input).map(({ prepare }) => prepare());
  const { lang } = input;
  const [first] = prepared;
  const { blob, failed } = await createDeck(
    prepared.map((figure) => ({ figure, mode: 'native', line: '' })),
    {
      lang,
      title: 'Then Chốt',
      filter: first?.model.caption.filter ?? '',
      release: first?.model.caption.release ?? '',
      layer: first?.model.caption.layer ?? '',
      dateText: '2026',
      sources: sourceLinesOf(
        prepared.flatMap(({ model }) => model.sourceIds),
        data,
        lang,
      ),
    },
  );
  return { prepared, failed, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

const views: readonly (readonly [string, Partial<View>])[] = [
  ['all provinces', {}],
  ['all provinces in English', { lang: 'en' }],
  ['one region and another indicator', { regions: ['mekong-delta'], indicator: 'staff-reduction' }],
  ['one province', { provinces: ['86'], indicator: 'committee-additions' }],
  ['nothing left', { provinces: ['79'], models: ['merge-offices'], regions: ['mekong-delta'] }],
];

test.each(views)('the deck of %s keeps the rules, one slide a figure', async (_name, view) => {
  const { prepared, failed, bytes } = await makeDeck(view);
  expect(failed).toEqual([]);
  expect(prepared.map(({ model }) => model.id)).toEqual(figureIds);
  expect(findDeckFaults(bytes, view.lang === 'en' ? 'en-GB' : 'vi-VN')).toEqual([]);
  const files = openPackage(bytes);
  const titles = figureIds.map((_, index) => {
    const slide = parseXml(textOf(files, `ppt/slides/slide${index + 2}.xml`));
    return findAll(slide, 'a:t')[0]?.text;
  });
  expect(titles).toEqual(prepared.map(({ model }) => model.finding.normalize('NFC')));
});

test('all provinces: charts, tables and tiles are native', async () => {
  const { bytes } = await makeDeck({});
  const files = openPackage(bytes);
  const kinds = ['c:chart', 'a:tbl', 'p:grpSp'].map((name) =>
    figureIds.filter((_, index) => {
      const slide = parseXml(textOf(files, `ppt/slides/slide${index + 2}.xml`));
      return findAll(slide, name).length > 0;
    }),
  );
  expect(kinds[0]).toEqual(['pilot-counts', 'staff-roadmap', 'staff-reduction']);
  expect(kinds[1]).toEqual(['pilot-matrix', 'committee-additions', 'findings']);
  expect(kinds[2]).toEqual(['province-map', 'staff-reduction']);
  const map = parseXml(textOf(files, 'ppt/slides/slide3.xml'));
  const [tiles] = findAll(map, 'p:grpSp');
  const forms = tiles === undefined ? [] : findAll(tiles, 'p:sp');
  expect(forms).toHaveLength(data.provinces.provinces.length);
});
