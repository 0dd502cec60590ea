import type { PilotFile, PilotModel } from '@/domain/dataset';
import { absenceTexts, type ImportLabel } from '@/domain/importLabels';
import { foldForSearch } from '@/lib/searchText';
import type { SaidAbsence } from './answers';

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

/** A place with all the names that it goes by. */
interface NamedPlace {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly slug: string;
  readonly shortVi?: string;
  readonly shortEn?: string;
  readonly aliases?: readonly string[];
}

/** The place behind a name, a short name or an alias, with "tỉnh" or "province" or without. */
export function createPlaceLookup<T extends NamedPlace>(places: readonly T[]): Lookup<T> {
  const namesOf = ({ nameVi, shortVi, nameEn, shortEn, slug, aliases = [] }: T) => [
    nameVi,
    shortVi,
    nameEn,
    shortEn,
    slug,
    ...aliases,
  ];
  const find = createLookup(
    places.flatMap((place) => namesOf(place).map((text) => [text, place] as const)),
  );
  const cities = new Set(
    places.filter((place) =>
      namesOf(place).some((text) => cityWord.test(foldForSearch(text ?? ''))),
    ),
  );
  return (text) => {
    const folded = foldForSearch(text);
    const known = find(folded) ?? find(folded.replace(/^tinh|province$/u, ''));
    if (known !== undefined || !cityWord.test(folded)) return known;
    // "TP. Bến Tre" is a town inside its province: the word may go only where the place is a city.
    const city = find(folded.replace(cityWord, ''));
    return city !== undefined && cities.has(city) ? city : undefined;
  };
}

const cityWord = /^(?:thanhpho|tp)(?=\p{L})/u;

/** What "x", "không áp dụng" and "chưa công bố" and their like say; undefined for other texts. */
export const findAbsentState: Lookup<SaidAbsence> = createLookup(
  absenceTexts.flatMap(({ state, texts }) => texts.map((text) => [text, state] as const)),
);
