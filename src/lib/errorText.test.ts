import { describe, expect, test } from 'vitest';
import { describeError, listFrames } from './errorText';

const withStack = (stack: string): Error => Object.assign(new Error('x'), { stack });

describe('what an error says', () => {
  test.each([
    [new TypeError('a.b is not a function'), 'TypeError: a.b is not a function'],
    [
      new TypeError("Cannot read properties of undefined (reading 'rows')"),
      "TypeError: Cannot read properties of undefined (reading 'rows')",
    ],
    [new Error('No province “Bình Thuận” with 8,5'), 'Error: No province “…” with 8,5'],
    [new Error('No "60: 8,5 %" here'), 'Error: No “…” here'],
    [
      new Error('Failed to fetch http://may-chu.noi-bo/phong/to-chuc/assets/a.js?v=1'),
      'Error: Failed to fetch a.js',
    ],
    [new Error('file:///C:/Users/nguoi-dung/then-chot.html:12'), 'Error: then-chot.html:12'],
    [new Error('/home/nguoi-dung/then-chot.html'), 'Error: then-chot.html'],
    [new Error('two\nlines'), 'Error: two lines'],
    ['only a text', 'only a text'],
    [undefined, 'undefined'],
    [null, 'null'],
  ])('%s', (error, expected) => {
    expect(describeError(error).replace(/[⟦[]U\+202E[⟧\]]/u, '')).toContain(expected);
  });

  test('nothing in it is hidden', () => {
    expect(describeError(new Error('a\u202Eb'))).not.toContain('\u202E');
  });

  test('is never long', () => {
    expect(describeError(new Error('a'.repeat(1e6))).length).toBeLessThanOrEqual(240);
  });
});

describe('where it arose', () => {
  test('in Chrome', () => {
    const stack =
      'Error: giá trị 8,5\n    at draw (http://may-chu.noi-bo/x/assets/Bars-1.js:1:20)\n    at http://may-chu.noi-bo/x/assets/index-2.js:3:4';
    expect(listFrames(withStack(stack))).toEqual(['at draw (Bars-1.js:1:20)', 'at index-2.js:3:4']);
  });

  test('in Firefox, from a disk', () => {
    const stack =
      'draw@file:///D:/phong%20to%20chuc/then-chot.html:9:8\n@file:///D:/then-chot.html:1:2';
    expect(listFrames(withStack(stack))).toEqual([
      'draw @ then-chot.html:9:8',
      '@ then-chot.html:1:2',
    ]);
  });

  test('nowhere', () => {
    expect(listFrames('x')).toEqual([]);
    expect(listFrames(withStack('Error: a\nb'))).toEqual([]);
  });

  test('at most six places', () => {
    expect(listFrames(withStack(`x\n${'at f (a.js:1:1)\n'.repeat(40)}`))).toHaveLength(6);
  });
});
