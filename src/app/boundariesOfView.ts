import { type Boundaries, unitCodeOf } from '@/domain/boundaries';
import type { LoadedData, ProvinceCode } from '@/domain/dataset';
import { toUnits2025 } from '@/domain/regroup';
import { of2019 } from '@/domain/unitRows';

/** The data of 2019 as the figures take it under these boundaries. */
export function inBoundaries(former: LoadedData, boundaries: Boundaries): LoadedData {
  return boundaries === '2025' ? toUnits2025(former) : of2019(former);
}

/** The place that carries the reader's pin: the province, or the unit that it belongs to. */
export function pinnedIn(
  province: ProvinceCode | undefined,
  boundaries: Boundaries,
  { provinces }: LoadedData,
): ProvinceCode | undefined {
  return boundaries === '2025' && province !== undefined
    ? unitCodeOf(province, provinces)
    : province;
}
