import { isUnit } from '@/domain/boundaries';
import type { Province } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { isPublished } from '@/domain/origins';
import { isOfUnit } from '@/domain/regroupRows';
import type { CommitteeReading } from '@/domain/yearlyCommittee';
import type { FigureInput } from '@/figures/figureModel';
import { namesOf, type PartOfUnit, partOfUnit } from '@/figures/partOfUnit';
import { messagesOf } from '@/i18n/messages';
import { seriesFigureTextsOf } from '@/i18n/seriesFigures';

/** Who of a unit of 2025 is behind its number, and who is not. */
export interface UnitNumber extends PartOfUnit {
  /** "Bình Dương 2", in the order of the unit. */
  readonly members: readonly string[];
}

/** Undefined for a province of 2019, and for a unit without a number. */
export function unitNumber(
  province: Province,
  { rows }: Pick<CommitteeReading, 'rows'>,
  { data, lang }: Pick<FigureInput, 'data' | 'lang'>,
): UnitNumber | undefined {
  const [row] = rows;
  if (!isUnit(province) || row === undefined || !isOfUnit(row)) return undefined;
  const absent = messagesOf(lang).series.absent(isPublished('committee-additions.json', data));
  const members = row.coverage.reporting.map((code) => {
    const own = row.parts.filter((part) => part.province === code);
    const sum = own.reduce((total, { value }) => total + value, 0);
    return `${namesOf(province, [code], lang).join('')} ${formatNumber(sum, lang)}`;
  });
  return { ...partOfUnit(province, row.coverage, absent, lang), members };
}

/** "9 · 2/3 tỉnh cũ": the number as it stands behind its bar. */
export function withShare(text: string, number: UnitNumber | undefined): string {
  return number === undefined || number.share === '' ? text : `${text} · ${number.share}`;
}

/** The number in words, then how much of the unit it is of, each member's own and who is missing. */
export function withMembers(
  words: string,
  number: UnitNumber | undefined,
  lang: FigureInput['lang'],
): string {
  if (number === undefined) return words;
  const { share, members, missing } = number;
  const parts = [share, members.join(', '), missing].filter((text) => text !== '');
  return seriesFigureTextsOf(lang).committee.withParts(words, parts);
}
