import { describe, expect, test } from 'vitest';
import { pagePolicy } from '../contentPolicy.mjs';
import { findDataFolder, findDataOrigin, setDataFolder } from './dataMark.mjs';

const page = '<meta name="then-chot-data" content="data/" /><title>x</title>';

describe('where the data lies', () => {
  test('beside the page, and the policy stays as it is', () => {
    expect(findDataFolder(page)).toBe('data/');
    expect(findDataOrigin(page)).toBeUndefined();
    expect(pagePolicy(page)).not.toContain('connect-src');
  });

  test.each([
    ['https://kho.example/then-chot', 'https://kho.example/then-chot/', 'https://kho.example'],
    ['http://10.0.0.7:8080/', 'http://10.0.0.7:8080/', 'http://10.0.0.7:8080'],
    ['../so-lieu/', '../so-lieu/', undefined],
    ['/chung/so-lieu', '/chung/so-lieu/', undefined],
    ['data', 'data/', undefined],
  ])('%s', (address, folder, origin) => {
    const moved = setDataFolder(page, address);
    expect(findDataFolder(moved)).toBe(folder);
    expect(findDataOrigin(moved)).toBe(origin);
    const connect = /connect-src ([^;]+)/u.exec(pagePolicy(moved))?.[1];
    expect(connect).toBe(origin === undefined ? undefined : `'self' ${origin}`);
    expect(setDataFolder(moved, 'data/')).toBe(page);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//kho.example/x',
    'https://a/"><script>',
    "https://a; script-src 'unsafe-inline'/",
    'https://user:secret@a/x',
    'https://a/x?y=1',
    'ftp://a/x',
    '',
    '   ',
  ])('refused: “%s”', (address) => {
    expect(() => setDataFolder(page, address)).toThrow('is no folder');
  });

  test('a page without the mark is refused', () => {
    expect(() => setDataFolder('<title>x</title>', 'data/')).toThrow('then-chot-data');
  });
});
