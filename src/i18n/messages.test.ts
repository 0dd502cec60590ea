import { describe, expect, test } from 'vitest';
import { en } from './en';
import { messagesOf } from './messages';
import { vi } from './vi';

/** Every text with its path; functions are left as they are. */
function leavesOf(node: object, path = ''): [path: string, leaf: unknown][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? leavesOf(value, here) : [[here, value]];
  });
}

const vietnamese = leavesOf(vi);
const english = new Map(leavesOf(en));

test('both languages have the same keys, none more', () => {
  expect([...english.keys()].sort()).toEqual(vietnamese.map(([key]) => key).sort());
});

describe.each([
  ['vi', vietnamese],
  ['en', [...english]],
])('texts in %s', (_lang, leaves) => {
  const texts = leaves.filter((leaf): leaf is [string, string] => typeof leaf[1] === 'string');

  test('are not empty, composed (NFC) and without stray spaces', () => {
    const wrong = texts.filter(
      ([, text]) =>
        text === '' || text !== text.normalize('NFC') || text !== text.trim() || /\s\s/u.test(text),
    );
    expect(wrong).toEqual([]);
  });
});

test('English holds no Vietnamese letters but in names of things', () => {
  const letters = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
  const found = [...english].filter(([, text]) => typeof text === 'string' && letters.test(text));
  expect(found.map(([path]) => path).sort()).toEqual(['languageSwitch', 'pageTitle', 'product']);
});

test('messagesOf gives the language that it is asked for', () => {
  expect(messagesOf('vi').map.name).toBe(vi.map.name);
  expect(messagesOf('en').map.name).toBe(en.map.name);
  expect(en.map.name).not.toBe(vi.map.name);
});

describe('long lists of names are cut, and say how many follow', () => {
  const items = ['A', 'B', 'C', 'D', 'E', 'F'];
  const finding = { withModel: 6, left: 6, models: 3, most: 2 };

  test.each([
    [3, 'A, B và C', 'A, B and C'],
    [4, 'A, B, C và D', 'A, B, C and D'],
    [6, 'A, B, C và 3 nơi khác', 'A, B, C and 3 others'],
  ])('%d names', (count, inVietnamese, inEnglish) => {
    const leaders = items.slice(0, count);
    expect(vi.map.pilot.finding({ ...finding, leaders })).toContain(inVietnamese);
    expect(en.map.pilot.finding({ ...finding, leaders })).toContain(inEnglish);
  });
});

test('states are read without those that are zero', () => {
  const counts = { named: 4, reported: 0, planned: 2 };
  expect(vi.map.pilot.reading(counts)).toBe('4 được nêu tên, 2 dự kiến');
  expect(en.map.pilot.reading(counts)).toBe('4 named in the review, 2 planned');
});
