import type { PilotFile, PilotModel, Province, ProvincesFile } from '@/domain/dataset';
import { absenceTexts, type ImportLabel } from '@/domain/importLabels';
import type { AbsentState } from '@/domain/reported';
import { foldForSearch } from '@/lib/searchText';

/** Finds by what a person wrote: accents, case, spaces and signs do not matter. */
export type Lookup<T> = (text: string) => T | undefined;

function createLookup<T>(entries: Iterable<readonly [string | undefined, T]>): Lookup<T> {
  const byText = new Map<string, T>();
  for (const [text, value] of entries) {
    const key = foldForSearch(text ?? '');
    // Of two that are written alike the first one wins.
    if (key !== '' && !byText.has(key)) byText.set(key, value);
  }
  return (text) => byText.get(foldForSearch(text));
}

/** The id behind a label in either language, an alias or the id itself. */
export function createLabelLookup<Id extends string>(
  labels: readonly ImportLabel<Id>[],
): Lookup<Id> {
  return createLookup(
    labels.flatMap(({ id, label, labelEn, aliases }) =>
      [label, id, labelEn, ...aliases].map((text) => [text, id] as const),
    ),
  );
}

/** The model behind its id or one of its names. */
export function createModelLookup({ models }: PilotFile): Lookup<PilotModel> {
  return createLookup(
    models.flatMap((model) =>
      [model.id, model.nameVi, model.shortVi, model.nameEn, model.shortEn].map(
        (text) => [text, model] as const,
      ),
    ),
  );
}

/** The province behind a name, a short name or an alias, with "tỉnh" or "province" or without. */
export function createProvinceLookup({ provinces }: ProvincesFile): Lookup<Province> {
  const find = createLookup(
    provinces.flatMap((province) =>
      [
        province.nameVi,
        province.shortVi,
        province.nameEn,
        province.shortEn,
        province.slug,
        ...province.aliases,
      ].map((text) => [text, province] as const),
    ),
  );
  // "TP. Bến Tre" is a town inside its province, so only the word for a province may go.
  return (text) => find(text) ?? find(foldForSearch(text).replace(/^tinh|province$/u, ''));
}

/** What "x", "không áp dụng" and "chưa công bố" and their like say; undefined for other texts. */
export const findAbsentState: Lookup<AbsentState> = createLookup(
  absenceTexts.flatMap(({ state, texts }) => texts.map((text) => [text, state] as const)),
);
