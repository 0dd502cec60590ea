import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archiveNames, describeSums, inOrder, isOfUpgrade } from './archiveList';
import { createZip } from './createZip';

describe('the archives', () => {
  test('are named after version and release', () => {
    expect(archiveNames({ version: '1.2.0', release: 'abc123' })).toEqual({
      full: 'then-chot-1.2.0-abc123.zip',
      upgrade: 'then-chot-1.2.0-upgrade.zip',
      single: 'then-chot-1.2.0-abc123.html',
    });
  });

  test.each([
    ['index.html', true],
    ['assets/data-12345678.js', true],
    ['VERSION', true],
    ['web.config', true],
    ['data/manifest.json', false],
    ['data/previous/manifest.json', false],
    ['data/schema/manifest.schema.json', false],
  ])('%s in an upgrade: %s', (path, wanted) => expect(isOfUpgrade(path)).toBe(wanted));

  test('the page is unpacked last, after its compressed copies and all that it asks for', () => {
    const paths = ['index.html', 'VERSION', 'index.html.gz', 'assets/b.js', 'assets/a.js'];
    const wanted = ['assets/a.js', 'assets/b.js', 'VERSION', 'index.html.gz', 'index.html'];
    expect(inOrder(paths)).toEqual(wanted);
    const zip = createZip(new Map(wanted.map((path) => [path, new Uint8Array([1])])));
    expect(Object.keys(unzipSync(zip))).toEqual(wanted);
  });

  test('hold the files, the same bytes each time', () => {
    const files = new Map([
      ['a.txt', new TextEncoder().encode('ạ'.repeat(999))],
      ['a.txt.gz', new Uint8Array([1, 2])],
    ]);
    const zip = createZip(files);
    const read = unzipSync(zip);
    expect(strFromU8(read['a.txt']!)).toBe('ạ'.repeat(999));
    expect(read['a.txt.gz']).toEqual(new Uint8Array([1, 2]));
    expect(createZip(files)).toEqual(zip);
  });

  test('sums are written as sha256sum reads them, by name', () => {
    expect(describeSums({ b: '22', a: '11' })).toBe('11  a\n22  b\n');
  });
});
