import type { LoadedData } from '@/domain/dataset';
import { toggled } from '@/domain/filters';
import { nameOf, shortNameOf } from '@/domain/names';
import type { View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { changeView } from '@/state/viewStore';

interface FilterChipsProps {
  readonly data: LoadedData;
  readonly view: View;
  readonly onToggleProvince: (code: string) => void;
}

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
}

/** One chip for each choice; pressing it takes the choice off. */
export function FilterChips({ data, view, onToggleProvince }: FilterChipsProps) {
  const { lang } = view;
  const t = messagesOf(lang).filter;
  const extentModels = new Set((data.pilots?.extents ?? []).map(({ model }) => model));
  const { provinces, regions, clusters } = data.provinces;
  const chips: Chip[] = [
    ...provinces
      .filter(({ code }) => view.provinces.includes(code))
      .map((province) => ({
        key: province.code,
        label: nameOf(province, lang),
        remove: () => onToggleProvince(province.code),
      })),
    ...regions
      .filter(({ id }) => view.regions.includes(id))
      .map((region) => ({
        key: region.id,
        label: nameOf(region, lang),
        remove: () => changeView(view, { regions: toggled(view.regions, region.id) }),
      })),
    ...clusters
      .filter(({ id }) => view.clusters.includes(id))
      .map((cluster) => ({
        key: `cluster-${cluster.id}`,
        label: nameOf(cluster, lang),
        remove: () => changeView(view, { clusters: toggled(view.clusters, cluster.id) }),
      })),
    ...(data.pilots?.models ?? [])
      .filter(({ id }) => view.models.includes(id))
      .map((model) => ({
        key: model.id,
        label: extentModels.has(model.id)
          ? `${shortNameOf(model, lang)} (${t.hasExtent})`
          : shortNameOf(model, lang),
        remove: () => changeView(view, { models: toggled(view.models, model.id) }),
      })),
    ...view.levels.map((level) => ({
      key: `level-${level}`,
      label: t.level[level],
      remove: () => changeView(view, { levels: toggled(view.levels, level) }),
    })),
  ];
  return (
    <ul className="chips">
      {chips.map((chip) => (
        <li key={chip.key}>
          <button
            type="button"
            className="chip"
            aria-label={t.remove(chip.label)}
            onClick={chip.remove}
          >
            {chip.label}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
