import type { Pace } from '@/domain/yearlyStaff';

/** What the series of a scope say at the end of a year. */
interface SeriesFinding {
  readonly scope: string;
  readonly reporting: number;
  readonly left: number;
  readonly years: string;
  readonly year: number;
  readonly atYear: number;
  /** Of these, units of 2025 of which only a part reports. */
  readonly partial: number;
  readonly low: { readonly value: string; readonly place: string } | undefined;
  readonly high: { readonly value: string; readonly place: string } | undefined;
  /** Undefined where nobody may be judged. */
  readonly paces: Readonly<Record<Pace, number>> | undefined;
  readonly due: string;
}

interface Coverage {
  readonly reporting: number;
  readonly left: number;
  readonly year: number;
  readonly missing: readonly string[];
  readonly silent: readonly string[];
  readonly notApplicable: readonly string[];
}

/** "Khối hành chính": a sentence starts with a capital. */
function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Texts of the road map where there are yearly series. */
export const roadmapSeriesVi = {
  widestScope: 'Khối có nhiều tỉnh nhất',
  notPublished: 'chưa công bố',
  notApplicable: 'không áp dụng',
  planned: 'kế hoạch',
  atYear: (year: number) => `cuối ${year}`,
  plannedAt: (year: number) => `kế hoạch ${year}`,
  pace: {
    ahead: 'trước tiến độ giả định',
    'on-pace': 'đúng tiến độ giả định',
    behind: 'sau tiến độ giả định',
    'cannot-tell': 'chưa xác định được',
  },
  finding: (f: SeriesFinding) => {
    const start = `${capitalized(f.scope)}: ${f.reporting}/${f.left} tỉnh có chuỗi ${f.years}`;
    if (f.low === undefined || f.high === undefined) {
      return `${start}; cuối ${f.year} chưa tỉnh nào công bố.`;
    }
    const range =
      f.low.place === f.high.place
        ? `${f.low.value} (${f.low.place})`
        : `từ ${f.low.value} (${f.low.place}) đến ${f.high.value} (${f.high.place})`;
    const part = f.partial > 0 ? ` (${f.partial} tỉnh chỉ có một phần)` : '';
    const counted = `${start}; cuối ${f.year} có ${f.atYear} tỉnh${part}, ${range}`;
    if (f.paces === undefined) return `${counted}.`;
    const { ahead, behind } = f.paces;
    const unknown = f.paces['cannot-tell'];
    return `${counted}; so với đường giả định (${f.due}): ${ahead} tỉnh đi trước, ${f.paces['on-pace']} đúng tiến độ, ${behind} đi sau${unknown > 0 ? `, ${unknown} chưa xác định` : ''}.`;
  },
  findingOfScope: (scope: string, year: number, readings: readonly string[]) =>
    `${capitalized(scope)}, cuối ${year}: ${readings.join('; ')}.`,
  findingOfProvince: (place: string, year: number, readings: readonly string[]) =>
    `${place}, cuối ${year}: ${readings.join('; ')}.`,
  reading: (name: string, value: string, pace: string) =>
    `${name} ${value}${pace === '' ? '' : ` (${pace})`}`,
  coverage: (c: Coverage) =>
    [
      `${c.reporting}/${c.left} tỉnh có số`,
      c.missing.length === 0 ? '' : `chưa có số cuối ${c.year}: ${c.missing.join(', ')}`,
      c.silent.length === 0 ? '' : `${c.silent.length} tỉnh chưa công bố: ${c.silent.join(', ')}`,
      c.notApplicable.length === 0 ? '' : `không áp dụng: ${c.notApplicable.join(', ')}`,
    ]
      .filter((part) => part !== '')
      .join('; ') + '.',
  tolerance: (points: string) =>
    `Trong vòng ${points} điểm phần trăm quanh đường giả định là đúng tiến độ.`,
  gaps: 'Đường ngắt ở năm chưa công bố.',
  onlyInTable: (rows: number) =>
    `${rows} dòng không ở cuối năm, khác gốc hoặc trùng năm chỉ có trong bảng.`,
  /** One mark read out: everything that is known of a province in a scope. */
  words: (place: string, scope: string, readings: readonly string[], at: string) =>
    `${place}, ${scope}: ${readings.join('; ')}${at === '' ? '' : `. ${at}`}.`,
  wordsOfYear: (year: number, reading: string) => `${year}: ${reading}`,
  wordsOfPlan: (value: string) => `${value} (kế hoạch)`,
  wordsOfPace: (year: number, due: string, pace: string) =>
    `Cuối ${year}, đường giả định là ${due}: ${pace}`,
  allSilent: 'chưa công bố năm nào',
  allNotApplicable: 'không áp dụng',
  outsideFilter: 'ngoài bộ lọc',
  key: {
    title: 'Cách đọc mỗi ô',
    axes: (years: string, percents: string) =>
      `Ngang: cuối các năm ${years}. Dọc: ${percents} đã giảm, mọi ô cùng thước.`,
    result: 'đã giảm, cộng dồn',
    planned: 'kế hoạch, không phải kết quả',
    lastValue: 'Số in: năm mới nhất của tỉnh.',
    valueAt: (year: number) => `Số in và vạch đứng: cuối ${year}.`,
    gap: 'Đường ngắt hoặc “–”: chưa công bố, không phải 0.',
    derived: '† tính từ số đã công bố.',
    dimmed: 'Chữ mờ: ngoài bộ lọc.',
  },
  slide: {
    due: 'Đường giả định',
    join: 'Các năm liền nhau',
    key: '– chưa công bố · (n) kế hoạch · † tính từ số đã công bố',
  },
};

