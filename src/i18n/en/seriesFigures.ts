import type { CommitteeMeasure } from '@/domain/dataset';
import { formatList } from '@/domain/format';
import type { seriesFiguresVi } from '@/i18n/vi/seriesFigures';
import { placesEn, provincesEn, seriesEn } from './yearlySeries';

const shortEn: Readonly<Record<CommitteeMeasure, readonly [one: string, many: string]>> = {
  executive: ['executive-committee member', 'executive-committee members'],
  standing: ['standing-committee member', 'standing-committee members'],
  central: [
    'appointed, assigned or nominated by the centre',
    'appointed, assigned or nominated by the centre',
  ],
};

export const seriesFiguresEn: typeof seriesFiguresVi = {
  ...seriesEn,
  committee: {
    ...seriesEn.committee,
    shortest: { executive: 'exec.', standing: 'standing', central: 'central' },
    count: (measure, value, text) => `${text} ${shortEn[measure][value === 1 ? 0 : 1]}`,
    countAbsent: (measure, absent) => `${shortEn[measure][1]}: ${absent}`,
    withCoverage: (text, reporting, of, isFormer) =>
      `${text} (${reporting}/${of} ${placesEn(isFormer)})`,
    withParts: (text, parts) => `${text} (${parts.join('; ')})`,
    sum: ({ year, parts, shared, isFiltered, isFormer }) => {
      const count = shared === undefined ? '' : `${shared.reporting}/${shared.of} `;
      const who = `${count}${placesEn(isFormer)}`;
      return `In ${year}, total of ${who}${isFiltered ? ' in the filter' : ''}: ${parts.join(', ')}`;
    },
    sumCoverage: (reporting, of, year, isFormer) =>
      `${reporting}/${of} ${placesEn(isFormer)}, ${year}`,
    lacking: (measure, provinces) =>
      `Lacking only the number of ${shortEn[measure][1]}: ${formatList(provinces, 'en')}.`,
    notPublished: (measure, provinces) =>
      `The number of ${shortEn[measure][1]} is not published in: ${formatList(provinces, 'en')}.`,
    outside: (measure, provinces) =>
      `The number of ${shortEn[measure][1]} does not apply to: ${formatList(provinces, 'en')}.`,
    published: (totals, periods) =>
      `Published for the whole region (the review, ${periods.join(', ')}): ${totals.join(', ')}. Not moved by the filter, and not the sum of the provinces here.`,
    finding: (sum, leaders, most) => `${sum}; most: ${leaders} (${most}).`,
    findingZero: (sum) => `${sum}.`,
    findingOne: (province, year, parts) => `${province} in ${year}: ${parts.join(', ')}.`,
    findingNone: (year, left) =>
      `${year}: none of ${left === 1 ? 'this 1 province' : `these ${left} provinces`} has figures on committee additions.`,
    noRows: (year) => `No figures by province for ${year}.`,
    yearsTitle: (isFiltered) => (isFiltered ? 'By year, provinces shown' : 'By year, whole region'),
    yearWords: (year, parts) => `${year}: ${parts.join(', ')}.`,
    notStacked: 'A standing member is also an executive member, so the numbers are not added up.',
    silentLine: (provinces, isPublished) =>
      `${provincesEn(provinces.length)} ${isPublished ? 'with no published figure found' : 'without figures'}: ${formatList(provinces, 'en')}.`,
    silentFormer: (count, units, isPublished) =>
      `${count} former ${count === 1 ? 'province' : 'provinces'} ${isPublished ? 'with no published figure found' : 'without figures'}: ${formatList(units, 'en')}.`,
    notPublishedLine: (provinces) => `Not published: ${formatList(provinces, 'en')}.`,
    notApplicableLine: (provinces) => `Not applicable: ${formatList(provinces, 'en')}.`,
    words: (place, year, parts) => `${place} in ${year}: ${parts.join(', ')}.`,
    column: {
      province: 'Province or city',
      year: 'Year',
      source: 'Source',
      note: 'Note',
      of: 'Provinces',
      ofFormer: 'Former provinces',
    },
  },
  sheet: {
    year: 'Year',
    staffTable: (province) => `${province}: % of posts cut, ends of years`,
    committeeTable: (province) => `${province}: people added by year`,
    planned: (value) => `${value} (plan)`,
  },
};
