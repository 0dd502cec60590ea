import { named, partOf } from '@/i18n/staffWords';
import { parts } from '@/i18n/words';

/** Who of a unit of 2025 is missing from a number, by name. */
export interface MissingMembers {
  /** Nothing was found of them. */
  readonly silent: readonly string[];
  /** They say that they have not published it. */
  readonly notPublished: readonly string[];
  /** Published something that is counted otherwise. */
  readonly apart: readonly string[];
  /** Outside the 22: nothing is known of them here. */
  readonly outside: readonly string[];
  readonly notApplicable: readonly string[];
}

/** A unit of which a part reports. */
export interface PartialUnit {
  readonly name: string;
  readonly fraction: string;
  readonly missing: MissingMembers;
}

/** Texts of staff figures of the units of 2025: who of the unit is behind a number, who is not. */
export const staffUnitsVi = {
  /** "1/2": members that report, of all that could. */
  ofMembers: (fraction: string) => `${fraction} tỉnh cũ`,
  column: { reporting: 'Tỉnh cũ có số liệu', missing: 'Tỉnh cũ chưa có' },
  silent: (name: string) => `${name} (chưa tìm thấy số công bố)`,
  notPublished: (name: string) => `${name} (chưa công bố)`,
  apart: (name: string) => `${name} (tính cách khác)`,
  outside: (name: string) => `${name} (ngoài 22 tỉnh)`,
  notApplicable: (name: string) => `${name} (không áp dụng)`,
  only: (names: readonly string[]) => `chỉ ${names.join(', ')}`,
  memberAt: (name: string, value: string, date: string) => `${name} ${value} (${date})`,
  members: (values: readonly string[], missing: MissingMembers) =>
    `${parts([
      values.length === 0 ? '' : `Tỉnh cũ có số liệu: ${values.join(', ')}`,
      named('chưa tìm thấy số công bố', missing.silent),
      named('chưa công bố', missing.notPublished),
      named('tính cách khác', missing.apart),
      named('ngoài 22 tỉnh', missing.outside),
      named('không áp dụng', missing.notApplicable),
    ])}.`,
  rangeStatus: 'khoảng thấp nhất – cao nhất của các tỉnh cũ, không gộp được thành một số',
  /** For the end of a coverage: who is missing but for those outside the 22, whom * explains. */
  coverage: (units: readonly PartialUnit[]) => {
    const text = partOf(
      units,
      (name, fraction, names) => `${name} ${fraction}, thiếu ${names}`,
      'các tỉnh có dấu *',
    );
    return text === '' ? '' : `Chỉ một phần: ${text}.`;
  },
  /** Where there are too many to say of each who is missing. */
  coverageInShort: (numbers: number, of: number) =>
    `${numbers}/${of} số chỉ của một phần tỉnh cũ, ghi cạnh số và trong bảng.`,
  /** A former province with the name of its unit. */
  former: (name: string) => `${name} cũ`,
  /** In brackets behind a scope's count. */
  coverageOfScope: (units: readonly PartialUnit[]) => {
    const text = partOf(
      units,
      (name, fraction, names) => `${name} ${fraction}, thiếu ${names}`,
      'các tỉnh có dấu *',
    );
    return text === '' ? '' : `chỉ một phần: ${text}`;
  },
  someOf: (count: number) => `${count} tỉnh một phần`,
  legend: {
    /** "6,66 % · 1/2" */
    partial: 'n/m: chỉ n trong m tỉnh cũ có số liệu',
    range: 'khoảng thấp nhất – cao nhất, không gộp được',
  },
  note: {
    fraction: 'n/m: n tỉnh cũ có số liệu trong m tỉnh cũ hợp thành.',
    recomputed:
      '† tổng số giảm chia tổng số của mốc so sánh của các tỉnh cũ, không phải trung bình các tỷ lệ.',
    range: 'Thiếu số giảm hoặc số của mốc so sánh thì chỉ ghi khoảng, không lấy trung bình.',
    noVerdict: 'Tỉnh chỉ có một phần số liệu thì không xét tiến độ.',
    gaps: 'Đường ngắt ở năm chưa có số hoặc khi tỉnh cũ có số liệu thay đổi.',
  },
  unclear: 'không rõ (kế hoạch, số tối thiểu hoặc chỉ một phần)',
  sum: 'Cộng các tỉnh cũ',
  sumLegend: 'cộng các tỉnh cũ có đủ số giảm và số của mốc so sánh',
  sumRow: (reporting: number, left: number) => `Cộng ${reporting}/${left} tỉnh cũ`,
  sumValue: (percent: string, reporting: number, left: number) =>
    `${percent} · ${reporting}/${left} tỉnh cũ`,
  sumWords: (f: { scope: string; percent: string; cut: string; base: string; of: string }) =>
    `Cộng ${f.of} tỉnh cũ có đủ số giảm và số của mốc so sánh, ${f.scope}: ${f.percent} (giảm ${f.cut} trên ${f.base}).`,
};
