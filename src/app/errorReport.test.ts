import { describe, expect, test } from 'vitest';
import { writeErrorReport } from './errorReport';
import { isOurs } from './isOurs';

const error = Object.assign(new TypeError('no rows of “Bình Thuận”'), {
  stack:
    'TypeError: no rows of “Bình Thuận”\n    at draw (http://may-chu.noi-bo/x/assets/Bars-1.js:1:20)',
});
const facts = {
  error,
  place: 'pilot-counts',
  release: '19169f6452f5',
  version: '0.1.0 0123456789ab',
  query: '?provinces=60&token=bi-mat&ten=nguyen-van-a&lang=en',
  browser: 'Mozilla/5.0 Test',
  time: new Date('2026-11-23T10:00:00Z'),
};

describe('the report of an error', () => {
  test('says what is needed, and of the address only the view', () => {
    expect(writeErrorReport(facts, 'vi')).toBe(
      [
        'Then Chốt: báo lỗi',
        'Chương trình: 0.1.0 0123456789ab',
        'Bản số liệu: 19169f6452f5',
        'Phần đang xem: ?provinces=60&lang=en',
        'Trình duyệt: Mozilla/5.0 Test',
        'Lúc: 2026-11-23T10:00:00.000Z',
        'Nơi xảy ra: pilot-counts',
        'Lời báo: TypeError: no rows of “…”',
        '  at draw (Bars-1.js:1:20)',
        '',
      ].join('\n'),
    );
  });

  test('without a release, without a figure, in English', () => {
    const text = writeErrorReport({ ...facts, release: undefined, place: undefined }, 'en');
    expect(text).toContain('Data release: not read yet');
    expect(text).toContain('Where: the whole page');
  });
});

test.each([
  ['an error of the page', new Error('x'), 'http://a/assets/index.js', true],
  ['a thrown text', 'x', '', true],
  ['nothing thrown, as for ResizeObserver', undefined, 'http://a/', false],
  ['an extension', new Error('x'), 'chrome-extension://abc/x.js', false],
  [
    'an extension, by its stack',
    Object.assign(new Error('x'), { stack: 'f@moz-extension://a/b.js:1:1' }),
    '',
    false,
  ],
  ['something given up', new DOMException('x', 'AbortError'), '', false],
])('%s', (_name, thrown, fileName, expected) => {
  expect(isOurs(thrown, fileName)).toBe(expected);
});
