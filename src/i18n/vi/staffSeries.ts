import type { Pace } from '@/domain/yearlyStaff';
import { unclear } from '@/i18n/staffWords';
import { joined } from '@/i18n/words';

/** How many provinces of a scope stand where. */
export interface PaceCounts extends Readonly<Record<Pace, number>> {
  readonly silent: number;
  readonly notPublished: number;
  readonly notApplicable: number;
  /** Counted above too: units of 2025 of which only a part reports. */
  readonly partial: number;
}

/** Who has no number in a scope, by name. */
export interface GapNames {
  readonly silent: readonly string[];
  readonly notPublished: readonly string[];
  readonly notApplicable: readonly string[];
}

/** Texts of the staff figure where there is a number for each year. */
export const staffBulletVi = {
  yearEnd: (year: number) => `cuối ${year}`,
  unit: (year: number, baseYear: number) =>
    `% đã giảm so với ${baseYear}, cộng dồn đến cuối ${year}`,
  reached: (year: number) => `đã giảm đến cuối ${year}`,
  planned: 'kế hoạch, không phải kết quả',
  target: (percent: string, baseYear: number, dueYear: number) =>
    `mục tiêu ${percent} năm ${dueYear}, so với ${baseYear}`,
  targetLabel: (percent: string) => `mục tiêu ${percent}`,
  due: (percent: string, year: number) =>
    `nền nhạt, vạch đen: ${percent} theo đường thẳng giả định, cuối ${year}`,
  dueSentence: (percent: string, year: number) => `Đường thẳng giả định cuối ${year}: ${percent}.`,
  /** For a legend; the tolerance is in points of percent. */
  pace: {
    ahead: (_tolerance: string) => 'vượt tiến độ giả định',
    'on-pace': (tolerance: string) => `đúng tiến độ, lệch không quá ${tolerance} điểm`,
    behind: (_tolerance: string) => 'chậm',
    'cannot-tell': (_tolerance: string) => 'không rõ (kế hoạch hoặc số tối thiểu)',
  },
  paceWord: { ahead: 'vượt', 'on-pace': 'đúng', behind: 'chậm', 'cannot-tell': 'không rõ' },
  paceCell: {
    ahead: 'vượt tiến độ giả định',
    'on-pace': 'đúng tiến độ giả định',
    behind: 'chậm so với tiến độ giả định',
    'cannot-tell': 'không rõ so với tiến độ giả định',
  },
  column: { due: 'Mức đường thẳng giả định (%)', pace: 'Tiến độ' },
  heading: (scope: string, known: number, left: number) =>
    left === 1 ? scope : `${scope} · ${known}/${left} tỉnh`,
  words: (row: string, due: string, year: number, pace: string) =>
    joined(
      [row, `Đường thẳng giả định cuối ${year}: ${due}${pace === '' ? '' : `; ${pace}`}.`],
      ' ',
    ),
  gapWords: (place: string, scope: string, year: number, state: string) =>
    `${place}, ${scope}: ${state} (cuối ${year}).`,
  sum: 'Cộng các tỉnh',
  sumLegend: 'cộng các tỉnh có đủ số giảm và số của mốc so sánh',
  sumRow: (reporting: number, left: number) => `Cộng ${reporting}/${left} tỉnh`,
  sumValue: (percent: string, reporting: number, left: number) =>
    `${percent} · ${reporting}/${left}`,
  sumWords: (f: { scope: string; percent: string; cut: string; base: string; of: string }) =>
    `Cộng ${f.of} tỉnh có đủ số giảm và số của mốc so sánh, ${f.scope}: ${f.percent} (giảm ${f.cut} trên ${f.base}).`,
  sumStatus: 'cộng số giảm, chia cho cộng số của mốc so sánh',
  gaps: (gaps: GapNames) =>
    joined(
      [
        gaps.silent.length === 0 ? '' : `Chưa tìm thấy số công bố: ${gaps.silent.join(', ')}.`,
        gaps.notPublished.length === 0 ? '' : `Chưa công bố: ${gaps.notPublished.join(', ')}.`,
        gaps.notApplicable.length === 0 ? '' : `Không áp dụng: ${gaps.notApplicable.join(', ')}.`,
      ],
      ' ',
    ),
  coverageOfOne: (year: number, known: readonly string[], gaps: GapNames) =>
    `${joined(
      [
        known.length === 0 ? '' : `Có số cuối ${year}: ${known.join(', ')}`,
        gaps.silent.length === 0
          ? ''
          : `Chưa tìm thấy số công bố cuối ${year}: ${gaps.silent.join(', ')}`,
        gaps.notPublished.length === 0 ? '' : `Chưa công bố: ${gaps.notPublished.join(', ')}`,
        gaps.notApplicable.length === 0 ? '' : `Không áp dụng: ${gaps.notApplicable.join(', ')}`,
      ],
      '. ',
    )}.`,
  coverage: (
    year: number,
    scopes: readonly (GapNames & {
      readonly scope: string;
      readonly share: string;
      /** Not in the sum though they have a number. */
      readonly outsideSum: readonly string[];
      /** Who is known only in part: "" for nobody. */
      readonly partial: string;
    })[],
  ) =>
    `Có số cuối ${year}: ${scopes
      .map(({ scope, share, silent, notPublished, notApplicable, outsideSum, partial }) => {
        const gaps = joined(
          [
            partial,
            silent.length === 0 ? '' : `chưa tìm thấy số công bố: ${silent.join(', ')}`,
            notPublished.length === 0 ? '' : `chưa công bố: ${notPublished.join(', ')}`,
            notApplicable.length === 0 ? '' : `không áp dụng: ${notApplicable.join(', ')}`,
            outsideSum.length === 0
              ? ''
              : `không cộng được vì thiếu số giảm hoặc số của mốc so sánh: ${outsideSum.join(', ')}`,
          ],
          '; ',
        );
        return `${scope} ${share}${gaps === '' ? '' : ` (${gaps})`}`;
      })
      .join('; ')}.`,
  note: {
    path: (baseYear: number, zero: string, percent: string, dueYear: number) =>
      `Đường thẳng giả định đi từ ${zero} cuối ${baseYear} đến ${percent} cuối ${dueYear}, không phải chỉ tiêu từng năm.`,
    sum: '† Dòng cộng: tổng số giảm chia tổng số của mốc so sánh, không phải trung bình các tỷ lệ.',
    dagger: '† tự tính từ số đã công bố.',
    zero: 'Vạch đứng ở 0: báo cáo bằng 0.',
    rise: 'Cột sang trái số 0: tăng, không giảm.',
    leftOut: (rows: number) =>
      `Ngoài biểu đồ: ${rows} dòng không theo dãy từng năm (mốc so sánh khác, giữa năm, chỉ có số lượng hoặc khối khác).`,
  },
  onlyOne: (scope: string) =>
    `Ở đây chỉ đủ chỗ cho một khối, khối có nhiều tỉnh có số nhất: ${scope}. Các khối khác: xem bảng hoặc ảnh 16:9, A4.`,
  silentRows: (names: readonly string[]) => `Chưa có số ở khối nào: ${names.join(', ')}.`,
  finding: {
    paces: (c: PaceCounts) => {
      const [first = '', ...rest] = [
        c.ahead > 0 ? ([c.ahead, 'vượt'] as const) : undefined,
        c['on-pace'] > 0 ? ([c['on-pace'], 'đúng'] as const) : undefined,
        c.behind > 0 ? ([c.behind, 'chậm'] as const) : undefined,
        c['cannot-tell'] > 0
          ? ([c['cannot-tell'], unclear(c, 'không rõ', 'chỉ có một phần', 'vì')] as const)
          : undefined,
      ]
        .filter((part) => part !== undefined)
        .map(([count, word], index) =>
          index === 0 ? `${count} tỉnh ${word}` : `${count} ${word}`,
        );
      return joined([first, ...rest]);
    },
    gaps: (c: { silent: number; notPublished: number; notApplicable: number }) =>
      joined([
        c.silent > 0 ? `${c.silent} chưa tìm thấy số công bố` : '',
        c.notPublished > 0 ? `${c.notPublished} chưa công bố` : '',
        c.notApplicable > 0 ? `${c.notApplicable} không áp dụng` : '',
      ]),
    onePaced: (year: number, scope: string, paces: string, gaps: string) =>
      `Cuối ${year}, ${scope}, so với đường thẳng giả định: ${paces}${gaps === '' ? '' : `; ${gaps}`}.`,
    manyPaced: (year: number, scopes: readonly { scope: string; paces: string; gaps: string }[]) =>
      `Cuối ${year}, so với đường thẳng giả định: ${scopes
        .map(({ scope, paces, gaps }) => `${scope} ${joined([paces, gaps])}`)
        .join('; ')}.`,
    ranges: (
      year: number,
      scopes: readonly {
        scope: string;
        share: string;
        partial: number;
        range: string;
      }[],
    ) =>
      `Cuối ${year}: ${scopes
        .map(({ scope, share, partial, range }) =>
          joined([
            `${scope} ${share} có số`,
            partial > 0 ? `${partial} tỉnh chỉ có một phần` : '',
            range,
          ]),
        )
        .join('; ')}.`,
    equal: (provinces: number, value: string) => `${provinces} tỉnh cùng ${value}`,
    range: (low: string, lowPlace: string, high: string, highPlace: string) =>
      `từ ${low} (${lowPlace}) đến ${high} (${highPlace})`,
    places: (names: readonly string[]) =>
      names.length > 2 ? `${names.length} tỉnh` : names.join(', '),
    plansOnly: 'chỉ có kế hoạch',
    none: (year: number, left: number, scope: string | undefined) =>
      `Cuối ${year}, chưa tìm thấy tỷ lệ được công bố của ${left} tỉnh này${
        scope === undefined ? '' : ` ở ${scope}`
      }.`,
    province: (f: {
      place: string;
      year: number;
      due: string;
      scopes: readonly { scope: string; text: string; pace: string }[];
    }) =>
      `${f.place}, cuối ${f.year}: ${f.scopes
        .map(({ scope, text, pace }) => joined([`${scope} ${text}`, pace]))
        .join('; ')} (đường thẳng giả định: ${f.due}).`,
    plan: (value: string) => `kế hoạch ${value}`,
  },
};
