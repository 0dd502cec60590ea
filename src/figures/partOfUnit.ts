import type { Unit } from '@/domain/boundaries';
import { nameOf, shortNameOf } from '@/domain/names';
import type { ProvinceCode } from '@/domain/dataset';
import type { UnitCoverage } from '@/domain/regroupReading';
import { messagesOf } from '@/i18n/messages';
import type { FigureInput } from './figureModel';

/** How much of a unit of 2025 a reading speaks of. */
export interface PartOfUnit {
  readonly isPartial: boolean;
  /** "2/3 tỉnh cũ"; "" for a reading of the whole unit, or of nobody in it. */
  readonly share: string;
  /** Who is missing and why: "chưa tìm thấy số công bố: Bình Dương; ngoài 22 tỉnh: Đắk Nông"; "" for nobody. */
  readonly missing: string;
  /** The same without what lies outside the 22, which each caption names anyway. */
  readonly lacking: string;
}

/**
 * What a reading of a unit leaves out. A member to which the question does not apply is neither
 * missing nor counted, as in the bars of the staff figures.
 * @param absent what is said of members that are silent
 */
export function partOfUnit(
  unit: Unit,
  coverage: UnitCoverage,
  absent: string,
  lang: FigureInput['lang'],
): PartOfUnit {
  const t = messagesOf(lang).boundaries;
  const { reporting, apart, silent, notPublished, notApplicable, outside } = coverage;
  const known = reporting.length;
  const of = known + [apart, silent, notPublished, outside].flat().length;
  // Of a unit of which nobody reports nothing is a part, unless it can never be whole.
  const isPartial = reporting.length > 0 ? known < of : unit.isPartial;
  const members = {
    silent: namesOf(unit, silent, lang),
    notPublished: namesOf(unit, notPublished, lang),
    apart: namesOf(unit, apart, lang),
    notApplicable: namesOf(unit, notApplicable, lang),
    absent,
  };
  return {
    isPartial,
    share: isPartial && reporting.length > 0 ? t.share(known, of) : '',
    missing: t.missing({
      ...members,
      outside: outside.length === 0 ? [] : outsideNames(unit, lang),
    }),
    lacking: t.missing({ ...members, outside: [] }),
  };
}

/** Where silence means nothing, as with models, only what lies outside the 22 is missing. */
export function wholeOf(unit: Unit): UnitCoverage {
  const reporting = unit.members.map(({ code }) => code);
  return {
    reporting,
    apart: [],
    silent: [],
    notPublished: [],
    notApplicable: [],
    outside: unit.outside,
  };
}

/** Short names of members, in the order of the codes. */
export function namesOf(
  unit: Unit,
  codes: readonly ProvinceCode[],
  lang: FigureInput['lang'],
): readonly string[] {
  return codes.flatMap((code) =>
    unit.members.filter((member) => member.code === code).map((m) => shortNameOf(m, lang)),
  );
}

/** Names of what a unit holds besides; told from the unit where both have one name. */
export function outsideNames(unit: Unit, lang: FigureInput['lang']): readonly string[] {
  const own = nameOf(unit, lang).replace(/\*$/u, '');
  return unit.outside.map((place) => {
    const name = nameOf(place, lang);
    return name === own ? messagesOf(lang).boundaries.old(name) : name;
  });
}
