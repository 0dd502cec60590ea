import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasetPaths, type Tile } from '@/domain/dataset';
import { findPercentCoverage } from '@/domain/staffFigures';
import { findUnknownFields, parseDataset, parseJson } from './door';
import { readPublishedData, readPublishedText } from './publishedForTests';
import { hashOf, releaseOf } from './release';
import { checkWholeFile } from './wholeFile';

const data = readPublishedData();
const { provinces, regions, clusters, borders, units2025, borders2025 } = data.provinces;
const { pilots } = data;
const article = 'then-chot-2019';

describe.each(datasetPaths)('public/data/%s', (path) => {
  const text = readPublishedText(path);

  test('passes the door and the cross-checks, with no field that the door does not know', () => {
    const file = parseDataset(path, text);
    expect(() => checkWholeFile(path, file, data, data.manifest)).not.toThrow();
    expect(findUnknownFields(parseJson(path, text), file)).toEqual([]);
  });

  test('is as the manifest says', () => {
    const entry = data.manifest.files.find((file) => file.path === path);
    const bytes = new TextEncoder().encode(text);
    expect(entry).toEqual({ path, sha256: hashOf(bytes), bytes: bytes.length });
  });

  test('shows no address as text', () => {
    const shown = text.replaceAll(/"url": "[^"]*"/gu, '');
    expect(shown).not.toMatch(/https?:|www\./iu);
  });

  test('calls nobody by name', () => {
    // "Ông", "Bà", "đồng chí" and a name; "Bà Rịa" is a place.
    const calls = text.match(/(?<!\p{L})(?:ông|bà|đồng chí)\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/giu);
    const people = (calls ?? []).filter(
      (found) => !/^bà rịa/iu.test(found) && /^\S+(?:\schí)?\s\p{Lu}\p{Ll}+\s\p{Lu}/u.test(found),
    );
    expect(people).toEqual([]);
  });
});

