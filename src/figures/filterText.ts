import type { LoadedData, PilotModel } from '@/domain/dataset';
import { sortedNames } from '@/domain/names';
import type { View } from '@/domain/view';
import { inLanguage, type Lang } from '@/domain/language';
import { messagesOf } from '@/i18n/messages';

/**
 * The filter in names: "Tỉnh: Bình Thuận, Trà Vinh · Cấp: huyện"; "Tỉnh: tất cả trừ Cà Mau";
 * "Phạm vi: cả 22 tỉnh" for none.
 */
export function describeFilter(view: View, data: LoadedData, lang: Lang): string {
  const t = messagesOf(lang).filter;
  const { provinces, regions, clusters } = data.provinces;
  const extentModels = new Set((data.pilots?.extents ?? []).map(({ model }) => model));
  const pilots = data.pilots?.models ?? [];
  const models = pilots.filter(({ id }) => view.models.includes(id));
  const modelName = (model: PilotModel): string => inLanguage(lang, model.nameVi, model.nameEn);
  const others = pilots.filter((model) => !models.includes(model)).map(modelName);
  const withExtent = models.filter(({ id }) => extentModels.has(id));
  const parts = [
    namesPart(
      t.provinces,
      sortedNames(
        provinces.filter((p) => view.provinces.includes(p.code)),
        lang,
      ),
      sortedNames(
        provinces.filter((p) => !view.provinces.includes(p.code)),
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
    isMost(models, others)
      ? `${namesPart(t.models, models.map(modelName), others)}${
          withExtent.length === 0
            ? ''
            : ` (${withExtent.map(modelName).join(', ')}: ${t.hasExtent})`
        }`
      : namesPart(
          t.models,
          models.map((model) =>
            extentModels.has(model.id) ? `${modelName(model)} (${t.hasExtent})` : modelName(model),
          ),
        ),
    namesPart(
      t.levels,
      view.levels.map((level) => t.level[level]),
    ),
  ].filter((part) => part !== '');
  return parts.length === 0 ? t.everything(provinces.length) : parts.join(' · ');

  /** Those chosen by name; of most of them who is not chosen. */
  function namesPart(
    label: string,
    names: readonly string[],
    left: readonly string[] = [],
  ): string {
    if (names.length === 0) return '';
    const said = isMost(names, left) ? t.allBut(left) : names.join(', ');
    return `${label}: ${said}`;
  }
}

/** The others are fewer by far, and there are some. */
function isMost(chosen: readonly unknown[], others: readonly unknown[]): boolean {
  return others.length > 0 && others.length * 3 <= chosen.length;
}
