import type { DataLayer } from '@/domain/dataset';
import { formatList } from '@/domain/format';
import type { AbsentState } from '@/domain/reported';

/** Who has no number, by name, and why. */
export interface Missing {
  readonly silent: readonly string[];
  readonly notPublished: readonly string[];
  readonly notApplicable: readonly string[];
}

/** Who has a number and who has none. */
export interface Reporting extends Missing {
  readonly reporting: number;
  readonly of: number;
  /** True: provinces of 2019 behind units of 2025 are counted. */
  readonly isFormer?: boolean;
}

const layerWords: Readonly<Record<DataLayer, string>> = {
  published: 'đã công bố',
  illustrative: 'minh họa',
  local: 'nội bộ',
};

export const placeVi = (isFormer = false): string => (isFormer ? 'tỉnh cũ' : 'tỉnh');

export const absentVi = (isPublished: boolean): string =>
  isPublished ? 'chưa tìm thấy số công bố' : 'chưa có số liệu';

const absenceVi = (state: AbsentState, isPublished: boolean): string =>
  ({
    'not-found': absentVi(isPublished),
    'not-published': 'chưa công bố',
    'not-applicable': 'không áp dụng',
  })[state];

const absenceSignVi: Readonly<Record<AbsentState, string>> = {
  'not-found': '–',
  'not-published': 'ccb',
  'not-applicable': 'kad',
};

/** "; chưa tìm thấy số công bố: A, B; không áp dụng: C." */
function restVi({ silent, notPublished, notApplicable }: Missing, isPublished: boolean): string {
  const parts = [
    silent.length === 0 ? '' : `; ${absentVi(isPublished)}: ${formatList(silent, 'vi')}`,
    notPublished.length === 0 ? '' : `; chưa công bố: ${formatList(notPublished, 'vi')}`,
    notApplicable.length === 0 ? '' : `; không áp dụng: ${formatList(notApplicable, 'vi')}`,
  ];
  return `${parts.join('')}.`;
}

/** Texts of yearly series on the map and in the headline. */
export const seriesVi = {
  yearOf: (figure: string) => `Năm: ${figure}`,
  newestYear: (year: string) => `Năm mới nhất (${year})`,
  yearWithout: (year: string) => `${year} (chưa có số liệu)`,
  /** Of what is not there: only of published data is it said that no published number was found. */
  absent: absentVi,
  /** How many have something. */
  place: placeVi,
  share: (count: number, of: number, isFormer: boolean) => `${count}/${of} ${placeVi(isFormer)}`,
  rest: restVi,
  absence: absenceVi,
  absenceSign: absenceSignVi,
  absenceKey: (state: AbsentState, isPublished: boolean) =>
    `${absenceSignVi[state]}: ${absenceVi(state, isPublished)}`,
  /** Of rows that nobody published. */
  ownStatus: { published: 'nội bộ', derived: 'tự tính' },
  zeroKey: '0: báo cáo bằng 0',
  names: (items: readonly string[], max: number) =>
    items.length <= max
      ? formatList(items, 'vi')
      : `${items.slice(0, max - 1).join(', ')} và ${items.length - max + 1} nơi khác`,
  /** A name with the layer that its numbers are of. */
  /** Real numbers need no word, unless others stand among them. */
  ofLayers: (label: string, layers: readonly DataLayer[]) => {
    const words = layers.map((layer) => layerWords[layer]);
    return words.length === 0 || (words.length === 1 && layers[0] === 'published')
      ? label
      : `${label} (${formatList(words, 'vi')})`;
  },
  committee: {
    coverage: (year: string, reporting: Reporting, isPublished: boolean) =>
      `${reporting.reporting}/${reporting.of} ${placeVi(reporting.isFormer)} có số liệu năm ${year}${restVi(reporting, isPublished)}`,
  },
  map: {
    staffUnit: (scope: string, year: string) => `% biên chế giảm đến cuối năm ${year}, ${scope}`,
    staffColumn: (scope: string, year: string) => `% giảm, ${scope}, ${year}`,
    staffCoverage: (
      scope: string,
      year: string,
      share: string,
      reporting: Missing & { readonly plans: readonly string[] },
      isPublished: boolean,
    ) =>
      `Cuối năm ${year}, ${scope}: ${share} có tỷ lệ${
        reporting.plans.length === 0
          ? ''
          : `; mới có kế hoạch: ${formatList(reporting.plans, 'vi')}`
      }${restVi(reporting, isPublished)}`,
    staffFinding: (f: { year: string; scope: string; share: string; low: string; high: string }) =>
      `Cuối năm ${f.year}, ${f.scope}: ${f.share} có tỷ lệ, ${
        f.low === f.high ? `đều ${f.low}` : `từ ${f.low} đến ${f.high}`
      }.`,
    staffFindingNone: (scope: string, year: string) =>
      `Cuối năm ${year}: chưa tỉnh nào trong phạm vi này có tỷ lệ ở ${scope}.`,
    at: (value: string, places: string) => `${value} (${places})`,
    percentGroup: (step: string) => `${step} %`,
    dagger: '† tự tính từ số đã công bố.',
    committeeUnit: (measure: string, year: string) => `người, ${measure}, năm ${year}`,
    committeeColumn: (measure: string, year: string) => `${measure}, ${year}`,
    committeeReading: (value: string, measure: string, year: string) =>
      `${value} ${measure} (năm ${year})`,
    absentIn: (absent: string, year: string) => `${absent} (năm ${year})`,
    committeeFinding: (f: {
      year: string;
      sum: string;
      measure: string;
      share: string;
      leaders: string;
      most: string;
    }) =>
      `Năm ${f.year}, tổng ${f.share}: ${f.sum} ${f.measure}${
        f.leaders === '' ? '' : `; nhiều nhất: ${f.leaders} (${f.most})`
      }.`,
    committeeFindingNone: (measure: string, year: string) =>
      `Năm ${year}: chưa tỉnh nào trong phạm vi này có số liệu bổ sung ${measure}.`,
  },
  headline: {
    staffLabel: (place: string) => `${place} có tỷ lệ tinh giản từng năm`,
    staffNote: (place: string, first: string, last: string, without: number) =>
      `Cuối các năm ${first} – ${last}${without === 0 ? '' : `; ${without} ${place} chưa có chuỗi`}.`,
  },
};
