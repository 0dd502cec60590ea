import type { LoadedData } from '@/domain/dataset';
import { type ImportColumn, importColumns } from '@/domain/importColumns';
import {
  basisLabels,
  boundaryLabels,
  boundLabels,
  type ImportLabel,
  levelLabels,
  measureLabels,
  scopeLabels,
  stateLabels,
  statusLabels,
  unitLabels,
  yesLabels,
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
  const places = [...provinces.provinces, ...provinces.units2025];
  const labels = (list: readonly ImportLabel<string>[]) =>
    list.flatMap((label) => (label.id === 'illustrative' ? [] : [labelOf(label, lang)]));
  const values: readonly (readonly [ImportColumn, readonly string[]])[] = [
    ['code', unique(places.map(({ code }) => code)).sort()],
    ['province', unique(places.map((place) => nameOf(place, lang)))],
    ['boundaries', labels(boundaryLabels)],
    ['dateInferred', labels(yesLabels)],
    ['measure', labels(measureLabels)],
    ['scope', labels(scopeLabels)],
    ['unit', labels(unitLabels)],
    ['basis', labels(basisLabels)],
    ['status', labels(statusLabels)],
    ['bound', labels(boundLabels)],
    ['model', (pilots?.models ?? []).map((model) => nameOf(model, lang))],
    ['level', labels(levelLabels)],
    ['state', labels(stateLabels)],
  ];
  return values
    .filter(([, list]) => list.length > 0)
    .map(([column, list]) => ({ column, heading: headingOf(column, lang), values: list }));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
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
