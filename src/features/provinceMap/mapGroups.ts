import type { Province } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { sortedNames } from '@/domain/names';
import { type ProvinceReading, scaleNumber, type TileOutline } from './mapIndicator';

/** Provinces that read alike, for the list beside a wide map. */
export interface MapGroup {
  readonly label: string;
  readonly names: string;
  /** True: left out before the others where there is no room for all. */
  readonly isExtra?: boolean;
}

/** Order of the groups without a number of the scale, absence last. */
const outlineRank: Readonly<Record<TileOutline, number>> = {
  other: 1,
  range: 1,
  count: 1,
  planned: 1,
  absent: 0,
  'not-published': -0.5,
  'not-applicable': -1,
};

/** The provinces that are left, grouped by how they read. */
export function buildGroups(
  left: readonly Province[],
  readings: ReadonlyMap<Province, ProvinceReading>,
  lang: Lang,
): readonly MapGroup[] {
  const rank = (province: Province): number => {
    const reading = readings.get(province);
    const value = reading === undefined ? null : scaleNumber(reading);
    // Below zero lies only what rose.
    if (value !== null) return 1000 + value;
    return reading === undefined ? 0 : outlineRank[reading.outline];
  };
  const groups = new Map<string, Province[]>();
  for (const province of left.slice().sort((a, b) => rank(b) - rank(a))) {
    const label = readings.get(province)?.group ?? '';
    groups.set(label, [...(groups.get(label) ?? []), province]);
  }
  return [...groups].map(([label, provinces]) => ({
    label,
    names: sortedNames(provinces, lang).join(', '),
  }));
}
