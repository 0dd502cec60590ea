import type { Pace } from '@/domain/yearlyStaff';

/** How many provinces of a scope stand where. */
export interface PaceCounts extends Readonly<Record<Pace, number>> {
  readonly silent: number;
  readonly notApplicable: number;
  /** Counted above too: units of 2025 of which only a part reports. */
  readonly partial: number;
}

/** Who has no number in a scope, by name. */
export interface GapNames {
  readonly silent: readonly string[];
  readonly notApplicable: readonly string[];
}

const joined = (parts: readonly string[], separator = ', '): string =>
  parts.filter((part) => part !== '').join(separator);

/** "không rõ vì chỉ có một phần" where that holds for all, else for how many. */
function unclear(c: PaceCounts, word: string, part: string, because: string): string {
  if (c.partial === 0) return word;
  const isAll = c.partial === c['cannot-tell'];
  return isAll ? `${word} ${because} ${part}` : `${word} (${c.partial} ${part})`;
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
  sumLegend: 'cộng các tỉnh có đủ số giảm và số gốc',
  sumRow: (reporting: number, left: number) => `Cộng ${reporting}/${left} tỉnh`,
  sumValue: (percent: string, reporting: number, left: number) =>
    `${percent} · ${reporting}/${left}`,
  sumWords: (f: { scope: string; percent: string; cut: string; base: string; of: string }) =>
    `Cộng ${f.of} tỉnh có đủ số giảm và số gốc, ${f.scope}: ${f.percent} (giảm ${f.cut} trên ${f.base}).`,
  sumStatus: 'cộng số giảm, chia cho cộng số gốc',
  gaps: (gaps: GapNames) =>
    joined(
      [
        gaps.silent.length === 0 ? '' : `Chưa công bố: ${gaps.silent.join(', ')}.`,
        gaps.notApplicable.length === 0 ? '' : `Không áp dụng: ${gaps.notApplicable.join(', ')}.`,
      ],
      ' ',
    ),
  coverageOfOne: (year: number, known: readonly string[], gaps: GapNames) =>
    `${joined(
      [
        known.length === 0 ? '' : `Có số cuối ${year}: ${known.join(', ')}`,
        gaps.silent.length === 0 ? '' : `Chưa công bố số cuối ${year}: ${gaps.silent.join(', ')}`,
        gaps.notApplicable.length === 0 ? '' : `Không áp dụng: ${gaps.notApplicable.join(', ')}`,
      ],
      '. ',
    )}.`,
  coverage: (
    year: number,
    scopes: readonly (GapNames & {
      readonly scope: string;
      readonly known: number;
      readonly left: number;
      /** Not in the sum though they have a number. */
      readonly outsideSum: readonly string[];
      /** Who is known only in part: "" for nobody. */
      readonly partial: string;
    })[],
  ) =>
    `Có số cuối ${year}: ${scopes
      .map(({ scope, known, left, silent, notApplicable, outsideSum, partial }) => {
        const gaps = joined(
          [
            partial,
            silent.length === 0 ? '' : `chưa công bố: ${silent.join(', ')}`,
            notApplicable.length === 0 ? '' : `không áp dụng: ${notApplicable.join(', ')}`,
            outsideSum.length === 0
              ? ''
              : `không cộng được vì thiếu số giảm hoặc số gốc: ${outsideSum.join(', ')}`,
          ],
          '; ',
        );
        return `${scope} ${known}/${left} tỉnh${gaps === '' ? '' : ` (${gaps})`}`;
      })
      .join('; ')}.`,
  note: {
    path: (baseYear: number, zero: string, percent: string, dueYear: number) =>
      `Đường thẳng giả định đi từ ${zero} cuối ${baseYear} đến ${percent} cuối ${dueYear}, không phải chỉ tiêu từng năm.`,
    sum: '† Dòng cộng: tổng số giảm chia tổng số gốc, không phải trung bình các tỷ lệ.',
    dagger: '† số tính ra.',
    zero: 'Vạch đứng ở 0: báo cáo bằng 0.',
    rise: 'Cột sang trái số 0: tăng, không giảm.',
    leftOut: (rows: number) =>
      `Ngoài hình: ${rows} dòng không theo dãy từng năm (gốc khác, giữa năm, chỉ có số lượng hoặc khối khác).`,
  },
  onlyOne: (scope: string) =>
    `Ở đây chỉ đủ chỗ cho một khối, khối có nhiều tỉnh có số nhất: ${scope}. Các khối khác: xem bảng hoặc hình 16:9, A4.`,
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
    gaps: (c: { silent: number; notApplicable: number }) =>
      joined([
        c.silent > 0 ? `${c.silent} chưa công bố` : '',
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
        known: number;
        left: number;
        partial: number;
        range: string;
      }[],
    ) =>
      `Cuối ${year}: ${scopes
        .map(({ scope, known, left, partial, range }) =>
          joined([
            `${scope} ${known}/${left} tỉnh có số`,
            partial > 0 ? `${partial} tỉnh chỉ có một phần` : '',
            range,
          ]),
        )
        .join('; ')}.`,
    range: (low: string, lowPlace: string, high: string, highPlace: string) =>
      `từ ${low} (${lowPlace}) đến ${high} (${highPlace})`,
    places: (names: readonly string[]) =>
      names.length > 2 ? `${names.length} tỉnh` : names.join(', '),
    plansOnly: 'chỉ có kế hoạch',
    none: (year: number, left: number, scope: string | undefined) =>
      `Cuối ${year}, chưa tỉnh nào trong ${left} tỉnh này công bố tỷ lệ${
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

const provinces = (n: number): string => `${n} ${n === 1 ? 'province' : 'provinces'}`;

export const staffBulletEn: typeof staffBulletVi = {
  yearEnd: (year) => `end of ${year}`,
  unit: (year, baseYear) => `% cut against ${baseYear}, cumulative to the end of ${year}`,
  reached: (year) => `cut by the end of ${year}`,
  planned: 'a plan, not a result',
  target: (percent, baseYear, dueYear) => `target ${percent} against ${baseYear}, due ${dueYear}`,
  targetLabel: (percent) => `target ${percent}`,
  due: (percent, year) =>
    `pale ground, black mark: ${percent} on an assumed straight line, end of ${year}`,
  dueSentence: (percent, year) => `Assumed straight line at the end of ${year}: ${percent}.`,
  pace: {
    ahead: () => 'ahead of the assumed line',
    'on-pace': (tolerance) => `on pace (within ${tolerance} points)`,
    behind: () => 'behind',
    'cannot-tell': () => 'cannot tell (a plan or a lower bound)',
  },
  paceWord: { ahead: 'ahead', 'on-pace': 'on pace', behind: 'behind', 'cannot-tell': 'unclear' },
  paceCell: {
    ahead: 'ahead of the assumed line',
    'on-pace': 'on pace with the assumed line',
    behind: 'behind the assumed line',
    'cannot-tell': 'cannot tell against the assumed line',
  },
  column: { due: 'Assumed straight line (%)', pace: 'Pace' },
  heading: (scope, known, left) => (left === 1 ? scope : `${scope} · ${known}/${left} provinces`),
  words: (row, due, year, pace) =>
    joined(
      [row, `Assumed line at the end of ${year}: ${due}${pace === '' ? '' : `; ${pace}`}.`],
      ' ',
    ),
  gapWords: (place, scope, year, state) => `${place}, ${scope}: ${state} (end of ${year}).`,
  sum: 'All added up',
  sumLegend: 'provinces with both cut and base, added up',
  sumRow: (reporting, left) => `${reporting}/${left} provinces added up`,
  sumValue: (percent, reporting, left) => `${percent} · ${reporting}/${left}`,
  sumWords: (f) =>
    `The ${f.of} provinces with both cut and base added up, ${f.scope}: ${f.percent} (${f.cut} cut of ${f.base}).`,
  sumStatus: 'sum of cuts over sum of bases',
  gaps: (gaps) =>
    joined(
      [
        gaps.silent.length === 0 ? '' : `Not published: ${gaps.silent.join(', ')}.`,
        gaps.notApplicable.length === 0 ? '' : `Not applicable: ${gaps.notApplicable.join(', ')}.`,
      ],
      ' ',
    ),
  coverageOfOne: (year, known, gaps) =>
    `${joined(
      [
        known.length === 0 ? '' : `With a figure at the end of ${year}: ${known.join(', ')}`,
        gaps.silent.length === 0
          ? ''
          : `Not published for the end of ${year}: ${gaps.silent.join(', ')}`,
        gaps.notApplicable.length === 0 ? '' : `Not applicable: ${gaps.notApplicable.join(', ')}`,
      ],
      '. ',
    )}.`,
  coverage: (year, scopes) =>
    `With a figure at the end of ${year}: ${scopes
      .map(({ scope, known, left, silent, notApplicable, outsideSum, partial }) => {
        const gaps = joined(
          [
            partial,
            silent.length === 0 ? '' : `not published: ${silent.join(', ')}`,
            notApplicable.length === 0 ? '' : `not applicable: ${notApplicable.join(', ')}`,
            outsideSum.length === 0
              ? ''
              : `cannot be added up for want of cut or base: ${outsideSum.join(', ')}`,
          ],
          '; ',
        );
        return `${scope} ${known}/${left} provinces${gaps === '' ? '' : ` (${gaps})`}`;
      })
      .join('; ')}.`,
  note: {
    path: (baseYear, zero, percent, dueYear) =>
      `The assumed straight line runs from ${zero} at the end of ${baseYear} to ${percent} at the end of ${dueYear}; it is not a yearly target.`,
    sum: '† Added up: sum of cuts over sum of bases, not an average of rates.',
    dagger: '† computed.',
    zero: 'An upright line at 0: reported as 0.',
    rise: 'A bar to the left of 0: a rise, not a cut.',
    leftOut: (n) =>
      `Not shown: ${n} ${n === 1 ? 'row' : 'rows'} outside the yearly series (other base, within a year, number only or other scope).`,
  },
  onlyOne: (scope) =>
    `There is room for one scope here, the one with figures for most provinces: ${scope}. For the others see the table or the pictures in 16:9 and A4.`,
  silentRows: (names) => `No figure in any scope: ${names.join(', ')}.`,
  finding: {
    paces: (c) =>
      joined(
        [
          c.ahead > 0 ? ([c.ahead, 'ahead'] as const) : undefined,
          c['on-pace'] > 0 ? ([c['on-pace'], 'on pace'] as const) : undefined,
          c.behind > 0 ? ([c.behind, 'behind'] as const) : undefined,
          c['cannot-tell'] > 0
            ? ([
                c['cannot-tell'],
                unclear(c, 'unclear', 'with only a part', 'as they are'),
              ] as const)
            : undefined,
        ]
          .filter((part) => part !== undefined)
          .map(([n, word], index) => (index === 0 ? `${provinces(n)} ${word}` : `${n} ${word}`)),
      ),
    gaps: (c) =>
      joined([
        c.silent > 0 ? `${c.silent} not published` : '',
        c.notApplicable > 0 ? `${c.notApplicable} not applicable` : '',
      ]),
    onePaced: (year, scope, paces, gaps) =>
      `End of ${year}, ${scope}: against an assumed straight line, ${paces}${gaps === '' ? '' : `; ${gaps}`}.`,
    manyPaced: (year, scopes) =>
      `End of ${year}, against an assumed straight line: ${scopes
        .map(({ scope, paces, gaps }) => `${scope} ${joined([paces, gaps])}`)
        .join('; ')}.`,
    ranges: (year, scopes) =>
      `End of ${year}: ${scopes
        .map(({ scope, known, left, partial, range }) =>
          joined([
            `${scope} ${known}/${left} provinces with a figure`,
            partial > 0 ? `${partial} of them for only a part` : '',
            range,
          ]),
        )
        .join('; ')}.`,
    range: (low, lowPlace, high, highPlace) =>
      `from ${low} (${lowPlace}) to ${high} (${highPlace})`,
    places: (names) => (names.length > 2 ? provinces(names.length) : names.join(', ')),
    plansOnly: 'plans only',
    none: (year, left, scope) =>
      `At the end of ${year} none of the ${provinces(left)} shown has published a percentage${
        scope === undefined ? '' : ` for ${scope}`
      }.`,
    province: (f) =>
      `${f.place}, end of ${f.year}: ${f.scopes
        .map(({ scope, text, pace }) => joined([`${scope} ${text}`, pace]))
        .join('; ')} (assumed straight line: ${f.due}).`,
    plan: (value) => `plan ${value}`,
  },
};
