import { expect, test } from 'vitest';
import { isOurs } from './isOurs';

function stacked(stack: string): Error {
  const error = new Error('x');
  error.stack = stack;
  return error;
}

test.each<[what: string, error: unknown, fileName: string, expected: boolean]>([
  ['an error of the page', new Error('x'), 'http://127.0.0.1/assets/a.js', true],
  ['an error from nowhere', new Error('x'), '', true],
  ['a text that was thrown', 'x', '', true],
  ['“ResizeObserver loop …”, told without an error', null, '', false],
  ['a script of another origin, told without an error', undefined, '', false],
  ['a script of an extension', new Error('x'), 'chrome-extension://abc/content.js', false],
  ['code of an extension', stacked('Error: x\n    at moz-extension://abc/a.js:1:1'), '', false],
  ['what was given up', new DOMException('given up', 'AbortError'), '', false],
])('%s', (_what, error, fileName, expected) => {
  expect(isOurs(error, fileName)).toBe(expected);
});
