import type { Unit } from '@/domain/boundaries';
import type { CommitteeMeasure } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { isPublished } from '@/domain/origins';
import { formerOf } from '@/domain/regroup';
import { readUnitCommittee } from '@/domain/regroupCommittee';
import type { FigureInput } from '@/figures/figureModel';
import { namesOf, type PartOfUnit, partOfUnit } from '@/figures/partOfUnit';
import { requireCommittee } from '@/figures/requireData';
import { messagesOf } from '@/i18n/messages';

interface Asked {
  /** Undefined: all that is there, whatever its date. */
  readonly year: number | undefined;
  readonly input: Pick<FigureInput, 'data' | 'lang'>;
}

/** Which members a unit's number of people is of, "Bình Dương 2, BR-VT 1", and who is missing. */
export function unitCommittee(
  unit: Unit,
  measure: CommitteeMeasure,
  { year, input: { data, lang } }: Asked,
): { readonly words: string; readonly part: PartOfUnit } {
  const file = requireCommittee(formerOf(data));
  const { coverage, values } = readUnitCommittee(file, unit, measure, year);
  const absent = messagesOf(lang).series.absent(isPublished('committee-additions.json', data));
  const part = partOfUnit(unit, coverage, absent, lang);
  const members = coverage.reporting.map((code) => {
    const own = values.filter(({ member }) => member === code);
    const sum = own.reduce((total, { value }) => total + value, 0);
    return `${namesOf(unit, [code], lang).join('')} ${formatNumber(sum, lang)}`;
  });
  const words = [members.join(', '), part.missing].filter((text) => text !== '').join('; ');
  return { words, part };
}