export const roadmapSeriesEn: typeof roadmapSeriesVi = {
  widestScope: 'Scope with most provinces',
  notPublished: 'not published',
  notApplicable: 'does not apply',
  planned: 'plan',
  atYear: (year) => `end of ${year}`,
  plannedAt: (year) => `plan ${year}`,
  pace: {
    ahead: 'ahead of the assumed pace',
    'on-pace': 'on the assumed pace',
    behind: 'behind the assumed pace',
    'cannot-tell': 'cannot tell',
  },
  finding: (f) => {
    const start = `${capitalized(f.scope)}: ${f.reporting}/${f.left} provinces have a series for ${f.years}`;
    if (f.low === undefined || f.high === undefined) {
      return `${start}; none has published for the end of ${f.year}.`;
    }
    const range =
      f.low.place === f.high.place
        ? `${f.low.value} (${f.low.place})`
        : `from ${f.low.value} (${f.low.place}) to ${f.high.value} (${f.high.place})`;
    const part = f.partial > 0 ? ` (${f.partial} for only a part)` : '';
    const counted = `${start}; ${f.atYear} at the end of ${f.year}${part}, ${range}`;
    if (f.paces === undefined) return `${counted}.`;
    const { ahead, behind } = f.paces;
    const unknown = f.paces['cannot-tell'];
    return `${counted}; against the assumed line (${f.due}): ${ahead} ahead, ${f.paces['on-pace']} on pace, ${behind} behind${unknown > 0 ? `, ${unknown} cannot be told` : ''}.`;
  },
  findingOfScope: (scope, year, readings) =>
    `${capitalized(scope)}, end of ${year}: ${readings.join('; ')}.`,
  findingOfProvince: (place, year, readings) => `${place}, end of ${year}: ${readings.join('; ')}.`,
  reading: (name, value, pace) => `${name} ${value}${pace === '' ? '' : ` (${pace})`}`,
  coverage: (c) =>
    [
      `${c.reporting}/${c.left} provinces have figures`,
      c.missing.length === 0 ? '' : `none for the end of ${c.year}: ${c.missing.join(', ')}`,
      c.silent.length === 0 ? '' : `${c.silent.length} not published: ${c.silent.join(', ')}`,
      c.notApplicable.length === 0 ? '' : `does not apply: ${c.notApplicable.join(', ')}`,
    ]
      .filter((part) => part !== '')
      .join('; ') + '.',
  tolerance: (points) => `Within ${points} percentage points of the assumed line is on pace.`,
  gaps: 'A line breaks at a year that is not published.',
  onlyInTable: (rows) =>
    rows === 1
      ? '1 row within a year, of another base or of a year given twice stands only in the table.'
      : `${rows} rows within a year, of another base or of a year given twice stand only in the table.`,
  words: (place, scope, readings, at) =>
    `${place}, ${scope}: ${readings.join('; ')}${at === '' ? '' : `. ${at}`}.`,
  wordsOfYear: (year, reading) => `${year}: ${reading}`,
  wordsOfPlan: (value) => `${value} (plan)`,
  wordsOfPace: (year, due, pace) => `At the end of ${year} the assumed line is at ${due}: ${pace}`,
  allSilent: 'no year published',
  allNotApplicable: 'does not apply',
  outsideFilter: 'outside the filter',
  key: {
    title: 'How to read a panel',
    axes: (years, percents) =>
      `Across: ends of ${years}. Up: ${percents} cut, the same scale everywhere.`,
    result: 'cut so far, cumulative',
    planned: 'plan, not a result',
    lastValue: 'Number: the newest year of the province.',
    valueAt: (year) => `Number and upright line: end of ${year}.`,
    gap: 'Broken line or “–”: not published, not 0.',
    derived: '† computed from published numbers.',
    dimmed: 'Pale: outside the filter.',
  },
  slide: {
    due: 'Assumed line',
    join: 'Years in a row',
    key: '– not published · (n) plan · † computed from published numbers',
  },
};
