import { formatList } from '@/domain/format';
import type { committeeVi } from '@/i18n/vi/committee';
import { en } from './messages';

const shortEn = {
  executive: 'executive-committee member',
  standing: 'standing-committee member',
  central: 'appointed, assigned or nominated by the centre',
};

const ofKindEn = {
  executive: 'executive-committee members',
  standing: 'standing-committee members',
  central: 'people appointed, assigned or nominated by the centre',
};

/** "1 case", "2 cases". */
function casesEn(count: number): string {
  return count === 1 ? '1 case' : `${count} cases`;
}

function provincesEn(count: number): string {
  return count === 1 ? '1 province' : `${count} provinces`;
}

const whoEn = (isPublished: boolean): string =>
  isPublished ? 'Other sources give' : 'The internal data gives';

export const committeeEn: typeof committeeVi = {
  ...en.committee,
  unit: 'people',
  wholeRegion: 'Whole region',
  totalLabel: {
    executive: () => 'executive-committee members added',
    standing: () => 'standing-committee members added',
    central: (localities) =>
      `people appointed, assigned or nominated by the centre${localities === undefined ? '' : ` (${localities} localities)`}`,
  },
  totalShort: {
    executive: (value) => `${value} executive-committee members`,
    standing: (value) => `${value} standing-committee members`,
    central: (value, localities) =>
      `${value} appointed, assigned or nominated by the centre${localities === undefined ? '' : ` (${localities} localities)`}`,
  },
  notByProvince: 'not given by province in the review',
  totalsNote:
    'The three numbers are totals of the whole region: never added up, not moved by a province filter; one person may be counted in more than one.',
  casesTitle: (kind, isPublished) =>
    `Cases of ${kind} ${isPublished ? 'published elsewhere' : 'in the internal data'}. Of 2019: whether they are inside the three totals above is not known; of other years: outside`,
  kind: (measure) => (measure === undefined ? 'committee additions' : `added ${ofKindEn[measure]}`),
  noCases: (isPublished) =>
    isPublished
      ? 'No published case was found in the provinces shown here.'
      : 'The provinces shown here have no case.',
  event: (people, measures) => {
    const posts = measures.filter((measure) => measure !== 'central');
    const words = posts.map((measure) => shortEn[measure]).join(', also ');
    const parts = [words, measures.includes('central') ? shortEn.central : ''];
    const noun = people === '1' ? 'person' : 'people';
    return `${people} ${noun}: ${parts.filter((part) => part !== '').join(', ')}`;
  },
  inferred: (date) => `${date} (inferred)`,
  source: (publisher) => `Source: ${publisher}.`,
  outsideTotals: 'Outside the totals: another year.',
  periodNote:
    'The sentence names no year; the three numbers are taken as those of the review of 2019.',
  notKnownInside: 'Not known whether it is inside the totals.',
  caseWords: (place, date, what) => `${place}, ${date}: ${what}.`,
  coverage: (kind, withCase, left, silent, isPublished, isFormer) =>
    `${withCase}/${left} ${isFormer ? 'former provinces' : 'provinces'} have a ${isPublished ? 'published ' : ''}case of ${kind}${
      silent.length === 0
        ? '.'
        : `; ${left - withCase} with no ${isPublished ? 'published figure found' : 'figure'}: ${formatList(silent, 'en')}.`
    }`,
  finding: (totals, { cases, provinces, kind, isPublished }) =>
    `Whole region: ${totals.join(', ')}; not given by province in the review. ${
      cases === 0
        ? `No source gives a case of ${kind}.`
        : `${whoEn(isPublished)} ${casesEn(cases)} of ${kind} in ${provincesEn(provinces.length)}.`
    }`,
  findingSome: ({ cases, left, provinces, kind, isPublished }, totals) =>
    `${whoEn(isPublished)} ${casesEn(cases)} of ${kind} in ${provinces.length}/${left} filtered provinces: ${formatList(provinces, 'en')}. The totals ${totals.join(', ')} are those of the whole region.`,
  findingOne: (province, cases, totals) =>
    `${province}: ${cases.join('; ')}. The totals ${totals.join(', ')} are those of the whole region.`,
  findingNone: (where, { kind, isPublished }, totals) =>
    `${where}: no ${isPublished ? 'published ' : ''}case of ${kind}${isPublished ? ' found' : ''}. The totals ${totals.join(', ')} are those of the whole region.`,
  leftProvinces: (left) => `${provincesEn(left)} in the filter`,
  caseShort: (date, what) => `${date}, ${what}`,
  placeOfUnit: (unit, member) => `${unit} (${member})`,
  column: {
    place: 'Place',
    member: 'Former province of the case',
    date: 'Date',
    people: 'People',
    what: 'Measure',
    inside: 'Inside the regional totals?',
    source: 'Source',
    note: 'Note',
  },
  isTotal: 'is a total',
  notKnown: 'not known',
  outside: 'outside (another year)',
};
