import { describe, expect, test } from 'vitest';
import { chartBoxOf } from './chartBox';

const screen = { widthPx: 1920, heightPx: 1000 };
const room = { screen, chart: { widthPx: 1800, heightPx: 700 } };

const rows = (count: number) => (_widthPx: number, fontPx: number) => count * fontPx;
const map = (): number => 560;

describe('a chart of rows', () => {
  test('has larger labels where there is room', () => {
    const box = chartBoxOf({
      room,
      fontPx: 20,
      chartHeightPx: rows(15),
      neededPx: undefined,
      heightPx: undefined,
    });
    expect(box.fontPx).toBe(28);
    expect(box.heightPx).toBeLessThanOrEqual(700);
  });

  test('fills the room when it wants a little more', () => {
    const box = chartBoxOf({
      room,
      fontPx: 20,
      chartHeightPx: rows(40),
      neededPx: undefined,
      heightPx: undefined,
    });
    expect(box).toEqual({ widthPx: 1800, heightPx: 700, fontPx: 20, isFixed: true });
  });

  test('is higher than the screen rather than squeezed', () => {
    const box = chartBoxOf({
      room,
      fontPx: 20,
      chartHeightPx: rows(60),
      neededPx: undefined,
      heightPx: undefined,
    });
    expect(box).toEqual({ widthPx: 1800, heightPx: 1200, fontPx: 20, isFixed: true });
  });

  test('gets what it needed when it was drawn', () => {
    const box = chartBoxOf({
      room,
      fontPx: 20,
      chartHeightPx: rows(34),
      neededPx: 810,
      heightPx: 790,
    });
    expect(box).toEqual({ widthPx: 1800, heightPx: 790, fontPx: 20, isFixed: true });
  });
});

describe('a chart that grows with its box', () => {
  test('gets all the room', () => {
    const box = chartBoxOf({
      room,
      fontPx: 20,
      chartHeightPx: map,
      neededPx: undefined,
      heightPx: undefined,
    });
    expect(box).toEqual({ widthPx: 1800, heightPx: 700, fontPx: 20, isFixed: true });
  });

  test('keeps a share of the screen when words fill it', () => {
    const full = { screen, chart: { widthPx: 1800, heightPx: -40 } };
    const box = chartBoxOf({
      room: full,
      fontPx: 20,
      chartHeightPx: map,
      neededPx: undefined,
      heightPx: undefined,
    });
    expect(box).toEqual({ widthPx: 1800, heightPx: 550, fontPx: 20, isFixed: true });
  });
});
