import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { seriesData } from '@/domain/seriesFixture';
import { smallData } from '@/domain/testFixtures';
import { defaultView, type View } from '@/domain/view';
import type { FigureId } from '@/figures/figureModel';
import { YearControl } from './YearControl';

function optionsOf(figure: FigureId, view: Partial<View> = {}, data = seriesData()): string[] {
  const html = renderToString(
    <YearControl data={data} view={{ ...defaultView, ...view }} figure={figure} name="Biểu đồ" />,
  );
  return [...html.matchAll(/<option value="([^"]*)"[^>]*>([^<]*)/gu)].map(
    ([tag, , label]) => `${tag.includes('selected') ? '*' : ''}${label}`,
  );
}

test('the newest year stands first and is the default', () => {
  expect(optionsOf('committee-additions')).toEqual(['*Năm mới nhất (2019)', '2018', '2019']);
  expect(optionsOf('staff-reduction')[0]).toBe('*Năm mới nhất (2018)');
});

test('a year of another series says that this one has nothing for it', () => {
  expect(optionsOf('committee-additions', { year: 2016 })).toEqual([
    'Năm mới nhất (2019)',
    '2018',
    '2019',
    '*2016 (chưa có số liệu)',
  ]);
});

test('the map has the years of its indicator, and none for pilot models', () => {
  expect(optionsOf('province-map')).toEqual([]);
  expect(optionsOf('province-map', { indicator: 'staff-reduction' })).toHaveLength(5);
  expect(optionsOf('province-map', { indicator: 'committee-additions' })).toHaveLength(3);
});

test('without a series there is no control', () => {
  expect(optionsOf('staff-roadmap', {}, smallData())).toEqual([]);
});
