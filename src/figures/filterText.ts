import type { LoadedData } from '@/domain/dataset';
import { sortedNames } from '@/domain/names';
import type { View } from '@/domain/view';
import { inLanguage, type Lang } from '@/domain/language';
import { messagesOf } from '@/i18n/messages';

/** The filter in names: "Tỉnh: Bình Thuận, Trà Vinh · Cấp: huyện"; "Phạm vi: cả 22 tỉnh" for none. */
export function describeFilter(view: View, data: LoadedData, lang: Lang): string {
  const t = messagesOf(lang).filter;
  const { provinces, regions, clusters } = data.provinces;
  const extentModels = new Set((data.pilots?.extents ?? []).map(({ model }) => model));
  const models = data.pilots?.models.filter(({ id }) => view.models.includes(id)) ?? [];
  const parts = [
    namesPart(
      t.provinces,
      sortedNames(
        provinces.filter((p) => view.provinces.includes(p.code)),
        lang,
      ),
    ),
    namesPart(
      t.regions,
      sortedNames(
        regions.filter((r) => view.regions.includes(r.id)),
        lang,
      ),
    ),
    namesPart(
      t.clusters,
      sortedNames(
        clusters.filter((c) => view.clusters.includes(c.id)),
        lang,
      ),
    ),
    namesPart(
      t.models,
      models.map((model) => {
        const name = inLanguage(lang, model.nameVi, model.nameEn);
        return extentModels.has(model.id) ? `${name} (${t.hasExtent})` : name;
      }),
    ),
    namesPart(
      t.levels,
      view.levels.map((level) => t.level[level]),
    ),
  ].filter((part) => part !== '');
  return parts.length === 0 ? t.everything(provinces.length) : parts.join(' · ');
}

function namesPart(label: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${label}: ${names.join(', ')}`;
}
