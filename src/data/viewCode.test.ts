import {
  assert,
  constant,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  record,
  subarray,
  tuple,
} from 'fast-check';
import { expect, test } from 'vitest';
import { committeeMeasures, dataLayers, levels, staffScopes } from '@/domain/dataset';
import type { Boundaries } from '@/domain/boundaries';
import { languages } from '@/domain/language';
import { indicators, type View } from '@/domain/view';
import { decodeViewCode, encodeView, maxCodeLength } from '@/domain/viewCode';
import { crockfordSymbol, readCrockford } from '@/lib/crockford';
import { readPublishedData } from './publishedForTests';

const data = readPublishedData();
const codes = data.provinces.provinces.map(({ code }) => code);
const some = <T extends string | number>(values: readonly T[]) =>
  subarray([...values]).map((chosen) => chosen.sort((a, b) => (a < b ? -1 : 1)));

const provincesView = record<View>({
  provinces: some(codes),
  regions: some(data.provinces.regions.map(({ id }) => id)),
  clusters: some(data.provinces.clusters.map(({ id }) => id)),
  models: some(data.pilots.models.map(({ id }) => id)),
  levels: some(levels),
  indicator: constantFrom(...indicators),
  scope: option(constantFrom(...staffScopes), { nil: undefined }),
  measure: option(constantFrom(...committeeMeasures), { nil: undefined }),
  sheet: option(constantFrom(...codes), { nil: undefined }),
  year: option(integer({ min: 2015, max: 2029 }), { nil: undefined }),
  boundaries: constant<Boundaries>('2019'),
  layer: constantFrom(...dataLayers),
  lang: constantFrom(...languages),
  // A code opens the page in its own order.
  sort: constant('value'),
  present: constant(undefined),
});
const units = data.provinces.units2025.map((unit) => unit.code);
const unitsView = record({
  view: provincesView,
  chosen: some(units),
  sheet: option(constantFrom(...units), { nil: undefined }),
}).map(({ view, chosen, sheet }): View => ({
  ...view,
  boundaries: '2025',
  provinces: chosen,
  sheet,
  regions: [],
  clusters: [],
}));
const anyView = oneof(provincesView, unitsView);

/** The code without its dashes. */
function symbolsOf(view: View): readonly number[] {
  const reading = readCrockford(encodeView(view, data) ?? '');
  return reading.ok ? reading.symbols : [];
}

function isRefused(symbols: readonly number[]): boolean {
  return !decodeViewCode(symbols.map(crockfordSymbol).join(''), data).ok;
}

test('every view of the published data comes back from its code', () => {
  const isSame = property(anyView, (view) => {
    const code = encodeView(view, data) ?? '';
    const reading = decodeViewCode(code, data);
    const length = code.replaceAll('-', '').length;
    return (
      /^(?:[0-9A-HJKMNP-TV-Z]{4}-)*[0-9A-HJKMNP-TV-Z]{1,4}$/u.test(code) &&
      length <= maxCodeLength &&
      reading.ok &&
      JSON.stringify(sorted(reading.view)) === JSON.stringify(sorted(view))
    );
  });
  expect(() => assert(isSame, { numRuns: 1000 })).not.toThrow();
});

test('one wrong character is found', () => {
  const typo = tuple(anyView, integer({ min: 0, max: 15 }), integer({ min: 1, max: 31 }));
  const isFound = property(typo, ([view, at, change]) => {
    const symbols = symbolsOf(view);
    const index = at % symbols.length;
    return isRefused(symbols.map((symbol, place) => (place === index ? symbol ^ change : symbol)));
  });
  expect(() => assert(isFound, { numRuns: 2000 })).not.toThrow();
});

test('two characters that were swapped are found', () => {
  const isFound = property(anyView, integer({ min: 0, max: 14 }), (view, at) => {
    const symbols = [...symbolsOf(view)];
    const index = at % (symbols.length - 1);
    const [first = 0, second = 0] = symbols.slice(index, index + 2);
    symbols.splice(index, 2, second, first);
    return first === second || isRefused(symbols);
  });
  expect(() => assert(isFound, { numRuns: 1000 })).not.toThrow();
});

function sorted(view: View): readonly (readonly [string, unknown])[] {
  return Object.entries(view).sort(([a], [b]) => (a < b ? -1 : 1));
}
