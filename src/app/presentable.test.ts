import { expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { select } from '@/domain/filters';
import { defaultView, type View } from '@/domain/view';
import { standingFigureIds } from '@/domain/figureIds';
import type { FigureInput } from '@/figures/figureModel';
import { findAsked, listPresentable } from './presentable';

const published = readPublishedData();

function inputOf(patch: Partial<FigureInput> = {}): FigureInput {
  const { provinces, pilots } = published;
  const selection = select(provinces.provinces, pilots, defaultView);
  return { data: published, view: defaultView, selection, lang: 'vi', ...patch };
}

const idsOf = (...args: Parameters<typeof listPresentable>): readonly string[] =>
  listPresentable(...args).map(({ id }) => id);

test('the figures of the page, in reading order', () => {
  expect(idsOf(inputOf(), {})).toEqual(standingFigureIds);
});

test('one that has nothing to speak of is left out', () => {
  const comparison = { before: published, name: 'bản trước' };
  expect(idsOf(inputOf({ comparison }), {})).toEqual([...standingFigureIds, 'what-changed']);
});

test('a broken file keeps its figure, which says so; a file on its way does not', () => {
  const data = { ...published, findings: undefined };
  expect(idsOf(inputOf({ data }), {})).not.toContain('findings');
  const fault = { kind: 'missing', file: 'findings.json' } as const;
  expect(idsOf(inputOf({ data }), { 'findings.json': fault })).toContain('findings');
});

test.each<[View['present'], boolean, number | undefined, readonly string[]]>([
  [undefined, true, undefined, []],
  ['headline', true, 0, []],
  ['findings', false, 7, []],
  ['what-changed', true, undefined, ['what-changed']],
  ['what-changed', false, undefined, []],
  ['weather', true, undefined, ['weather']],
])('asked for %s (all there: %s)', (present, isComplete, current, unknown) => {
  const figures = listPresentable(inputOf(), {});
  expect(findAsked({ present }, figures, isComplete)).toEqual({
    current,
    unknown: unknown.map((value) => ({ key: 'present', value })),
  });
});
