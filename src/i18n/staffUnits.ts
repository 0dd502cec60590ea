/** Who of a unit of 2025 is missing from a number, by name. */
export interface MissingMembers {
  /** Published nothing of it. */
  readonly silent: readonly string[];
  /** Published something that is counted otherwise. */
  readonly apart: readonly string[];
  /** Outside the 22: nothing is known of them here. */
  readonly outside: readonly string[];
  readonly notApplicable: readonly string[];
}

/** A unit of which a part reports. */
interface PartialUnit {
  readonly name: string;
  readonly fraction: string;
  readonly missing: MissingMembers;
}

const parts = (texts: readonly string[], separator = '; '): string =>
  texts.filter((text) => text !== '').join(separator);

function named(label: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${label}: ${names.join(', ')}`;
}

function missingOf22({ silent, apart }: MissingMembers): readonly string[] {
  return [...silent, ...apart];
}

/** Units that lack a province of the 22, then, in one, those that only lack what lies outside. */
function partOf(
  units: readonly PartialUnit[],
  describe: (name: string, fraction: string, missing: string) => string,
  others: string,
): string {
  const lacking = units.filter((unit) => missingOf22(unit.missing).length > 0);
  return parts([
    ...lacking.map((unit) =>
      describe(unit.name, unit.fraction, missingOf22(unit.missing).join(', ')),
    ),
    lacking.length < units.length ? others : '',
  ]);
}

/** Texts of staff figures of the units of 2025: who of the unit is behind a number, who is not. */
export const staffUnitsVi = {
  /** "1/2": members that report, of all that could. */
  ofMembers: (fraction: string) => `${fraction} tỉnh cũ`,
  column: { reporting: 'Tỉnh cũ có số liệu', missing: 'Tỉnh cũ chưa có' },
  silent: (name: string) => `${name} (chưa công bố)`,
  apart: (name: string) => `${name} (tính cách khác)`,
  outside: (name: string) => `${name} (ngoài 22 tỉnh)`,
  notApplicable: (name: string) => `${name} (không áp dụng)`,
  only: (names: readonly string[]) => `chỉ ${names.join(', ')}`,
  memberAt: (name: string, value: string, date: string) => `${name} ${value} (${date})`,
  members: (values: readonly string[], missing: MissingMembers) =>
    `${parts([
      values.length === 0 ? '' : `Tỉnh cũ có số liệu: ${values.join(', ')}`,
      named('chưa công bố', missing.silent),
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
    recomputed: '† tổng số giảm chia tổng số gốc của các tỉnh cũ, không phải trung bình các tỷ lệ.',
    range: 'Thiếu số giảm hoặc số gốc thì chỉ ghi khoảng, không lấy trung bình.',
    noVerdict: 'Tỉnh chỉ có một phần số liệu thì không xét tiến độ.',
    gaps: 'Đường ngắt ở năm chưa công bố hoặc khi tỉnh cũ có số liệu thay đổi.',
  },
  unclear: 'không rõ (kế hoạch, số tối thiểu hoặc chỉ một phần)',
  sum: 'Cộng các tỉnh cũ',
  sumLegend: 'cộng các tỉnh cũ có đủ số giảm và số gốc',
  sumRow: (reporting: number, left: number) => `Cộng ${reporting}/${left} tỉnh cũ`,
  sumValue: (percent: string, reporting: number, left: number) =>
    `${percent} · ${reporting}/${left} tỉnh cũ`,
  sumWords: (f: { scope: string; percent: string; cut: string; base: string; of: string }) =>
    `Cộng ${f.of} tỉnh cũ có đủ số giảm và số gốc, ${f.scope}: ${f.percent} (giảm ${f.cut} trên ${f.base}).`,
};

export const staffUnitsEn: typeof staffUnitsVi = {
  ofMembers: (fraction) => `${fraction} former provinces`,
  column: { reporting: 'Former provinces with data', missing: 'Former provinces without' },
  silent: (name) => `${name} (not published)`,
  apart: (name) => `${name} (counted otherwise)`,
  outside: (name) => `${name} (outside the 22)`,
  notApplicable: (name) => `${name} (does not apply)`,
  only: (names) => `only ${names.join(', ')}`,
  memberAt: (name, value, date) => `${name} ${value} (${date})`,
  members: (values, missing) =>
    `${parts([
      values.length === 0 ? '' : `Former provinces with data: ${values.join(', ')}`,
      named('not published', missing.silent),
      named('counted otherwise', missing.apart),
      named('outside the 22', missing.outside),
      named('does not apply', missing.notApplicable),
    ])}.`,
  rangeStatus: 'lowest to highest of the former provinces, which cannot be made into one',
  coverage: (units) => {
    const text = partOf(
      units,
      (name, fraction, names) => `${name} ${fraction}, without ${names}`,
      'those marked *',
    );
    return text === '' ? '' : `Only a part: ${text}.`;
  },
  coverageInShort: (numbers, of) =>
    `${numbers}/${of} figures are of only a part of the former provinces, named beside them and in the table.`,
  former: (name) => `former ${name}`,
  coverageOfScope: (units) => {
    const text = partOf(
      units,
      (name, fraction, names) => `${name} ${fraction}, without ${names}`,
      'those marked *',
    );
    return text === '' ? '' : `only a part: ${text}`;
  },
  someOf: (count) => `${count} only in part`,
  legend: {
    partial: 'n/m: only n of m former provinces have data',
    range: 'lowest to highest, cannot be made into one',
  },
  note: {
    fraction: 'n/m: n of the m former provinces have data.',
    recomputed: '† sum of cuts over sum of bases of the former provinces, not an average of rates.',
    range: 'Where cut or base is missing there is only a range, never an average.',
    noVerdict: 'A province with data for only a part is not judged.',
    gaps: 'A line breaks at a year that is not published, or where other former provinces report.',
  },
  unclear: 'unclear (plan, lower bound or only a part)',
  sum: 'Former provinces added up',
  sumLegend: 'former provinces with both cut and base, added up',
  sumRow: (reporting, left) => `${reporting}/${left} former provinces added up`,
  sumValue: (percent, reporting, left) => `${percent} · ${reporting}/${left} former`,
  sumWords: (f) =>
    `${f.of} former provinces with both cut and base added up, ${f.scope}: ${f.percent} (${f.cut} cut of ${f.base}).`,
};
