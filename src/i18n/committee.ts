import type { CommitteeMeasure } from '@/domain/dataset';
import { formatList } from '@/domain/format';

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
  central: 'do Trung ương chỉ định',
};

const whoVi = (isPublished: boolean): string => (isPublished ? 'Nguồn khác' : 'Số liệu nội bộ');

export const committeeVi = {
  name: 'Bổ sung cấp ủy',
  unit: 'người',
  wholeRegion: 'Cả khu vực',
  totalLabel: {
    executive: () => 'ủy viên ban chấp hành được bổ sung',
    standing: () => 'ủy viên ban thường vụ được bổ sung',
    central: (localities: number | undefined) =>
      `người do Trung ương chỉ định, phân công, giới thiệu${localities === undefined ? '' : ` ở ${localities} địa phương`}`,
  },
  totalShort: {
    executive: (value: string) => `${value} ủy viên BCH`,
    standing: (value: string) => `${value} ủy viên BTV`,
    central: (value: string, localities: number | undefined) =>
      `${value} do Trung ương chỉ định, giới thiệu${localities === undefined ? '' : ` (${localities} nơi)`}`,
  },
  notByProvince: 'chưa công bố theo tỉnh',
  totalsNote:
    'Ba số là tổng của cả khu vực: không cộng với nhau, không đổi theo bộ lọc tỉnh; một người có thể được tính ở nhiều số.',
  casesTitle: (kind: string, isPublished: boolean) =>
    `Trường hợp ${kind} ${isPublished ? 'được công bố ở nguồn khác' : 'trong số liệu nội bộ'}: chưa rõ từng trường hợp có nằm trong ba tổng trên hay không`,
  kind: (measure: CommitteeMeasure | undefined) =>
    measure === undefined ? 'bổ sung' : `bổ sung ${shortVi[measure]}`,
  noCases: (isPublished: boolean) =>
    `Các tỉnh trong phạm vi này chưa ${isPublished ? 'công bố' : 'có'} trường hợp nào.`,
  /** "1 người: ủy viên BCH, đồng thời ủy viên BTV, do Trung ương chỉ định". */
  event: (people: string, measures: readonly CommitteeMeasure[]) => {
    const posts = measures.filter((measure) => measure !== 'central');
    const words = posts.map((measure) => shortVi[measure]).join(', đồng thời ');
    const parts = [words, measures.includes('central') ? shortVi.central : ''];
    return `${people} người: ${parts.filter((part) => part !== '').join(', ')}`;
  },
  inferred: (date: string) => `${date} (suy ra)`,
  source: (publisher: string) => `Nguồn: ${publisher}.`,
  notKnownInside: 'Chưa rõ có nằm trong tổng hay không.',
  caseWords: (place: string, date: string, what: string) => `${place}, ${date}: ${what}.`,
  coverage: (
    kind: string,
    withCase: number,
    left: number,
    silent: readonly string[],
    isPublished: boolean,
  ) =>
    `${withCase}/${left} tỉnh có trường hợp ${kind}${isPublished ? ' được công bố' : ''}${
      silent.length === 0
        ? '.'
        : `; ${silent.length} tỉnh chưa ${isPublished ? 'công bố' : 'có số liệu'}: ${formatList(silent, 'vi')}.`
    }`,
  finding: (totals: readonly string[], { cases, provinces, kind, isPublished }: CasesFound) =>
    `Cả khu vực: ${totals.join(', ')}; chưa công bố theo tỉnh. ${
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
    `${where}: chưa ${isPublished ? 'công bố' : 'có'} trường hợp ${kind} nào. Tổng ${totals.join(', ')} là của cả khu vực.`,
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
};

const shortEn = {
  executive: 'executive member',
  standing: 'standing member',
  central: 'appointed by the centre',
};

const ofKindEn = {
  executive: 'executive members',
  standing: 'standing members',
  central: 'central appointments',
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
  name: 'Committee additions',
  unit: 'people',
  wholeRegion: 'Whole region',
  totalLabel: {
    executive: () => 'executive-committee members added',
    standing: () => 'standing-committee members added',
    central: (localities) =>
      `people appointed, assigned or agreed as candidates by the centre${localities === undefined ? '' : ` in ${localities} localities`}`,
  },
  totalShort: {
    executive: (value) => `${value} executive members`,
    standing: (value) => `${value} standing members`,
    central: (value, localities) =>
      `${value} central appointments or nominations${localities === undefined ? '' : ` (${localities} places)`}`,
  },
  notByProvince: 'not published by province',
  totalsNote:
    'The three numbers are totals of the whole region: never added up, not moved by a province filter; one person may be counted in more than one.',
  casesTitle: (kind, isPublished) =>
    `Cases of ${kind} ${isPublished ? 'published elsewhere' : 'in the internal data'}: whether each is inside the three totals above is not known`,
  kind: (measure) => (measure === undefined ? 'committee additions' : `added ${ofKindEn[measure]}`),
  noCases: (isPublished) =>
    `The provinces shown here have ${isPublished ? 'published no case' : 'no case'}.`,
  event: (people, measures) => {
    const posts = measures.filter((measure) => measure !== 'central');
    const words = posts.map((measure) => shortEn[measure]).join(', also ');
    const parts = [words, measures.includes('central') ? shortEn.central : ''];
    const noun = people === '1' ? 'person' : 'people';
    return `${people} ${noun}: ${parts.filter((part) => part !== '').join(', ')}`;
  },
  inferred: (date) => `${date} (inferred)`,
  source: (publisher) => `Source: ${publisher}.`,
  notKnownInside: 'Not known whether it is inside the totals.',
  caseWords: (place, date, what) => `${place}, ${date}: ${what}.`,
  coverage: (kind, withCase, left, silent, isPublished) =>
    `${withCase}/${left} provinces have a ${isPublished ? 'published ' : ''}case of ${kind}${
      silent.length === 0
        ? '.'
        : `; ${silent.length} ${silent.length === 1 ? 'has' : 'have'} ${isPublished ? 'published nothing' : 'no figure'}: ${formatList(silent, 'en')}.`
    }`,
  finding: (totals, { cases, provinces, kind, isPublished }) =>
    `Whole region: ${totals.join(', ')}; not published by province. ${
      cases === 0
        ? `No source gives a case of ${kind}.`
        : `${whoEn(isPublished)} ${casesEn(cases)} of ${kind} in ${provincesEn(provinces.length)}.`
    }`,
  findingSome: ({ cases, left, provinces, kind, isPublished }, totals) =>
    `${whoEn(isPublished)} ${casesEn(cases)} of ${kind} in ${provinces.length}/${left} filtered provinces: ${formatList(provinces, 'en')}. The totals ${totals.join(', ')} are those of the whole region.`,
  findingOne: (province, cases, totals) =>
    `${province}: ${cases.join('; ')}. The totals ${totals.join(', ')} are those of the whole region.`,
  findingNone: (where, { kind, isPublished }, totals) =>
    `${where}: no case of ${kind}${isPublished ? ' published' : ''}. The totals ${totals.join(', ')} are those of the whole region.`,
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
};
