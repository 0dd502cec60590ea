import type { PilotModel, Province } from './dataset';
import { compareNames } from './format';
import { inLanguage, type Lang } from './language';

/** Any noun that carries its name in both languages. */
interface Named {
  readonly nameVi: string;
  readonly nameEn: string;
}

/** Full name: "Bà Rịa - Vũng Tàu". */
export function nameOf(noun: Named, lang: Lang): string {
  return inLanguage(lang, noun.nameVi, noun.nameEn);
}

/** Name for a narrow place: "BR-VT", "TP.HCM". */
export function shortNameOf(noun: Province | PilotModel, lang: Lang): string {
  return inLanguage(lang, noun.shortVi, noun.shortEn ?? noun.nameEn);
}

/** The short name on at most two lines, broken at its space or after "TP.". */
export function tileLinesOf(province: Province, lang: Lang): readonly string[] {
  const [first = '', ...rest] = shortNameOf(province, lang)
    .replace(/\.(?=\S)/u, '. ')
    .split(' ');
  return rest.length === 0 ? [first] : [first, rest.join(' ')];
}

/** Names in Vietnamese alphabetical order. */
export function sortedNames(nouns: readonly Named[], lang: Lang): string[] {
  return nouns.map((noun) => nameOf(noun, lang)).sort(compareNames);
}
