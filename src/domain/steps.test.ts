import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { findStep, stepCount, stepsForCounts, stepsForStaffPercent } from './steps';

const edges = (largest: number) => stepsForCounts(largest).map(({ from, below }) => [from, below]);

test.each<[number, (number | undefined)[][]]>([
  [
    0,
    [
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, undefined],
    ],
  ],
  [
    10,
    [
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, undefined],
    ],
  ],
  [
    11,
    [
      [1, 4],
      [4, 7],
      [7, 10],
      [10, 13],
      [13, undefined],
    ],
  ],
])('counts up to %d have the steps %j', (largest, expected) => {
  expect(edges(largest)).toEqual(expected);
});

test('every count from 1 up has exactly one step, and higher counts no lower one', () => {
  const hasStep = property(
    integer({ min: 1, max: 500 }),
    integer({ min: 1, max: 600 }),
    (most, n) => {
      const steps = stepsForCounts(most);
      const step = findStep(n, steps);
      const holds = steps.filter(
        ({ from, below }) => n >= from && (below === undefined || n < below),
      );
      return step !== undefined && holds.length === 1 && steps.length === stepCount;
    },
  );
  expect(() => assert(hasStep)).not.toThrow();
});

test('zero has no step among counts', () => {
  expect(findStep(0, stepsForCounts(3))).toBeUndefined();
});

test.each<[number, number]>([
  [-3, 0],
  [0, 0],
  [3.99, 0],
  [4, 1],
  [9.99, 3],
  [10, 4],
  [19.14, 4],
])('%d %% of posts cut is step %d', (percent, step) => {
  expect(findStep(percent, stepsForStaffPercent)).toBe(step);
});
