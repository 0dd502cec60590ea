import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { figureIds } from '@/domain/figureIds';
import { chooseFigures } from './briefingFigure';
import { changeItem, firstItems, moveItem } from './briefingItems';

const ids = (items: typeof firstItems) => items.map(({ id }) => id);

test('every figure is chosen at first, in reading order, to be edited, without a line', () => {
  expect(ids(firstItems)).toEqual([...figureIds]);
  expect(
    firstItems.every(({ isChosen, mode, line }) => isChosen && mode === 'native' && line === ''),
  ).toBe(true);
});

test('an item moves to the place of another, up or down', () => {
  const down = moveItem(firstItems, 'headline', 'pilot-counts');
  expect(ids(down).slice(0, 4)).toEqual([
    'province-map',
    'pilot-counts',
    'headline',
    'pilot-matrix',
  ]);
  expect(moveItem(down, 'headline', 'province-map')).toEqual(firstItems);
});

test('whatever is moved, every figure stays in the list once', () => {
  const id = constantFrom(...figureIds);
  const isKept = property(array(tuple(id, id)), (moves) => {
    const moved = moves.reduce((items, [from, to]) => moveItem(items, from, to), firstItems);
    return [...ids(moved)].sort().join() === [...figureIds].sort().join();
  });
  expect(() => assert(isKept)).not.toThrow();
});

test('a line is one line of at most 200 characters', () => {
  const [item] = changeItem(firstItems, 'headline', { line: `một\nhai${'x'.repeat(300)}` });
  expect(item?.line.startsWith('một hai')).toBe(true);
  expect(item?.line).toHaveLength(200);
});

test('the chosen figures come in the order of the items, with trimmed lines', () => {
  const figures = figureIds.map((id) => ({
    id,
    name: id,
    prepare: () => {
      throw new Error('not here');
    },
  }));
  const ordered = moveItem(firstItems, 'findings', 'headline');
  const items = changeItem(changeItem(ordered, 'province-map', { isChosen: false }), 'headline', {
    line: '  Chú ý ',
    mode: 'picture',
  });
  const chosen = chooseFigures(items, figures);
  expect(chosen.map(({ id }) => id).slice(0, 3)).toEqual(['findings', 'headline', 'pilot-counts']);
  expect(chosen[1]).toMatchObject({ line: 'Chú ý', mode: 'picture' });
});
