import { beforeEach, describe, expect, test } from 'vitest';
import { defaultView, type View } from '@/domain/view';
import { findLastStep, pastAfter, readPast } from './undo';
import { changeView, undoFilter, viewStore } from './viewStore';

const viewNow = (): View => viewStore.getState().view;
const change = (patch: Partial<View>): void => changeView(viewNow(), patch);

beforeEach(() => viewStore.setState(viewStore.getInitialState()));

describe('taking back', () => {
  test('goes one filter choice at a time and ends where it began', () => {
    change({ provinces: ['60'] });
    change({ models: ['merge-offices'] });
    undoFilter(viewNow());
    expect(viewNow()).toEqual({ ...defaultView, provinces: ['60'] });
    expect(viewStore.getState().isUndone).toBe(true);
    undoFilter(viewNow());
    expect(viewNow()).toEqual(defaultView);
    undoFilter(viewNow());
    expect(viewNow()).toEqual(defaultView);
  });

  test('leaves language, sheet, indicator, layer and year as they are now', () => {
    change({ provinces: ['60'] });
    change({ lang: 'en', sheet: '84', indicator: 'staff-reduction', layer: 'illustrative' });
    change({ year: 2018 });
    undoFilter(viewNow());
    expect(viewNow()).toEqual({
      ...defaultView,
      lang: 'en',
      sheet: '84',
      indicator: 'staff-reduction',
      layer: 'illustrative',
      year: 2018,
    });
  });

  test('restores provinces with the boundaries whose codes they are, and closes the sheet', () => {
    change({ provinces: ['60', '84'], sheet: '60' });
    change({ provinces: ['68', '86'], boundaries: '2025', sheet: '68' });
    undoFilter(viewNow());
    expect(viewNow()).toEqual({ ...defaultView, provinces: ['60', '84'] });
  });
});

test('a change of nothing but the language is no step', () => {
  expect(pastAfter([], defaultView, { ...defaultView, lang: 'en', sheet: '60' })).toEqual([]);
});

test('the past stays short', () => {
  const codes = Array.from({ length: 50 }, (_, index) => String(index + 10));
  codes.forEach((code) => change({ provinces: [code] }));
  expect(viewStore.getState().past).toHaveLength(20);
  expect(findLastStep(viewStore.getState().past)?.provinces).toEqual(['58']);
});

test.each([undefined, null, 'x', {}, { past: 'x' }, { past: [1, {}] }])(
  'a strange history entry %j has no past',
  (state) => expect(readPast(state)).toEqual([]),
);
