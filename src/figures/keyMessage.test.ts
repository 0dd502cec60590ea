import { expect, test } from 'vitest';
import type { FigureId } from './figureModel';
import { keyMessageOf, keyMessagesOf } from './keyMessage';

test.each([
  ['one sentence', '7/22 tỉnh có kết quả.', '7/22 tỉnh có kết quả'],
  ['the first of two', 'Bình Thuận: 13,85 %. Nguồn khác nêu 2.', 'Bình Thuận: 13,85 %'],
  [
    'a part before a semicolon',
    'Cả khu vực: 74 ủy viên; bài không nêu theo tỉnh.',
    'Cả khu vực: 74 ủy viên',
  ],
  [
    'a point in a name or number',
    'Ở TP. Hồ Chí Minh: 1.234 biên chế.',
    'Ở TP. Hồ Chí Minh: 1.234 biên chế',
  ],
  [
    'a long list up to a part that is whole',
    'Kiên Giang: khối hành chính 6,66 % (2018, so với 2015), khối sự nghiệp công lập 5,87 % (2018, so với 2015), hành chính và sự nghiệp 5,93 %.',
    'Kiên Giang: khối hành chính 6,66 % (2018, so với 2015) …',
  ],
])('%s', (_, finding, message) => {
  expect(keyMessageOf(finding)).toBe(message);
});

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
  [[figure('headline'), figure('findings')], []],
  [
    [
      figure('findings'),
      figure('committee-additions'),
      figure('staff-roadmap'),
      figure('pilot-counts'),
    ],
    ['pilot-counts', 'staff-roadmap', 'committee-additions'],
  ],
  [[], []],
])('one message a mission, at most three', (figures, expected) => {
  expect(keyMessagesOf(figures).map(({ id }) => id)).toEqual(expected);
});
