import { isUnit, partialMark } from '@/domain/boundaries';
import { findCommitteeSeries } from '@/domain/committeeSeries';
import type { Province } from '@/domain/dataset';
import { compareNames } from '@/domain/format';
import { shortNameOf, sortedNames } from '@/domain/names';
import { isRegrouped } from '@/domain/regroup';
import type { YearlyCommittee } from '@/domain/yearlyCommittee';
import type { FigureInput } from '@/figures/figureModel';
import { namesOf as memberNames } from '@/figures/partOfUnit';
import { messagesOf } from '@/i18n/messages';
import type { YearRow } from './yearRows';

/** The provinces of 2019 over which the sums go, so that boundaries never move a sum. */
export interface FormerPlaces {
  readonly provinces: readonly Province[];
  readonly yearly: YearlyCommittee;
  /** True: they stand behind units of 2025. */
  readonly isFormer: boolean;
}

/** The provinces that are left, or the members of the units that are left. */
export function formerPlaces(
  { data, selection }: FigureInput,
  yearly: YearlyCommittee,
): FormerPlaces {
  const provinces = provincesOf2019({ data, selection });
  if (!isRegrouped(data)) return { provinces, yearly, isFormer: false };
  return { provinces, yearly: findCommitteeSeries(data.former) ?? yearly, isFormer: true };
}

/** The provinces of 2019 that are left, one by one or behind the units of 2025. */
export function provincesOf2019({
  data,
  selection,
}: Pick<FigureInput, 'data' | 'selection'>): readonly Province[] {
  if (!isRegrouped(data)) return selection.provinces;
  return selection.provinces.flatMap((unit) => (isUnit(unit) ? unit.members : []));
}

/** Names of such places; members under their units: "Tây Ninh (Long An)". */
export function placeNames(
  rows: readonly Pick<YearRow, 'province'>[],
  { data, selection, lang }: FigureInput,
): readonly string[] {
  if (!isRegrouped(data)) {
    return sortedNames(
      rows.map(({ province }) => province),
      lang,
    );
  }
  const codes = new Set(rows.map(({ province }) => province.code));
  return selection.provinces
    .filter(isUnit)
    .flatMap((unit) => {
      const own = unit.members.map(({ code }) => code).filter((code) => codes.has(code));
      if (own.length === 0) return [];
      const t = messagesOf(lang).boundaries;
      const name = shortNameOf(unit, lang);
      const members = memberNames(unit, own, lang).map((member) =>
        member === name.replace(partialMark, '') ? t.old(member) : member,
      );
      return [t.groupMember(name, members.join(', '))];
    })
    .sort(compareNames);
}
