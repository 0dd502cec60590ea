import { expect, test } from 'vitest';
import { remember } from './remember';

test('computes once for the same objects and values, again for any other', () => {
  let calls = 0;
  const join = remember((a: object, b: string, c?: object) => {
    calls += 1;
    return [a, b, c];
  });
  const [first, second] = [{}, {}];
  expect(join(first, 'vi')).toBe(join(first, 'vi'));
  expect(calls).toBe(1);
  expect(join(first, 'en')).not.toBe(join(first, 'vi'));
  expect(join(second, 'vi')).toEqual([second, 'vi', undefined]);
  expect(join(first, 'vi', second)).not.toBe(join(first, 'vi'));
  expect(calls).toBe(4);
});

test('remembers that there is nothing', () => {
  let calls = 0;
  const none = remember((_key: object): undefined => {
    calls += 1;
  });
  const key = {};
  expect([none(key), none(key)]).toEqual([undefined, undefined]);
  expect(calls).toBe(1);
});

test('does not remember what failed', () => {
  let calls = 0;
  const fail = remember((_key: object): string => {
    calls += 1;
    throw new Error('no');
  });
  const key = {};
  expect(() => fail(key)).toThrow('no');
  expect(() => fail(key)).toThrow('no');
  expect(calls).toBe(2);
});

test('tells keys apart that look alike', () => {
  const kind = remember((_key: object, value: string | number | undefined) => typeof value);
  const key = {};
  expect([kind(key, '1'), kind(key, 1), kind(key, undefined), kind(key, '__proto__')]).toEqual([
    'string',
    'number',
    'undefined',
    'string',
  ]);
});

test('what Array.map passes besides the item does not count', () => {
  let calls = 0;
  const count = remember((items: readonly number[]) => {
    calls += 1;
    return items.length;
  });
  const lists = [[1], [1, 2]];
  expect(lists.map(count)).toEqual([1, 2]);
  expect(lists.slice().reverse().map(count)).toEqual([2, 1]);
  expect(calls).toBe(2);
});
