import { assert, double, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NumberKind, readNumber } from './readNumber';
import type { Cell, NumberLook } from './table';

const text = (value: string): Cell => ({ kind: 'text', text: value, isFormula: false });
const number = (value: number, look: NumberLook = 'plain'): Cell => ({
  kind: 'number',
  value,
  look,
  isFormula: false,
});

describe('good numbers', () => {
  test.each<[Cell, NumberKind, number]>([
    [text('12,5'), 'percent', 12.5],
    [text('12.5'), 'percent', 12.5],
    [text('12,5 %'), 'percent', 12.5],
    [text('12,5\u00A0%'), 'percent', 12.5],
    [text('\u202F12.5%'), 'percent', 12.5],
    [text('0'), 'percent', 0],
    [text('0,125'), 'percent', 0.125],
    [text('+3'), 'percent', 3],
    [text('100'), 'percent', 100],
    [text('1.234.567'), 'count', 1_234_567],
    [text('1 234'), 'count', 1234],
    [text('1\u00A0234'), 'count', 1234],
    [text('1.234,0'), 'count', 1234],
    [text('1,234.0'), 'count', 1234],
    [text('12,0'), 'count', 12],
    [text('0'), 'count', 0],
    [number(0.105, 'percent'), 'percent', 10.5],
    [number(0.1385, 'percent'), 'percent', 13.85],
    [number(13.850000000000001), 'percent', 13.85],
    [number(-0), 'count', 0],
    [number(7), 'count', 7],
  ])('%j as a %s is %d', (cell, kind, value) => {
    expect(readNumber(cell, kind)).toEqual({ ok: true, value });
  });
});

describe('numbers with a warning', () => {
  test.each<[Cell, NumberKind, number, string]>([
    [text('1.234'), 'count', 1234, 'guessed-thousands'],
    [text('1,234'), 'count', 1234, 'guessed-thousands'],
    [text('1.234'), 'percent', 1.234, 'guessed-decimal'],
    [text('12,345'), 'percent', 12.345, 'guessed-decimal'],
    [text('-1,5'), 'percent', -1.5, 'rise'],
    [text('−1,5'), 'percent', -1.5, 'rise'],
  ])('%j as a %s is %d, %s', (cell, kind, value, warning) => {
    expect(readNumber(cell, kind)).toEqual({ ok: true, value, warning });
  });
});

describe('no numbers', () => {
  test.each<[Cell, NumberKind, string]>([
    [text('12,5x'), 'percent', 'not-number'],
    [text('-'), 'percent', 'unclear-mark'],
    [text('1.2.3'), 'percent', 'not-number'],
    [text('1.234.56'), 'count', 'not-number'],
    [text('1,234,5'), 'percent', 'not-number'],
    [text('12 5'), 'percent', 'not-number'],
    [text('12,'), 'percent', 'not-number'],
    [text('1e3'), 'count', 'not-number'],
    [text('=1+1'), 'count', 'not-number'],
    [text('khoảng 10'), 'percent', 'not-number'],
    [text('TRUE'), 'count', 'not-number'],
    [text('130 %'), 'percent', 'percent-range'],
    [text('1.234,5'), 'percent', 'percent-range'],
    [number(1.3, 'percent'), 'percent', 'percent-range'],
    [text('-5'), 'count', 'negative'],
    [number(-5), 'count', 'negative'],
    [text('12,5'), 'count', 'not-whole'],
    [text('1.234,5'), 'count', 'not-whole'],
    [number(1.5), 'count', 'not-whole'],
    [number(1e300), 'count', 'not-whole'],
    [text('5 %'), 'count', 'percent-in-count'],
    [number(0.05, 'percent'), 'count', 'percent-in-count'],
    [number(43_830, 'day'), 'percent', 'date-in-number'],
  ])('%j as a %s is refused: %s', (cell, kind, rule) => {
    expect(readNumber(cell, kind)).toEqual({ ok: false, rule });
  });
});

test('a count comes back from either way of writing it', () => {
  assert(
    property(integer({ min: 0, max: 1e12 }), (value) => {
      for (const locale of ['vi-VN', 'en-GB']) {
        const written = new Intl.NumberFormat(locale).format(value);
        expect(readNumber(text(written), 'count')).toMatchObject({ ok: true, value });
      }
    }),
  );
});

test('a percentage comes back from either way of writing it', () => {
  assert(
    property(double({ min: -100, max: 100, noNaN: true }), (raw) => {
      const value = Math.round(raw * 1000) / 1000 + 0;
      for (const locale of ['vi-VN', 'en-GB']) {
        const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value);
        expect(readNumber(text(`${written} %`), 'percent')).toMatchObject({ ok: true, value });
      }
    }),
  );
});
