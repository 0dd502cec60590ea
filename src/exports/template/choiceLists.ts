import type { LoadedData } from '@/domain/dataset';
import {
  importColumns,
  type ImportColumn,
  type ImportLabel,
  levelLabels,
  measureLabels,
  scopeLabels,
  stateLabels,
} from '@/domain/importLabels';
import { inLanguage, type Lang } from '@/domain/language';
import { nameOf } from '@/domain/names';

/** Values to choose from in a column; one column of the list sheet. */
export interface ChoiceList {
  readonly column: ImportColumn;
  readonly heading: string;
  readonly values: readonly string[];
}

/** The lists of the template in the order of the list sheet; of models only if they were read. */
export function choiceListsOf(
  { provinces, pilots }: Pick<LoadedData, 'provinces' | 'pilots'>,
  lang: Lang,
): readonly ChoiceList[] {
  const values: readonly (readonly [ImportColumn, readonly string[]])[] = [
    ['code', provinces.provinces.map(({ code }) => code)],
    ['province', provinces.provinces.map((province) => nameOf(province, lang))],
    ['measure', measureLabels.map((label) => labelOf(label, lang))],
    ['scope', scopeLabels.map((label) => labelOf(label, lang))],
    ['model', (pilots?.models ?? []).map((model) => nameOf(model, lang))],
    ['level', levelLabels.map((label) => labelOf(label, lang))],
    ['state', stateLabels.map((label) => labelOf(label, lang))],
  ];
  return values
    .filter(([, list]) => list.length > 0)
    .map(([column, list]) => ({ column, heading: headingOf(column, lang), values: list }));
}

/** A label as the template writes it. */
export function labelOf(label: ImportLabel<string>, lang: Lang): string {
  return inLanguage(lang, label.label, label.labelEn);
}

function headingOf(column: ImportColumn, lang: Lang): string {
  const label = Object.values(importColumns)
    .flat()
    .find(({ id }) => id === column);
  return label === undefined ? column : labelOf(label, lang);
}
