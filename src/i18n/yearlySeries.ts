import type { CommitteeMeasure } from '@/domain/dataset';
import { formatList } from '@/domain/format';

/** Who has a number and who has none. */
interface Reporting {
  readonly reporting: number;
  readonly of: number;
  readonly silent: readonly string[];
  readonly notApplicable: readonly string[];
  /** True: provinces of 2019 behind units of 2025 are counted. */
  readonly isFormer?: boolean;
}

/** The sum of one measure over the provinces that have it. */
interface SumWords {
  readonly year: string;
  /** "74 ủy viên BCH", with its own coverage where the measures differ in theirs. */
  readonly parts: readonly string[];
  /** Coverage that all parts share; undefined where each has its own. */
  readonly shared: { readonly reporting: number; readonly of: number } | undefined;
  readonly isFiltered: boolean;
  readonly isFormer: boolean;
}

const shortVi: Readonly<Record<CommitteeMeasure, string>> = {
  executive: 'ủy viên BCH',
  standing: 'ủy viên BTV',
  central: 'do Trung ương chỉ định, giới thiệu',
};

const placeVi = (isFormer = false): string => (isFormer ? 'tỉnh cũ' : 'tỉnh');

const absentVi = (isPublished: boolean): string =>
  isPublished ? 'chưa công bố' : 'chưa có số liệu';

function restVi({ silent, notApplicable }: Reporting, isPublished: boolean): string {
  const parts = [
    silent.length === 0 ? '' : `; ${absentVi(isPublished)}: ${formatList(silent, 'vi')}`,
    notApplicable.length === 0 ? '' : `; không áp dụng: ${formatList(notApplicable, 'vi')}`,
  ];
  return `${parts.join('')}.`;
}

