import { expect, test } from 'vitest';
import { smallData } from '@/domain/testFixtures';
import { defaultView, type View } from '@/domain/view';
import { reconcile } from './reconcile';

const data = smallData();

test('a view that the data knows stays as it is', () => {
  const view: View = {
    ...defaultView,
    provinces: ['60', '84'],
    regions: ['mekong-delta'],
    clusters: [4],
    models: ['merge-offices'],
    levels: ['district'],
    sheet: '92',
  };
  expect(reconcile(view, data)).toEqual({ view, unknown: [] });
});

test.each<[Partial<View>, Partial<View>, string, string]>([
  [{ provinces: ['60', '99'] }, { provinces: ['60'] }, 'provinces', '99'],
  [{ regions: ['north', 'south-east'] }, { regions: ['south-east'] }, 'region', 'north'],
  [{ clusters: [4, 6] }, { clusters: [4] }, 'cluster', '6'],
  [{ models: ['merge-all'] }, { models: [] }, 'models', 'merge-all'],
  [{ sheet: '99' }, { sheet: undefined }, 'sheet', '99'],
  [{ year: 2019 }, { year: undefined }, 'year', '2019'],
])('of %j it keeps %j and names the rest', (asked, kept, key, value) => {
  expect(reconcile({ ...defaultView, ...asked }, data)).toEqual({
    view: { ...defaultView, ...kept },
    unknown: [{ key, value }],
  });
});

test('models are not checked while their file is not there', () => {
  const view: View = { ...defaultView, models: ['merge-all'] };
  expect(reconcile(view, smallData({ pilots: undefined }))).toEqual({ view, unknown: [] });
});
