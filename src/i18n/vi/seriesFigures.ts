import type { CommitteeMeasure } from '@/domain/dataset';
import { formatList } from '@/domain/format';
import { absentVi, placeVi, seriesVi } from './yearlySeries';

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

/** Texts of yearly series in their own figure and in the sheet. */
export const seriesFiguresVi = {
  ...seriesVi,
  committee: {
    ...seriesVi.committee,
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
    /** Provinces that have another measure and not this one. */
    lacking: (measure: CommitteeMeasure, provinces: readonly string[]) =>
      `Riêng số ${shortVi[measure]} còn thiếu: ${formatList(provinces, 'vi')}.`,
    /** Provinces that say that they have not published one measure. */
    notPublished: (measure: CommitteeMeasure, provinces: readonly string[]) =>
      `Riêng số ${shortVi[measure]} chưa công bố ở: ${formatList(provinces, 'vi')}.`,
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
    notPublishedLine: (provinces: readonly string[]) =>
      `Chưa công bố: ${formatList(provinces, 'vi')}.`,
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
  sheet: {
    year: 'Năm',
    staffTable: (province: string) => `${province}: % biên chế giảm, cuối từng năm`,
    committeeTable: (province: string) => `${province}: số người bổ sung từng năm`,
    planned: (value: string) => `${value} (KH)`,
  },
};
