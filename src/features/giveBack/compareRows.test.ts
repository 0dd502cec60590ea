import { describe, expect, test } from 'vitest';
import type { MetadataCell } from '@/exports/metadata/figureMetadata';
import { compareRows } from './compareRows';
import { tabulateChanges } from './describeRestored';

function table(columns: string[], rows: Record<string, MetadataCell[]>) {
  return { columns, rows: Object.entries(rows).map(([id, cells]) => ({ id, cells })) };
}

describe('rows of a picture against those of now', () => {
  const columns = ['Tỉnh', 'Số'];
  const before = table(columns, { a: ['An Giang', 1], b: ['Bạc Liêu', 0], c: ['Cà Mau', null] });

  test('the same rows in another order do not differ', () => {
    const now = table(columns, { c: ['Cà Mau', null], a: ['An Giang', 1], b: ['Bạc Liêu', 0] });
    expect(compareRows(before, now)).toEqual([]);
  });

  test('changed, new and withdrawn rows; zero is not absence', () => {
    const now = table(columns, { a: ['An Giang', 2], b: ['Bạc Liêu', null], d: ['Đồng Nai', 5] });
    expect(compareRows(before, now)).toEqual([
      { kind: 'changed', id: 'a', name: 'An Giang', cells: [{ column: 'Số', before: 1, now: 2 }] },
      {
        kind: 'changed',
        id: 'b',
        name: 'Bạc Liêu',
        cells: [{ column: 'Số', before: 0, now: null }],
      },
      {
        kind: 'added',
        id: 'd',
        name: 'Đồng Nai',
        cells: [
          { column: 'Tỉnh', before: null, now: 'Đồng Nai' },
          { column: 'Số', before: null, now: 5 },
        ],
      },
      {
        kind: 'removed',
        id: 'c',
        name: 'Cà Mau',
        cells: [{ column: 'Tỉnh', before: 'Cà Mau', now: null }],
      },
    ]);
  });

  test('a column that moved is the same, one that is gone is empty', () => {
    const moved = table(['Số', 'Tỉnh'], {
      a: [1, 'An Giang'],
      b: [0, 'Bạc Liêu'],
      c: [null, 'Cà Mau'],
    });
    expect(compareRows(before, moved)).toEqual([]);
    const gone = table(['Tỉnh'], { a: ['An Giang'], b: ['Bạc Liêu'], c: ['Cà Mau'] });
    expect(compareRows(before, gone).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('two rows of one id are two rows', () => {
    const twice = { columns, rows: [...before.rows, { id: 'a', cells: ['An Giang', 7] }] };
    expect(compareRows(twice, twice)).toEqual([]);
    expect(compareRows(twice, before).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'removed a (2)',
    ]);
  });

  test('rows of one name are told apart by what differs', () => {
    const scopes = table(['Tỉnh', 'Năm', 'Khối', 'Số'], {
      x: ['An Giang', '2019', 'hành chính', 1],
      y: ['An Giang', '2019', 'sự nghiệp', 2],
      z: ['Cà Mau', '2019', 'sự nghiệp', 3],
    });
    const names = compareRows(scopes, { ...scopes, rows: [] }).map(({ name }) => name);
    expect(names).toEqual(['An Giang, hành chính', 'An Giang, sự nghiệp', 'Cà Mau']);
  });

  test('as a table with numbers in the reader’s writing', () => {
    const now = table(columns, {
      a: ['An Giang', 1234.5],
      c: ['Cà Mau', null],
      d: ['Đồng Nai', 5],
    });
    const texts = tabulateChanges(compareRows(before, now), 'vi').rows.map(({ cells }) =>
      cells.map(({ text }) => text),
    );
    expect(texts).toEqual([
      ['An Giang', 'Số', '1', '1.234,5'],
      ['Đồng Nai', 'dòng mới', '', 'Tỉnh: Đồng Nai; Số: 5'],
      ['Bạc Liêu', 'không còn', 'Tỉnh: Bạc Liêu; Số: 0', ''],
    ]);
  });
});
