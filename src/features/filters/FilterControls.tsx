import type { ReactNode } from 'react';
import { chooseProvince, toggled } from '@/domain/filters';
import { levels, type LoadedData } from '@/domain/dataset';
import { compareNames } from '@/domain/format';
import { inLanguage } from '@/domain/language';
import { nameOf, shortNameOf } from '@/domain/names';
import type { View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { changeView } from '@/state/viewStore';
import { CheckList, type CheckOption } from '@/ui/CheckList';
import { Dropdown } from '@/ui/Dropdown';
import { type FilterKind, listChosen } from './chosenFilters';
import { FilterChips } from './FilterChips';

/** A control that says more than this of its choice would push the others aside. */
const longestLabel = 18;

const noChoices: Readonly<Record<FilterKind, Partial<View>>> = {
  provinces: { provinces: [] },
  groups: { regions: [], clusters: [] },
  models: { models: [] },
  levels: { levels: [] },
};

interface FilterControlsProps {
  readonly data: LoadedData;
  readonly view: View;
  /** The lists open in the flow of a sheet instead of over the page. */
  readonly isInline: boolean;
}

/** The four filters, each with what is chosen in it: provinces, region and cluster, models, level. */
export function FilterControls({ data, view, isInline }: FilterControlsProps) {
  const { lang } = view;
  const t = messagesOf(lang).filter;
  const { provinces, regions, clusters } = data.provinces;
  const models = data.pilots?.models ?? [];
  const chosen = listChosen(view, data);

  const provinceOptions = provinces
    .map((province): CheckOption => {
      return {
        id: province.code,
        label: nameOf(province, lang),
        aliases: [province.nameEn, province.shortVi, province.slug, ...province.aliases],
        isChecked: view.provinces.includes(province.code),
      };
    })
    .sort((a, b) => compareNames(a.label, b.label));

  function toggleProvince(code: string): void {
    const province = provinces.find((candidate) => candidate.code === code);
    if (province === undefined) return;
    const choice = chooseProvince(view, province);
    changeView(view, choice.filters, choice.clearedGroups ? 'cleared-groups' : undefined);
  }

  function control(kind: FilterKind, name: string, all: string, lists: ReactNode) {
    const own = chosen.filter((choice) => choice.kind === kind);
    const one = own.length === 1 ? `${t.brief[kind]}: ${own[0]?.brief}` : '';
    const some =
      one !== '' && one.length <= longestLabel ? one : `${t.brief[kind]}: ${t.chosen(own.length)}`;
    return (
      <Dropdown
        isInline={isInline}
        name={name}
        label={own.length === 0 ? all : some}
        isActive={own.length > 0}
        clear={
          own.length === 0
            ? undefined
            : {
                name: t.removeAll(name),
                onClear: () => changeView(view, noChoices[kind]),
              }
        }
      >
        {own.length > 0 && <FilterChips view={view} chosen={own} />}
        {lists}
      </Dropdown>
    );
  }

  return (
    <>
      {control(
        'provinces',
        t.provinces,
        t.allProvinces(provinces.length),
        <CheckList
          legend={t.provinces}
          searchLabel={t.searchProvinces}
          describeNoMatch={t.noMatch}
          isSearchFocused={!isInline}
          options={provinceOptions}
          onToggle={toggleProvince}
        />,
      )}
      {control(
        'groups',
        t.allGroups,
        t.allGroups,
        <>
          {regions.length + clusters.length === 0 && (
            <p className="dropdown__note">{messagesOf(lang).boundaries.noGroups}</p>
          )}
          {regions.length > 0 && (
            <CheckList
              legend={t.regions}
              options={regions.map((region) => ({
                id: region.id,
                label: nameOf(region, lang),
                isChecked: view.regions.includes(region.id),
              }))}
              onToggle={(id) => changeView(view, { regions: toggled(view.regions, id) })}
            />
          )}
          {clusters.length > 0 && (
            <CheckList
              legend={t.clusters}
              options={clusters.map((cluster) => ({
                id: String(cluster.id),
                label: nameOf(cluster, lang),
                isChecked: view.clusters.includes(cluster.id),
              }))}
              onToggle={(id) => changeView(view, { clusters: toggled(view.clusters, Number(id)) })}
            />
          )}
        </>,
      )}
      {control(
        'models',
        t.models,
        t.allModels(models.length),
        <CheckList
          legend={t.models}
          searchLabel={t.searchModels}
          describeNoMatch={t.noMatch}
          isSearchFocused={!isInline}
          options={models.map((model) => ({
            id: model.id,
            label: inLanguage(lang, model.nameVi, model.nameEn),
            aliases: [model.nameEn, shortNameOf(model, lang)],
            isChecked: view.models.includes(model.id),
          }))}
          onToggle={(id) => changeView(view, { models: toggled(view.models, id) })}
        />,
      )}
      {control(
        'levels',
        t.levels,
        t.allLevels,
        <CheckList
          legend={t.levels}
          options={levels.map((level) => ({
            id: level,
            label: t.level[level],
            isChecked: view.levels.includes(level),
          }))}
          onToggle={(id) => {
            const level = levels.find((known) => known === id);
            if (level !== undefined) changeView(view, { levels: toggled(view.levels, level) });
          }}
        />,
      )}
    </>
  );
}
