import type { DataLayer } from '@/domain/dataset';
import { formatList } from '@/domain/format';
import type { AbsentState } from '@/domain/reported';
import type { Missing, seriesVi } from '@/i18n/vi/yearlySeries';

const layerWords: Readonly<Record<DataLayer, string>> = {
  published: 'published',
  illustrative: 'illustrative',
  local: 'internal',
};

export const placesEn = (isFormer = false): string => (isFormer ? 'former provinces' : 'provinces');

const absentEn = (isPublished: boolean): string =>
  isPublished ? 'no published figure found' : 'no figure';

const absenceEn = (state: AbsentState, isPublished: boolean): string =>
  ({
    'not-found': absentEn(isPublished),
    'not-published': 'not published',
    'not-applicable': 'not applicable',
  })[state];

const absenceSignEn: Readonly<Record<AbsentState, string>> = {
  'not-found': '–',
  'not-published': 'n/p',
  'not-applicable': 'n/a',
};

function restEn({ silent, notPublished, notApplicable }: Missing, isPublished: boolean): string {
  const parts = [
    silent.length === 0 ? '' : `; ${absentEn(isPublished)}: ${formatList(silent, 'en')}`,
    notPublished.length === 0 ? '' : `; not published: ${formatList(notPublished, 'en')}`,
    notApplicable.length === 0 ? '' : `; not applicable: ${formatList(notApplicable, 'en')}`,
  ];
  return `${parts.join('')}.`;
}

export const provincesEn = (count: number): string =>
  count === 1 ? '1 province' : `${count} provinces`;

export const seriesEn: typeof seriesVi = {
  yearOf: (figure) => `Year: ${figure}`,
  newestYear: (year) => `Newest year (${year})`,
  yearWithout: (year) => `${year} (no figures)`,
  absent: absentEn,
  place: placesEn,
  share: (count, of, isFormer) => `${count}/${of} ${placesEn(isFormer)}`,
  rest: restEn,
  absence: absenceEn,
  absenceSign: absenceSignEn,
  absenceKey: (state, isPublished) => `${absenceSignEn[state]}: ${absenceEn(state, isPublished)}`,
  ownStatus: { published: 'internal', derived: 'computed' },
  zeroKey: '0: a reported zero',
  names: (items, max) =>
    items.length <= max
      ? formatList(items, 'en')
      : `${items.slice(0, max - 1).join(', ')} and ${items.length - max + 1} others`,

  ofLayers: (label, layers) => {
    const words = layers.map((layer) => layerWords[layer]);
    return words.length === 0 || (words.length === 1 && layers[0] === 'published')
      ? label
      : `${label} (${formatList(words, 'en')})`;
  },
  committee: {
    coverage: (year, reporting, isPublished) =>
      `${reporting.reporting}/${reporting.of} ${placesEn(reporting.isFormer)} have figures for ${year}${restEn(reporting, isPublished)}`,
  },
  map: {
    staffUnit: (scope, year) => `% of posts cut by the end of ${year}, ${scope}`,
    staffColumn: (scope, year) => `% cut, ${scope}, ${year}`,
    staffCoverage: (scope, year, share, reporting, isPublished) =>
      `End of ${year}, ${scope}: ${share} have a percentage${
        reporting.plans.length === 0 ? '' : `; only a plan: ${formatList(reporting.plans, 'en')}`
      }${restEn(reporting, isPublished)}`,
    staffFinding: (f) =>
      `End of ${f.year}, ${f.scope}: ${f.share} have a percentage, ${
        f.low === f.high ? `all ${f.low}` : `from ${f.low} to ${f.high}`
      }.`,
    staffFindingNone: (scope, year) =>
      `End of ${year}: no province shown here has a percentage for ${scope}.`,
    at: (value, places) => `${value} (${places})`,
    percentGroup: (step) => `${step}%`,
    dagger: '† computed by us.',
    committeeUnit: (measure, year) => `people, ${measure}, ${year}`,
    committeeColumn: (measure, year) => `${measure}, ${year}`,
    committeeReading: (value, measure, year) => `${value} ${measure} (${year})`,
    absentIn: (absent, year) => `${absent} (${year})`,
    committeeFinding: (f) =>
      `In ${f.year}, total of ${f.share}: ${f.sum} ${f.measure}${
        f.leaders === '' ? '' : `; most: ${f.leaders} (${f.most})`
      }.`,
    committeeFindingNone: (measure, year) =>
      `${year}: no province shown here has figures on added ${measure}.`,
  },
  headline: {
    staffLabel: (place) => `${place} with yearly reduction percentages`,
    staffNote: (place, first, last, without) =>
      `Ends of ${first} – ${last}${without === 0 ? '' : `; ${without} ${place} without a series`}.`,
  },
};