test('every file of the folder is NFC UTF-8 without a byte order mark, and ends its last line', () => {
  const wrong = readdirSync('public/data', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .filter((path) => {
      const text = readPublishedText(path);
      const isNfc = text === text.normalize('NFC');
      return !isNfc || text.startsWith('\uFEFF') || text.includes('\uFFFD') || !text.endsWith('\n');
    });
  expect(wrong).toEqual([]);
});

test('the manifest lists the six files in order, and its release recomputes', () => {
  expect(data.manifest.files.map(({ path }) => path)).toEqual([...datasetPaths]);
  expect(releaseOf(data.manifest.files)).toBe(data.manifest.release);
});

const tileOf = (code: string): Tile => provinces.find((one) => one.code === code)!.tile;
const offset = (a: Tile, b: Tile): string => {
  return `${Math.abs(a.row - b.row)} ${Math.abs(a.col - b.col)}`;
};
const isEdge = (a: Tile, b: Tile): boolean => ['0 1', '1 0'].includes(offset(a, b));
const isCorner = (a: Tile, b: Tile): boolean => offset(a, b) === '1 1';
const isTaken = (row: number, col: number): boolean =>
  provinces.some(({ tile }) => tile.row === row && tile.col === col);
const isBorder = (a: string, b: string): boolean =>
  borders.some((pair) => pair.includes(a) && pair.includes(b));

describe('the map', () => {
  test('22 provinces, 46 borders, 10 units, 4 regions, 2 clusters', () => {
    const counts = [provinces, borders, units2025, regions, clusters].map(({ length }) => length);
    expect(counts).toEqual([22, 46, 10, 4, 2]);
  });

  test('29 borders share an edge, 16 a corner', () => {
    const pairs = borders.map(([a, b]) => [tileOf(a), tileOf(b)] as const);
    expect(pairs.filter(([a, b]) => isEdge(a, b))).toHaveLength(29);
    expect(pairs.filter(([a, b]) => isCorner(a, b))).toHaveLength(16);
  });

  test('tiles that share an edge are true neighbours', () => {
    const wrong = provinces.flatMap((a) =>
      provinces
        .filter((b) => isEdge(a.tile, b.tile) && !isBorder(a.code, b.code))
        .map((b) => `${a.nameVi} – ${b.nameVi}`),
    );
    expect(wrong).toEqual([]);
  });

  test('each border stands once and joins two places', () => {
    for (const list of [borders, borders2025]) {
      const keys = list.map(([a, b]) => [a, b].sort().join(' '));
      expect(new Set(keys).size).toBe(list.length);
      expect(list.filter(([a, b]) => a === b)).toEqual([]);
    }
  });

  test.each([
    ['provinces', provinces],
    ['units of 2025', units2025],
  ])('no two %s share a tile, a slug or a code', (_name, places) => {
    for (const key of ['code', 'slug', 'nameVi', 'nameEn'] as const) {
      expect(new Set(places.map((place) => place[key])).size).toBe(places.length);
    }
    const tiles = places.map(({ tile }) => `${tile.row} ${tile.col}`);
    expect(new Set(tiles).size).toBe(places.length);
  });

  test('the eleven provinces on the coast face the sea', () => {
    const coast = ['58', '60', '77', '79', '82', '83', '84', '91', '94', '95', '96'];
    const enclosed = coast.filter((code) => {
      const { row, col } = tileOf(code);
      return [
        [row + 1, col],
        [row - 1, col],
        [row, col + 1],
        [row, col - 1],
      ].every(([r = 0, c = 0]) => isTaken(r, c));
    });
    expect(enclosed).toEqual([]);
  });

  test.each(units2025.map((unit) => [unit.nameVi, unit] as const))(
    '%s is one connected block of tiles',
    (_name, { members }) => {
      const reached = new Set(members.slice(0, 1));
      for (const code of reached) {
        for (const other of members) {
          if (isEdge(tileOf(code), tileOf(other))) reached.add(other);
        }
      }
      expect(reached.size).toBe(members.length);
    },
  );

  test('each province is a member of its unit, and of no other', () => {
    const homes = provinces.map(({ code }) =>
      units2025.filter(({ members }) => members.includes(code)).map((unit) => unit.code),
    );
    expect(homes).toEqual(provinces.map(({ unit2025 }) => [unit2025]));
  });

  test('only the new Khánh Hòa and Lâm Đồng hold a province outside the 22', () => {
    const partial = units2025.filter(({ outside }) => outside.length > 0);
    expect(partial.map(({ slug }) => slug)).toEqual(['khanh-hoa', 'lam-dong']);
  });
});

// Who lies beside whom, as on a map: each border stands in two lines.
const neighbours2019 = `
Ninh Thuận: Bình Thuận, Lâm Đồng
Bình Thuận: Ninh Thuận, Lâm Đồng, Đồng Nai, Bà Rịa - Vũng Tàu
Lâm Đồng: Ninh Thuận, Bình Thuận, Bình Phước, Đồng Nai
Bình Phước: Lâm Đồng, Tây Ninh, Bình Dương, Đồng Nai
Tây Ninh: Bình Phước, Bình Dương, TP. Hồ Chí Minh, Long An
Bình Dương: Bình Phước, Tây Ninh, Đồng Nai, TP. Hồ Chí Minh
Đồng Nai: Bình Thuận, Lâm Đồng, Bình Phước, Bình Dương, Bà Rịa - Vũng Tàu, TP. Hồ Chí Minh
Bà Rịa - Vũng Tàu: Bình Thuận, Đồng Nai, TP. Hồ Chí Minh
TP. Hồ Chí Minh: Tây Ninh, Bình Dương, Đồng Nai, Bà Rịa - Vũng Tàu, Long An, Tiền Giang
Long An: Tây Ninh, TP. Hồ Chí Minh, Tiền Giang, Đồng Tháp
Tiền Giang: TP. Hồ Chí Minh, Long An, Bến Tre, Vĩnh Long, Đồng Tháp
Bến Tre: Tiền Giang, Trà Vinh, Vĩnh Long
Trà Vinh: Bến Tre, Vĩnh Long, Sóc Trăng
Vĩnh Long: Tiền Giang, Bến Tre, Trà Vinh, Đồng Tháp, Cần Thơ, Hậu Giang, Sóc Trăng
Đồng Tháp: Long An, Tiền Giang, Vĩnh Long, An Giang, Cần Thơ
An Giang: Đồng Tháp, Kiên Giang, Cần Thơ
Kiên Giang: An Giang, Cần Thơ, Hậu Giang, Bạc Liêu, Cà Mau
Cần Thơ: Vĩnh Long, Đồng Tháp, An Giang, Kiên Giang, Hậu Giang
Hậu Giang: Vĩnh Long, Kiên Giang, Cần Thơ, Sóc Trăng, Bạc Liêu
Sóc Trăng: Trà Vinh, Vĩnh Long, Hậu Giang, Bạc Liêu
Bạc Liêu: Kiên Giang, Hậu Giang, Sóc Trăng, Cà Mau
Cà Mau: Kiên Giang, Bạc Liêu
`;
const neighbours2025 = `
Khánh Hòa: Lâm Đồng
Lâm Đồng: Khánh Hòa, Đồng Nai, TP. Hồ Chí Minh
Đồng Nai: Lâm Đồng, TP. Hồ Chí Minh, Tây Ninh
TP. Hồ Chí Minh: Lâm Đồng, Đồng Nai, Tây Ninh, Đồng Tháp
Tây Ninh: Đồng Nai, TP. Hồ Chí Minh, Đồng Tháp
Đồng Tháp: TP. Hồ Chí Minh, Tây Ninh, Vĩnh Long, An Giang, Cần Thơ
Vĩnh Long: Đồng Tháp, Cần Thơ
An Giang: Đồng Tháp, Cần Thơ, Cà Mau
Cần Thơ: Đồng Tháp, Vĩnh Long, An Giang, Cà Mau
Cà Mau: An Giang, Cần Thơ
`;

describe.each([
  ['provinces', neighbours2019, provinces, borders, 46],
  ['units of 2025', neighbours2025, units2025, borders2025, 15],
])('the borders of the %s', (_what, neighbours, places, list, count) => {
  const expected = neighbours
    .trim()
    .split('\n')
    .map((line) => line.split(': '));
  const nameOf = (code: string) => places.find((place) => place.code === code)?.nameVi ?? code;
  const pairsOf = expected.flatMap(([name = '', others = '']) =>
    others.split(', ').map((other) => [name, other].sort().join(' – ')),
  );

  test('stand in the list in both directions', () => {
    expect(expected.map(([name]) => name)).toEqual(places.map(({ nameVi }) => nameVi));
    expect(pairsOf).toHaveLength(count * 2);
    expect(new Set(pairsOf).size).toBe(count);
  });

  test('are those of the list, and no other', () => {
    const names = list.map(([a, b]) => [nameOf(a), nameOf(b)].sort().join(' – '));
    expect(names.sort()).toEqual([...new Set(pairsOf)].sort());
  });
});

test('two units of 2025 lie beside each other where two of their provinces do', () => {
  const unitOf = new Map(provinces.map(({ code, unit2025 }) => [code, unit2025]));
  const pairs = borders
    .map((pair) => pair.map((code) => unitOf.get(code) ?? '').sort())
    .filter(([a, b]) => a !== b)
    .map((pair) => pair.join(' '));
  const listed = borders2025.map((pair) => [...pair].sort().join(' '));
  expect(listed.sort()).toEqual([...new Set(pairs)].sort());
});

describe('what the article says', () => {
  const named = pilots.observations.filter(({ state }) => state === 'named');

  test('12 models with 34 named pairs in 16 provinces, all from the article', () => {
    expect(pilots.models).toHaveLength(12);
    expect(new Set(named.map((row) => `${row.model} ${row.province}`)).size).toBe(34);
    expect(named).toHaveLength(34);
    expect(new Set(named.map(({ province }) => province)).size).toBe(16);
    expect(named.filter(({ sourceId }) => sourceId !== article)).toEqual([]);
  });

  test('with the exemplars 17 provinces are named', () => {
    const all = [...named.map(({ province }) => province), ...data.findings.exemplars.provinces];
    expect(new Set(all).size).toBe(17);
  });

  test('74 executive, 32 standing, 16 central in 12 localities', () => {
    const totals = data.committee.totals.map(({ measure, value, localities, sourceId }) => [
      measure,
      value,
      localities,
      sourceId,
    ]);
    expect(totals).toEqual([
      ['executive', 74, undefined, article],
      ['standing', 32, undefined, article],
      ['central', 16, 12, article],
    ]);
  });

  test('11 limitations, 6 causes, 4 lessons', () => {
    const { limitations, causes, lessons } = data.findings;
    expect([limitations.length, causes.length, lessons.length]).toEqual([11, 6, 4]);
  });
});

test('coverage: models 20 of 22, staff percentages 8 of 22, committee 6 of 22', () => {
  const { withResult, planOnly } = findPercentCoverage(data.staff.observations);
  expect(new Set(pilots.observations.map(({ province }) => province)).size).toBe(20);
  expect(withResult.size + planOnly.size).toBe(8);
  expect(new Set(data.committee.observations.map(({ province }) => province)).size).toBe(6);
});

describe('honesty of the rows', () => {
  test('a derived percentage is its cut divided by its base', () => {
    const wrong = data.staff.observations.filter(
      ({ status, value, cut, base }) =>
        status === 'derived' &&
        (cut === undefined || base === undefined || Math.abs((cut / base) * 100 - value) > 0.006),
    );
    expect(wrong).toEqual([]);
  });

  test('nothing illustrative stands among the published rows', () => {
    const rows = [...data.staff.observations, ...data.committee.observations];
    expect(rows.filter(({ status }) => status === 'illustrative')).toEqual([]);
  });

  test('a note stands in both languages or in none', () => {
    const rows = [
      ...pilots.observations,
      ...data.staff.observations,
      ...data.staff.context,
      ...data.committee.observations,
    ];
    expect(
      rows.filter(({ note, noteEn }) => (note === undefined) !== (noteEn === undefined)),
    ).toEqual([]);
  });

  test('every source is used, but for those of the boundaries of 2025', () => {
    const used = new Set(
      datasetPaths
        .filter((path) => path !== 'sources.json')
        .flatMap((path) => [...readPublishedText(path).matchAll(/"sourceId": "([^"]+)"/gu)])
        .map(([, id]) => id),
    );
    const unused = data.sources.sources.filter(({ id }) => !used.has(id)).map(({ id }) => id);
    expect(unused.filter((id) => !id.includes('2025'))).toEqual([]);
    expect(data.sources.sources.find(({ id }) => id === article)?.reliability).toBe('press');
  });
});
