import type { Unit } from '@/domain/boundaries';
import type { Lang } from '@/domain/language';
import { absentStateOf, type Reported, saidBy } from '@/domain/reported';
import { type PartOfUnit, partOfUnit } from '@/figures/partOfUnit';
import { messagesOf } from '@/i18n/messages';
import type { MapIndicator, ProvinceReading, TileOutline } from './mapIndicator';

/**
 * A tile without a number: silence, what is not published and what does not apply differ in text,
 * outline and words. Without a year it is asked of all that is known.
 */
export function absentReading(
  reported: Reported,
  year: string | undefined,
  lang: Lang,
  wasPublished: boolean,
): ProvinceReading {
  const t = messagesOf(lang).series;
  const state = absentStateOf(reported);
  const absence = t.absence(state, wasPublished);
  return {
    reading: { state },
    isOnScale: true,
    text: t.absenceSign[state],
    outline: state === 'not-found' ? 'absent' : state,
    group: absence,
    words: year === undefined ? absence : t.map.absentIn(absence, year),
    rows: [saidBy(reported).map((sourceId) => ({ sourceId }))],
  };
}

/** Keys of the outlines of absence: silence always, the others where a tile has them. */
export function absentOutlines(
  readings: readonly ProvinceReading[],
  lang: Lang,
  wasPublished: boolean,
): MapIndicator['legendOutlines'] {
  const t = messagesOf(lang).series;
  const has = (state: TileOutline): boolean => readings.some(({ outline }) => outline === state);
  const said = (['not-published', 'not-applicable'] as const).filter(has);
  return [
    { outline: 'absent', label: t.absent(wasPublished) },
    ...said.map((outline) => ({ outline, label: t.absenceKey(outline, wasPublished) })),
  ];
}

/** Of a unit of which nobody reports: partial only where it can never be whole. */
export function absentPart(unit: Unit, lang: Lang): PartOfUnit {
  const nobody = { reporting: [], apart: [], silent: [], notPublished: [], notApplicable: [] };
  return partOfUnit(unit, { ...nobody, outside: unit.outside }, '', lang);
}
