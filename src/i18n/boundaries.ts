import { formatList } from '@/domain/format';
import type { Boundaries } from '@/domain/boundaries';

/** Texts about the provinces of 2019 and the units that they became on 1 July 2025. */
export const boundariesVi = {
  label: 'Địa giới',
  option: {
    '2019': 'Địa giới 2019 (22 tỉnh)',
    '2025': 'Địa giới từ 1/7/2025 (10 tỉnh)',
  } satisfies Readonly<Record<Boundaries, string>>,
  caption: {
    '2019': 'Địa giới 2019',
    '2025': 'Địa giới từ 1/7/2025',
  } satisfies Readonly<Record<Boundaries, string>>,
  findingOf: (finding: string) => `[Địa giới từ 1/7/2025] ${finding}`,
  /** What the mark behind a name means. */
  partial: (unit: string, outside: readonly string[]) =>
    `* ${unit} nay còn gồm ${formatList(outside, 'vi')}, ngoài 22 tỉnh nên không có số liệu ở đây; số của ${unit} chỉ là một phần.`,
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
  slug: 'dia-gioi-2025',
};

export const boundariesEn: typeof boundariesVi = {
  label: 'Boundaries',
  option: {
    '2019': 'Boundaries of 2019 (22)',
    '2025': 'Boundaries since 1 Jul 2025 (10)',
  },
  caption: {
    '2019': 'Boundaries of 2019',
    '2025': 'Boundaries since 1 Jul 2025',
  },
  findingOf: (finding) => `[Boundaries since 1 Jul 2025] ${finding}`,
  partial: (unit, outside) =>
    `* ${unit} now also holds ${formatList(outside, 'en')}, outside the 22 and without data here; the figures of ${unit} are only a part.`,
  members: 'Holds (2019)',
  membersOf: (members, outside) =>
    outside.length === 0
      ? members.join(', ')
      : `${members.join(', ')}; without ${outside.join(', ')} (outside the 22)`,
  includes: (members) => `holds ${members}`,
  noGroups:
    'Regions and emulation clusters are groups of the 22 provinces of 2019; the 10 of today cut through them, so they cannot be filtered by here.',
  cleared:
    'The choice of regions and clusters was taken off: those are groups of the 22 provinces of 2019, and the provinces of today cut through them.',
  outlines: 'Outline of today’s provinces',
  slug: 'boundaries-2025',
};
