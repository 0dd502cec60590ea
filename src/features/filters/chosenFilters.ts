import type { LoadedData } from '@/domain/dataset';
import { toggled } from '@/domain/filters';
import { nameOf, shortNameOf } from '@/domain/names';
import type { View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';

/** The control that a choice belongs to. */
export type FilterKind = 'provinces' | 'groups' | 'models' | 'levels';

/** One thing that is chosen. */
export interface ChosenFilter {
  readonly key: string;
  readonly kind: FilterKind;
  readonly name: string;
  /** The shortest name. */
  readonly brief: string;
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
      .map((province) => ({
        ...chosen('provinces', province.code, nameOf(province, lang), {
          provinces: toggled(view.provinces, province.code),
        }),
        brief: shortNameOf(province, lang),
      })),
    ...regions
      .filter(({ id }) => view.regions.includes(id))
      .map((region) =>
        chosen('groups', region.id, nameOf(region, lang), {
          regions: toggled(view.regions, region.id),
        }),
      ),
    ...clusters
      .filter(({ id }) => view.clusters.includes(id))
      .map((cluster) =>
        chosen('groups', `cluster-${cluster.id}`, nameOf(cluster, lang), {
          clusters: toggled(view.clusters, cluster.id),
        }),
      ),
    ...(data.pilots?.models ?? [])
      .filter(({ id }) => view.models.includes(id))
      .map((model) => {
        const name = shortNameOf(model, lang);
        return {
          ...chosen('models', model.id, name, { models: toggled(view.models, model.id) }),
          label: extentModels.has(model.id) ? `${name} (${t.hasExtent})` : name,
        };
      }),
    ...view.levels.map((level) =>
      chosen('levels', `level-${level}`, t.level[level], { levels: toggled(view.levels, level) }),
    ),
  ];
}

function chosen(kind: FilterKind, key: string, name: string, without: Partial<View>): ChosenFilter {
  return { key, kind, name, brief: name, label: name, without };
}
