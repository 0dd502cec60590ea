import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ProvincesFile } from './dataset';
import { province } from './testFixtures';
import { type Direction, directions, findNeighbour } from './tileNavigation';

const { provinces, borders } = JSON.parse(
  readFileSync('public/data/provinces.json', 'utf8'),
) as ProvincesFile;

describe('on the map of the 22 provinces', () => {
  test.each<[string, Direction, string | undefined]>([
    // Ho Chi Minh City: three straight neighbours, Tiền Giang exactly at 45°.
    ['79', 'up', '74'],
    ['79', 'left', '80'],
    ['79', 'right', '77'],
    ['79', 'down', '82'],
    // Ninh Thuận, in the north-east corner.
    ['58', 'up', undefined],
    ['58', 'right', undefined],
    ['58', 'left', '68'],
    ['58', 'down', '60'],
    // Bình Thuận: Ninh Thuận to the right and Vũng Tàu below, both at 45°.
    ['60', 'up', '68'],
    ['60', 'right', '58'],
    ['60', 'left', '75'],
    ['60', 'down', '77'],
    // Bình Phước: Tây Ninh at 27° comes before the nearer Bình Dương at 45°.
    ['70', 'left', '72'],
    ['70', 'down', '75'],
    ['70', 'up', undefined],
    // Tây Ninh: Bình Phước lies at 63° from "up".
    ['72', 'up', undefined],
    ['72', 'left', undefined],
    ['72', 'right', '74'],
    ['72', 'down', '80'],
    ['86', 'up', '82'],
    ['86', 'right', '83'],
    ['86', 'down', '94'],
    ['86', 'left', '92'],
    // Cà Mau, in the south-west corner; Bạc Liêu reaches Sóc Trăng at 45°.
    ['96', 'up', '91'],
    ['96', 'right', '95'],
    ['96', 'left', undefined],
    ['96', 'down', undefined],
    ['95', 'right', '94'],
  ])('%s %s leads to %s', (from, direction, expected) => {
    expect(findNeighbour(from, direction, provinces, borders)).toBe(expected);
  });

  test('every move leads to a true neighbour, never back to itself', () => {
    const moves = provinces.flatMap(({ code }) =>
      directions.map((direction) => [code, findNeighbour(code, direction, provinces, borders)]),
    );
    const wrong = moves.filter(
      ([from, to]) =>
        to !== undefined &&
        !borders.some(([a, b]) => (a === from && b === to) || (a === to && b === from)),
    );
    expect(wrong).toEqual([]);
    expect(moves.some(([from, to]) => from === to)).toBe(false);
  });

  test('every province can be reached by arrows from every other', () => {
    const reachable = (start: string): number => {
      const seen = new Set([start]);
      for (const code of seen) {
        for (const direction of directions) {
          const next = findNeighbour(code, direction, provinces, borders);
          if (next !== undefined) seen.add(next);
        }
      }
      return seen.size;
    };
    expect(provinces.filter(({ code }) => reachable(code) < 22)).toEqual([]);
  });
});

const at = (code: string, row: number, col: number) => province(code, { tile: { row, col } });

describe('the rule', () => {
  const centre = at('50', 5, 5);

  test('a tile without a shared border is no neighbour', () => {
    expect(findNeighbour('50', 'right', [centre, at('51', 5, 6)], [])).toBeUndefined();
  });

  test('the same angle goes to the nearer, the same distance to the lower code', () => {
    const near = at('53', 4, 6);
    const far = at('52', 3, 7);
    const below = at('51', 6, 6);
    const tiles = [centre, near, far, below];
    expect(
      findNeighbour('50', 'right', tiles, [
        ['50', '52'],
        ['53', '50'],
      ]),
    ).toBe('53');
    expect(
      findNeighbour('50', 'right', tiles, [
        ['50', '53'],
        ['50', '51'],
      ]),
    ).toBe('51');
  });

  test('a code that is not on the map leads nowhere', () => {
    expect(findNeighbour('99', 'up', [centre], [['50', '99']])).toBeUndefined();
    expect(findNeighbour('50', 'up', [centre], [['50', '99']])).toBeUndefined();
  });
});