/** Texts of figures that show a series, province by year. */
export const seriesVi = {
  yearOf: (figure: string) => `Năm: ${figure}`,
  newestYear: (year: string) => `Năm mới nhất (${year})`,
  yearWithout: (year: string) => `${year} (chưa có số liệu)`,
  /** Of what is not there: only of published data is it said that nobody published it. */
  absent: absentVi,
  notApplicable: 'không áp dụng',
  notApplicableShort: 'kad',
  notApplicableKey: 'kad: không áp dụng',
  absentKey: (isPublished: boolean) => `–: ${absentVi(isPublished)}`,
  zeroKey: '0: báo cáo bằng 0',
  /** Of rows that nobody published. */
  ownStatus: { published: 'nội bộ', derived: 'tính ra' },
  names: (items: readonly string[], max: number) =>
    items.length <= max
      ? formatList(items, 'vi')
      : `${items.slice(0, max - 1).join(', ')} và ${items.length - max + 1} nơi khác`,
  /** A name with the layer that its numbers are of. */
  ofLayer: {
    published: (label: string) => label,
    illustrative: (label: string) => `${label} (minh họa)`,
    local: (label: string) => `${label} (nội bộ)`,
  },
  committee: {
    shortest: { executive: 'BCH', standing: 'BTV', central: 'TW' },
    count: (measure: CommitteeMeasure, _value: number, text: string) =>
      `${text} ${shortVi[measure]}`,
    countAbsent: (measure: CommitteeMeasure, absent: string) => `${shortVi[measure]} ${absent}`,
    withCoverage: (text: string, reporting: number, of: number, isFormer: boolean) =>
      `${text} (${reporting}/${of} ${placeVi(isFormer)})`,
    /** A number of a unit with who is behind it. */
    withParts: (text: string, parts: readonly string[]) => `${text} (${parts.join('; ')})`,
    sum: ({ year, parts, shared, isFiltered, isFormer }: SumWords) => {
      const who = `${shared === undefined ? 'các' : `${shared.reporting}/${shared.of}`} ${placeVi(isFormer)}`;
      return `Năm ${year}, tổng ${who}${isFiltered ? ' đang lọc' : ''}: ${parts.join(', ')}`;
    },
    /** Under a sum. */
    sumCoverage: (reporting: number, of: number, year: string, isFormer: boolean) =>
      `${reporting}/${of} ${placeVi(isFormer)}, năm ${year}`,
    coverage: (year: string, reporting: Reporting, isPublished: boolean) =>
      `${reporting.reporting}/${reporting.of} ${placeVi(reporting.isFormer)} có số liệu năm ${year}${restVi(reporting, isPublished)}`,
    /** Provinces that have another measure and not this one. */
    lacking: (measure: CommitteeMeasure, provinces: readonly string[]) =>
      `Riêng số ${shortVi[measure]} còn thiếu: ${formatList(provinces, 'vi')}.`,
    /** Provinces where one measure only has no meaning. */
    outside: (measure: CommitteeMeasure, provinces: readonly string[]) =>
      `Riêng số ${shortVi[measure]} không áp dụng ở: ${formatList(provinces, 'vi')}.`,
    published: (totals: readonly string[], periods: readonly string[]) =>
      `Số đã công bố cho cả khu vực (bài tổng kết, ${periods.join(', ')}): ${totals.join(', ')}. Không đổi theo bộ lọc, không phải tổng của các tỉnh ở đây.`,
    finding: (sum: string, leaders: string, most: string) =>
      `${sum}; nhiều nhất: ${leaders} (${most}).`,
    findingZero: (sum: string) => `${sum}.`,
    findingOne: (province: string, year: string, parts: readonly string[]) =>
      `${province}, năm ${year}: ${parts.join(', ')}.`,
    findingNone: (year: string, left: number) =>
      `Năm ${year}: chưa tỉnh nào trong ${left} tỉnh này có số liệu bổ sung cấp ủy.`,
    noRows: (year: string) => `Không có số liệu theo tỉnh cho năm ${year}.`,
    yearsTitle: (isFiltered: boolean): string =>
      isFiltered ? 'Từng năm, các tỉnh đang lọc' : 'Từng năm, cả khu vực',
    yearWords: (year: string, parts: readonly string[]) => `Năm ${year}: ${parts.join(', ')}.`,
    notStacked: 'Ủy viên BTV cũng là ủy viên BCH, nên các số không cộng với nhau.',
    silentLine: (provinces: readonly string[], isPublished: boolean) =>
      `${provinces.length} tỉnh ${absentVi(isPublished)}: ${formatList(provinces, 'vi')}.`,
    /** Former provinces, grouped by their units. */
    silentFormer: (count: number, units: readonly string[], isPublished: boolean) =>
      `${count} tỉnh cũ ${absentVi(isPublished)}: ${formatList(units, 'vi')}.`,
    notApplicableLine: (provinces: readonly string[]) =>
      `Không áp dụng: ${formatList(provinces, 'vi')}.`,
    words: (place: string, year: string, parts: readonly string[]) =>
      `${place}, năm ${year}: ${parts.join(', ')}.`,
    column: {
      province: 'Tỉnh, thành phố',
      year: 'Năm',
      source: 'Nguồn',
      note: 'Ghi chú',
      of: 'Số tỉnh',
      ofFormer: 'Số tỉnh cũ',
    },
  },
  map: {
    staffUnit: (scope: string, year: string) => `% biên chế giảm đến cuối năm ${year}, ${scope}`,
    staffColumn: (scope: string, year: string) => `% giảm, ${scope}, ${year}`,
    staffCoverage: (
      scope: string,
      year: string,
      reporting: Reporting & { readonly plans: readonly string[] },
      isPublished: boolean,
    ) =>
      `Cuối năm ${year}, ${scope}: ${reporting.reporting}/${reporting.of} tỉnh có tỷ lệ${
        reporting.plans.length === 0
          ? ''
          : `; mới có kế hoạch: ${formatList(reporting.plans, 'vi')}`
      }${restVi(reporting, isPublished)}`,
    staffFinding: (f: {
      year: string;
      scope: string;
      count: number;
      left: number;
      low: string;
      high: string;
    }) =>
      `Cuối năm ${f.year}, ${f.scope}: ${f.count}/${f.left} tỉnh có tỷ lệ, ${
        f.low === f.high ? `đều ${f.low}` : `từ ${f.low} đến ${f.high}`
      }.`,
    staffFindingNone: (scope: string, year: string) =>
      `Cuối năm ${year}: chưa tỉnh nào trong phạm vi này có tỷ lệ ở ${scope}.`,
    at: (value: string, places: string) => `${value} (${places})`,
    percentGroup: (step: string) => `${step} %`,
    dagger: '† tính ra.',
    committeeUnit: (measure: string, year: string) => `người, ${measure}, năm ${year}`,
    committeeColumn: (measure: string, year: string) => `${measure}, ${year}`,
    committeeReading: (value: string, measure: string, year: string) =>
      `${value} ${measure} (năm ${year})`,
    absentIn: (absent: string, year: string) => `${absent} (năm ${year})`,
    committeeFinding: (f: {
      year: string;
      sum: string;
      measure: string;
      reporting: number;
      left: number;
      leaders: string;
      most: string;
    }) =>
      `Năm ${f.year}, tổng ${f.reporting}/${f.left} tỉnh: ${f.sum} ${f.measure}${
        f.leaders === '' ? '' : `; nhiều nhất: ${f.leaders} (${f.most})`
      }.`,
    committeeFindingNone: (measure: string, year: string) =>
      `Năm ${year}: chưa tỉnh nào trong phạm vi này có số liệu bổ sung ${measure}.`,
  },
  headline: {
    staffLabel: 'tỉnh có tỷ lệ tinh giản từng năm',
    staffNote: (first: string, last: string, without: number) =>
      `Cuối các năm ${first} – ${last}${without === 0 ? '' : `; ${without} tỉnh chưa có chuỗi`}.`,
  },
  sheet: {
    year: 'Năm',
    staffTable: (province: string) => `${province}: % biên chế giảm, cuối từng năm`,
    committeeTable: (province: string) => `${province}: số người bổ sung từng năm`,
    planned: (value: string) => `${value} (KH)`,
    rank: (scope: string, year: string, place: number, of: number, sharedWith: number) =>
      `Cuối năm ${year}, tỷ lệ ${scope}: đứng thứ ${place}${
        sharedWith > 0 ? ` (bằng ${sharedWith} tỉnh khác)` : ''
      } trong ${of} tỉnh có số liệu.`,
  },
};

