import { expect, test } from 'vitest';
import { standingFigureIds } from '@/domain/figureIds';
import type { ChosenFigure, Progress } from './briefingFigure';
import { completeFigures } from './completeFigures';
import { eachFigure } from './eachFigure';

function failing(name: string): ChosenFigure {
  return {
    id: 'headline',
    name,
    mode: 'native',
    line: '',
    prepare: () => {
      throw new Error(`no ${name}`);
    },
  };
}

test('what fails is named and the others go on', async () => {
  const progress: Progress[] = [];
  const { made, failures } = await eachFigure(
    [failing('A'), failing('B')],
    () => Promise.resolve(1),
    { signal: new AbortController().signal, onProgress: (step) => progress.push(step) },
    'vi',
  );
  expect(made).toEqual([]);
  expect(failures).toEqual([
    { name: 'A', reason: 'no A' },
    { name: 'B', reason: 'no B' },
  ]);
  expect(progress).toEqual([
    { value: 0, max: 2, text: 'Biểu đồ 1/2: A' },
    { value: 1, max: 2, text: 'Biểu đồ 2/2: B' },
  ]);
});

test('a cancel rejects before the next figure', async () => {
  const controller = new AbortController();
  const seen: string[] = [];
  const work = eachFigure(
    [failing('A'), failing('B')],
    () => Promise.resolve(1),
    {
      signal: controller.signal,
      onProgress: ({ text }) => {
        seen.push(text);
        controller.abort();
      },
    },
    'vi',
  );
  await expect(work).rejects.toThrow(/abort/iu);
  expect(seen).toHaveLength(1);
});

test('a figure without data is in the list and says so when it is made', () => {
  const figures = completeFigures([], 'vi');
  expect(figures.map(({ id }) => id)).toEqual([...standingFigureIds]);
  expect(figures[0]?.name).toBe('Số liệu chính');
  expect(() => figures[0]?.prepare()).toThrow('không đọc được số liệu của biểu đồ này');
});
