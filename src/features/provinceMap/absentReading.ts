import type { Unit } from '@/domain/boundaries';
import type { Lang } from '@/domain/language';
import { notPublished, type Reported } from '@/domain/reported';
import { type PartOfUnit, partOfUnit } from '@/figures/partOfUnit';
import { messagesOf } from '@/i18n/messages';
import type { MapIndicator, ProvinceReading } from './mapIndicator';

/** A tile without a number: silence and "does not apply" differ in text, outline and words. */
export function absentReading(
  reported: Reported,
  year: string,
  lang: Lang,
  wasPublished: boolean,
): ProvinceReading {
  const t = messagesOf(lang).series;
  const isOutside = reported.state === 'not-applicable';
  const absence = isOutside ? t.notApplicable : t.absent(wasPublished);
  return {
    reading: isOutside ? reported : notPublished,
    isOnScale: true,
    text: isOutside ? t.notApplicableShort : '–',
    outline: isOutside ? 'not-applicable' : 'absent',
    group: absence,
    words: t.map.absentIn(absence, year),
    rows: [],
    dates: [],
  };
}

/** Keys of the outlines of absence: silence always, the other where a tile has it. */
export function absentOutlines(
  readings: readonly ProvinceReading[],
  lang: Lang,
  wasPublished: boolean,
): MapIndicator['legendOutlines'] {
  const t = messagesOf(lang).series;
  const hasOutside = readings.some(({ outline }) => outline === 'not-applicable');
  return [
    { outline: 'absent', label: t.absent(wasPublished) },
    ...(hasOutside ? [{ outline: 'not-applicable', label: t.notApplicableKey } as const] : []),
  ];
}

/** Of a unit of which nobody reports: partial only where it can never be whole. */
export function absentPart(unit: Unit, lang: Lang): PartOfUnit {
  const { outside } = unit;
  const coverage = { reporting: [], apart: [], silent: [], notApplicable: [], outside };
  return partOfUnit(unit, coverage, '', lang);
}
