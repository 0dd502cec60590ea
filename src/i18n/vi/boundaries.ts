import type { Boundaries } from '@/domain/boundaries';
import { formatList } from '@/domain/format';

/** Members of a unit that a number does not speak of, by name. */
interface MissingMembers {
  readonly silent: readonly string[];
  readonly notPublished: readonly string[];
  readonly apart: readonly string[];
  readonly notApplicable: readonly string[];
  readonly outside: readonly string[];
  /** What is said of silence: "chưa tìm thấy số công bố". */
  readonly absent: string;
}

/** A unit of 2025 and what it holds besides provinces of the 22. */
interface PartialUnit {
  readonly name: string;
  readonly outside: readonly string[];
}

/** Texts about the provinces of 2019 and the units that they became on 1 July 2025. */
export const boundariesVi = {
  label: 'Địa giới',
  option: {
    '2019': 'Địa giới 2019 (22 tỉnh)',
    '2025': 'Địa giới từ 1/7/2025 (10 tỉnh, thành phố)',
  } satisfies Readonly<Record<Boundaries, string>>,
  caption: {
    '2019': 'Địa giới 2019',
    '2025': 'Địa giới từ 1/7/2025',
  } satisfies Readonly<Record<Boundaries, string>>,
  findingOf: (finding: string) => `[Địa giới từ 1/7/2025] ${finding}`,
  /** What the mark behind the names means. */
  partial: (units: readonly PartialUnit[]) =>
    `* ${units.map(({ name, outside }) => `${name} còn gồm ${formatList(outside, 'vi')}`).join(', ')}: ngoài 22 tỉnh, không có số liệu, nên số ở đây chỉ là một phần.`,
  members: 'Gồm tỉnh (2019)',
  membersOf: (members: readonly string[], outside: readonly string[]) =>
    outside.length === 0
      ? members.join(', ')
      : `${members.join(', ')}; thiếu ${outside.join(', ')} (ngoài 22 tỉnh)`,
  includes: (members: string) => `gồm ${members}`,
  noGroups:
    'Vùng và cụm thi đua là nhóm của 22 tỉnh năm 2019; 10 tỉnh mới cắt ngang các nhóm này nên không lọc theo vùng, cụm được.',
  cleared:
    'Đã bỏ lọc theo vùng, cụm: đó là nhóm của 22 tỉnh năm 2019, các tỉnh mới cắt ngang những nhóm này.',
  outlines: 'Viền tỉnh mới',
  outlinesKey: 'viền: tỉnh từ 1/7/2025',
  nowIn: (unit: string) => `nay thuộc ${unit}`,
  /** Of how many provinces of 2019 in a unit a number speaks. */
  share: (known: number, of: number) => `${known}/${of} tỉnh cũ`,
  /** An old province whose name the unit carries too. */
  old: (name: string) => `${name} cũ`,
  groupMembers: 'Gồm tỉnh cũ',
  groupMember: (unit: string, members: string) => `${unit} (${members})`,
  partialKey: 'n/m: một phần',
  /** Who of a unit is not in a number, and why; "" when nobody is missing. */
  missing: ({ silent, notPublished, apart, notApplicable, outside, absent }: MissingMembers) =>
    [
      silent.length === 0 ? '' : `${absent}: ${silent.join(', ')}`,
      notPublished.length === 0 ? '' : `chưa công bố: ${notPublished.join(', ')}`,
      apart.length === 0 ? '' : `tính cách khác: ${apart.join(', ')}`,
      notApplicable.length === 0 ? '' : `không áp dụng: ${notApplicable.join(', ')}`,
      outside.length === 0 ? '' : `ngoài 22 tỉnh: ${outside.join(', ')}`,
    ]
      .filter((part) => part !== '')
      .join('; '),
  partsOf: (units: readonly string[]) => `Số chỉ là một phần: ${units.join('; ')}.`,
  recomputed: (number: string) => `${number} tính lại từ số của tỉnh cũ`,
  rangeOf: (number: string) => `từng tỉnh cũ ${number}`,
  rangeNote: 'a–b: các tỉnh cũ không tính gộp được, ghi thấp nhất và cao nhất.',
  rangeKey: 'a–b: không tính gộp được',
  pairsFinding: (named: number, units: number) =>
    named === 0
      ? 'Bài tổng kết chưa nêu tên tỉnh nào'
      : `Gộp theo tỉnh mới, bài tổng kết nêu tên ${named} cặp tỉnh – mô hình ở ${units} tỉnh`,
  onceNote: 'Mỗi tỉnh mới tính một lần cho mỗi mô hình, dù bao nhiêu tỉnh cũ có mô hình đó.',
  totalsNote: 'Tổng toàn khu vực: không cộng với nhau, không đổi theo bộ lọc tỉnh hay địa giới.',
  formerNames: 'Tên tỉnh trong bài là tên năm 2019.',
  /** Who reports a row of a unit that is not put together from provinces. */
  unitItself: 'chính đơn vị từ 01/07/2025',
  /** The same on a tile, beside what its provinces come to. */
  ownCounts: (counts: string) => `chính đơn vị: ${counts}`,
  ownNote: 'Số của chính đơn vị không cộng vào số của các tỉnh cũ.',
  sheet: {
    own: (unit: string) => `${unit}: gộp các tỉnh cũ`,
    members: 'Từng tỉnh cũ, cạnh nhau',
    outside: 'Ngoài 22 tỉnh, không có số liệu ở đây.',
    holdsPinned: (member: string) => `Có tỉnh của tôi: ${member}`,
    models: (state: string, members: readonly string[]) => `${state}: ${members.join(', ')}`,
    pinOf: (member: string) => `Tỉnh của tôi: ${member}`,
  },
  slug: 'dia-gioi-2025',
};
