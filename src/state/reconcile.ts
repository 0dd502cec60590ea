import type { LoadedData } from '@/domain/dataset';
import { formerProvinces } from '@/domain/boundaries';
import { layerOf } from '@/domain/layerData';
import { yearsWithData } from '@/domain/seriesYears';
import type { View } from '@/domain/view';
import type { UnknownValue } from './address';

export interface ReconciledView {
  readonly view: View;
  readonly unknown: readonly UnknownValue[];
}

/**
 * Drops what the data does not know (a code, a region, a model), and says what was dropped.
 * Models are kept unchecked while their file is not there, the year while its layer is not.
 */
export function reconcile(view: View, data: LoadedData): ReconciledView {
  const unknown: UnknownValue[] = [];
  const { units2025, regions, clusters } = data.provinces;
  const is2025 = view.boundaries === '2025';
  const places = is2025 ? units2025 : formerProvinces(data.provinces);
  const codes = new Set(places.map(({ code }) => code));

  function keep<T extends string | number>(
    key: string,
    chosen: readonly T[],
    known: ReadonlySet<T> | undefined,
  ): readonly T[] {
    if (known === undefined) return chosen;
    const missing = chosen.filter((value) => !known.has(value));
    unknown.push(...missing.map((value) => ({ key, value: String(value) })));
    return missing.length === 0 ? chosen : chosen.filter((value) => known.has(value));
  }

  const modelIds = data.pilots && new Set(data.pilots.models.map(({ id }) => id));
  // A view of another layer than the one at hand has years of its own.
  const years = layerOf(data) === view.layer ? new Set(yearsWithData(data)) : undefined;
  const reconciled: View = {
    ...view,
    provinces: keep('provinces', view.provinces, codes),
    regions: keep('region', view.regions, new Set(is2025 ? [] : regions.map(({ id }) => id))),
    clusters: keep('cluster', view.clusters, new Set(is2025 ? [] : clusters.map(({ id }) => id))),
    models: keep('models', view.models, modelIds),
    year: keep('year', view.year === undefined ? [] : [view.year], years)[0],
    sheet: keep('sheet', view.sheet === undefined ? [] : [view.sheet], codes)[0],
  };
  return { view: reconciled, unknown };
}
