import { expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import type { LoadedData } from '@/domain/dataset';
import { withIllustrative } from '@/domain/layerData';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { createDeck } from '@/exports/pptx/createDeck';
import { findDeckFaults } from '@/exports/pptx/deckRulesForTests';
import { figureIds, standingFigureIds } from '@/domain/figureIds';
import { inBoundaries } from './boundariesOfView';
import { describeFigureNow } from './figureNow';
import { prepareFigures } from './figureRegistry';

const data = readPublishedData();
const before: LoadedData = {
  ...data,
  staff: {
    ...data.staff,
    observations: data.staff.observations.slice(2).map((row, index) => {
      return index % 5 === 0 ? { ...row, value: row.value / 2 } : row;
    }),
  },
  pilots: { ...data.pilots, observations: data.pilots.observations.slice(4) },
};
const comparison = { before, name: 'bản 0123456789ab (01/09/2026)' };

function prepare(view: Partial<View> = {}) {
  const shown = inBoundaries(data, view.boundaries ?? '2019');
  return prepareFigures({ ...inputOf(view, shown), comparison });
}

test('the figure is in the list only where there is something to compare', () => {
  expect(prepare().map(({ id }) => id)).toEqual(figureIds);
  expect(prepareFigures(inputOf({}, data)).map(({ id }) => id)).toEqual(standingFigureIds);
});

test.each<[string, Partial<View>]>([
  ['all', {}],
  ['units of 2025', { boundaries: '2025' }],
  ['nothing left', { provinces: ['79'], regions: ['mekong-delta'] }],
])('its slide keeps the rules: %s', async (_name, view) => {
  const figure = prepare(view).at(-1)!.prepare();
  const { blob, failed } = await createDeck([{ figure, mode: 'native', line: '' }], {
    lang: 'vi',
    title: 'Then Chốt',
    filter: '',
    release: '',
    layer: '',
    dateText: '2026',
    keyMessages: [],
    sources: [],
  });
  expect(failed).toEqual([]);
  expect(findDeckFaults(new Uint8Array(await blob.arrayBuffer()), 'vi-VN')).toEqual([]);
});

test('sheet and metadata say what the rows are compared with', () => {
  const figure = prepare().at(-1)!.prepare();
  expect(figure.sheet()[0]).toContain(`Trước: ${comparison.name}`);
  expect(figure.metadata().columns).toContain(`Trước: ${comparison.name}`);
  const { view } = inputOf({}, data);
  expect(describeFigureNow('what-changed', view, data, comparison)).toEqual(figure.metadata());
  expect(describeFigureNow('what-changed', view, data)).toBeUndefined();
});

test.each<[Partial<View>, RegExp, string]>([
  [{ provinces: ['96'] }, /: 1\srút lại ở 1 tỉnh\./u, 'Cà Mau'],
  [{ provinces: ['96'], boundaries: '2025' }, /: 1\srút lại ở 1 tỉnh\./u, 'Cà Mau'],
])('filters and boundaries narrow the changes: %j', (view, sentence, place) => {
  const [row] = data.pilots.observations;
  if (row === undefined) throw new Error('No row of models.');
  const withdrawn: LoadedData = {
    ...data,
    pilots: {
      ...data.pilots,
      observations: [...data.pilots.observations, { ...row, province: '96', asOf: '1999' }],
    },
    staff: { ...data.staff, observations: data.staff.observations.slice(2) },
  };
  const shown = inBoundaries(data, view.boundaries ?? '2019');
  const input = { ...inputOf(view, shown), comparison: { ...comparison, before: withdrawn } };
  const { model } = prepareFigures(input).at(-1)!.prepare();
  expect(model.finding).toMatch(sentence);
  expect(model.table.rows.map(({ province }) => province)).toEqual(['96']);
  expect(model.table.rows[0]?.cells[0]?.text).toContain(place);
});

test('made-up rows are never set against anything by the page', () => {
  const { committee, staff, sources } = data;
  const made = withIllustrative(data, { committee, staff, sources });
  expect(
    prepareFigures(inputOf({ layer: 'illustrative' }, made)).map(({ id }) => id),
  ).not.toContain('what-changed');
});
