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

interface FilterControlsProps {
  readonly data: LoadedData;
  readonly view: View;
  /** The lists open in the flow of a sheet instead of over the page. */
  readonly isInline: boolean;
}

/** The four filters: provinces, region and cluster, models, level. */
export function FilterControls({ data, view, isInline }: FilterControlsProps) {
  const { lang } = view;
  const t = messagesOf(lang).filter;
  const { provinces, regions, clusters } = data.provinces;
  const models = data.pilots?.models ?? [];
  const groupCount = view.regions.length + view.clusters.length;

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

  return (
    <>
      <Dropdown
        isInline={isInline}
        name={t.provinces}
        label={
          view.provinces.length === 0
            ? t.allProvinces(provinces.length)
            : `${t.provinces}: ${t.chosen(view.provinces.length)}`
        }
        isActive={view.provinces.length > 0}
      >
        <CheckList
          legend={t.provinces}
          searchLabel={t.searchProvinces}
          describeNoMatch={t.noMatch}
          options={provinceOptions}
          onToggle={toggleProvince}
        />
      </Dropdown>
      <Dropdown
        isInline={isInline}
        name={t.allGroups}
        label={groupCount === 0 ? t.allGroups : `${t.allGroups}: ${t.chosen(groupCount)}`}
        isActive={groupCount > 0}
      >
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
      </Dropdown>
      <Dropdown
        isInline={isInline}
        name={t.models}
        label={
          view.models.length === 0
            ? t.allModels(models.length)
            : `${t.models}: ${t.chosen(view.models.length)}`
        }
        isActive={view.models.length > 0}
      >
        <CheckList
          legend={t.models}
          searchLabel={t.searchModels}
          describeNoMatch={t.noMatch}
          options={models.map((model) => ({
            id: model.id,
            label: inLanguage(lang, model.nameVi, model.nameEn),
            aliases: [model.nameEn, shortNameOf(model, lang)],
            isChecked: view.models.includes(model.id),
          }))}
          onToggle={(id) => changeView(view, { models: toggled(view.models, id) })}
        />
      </Dropdown>
      <Dropdown
        isInline={isInline}
        name={t.levels}
        label={
          view.levels.length === 0 ? t.allLevels : `${t.levels}: ${t.chosen(view.levels.length)}`
        }
        isActive={view.levels.length > 0}
      >
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
        />
      </Dropdown>
    </>
  );
}
