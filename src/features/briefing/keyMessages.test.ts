import { expect, test } from 'vitest';
import type { FigureId } from '@/figures/figureModel';
import { keyMessagesOf } from './keyMessages';

const figure = (id: FigureId, state: 'ready' | 'empty' = 'ready') => ({
  id,
  state,
  name: id,
  finding: `${id} says`,
});

test.each<[readonly ReturnType<typeof figure>[], readonly FigureId[]]>([
  [
    [
      figure('headline'),
      figure('committee-additions'),
      figure('pilot-counts'),
      figure('province-map'),
      figure('staff-roadmap'),
    ],
    ['province-map', 'staff-roadmap', 'committee-additions'],
  ],
  [
    [figure('province-map', 'empty'), figure('pilot-matrix'), figure('staff-reduction')],
    ['pilot-matrix', 'staff-reduction'],
  ],
  [[figure('headline'), figure('province-map')], []],
  [[], []],
])('one message a mission, none alone', (figures, expected) => {
  expect(keyMessagesOf(figures).map(({ id }) => id)).toEqual(expected);
});
