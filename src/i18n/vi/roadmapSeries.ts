import type { Pace } from '@/domain/yearlyStaff';
import { capitalized } from '@/i18n/words';

/** What the series of a scope say at the end of a year. */
interface SeriesFinding {
  readonly scope: string;
  readonly share: string;
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
  readonly share: string;
  readonly year: number;
  readonly missing: readonly string[];
  readonly silent: readonly string[];
  readonly notPublished: readonly string[];
  readonly notApplicable: readonly string[];
}

/** Texts of the road map where there are yearly series. */
export const roadmapSeriesVi = {
  widestScope: 'Khối có nhiều tỉnh nhất',
  planned: 'kế hoạch',
  /** Where a panel has room for a word or two. */
  absentBrief: {
    'not-found': 'chưa có số',
    'not-published': 'chưa công bố',
    'not-applicable': 'không áp dụng',
  },
  atYear: (year: number) => `cuối ${year}`,
  plannedAt: (year: number) => `kế hoạch ${year}`,
  pace: {
    ahead: 'vượt tiến độ giả định',
    'on-pace': 'đúng tiến độ giả định',
    behind: 'chậm so với tiến độ giả định',
    'cannot-tell': 'không rõ',
  },
  finding: (f: SeriesFinding) => {
    const start = `${capitalized(f.scope)}: ${f.share} có chuỗi ${f.years}`;
    if (f.low === undefined || f.high === undefined) {
      return `${start}; cuối ${f.year} chưa tìm thấy số công bố.`;
    }
    const range =
      f.low.value === f.high.value && f.atYear > 1
        ? `cùng ${f.low.value}`
        : f.low.place === f.high.place
          ? `${f.low.value} (${f.low.place})`
          : `từ ${f.low.value} (${f.low.place}) đến ${f.high.value} (${f.high.place})`;
    const part = f.partial > 0 ? ` (${f.partial} tỉnh chỉ có một phần)` : '';
    const counted = `${start}; cuối ${f.year} có ${f.atYear} tỉnh${part}, ${range}`;
    if (f.paces === undefined) return `${counted}.`;
    const { ahead, behind } = f.paces;
    const unknown = f.paces['cannot-tell'];
    return `${counted}; so với đường giả định (${f.due}): ${ahead} tỉnh vượt, ${f.paces['on-pace']} đúng, ${behind} chậm${unknown > 0 ? `, ${unknown} không rõ` : ''}.`;
  },
  findingOfScope: (scope: string, year: number, readings: readonly string[]) =>
    `${capitalized(scope)}, cuối ${year}: ${readings.join('; ')}.`,
  findingOfProvince: (place: string, year: number, readings: readonly string[]) =>
    `${place}, cuối ${year}: ${readings.join('; ')}.`,
  reading: (name: string, value: string, pace: string) =>
    `${name} ${value}${pace === '' ? '' : ` (${pace})`}`,
  coverage: (c: Coverage) =>
    [
      `${c.share} có số`,
      c.missing.length === 0 ? '' : `chưa có số cuối ${c.year}: ${c.missing.join(', ')}`,
      c.silent.length === 0
        ? ''
        : `${c.silent.length} tỉnh chưa tìm thấy số công bố: ${c.silent.join(', ')}`,
      c.notPublished.length === 0 ? '' : `chưa công bố: ${c.notPublished.join(', ')}`,
      c.notApplicable.length === 0 ? '' : `không áp dụng: ${c.notApplicable.join(', ')}`,
    ]
      .filter((part) => part !== '')
      .join('; ') + '.',
  tolerance: (points: string) =>
    `Trong vòng ${points} điểm phần trăm quanh đường giả định là đúng tiến độ.`,
  gaps: 'Đường ngắt ở năm chưa có số.',
  onlyInTable: (rows: number) =>
    `${rows} dòng không ở cuối năm, khác mốc so sánh hoặc trùng năm chỉ có trong bảng.`,
  /** One mark read out: everything that is known of a province in a scope. */
  words: (place: string, scope: string, readings: readonly string[], at: string) =>
    `${place}, ${scope}: ${readings.join('; ')}${at === '' ? '' : `. ${at}`}.`,
  wordsOfYear: (year: number, reading: string) => `${year}: ${reading}`,
  wordsOfPlan: (value: string) => `${value} (kế hoạch)`,
  wordsOfPace: (year: number, due: string, pace: string) =>
    `Cuối ${year}, đường giả định là ${due}: ${pace}`,
  allSilent: 'chưa tìm thấy số công bố năm nào',
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
    gap: 'Đường ngắt hoặc “–”: chưa tìm thấy số, không phải 0.',
    derived: '† tự tính từ số đã công bố.',
    dimmed: 'Chữ mờ: ngoài bộ lọc.',
  },
  slide: {
    due: 'Đường giả định',
    join: 'Các năm liền nhau',
    key: '– chưa tìm thấy số công bố · (n) kế hoạch · † tự tính từ số đã công bố',
  },
};
