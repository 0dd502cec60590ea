import { boundaries } from '@/domain/boundaries';
import {
  committeeMeasures,
  dataLayers,
  levels,
  type PilotFile,
  type ProvincesFile,
  staffScopes,
} from '@/domain/dataset';
import { languages } from '@/domain/language';
import { sortOrders } from '@/domain/sortOrder';
import { indicators } from '@/domain/view';
import { createSeededRandom } from '@/lib/seededRandom';

// Addresses for tests of the page with and without a browser. Nothing of the program imports this
// file.

/** Broken escapes, markup, words of the language itself, other alphabets, far too much. */
const rubbish = [
  '%00',
  '%',
  '%E0%A4%A',
  '<script>',
  '__proto__',
  'constructor',
  '60,,60,',
  ' 60 ',
  '６０',
  'Bình Thuận',
  '%F0%9F%98%80',
  'x'.repeat(500),
  '&&==',
  '#',
  '-0',
  'NaN',
  'null',
  '[object Object]',
] as const;

interface KnownNames {
  readonly provinces: Pick<ProvincesFile, 'provinces' | 'regions' | 'clusters'>;
  readonly pilots: Pick<PilotFile, 'models'>;
}

/**
 * The part after "?" of `count` addresses out of true keys and values, near misses and rubbish;
 * the same ones for the same seed.
 */
export function createAddresses(
  seed: number,
  count: number,
  { provinces: { provinces, regions, clusters }, pilots }: KnownNames,
): readonly string[] {
  const { between, whole } = createSeededRandom(seed);
  const isLucky = (chance: number): boolean => between(0, 1) < chance;
  const pick = (items: readonly string[]): string => items[whole(0, items.length - 1)] ?? '';
  const codes = [...provinces.map(({ code }) => code), '99', '6', 'abc'];
  const known = new Map<string, readonly string[]>([
    ['provinces', codes],
    ['region', [...regions.map(({ id }) => id), 'north']],
    ['cluster', [...clusters.map(({ id }) => String(id)), '0', '-1', '1e9']],
    ['models', [...pilots.models.map(({ id }) => id), 'merge', 'Merge-Offices']],
    ['level', [...levels, 'planet']],
    ['indicator', [...indicators, 'rice']],
    ['scope', [...staffScopes, 'all']],
    ['measure', [...committeeMeasures, 'sum']],
    ['year', ['2016', '2019', '2021', '1', 'next']],
    ['boundaries', [...boundaries, '1975']],
    ['layer', [...dataLayers, 'secret']],
    ['sort', [...sortOrders, '']],
    ['sheet', codes],
    ['lang', [...languages, 'fr']],
    ['present', ['pilot-matrix', 'headline', 'staff-roadmap', 'nothing']],
    ['theme', ['light', 'dark']],
  ]);
  const keys = [...known.keys()];
  const value = (key: string): string =>
    pick(isLucky(0.25) ? rubbish : (known.get(key) ?? rubbish));
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: whole(1, 6) }, () => {
      const key = pick(isLucky(0.1) ? rubbish : keys);
      const values = Array.from({ length: whole(1, 4) }, () => value(key));
      return `${key}=${values.join(',')}`;
    });
    return parts.join(isLucky(0.05) ? ';' : '&');
  });
}
