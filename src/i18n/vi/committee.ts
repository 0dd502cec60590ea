import type { CommitteeMeasure } from '@/domain/dataset';
import { formatList } from '@/domain/format';
import { vi } from './messages';

/** What a sentence about the cases is told. */
interface CasesFound {
  readonly cases: number;
  readonly left: number;
  readonly provinces: readonly string[];
  /** "bổ sung", or narrowed to one measure. */
  readonly kind: string;
  /** False: the cases are the office's own, which nobody is said to have published. */
  readonly isPublished: boolean;
}

const shortVi = {
  executive: 'ủy viên BCH',
  standing: 'ủy viên BTV',
  central: 'do Trung ương chỉ định, phân công, giới thiệu',
};

const whoVi = (isPublished: boolean): string => (isPublished ? 'Nguồn khác' : 'Số liệu nội bộ');

export const committeeVi = {
  ...vi.committee,
  unit: 'người',
  wholeRegion: 'Cả khu vực',
  totalLabel: {
    executive: () => 'ủy viên ban chấp hành được bổ sung',
    standing: () => 'ủy viên ban thường vụ được bổ sung',
    central: (localities: number | undefined) =>
      `đồng chí được Bộ Chính trị, Ban Bí thư chỉ định, phân công, giới thiệu ứng cử${localities === undefined ? '' : ` (${localities} địa phương)`}`,
  },
  totalShort: {
    executive: (value: string) => `${value} ủy viên BCH`,
    standing: (value: string) => `${value} ủy viên BTV`,
    central: (value: string, localities: number | undefined) =>
      `${value} do Trung ương chỉ định, giới thiệu${localities === undefined ? '' : ` (${localities} địa phương)`}`,
  },
  notByProvince: 'bài không nêu theo tỉnh',
  totalsNote:
    'Ba số là tổng của cả khu vực: không cộng với nhau, không đổi theo bộ lọc tỉnh; một người có thể được tính ở nhiều số.',
  casesTitle: (kind: string, isPublished: boolean) =>
    `Trường hợp ${kind} ${isPublished ? 'được công bố ở nguồn khác' : 'trong số liệu nội bộ'}. Năm 2019: chưa rõ có nằm trong ba tổng trên hay không; năm khác: ngoài tổng`,
  kind: (measure: CommitteeMeasure | undefined) =>
    measure === undefined ? 'bổ sung' : `bổ sung ${shortVi[measure]}`,
  noCases: (isPublished: boolean): string =>
    isPublished
      ? 'Chưa tìm thấy trường hợp nào được công bố trong phạm vi này.'
      : 'Các tỉnh trong phạm vi này chưa có trường hợp nào.',
  /** "1 người: ủy viên BCH, đồng thời ủy viên BTV, do Trung ương chỉ định". */
  event: (people: string, measures: readonly CommitteeMeasure[]) => {
    const posts = measures.filter((measure) => measure !== 'central');
    const words = posts.map((measure) => shortVi[measure]).join(', đồng thời ');
    const parts = [words, measures.includes('central') ? shortVi.central : ''];
    return `${people} người: ${parts.filter((part) => part !== '').join(', ')}`;
  },
  inferred: (date: string) => `${date} (suy ra)`,
  source: (publisher: string) => `Nguồn: ${publisher}.`,
  outsideTotals: 'Ngoài tổng: khác năm tổng kết.',
  periodNote: 'Câu trong bài không ghi năm; ba số tính theo bài tổng kết công tác năm 2019.',
  notKnownInside: 'Chưa rõ có nằm trong tổng hay không.',
  caseWords: (place: string, date: string, what: string) => `${place}, ${date}: ${what}.`,
  coverage: (
    kind: string,
    withCase: number,
    left: number,
    silent: readonly string[],
    isPublished: boolean,
    isFormer: boolean,
  ) =>
    `${withCase}/${left} ${isFormer ? 'tỉnh cũ' : 'tỉnh'} có trường hợp ${kind}${isPublished ? ' được công bố' : ''}${
      silent.length === 0
        ? '.'
        : `; ${left - withCase} ${isFormer ? 'tỉnh cũ' : 'tỉnh'} chưa ${isPublished ? 'tìm thấy số công bố' : 'có số liệu'}: ${formatList(silent, 'vi')}.`
    }`,
  finding: (totals: readonly string[], { cases, provinces, kind, isPublished }: CasesFound) =>
    `Cả khu vực: ${totals.join(', ')}; bài không nêu theo tỉnh. ${
      cases === 0
        ? `Chưa nguồn nào nêu trường hợp ${kind}.`
        : `${whoVi(isPublished)} nêu ${cases} trường hợp ${kind} ở ${provinces.length} tỉnh.`
    }`,
  findingSome: (
    { cases, left, provinces, kind, isPublished }: CasesFound,
    totals: readonly string[],
  ) =>
    `${whoVi(isPublished)} nêu ${cases} trường hợp ${kind} ở ${provinces.length}/${left} tỉnh đang lọc: ${formatList(provinces, 'vi')}. Tổng ${totals.join(', ')} là của cả khu vực.`,
  findingOne: (province: string, cases: readonly string[], totals: readonly string[]) =>
    `${province}: ${cases.join('; ')}. Tổng ${totals.join(', ')} là của cả khu vực.`,
  findingNone: (where: string, { kind, isPublished }: CasesFound, totals: readonly string[]) =>
    `${where}: chưa ${isPublished ? 'tìm thấy' : 'có'} trường hợp ${kind} nào${isPublished ? ' được công bố' : ''}. Tổng ${totals.join(', ')} là của cả khu vực.`,
  leftProvinces: (left: number) => `${left} tỉnh đang lọc`,
  caseShort: (date: string, what: string) => `${date}, ${what}`,
  /** A case of a unit of 2025 with the province of 2019 that it is from. */
  placeOfUnit: (unit: string, member: string) => `${unit} (${member})`,
  column: {
    place: 'Nơi',
    member: 'Tỉnh cũ có trường hợp này',
    date: 'Thời điểm',
    people: 'Số người',
    what: 'Chỉ tiêu',
    inside: 'Trong tổng của khu vực?',
    source: 'Nguồn',
    note: 'Ghi chú',
  },
  isTotal: 'là tổng',
  notKnown: 'chưa rõ',
  outside: 'ngoài tổng (khác năm)',
};
