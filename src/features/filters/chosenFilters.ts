import type { LoadedData } from '@/domain/dataset';
import { toggled } from '@/domain/filters';
import { nameOf, shortNameOf } from '@/domain/names';
import type { View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';

/** One thing that is chosen. */
export interface ChosenFilter {
  readonly key: string;
  readonly name: string;
  /** The name with what has to be known about it. */
  readonly label: string;
  /** What takes the choice off. */
  readonly without: Partial<View>;
}

/** Everything that the filters of a view choose: provinces, regions, clusters, models, levels. */
export function listChosen(view: View, data: LoadedData): readonly ChosenFilter[] {
  const { lang } = view;
  const t = messagesOf(lang).filter;
  const extentModels = new Set((data.pilots?.extents ?? []).map(({ model }) => model));
  const { provinces, regions, clusters } = data.provinces;
  return [
    ...provinces
      .filter(({ code }) => view.provinces.includes(code))
      .map((province) =>
        chosen(province.code, nameOf(province, lang), {
          provinces: toggled(view.provinces, province.code),
        }),
      ),
    ...regions
      .filter(({ id }) => view.regions.includes(id))
      .map((region) =>
        chosen(region.id, nameOf(region, lang), { regions: toggled(view.regions, region.id) }),
      ),
    ...clusters
      .filter(({ id }) => view.clusters.includes(id))
      .map((cluster) =>
        chosen(`cluster-${cluster.id}`, nameOf(cluster, lang), {
          clusters: toggled(view.clusters, cluster.id),
        }),
      ),
    ...(data.pilots?.models ?? [])
      .filter(({ id }) => view.models.includes(id))
      .map((model) => {
        const name = shortNameOf(model, lang);
        return {
          ...chosen(model.id, name, { models: toggled(view.models, model.id) }),
          label: extentModels.has(model.id) ? `${name} (${t.hasExtent})` : name,
        };
      }),
    ...view.levels.map((level) =>
      chosen(`level-${level}`, t.level[level], { levels: toggled(view.levels, level) }),
    ),
  ];
}

function chosen(key: string, name: string, without: Partial<View>): ChosenFilter {
  return { key, name, label: name, without };
}