const shortEn: Readonly<Record<CommitteeMeasure, readonly [one: string, many: string]>> = {
  executive: ['executive member', 'executive members'],
  standing: ['standing member', 'standing members'],
  central: ['central appointment or nomination', 'central appointments or nominations'],
};

const placesEn = (isFormer = false): string => (isFormer ? 'former provinces' : 'provinces');

const absentEn = (isPublished: boolean): string => (isPublished ? 'not published' : 'no figure');

function restEn({ silent, notApplicable }: Reporting, isPublished: boolean): string {
  const parts = [
    silent.length === 0 ? '' : `; ${absentEn(isPublished)}: ${formatList(silent, 'en')}`,
    notApplicable.length === 0 ? '' : `; not applicable: ${formatList(notApplicable, 'en')}`,
  ];
  return `${parts.join('')}.`;
}

const provincesEn = (count: number): string => (count === 1 ? '1 province' : `${count} provinces`);

export const seriesEn: typeof seriesVi = {
  yearOf: (figure) => `Year: ${figure}`,
  newestYear: (year) => `Newest year (${year})`,
  yearWithout: (year) => `${year} (no figures)`,
  absent: absentEn,
  notApplicable: 'not applicable',
  notApplicableShort: 'n/a',
  notApplicableKey: 'n/a: not applicable',
  absentKey: (isPublished) => `–: ${absentEn(isPublished)}`,
  zeroKey: '0: a reported zero',
  ownStatus: { published: 'internal', derived: 'computed' },
  names: (items, max) =>
    items.length <= max
      ? formatList(items, 'en')
      : `${items.slice(0, max - 1).join(', ')} and ${items.length - max + 1} others`,
  ofLayer: {
    published: (label) => label,
    illustrative: (label) => `${label} (illustrative)`,
    local: (label) => `${label} (internal)`,
  },
  committee: {
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
    coverage: (year, reporting, isPublished) =>
      `${reporting.reporting}/${reporting.of} ${placesEn(reporting.isFormer)} have figures for ${year}${restEn(reporting, isPublished)}`,
    lacking: (measure, provinces) =>
      `Lacking only the number of ${shortEn[measure][1]}: ${formatList(provinces, 'en')}.`,
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
      `${provincesEn(provinces.length)} ${isPublished ? 'not published' : 'without figures'}: ${formatList(provinces, 'en')}.`,
    silentFormer: (count, units, isPublished) =>
      `${count} former ${count === 1 ? 'province' : 'provinces'} ${isPublished ? 'not published' : 'without figures'}: ${formatList(units, 'en')}.`,
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
  map: {
    staffUnit: (scope, year) => `% of posts cut by the end of ${year}, ${scope}`,
    staffColumn: (scope, year) => `% cut, ${scope}, ${year}`,
    staffCoverage: (scope, year, reporting, isPublished) =>
      `End of ${year}, ${scope}: ${reporting.reporting}/${reporting.of} provinces have a percentage${
        reporting.plans.length === 0 ? '' : `; only a plan: ${formatList(reporting.plans, 'en')}`
      }${restEn(reporting, isPublished)}`,
    staffFinding: (f) =>
      `End of ${f.year}, ${f.scope}: ${f.count}/${f.left} provinces have a percentage, ${
        f.low === f.high ? `all ${f.low}` : `from ${f.low} to ${f.high}`
      }.`,
    staffFindingNone: (scope, year) =>
      `End of ${year}: no province shown here has a percentage for ${scope}.`,
    at: (value, places) => `${value} (${places})`,
    percentGroup: (step) => `${step}%`,
    dagger: '† computed.',
    committeeUnit: (measure, year) => `people, ${measure}, ${year}`,
    committeeColumn: (measure, year) => `${measure}, ${year}`,
    committeeReading: (value, measure, year) => `${value} ${measure} (${year})`,
    absentIn: (absent, year) => `${absent} (${year})`,
    committeeFinding: (f) =>
      `In ${f.year}, total of ${f.reporting}/${f.left} provinces: ${f.sum} ${f.measure}${
        f.leaders === '' ? '' : `; most: ${f.leaders} (${f.most})`
      }.`,
    committeeFindingNone: (measure, year) =>
      `${year}: no province shown here has figures on added ${measure}.`,
  },
  headline: {
    staffLabel: 'provinces with yearly reduction percentages',
    staffNote: (first, last, without) =>
      `Ends of ${first} – ${last}${without === 0 ? '' : `; ${provincesEn(without)} without a series`}.`,
  },
  sheet: {
    year: 'Year',
    staffTable: (province) => `${province}: % of posts cut, ends of years`,
    committeeTable: (province) => `${province}: people added by year`,
    planned: (value) => `${value} (plan)`,
    rank: (scope, year, place, of, sharedWith) =>
      `End of ${year}, ${scope}: number ${place}${
        sharedWith > 0 ? ` (shared with ${sharedWith})` : ''
      } of the ${of} provinces with a figure.`,
  },
};
