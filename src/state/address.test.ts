import {
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  record,
  string,
  uniqueArray,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundaries } from '@/domain/boundaries';
import { committeeMeasures, dataLayers, levels, staffScopes } from '@/domain/dataset';
import { languages } from '@/domain/language';
import { sortOrders } from '@/domain/sortOrder';
import { defaultView, indicators, type View } from '@/domain/view';
import { parseAddress, serializeAddress } from './address';

const ascending = <T>(values: readonly T[]): T[] => [...values].sort((a, b) => (a < b ? -1 : 1));
const code = integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
const slug = array(string({ unit: constantFrom('a', 'z', '0', '9'), minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 3,
}).map((parts) => parts.join('-'));
const maybe = <T>(values: readonly T[]) => option(constantFrom(...values), { nil: undefined });

const anyView = record({
  provinces: uniqueArray(code, { maxLength: 22 }).map(ascending),
  regions: uniqueArray(slug, { maxLength: 4 }).map(ascending),
  clusters: uniqueArray(integer({ min: 0, max: 999 }), { maxLength: 3 }).map(ascending),
  models: uniqueArray(slug, { maxLength: 12 }).map(ascending),
  levels: uniqueArray(constantFrom(...levels), { maxLength: 4 }).map(ascending),
  indicator: constantFrom(...indicators),
  scope: maybe(staffScopes),
  measure: maybe(committeeMeasures),
  sheet: option(code, { nil: undefined }),
  year: option(integer({ min: 1900, max: 2199 }), { nil: undefined }),
  layer: constantFrom(...dataLayers),
  boundaries: constantFrom(...boundaries),
  sort: constantFrom(...sortOrders),
  lang: constantFrom(...languages),
  present: option(slug, { nil: undefined }),
});

describe('writing and reading again', () => {
  test('gives the same view', () => {
    const isSame = property(anyView, (view) => {
      const { view: again, unknown } = parseAddress(serializeAddress(view));
      return unknown.length === 0 && JSON.stringify(again) === JSON.stringify(pick(view));
    });
    expect(() => assert(isSame)).not.toThrow();
  });

  test('gives the same address, whatever was read', () => {
    const isStable = property(query(), (text) => {
      const written = serializeAddress(parseAddress(text).view);
      const again = parseAddress(written);
      return again.unknown.length === 0 && serializeAddress(again.view) === written;
    });
    expect(() => assert(isStable)).not.toThrow();
  });

  test('needs no escaping', () => {
    const isPlain = property(anyView, (view) => /^[a-z0-9=&,-]*$/u.test(serializeAddress(view)));
    expect(() => assert(isPlain)).not.toThrow();
  });
});

/** The keys of a view in the order in which the reader lists them. */
function pick({ provinces, regions, clusters, models, levels: chosen, ...rest }: View): View {
  const {
    indicator,
    scope,
    measure,
    sheet,
    year,
    layer,
    boundaries: chosenBoundaries,
    sort,
    lang,
    present,
  } = rest;
  return {
    provinces,
    regions,
    clusters,
    models,
    levels: chosen,
    indicator,
    scope,
    measure,
    sheet,
    year,
    layer,
    boundaries: chosenBoundaries,
    sort,
    lang,
    present,
  };
}

function query() {
  const key = constantFrom(
    'provinces',
    'region',
    'cluster',
    'models',
    'level',
    'lang',
    'sheet',
    'x',
  );
  const value = oneof(code, slug, string(), constantFrom('60,60', ' 84 ', '4,x', 'district,any'));
  return array(record({ key, value }), { maxLength: 6 }).map((pairs) =>
    pairs.map((pair) => `${pair.key}=${pair.value}`).join('&'),
  );
}

describe('only what differs from the default is written', () => {
  test.each<[Partial<View>, string]>([
    [{}, ''],
    [{ provinces: ['60', '84'] }, 'provinces=60,84'],
    [{ lang: 'en' }, 'lang=en'],
    [{ indicator: 'pilot-models' }, ''],
    [{ sort: 'value' }, ''],
    [{ sort: 'north', sheet: '60' }, 'sort=north&sheet=60'],
    [{ lang: 'en', present: 'province-map' }, 'lang=en&present=province-map'],
    [
      { indicator: 'staff-reduction', scope: 'party-and-mass' },
      'indicator=staff-reduction&scope=party-and-mass',
    ],
    [
      {
        lang: 'en',
        sheet: '60',
        levels: ['district'],
        models: ['merge-offices'],
        clusters: [4, 5],
        regions: ['south-east'],
      },
      'region=south-east&cluster=4,5&models=merge-offices&level=district&sheet=60&lang=en',
    ],
  ])('%j', (view, expected) => {
    expect(serializeAddress({ ...defaultView, ...view })).toBe(expected);
  });
});

describe('reading', () => {
  test.each<[string, Partial<View>]>([
    ['', {}],
    ['?provinces=60', { provinces: ['60'] }],
    ['provinces=84,60,84', { provinces: ['60', '84'] }],
    ['provinces=84&provinces=60', { provinces: ['60', '84'] }],
    ['provinces=%2060%20%2C84,,', { provinces: ['60', '84'] }],
    ['cluster=10,9', { clusters: [9, 10] }],
    ['level=hamlet,district', { levels: ['district', 'hamlet'] }],
    ['lang=en&utm_source=mail&theme=dark', { lang: 'en' }],
    ['sort=name&sort=north', { sort: 'name' }],
    ['__proto__=1&constructor=2&toString=3', {}],
  ])('"%s"', (text, view) => {
    expect(parseAddress(text)).toEqual({ view: { ...defaultView, ...view }, unknown: [] });
  });

  test.each<[string, string, string]>([
    ['provinces=6', 'provinces', '6'],
    ['provinces=600', 'provinces', '600'],
    ['provinces=TPHCM', 'provinces', 'TPHCM'],
    ['region=South East', 'region', 'South East'],
    ['cluster=-1', 'cluster', '-1'],
    ['cluster=1e3', 'cluster', '1e3'],
    ['models=__proto__', 'models', '__proto__'],
    ['level=any', 'level', 'any'],
    ['level=toString', 'level', 'toString'],
    ['indicator=weather', 'indicator', 'weather'],
    ['scope=all', 'scope', 'all'],
    ['measure=all', 'measure', 'all'],
    ['sheet=x', 'sheet', 'x'],
    ['sort=size', 'sort', 'size'],
    ['present=Bản đồ', 'present', 'Bản đồ'],
    ['lang=fr', 'lang', 'fr'],
  ])('"%s" is ignored and named', (text, key, value) => {
    expect(parseAddress(text)).toEqual({ view: defaultView, unknown: [{ key, value }] });
  });

  test('good values stay beside bad ones', () => {
    const { view, unknown } = parseAddress('provinces=60,xx,84&lang=fr');
    expect(view.provinces).toEqual(['60', '84']);
    expect(unknown).toEqual([
      { key: 'provinces', value: 'xx' },
      { key: 'lang', value: 'fr' },
    ]);
  });

  test.each([
    '%',
    '%E0%A4%A',
    'provinces=%',
    '\uD800',
    'provinces=\uDFFF',
    '=&=&&',
    '__proto__[polluted]=1',
    `provinces=${'60,'.repeat(50_000)}`,
    `models=${'a'.repeat(200_000)}`,
  ])('strange text %# does not throw', (text) => {
    const { view } = parseAddress(text);
    expect(view.lang).toBe('vi');
    expect(view.provinces.length).toBeLessThanOrEqual(1);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('nothing that can be typed throws', () => {
    const units = array(integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((list) =>
      String.fromCharCode(...list),
    );
    const text = oneof(units, string({ unit: 'binary' }), query());
    const isReadable = property(text, (typed) => parseAddress(typed).view.lang.length === 2);
    expect(() => assert(isReadable, { numRuns: 1000 })).not.toThrow();
  });
});

test('a link whose signs were written as entities is the same link', () => {
  const { view, unknown } = parseAddress('provinces=60,84&amp;models=merge-offices&amp;lang=en');
  expect(view).toEqual({
    ...defaultView,
    provinces: ['60', '84'],
    models: ['merge-offices'],
    lang: 'en',
  });
  expect(unknown).toEqual([]);
});
