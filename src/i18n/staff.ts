import { formatList } from '@/domain/format';

/** A percentage with where and when it holds. */
interface Reading {
  readonly value: string;
  readonly place: string;
  readonly date: string;
}

/** What a mark says when it is read out. */
interface RowWords {
  readonly place: string;
  readonly scope: string;
  readonly value: string;
  readonly status: string;
  readonly date: string;
  readonly base: string;
  readonly source: string;
  readonly note: string;
}

const sentence = (text: string): string => (text === '' || text.endsWith('.') ? text : `${text}.`);

/** Texts of the staff figures. */
export const staffVi = {
  allScopes: 'Mọi khối',
  scopeOf: (figure: string) => `Khối: ${figure}`,
  unit: (scope: string | undefined) =>
    scope === undefined ? '% đã giảm so với số gốc, ghi theo từng khối' : `% đã giảm, ${scope}`,
  unitBars: (scope: string | undefined) =>
    scope === undefined ? '% hoặc số đã giảm, ghi theo từng khối' : `% hoặc số đã giảm, ${scope}`,
  unitWord: { percent: '%', posts: 'biên chế', people: 'người' },
  measureWord: { percent: 'tỷ lệ giảm', count: 'số lượng giảm' },
  statusWord: {
    published: 'công bố',
    derived: 'tính từ số đã công bố',
    planned: 'kế hoạch, không phải kết quả',
    illustrative: 'minh họa',
  },
  basisWord: {
    cumulative: 'cộng dồn',
    'year-on-year': 'chỉ so với năm trước',
    unclear: 'nguồn không nói rõ',
  },
  atLeast: 'ít nhất',
  dateInferred: (date: string) => `${date} (thời điểm suy ra)`,
  about: (date: string) => `khoảng ${date}`,
  secondary: (publisher: string) => `${publisher} (nguồn thứ cấp)`,
  base: {
    yearOnYear: 'so với năm trước',
    unknown: 'gốc không rõ',
    same: (year: number) => `so với ${year}`,
    other: (year: number) => `so với ${year}, gốc khác`,
    unclear: (year: number) => `so với ${year}, chưa rõ cộng dồn`,
  },
  cutAndBase: (cut: string, base: string) =>
    [cut === '' ? '' : `giảm ${cut}`, base === '' ? '' : `số gốc ${base}`]
      .filter((part) => part !== '')
      .join(', '),
  words: (w: RowWords) =>
    `${w.place}, ${w.scope}: ${w.value} (${w.status}); thời điểm ${w.date}; ${w.base}; nguồn: ${sentence(w.source)} ${w.note}`.trim(),
  column: {
    province: 'Tỉnh, thành phố',
    scope: 'Khối',
    value: 'Giá trị',
    unit: 'Đơn vị',
    measure: 'Chỉ tiêu',
    status: 'Tình trạng',
    date: 'Thời điểm',
    base: 'Gốc so sánh',
    basis: 'Cách tính',
    source: 'Nguồn',
    note: 'Ghi chú',
  },
  wholeCountry: 'Cả nước (tham chiếu)',
  notPublished: 'chưa công bố',
  heading: (scope: string) => scope.charAt(0).toLocaleUpperCase('vi') + scope.slice(1),
  otherBase: 'gốc khác, gốc không rõ hoặc chưa rõ cộng dồn',
  uneven: 'Thời điểm, khối và gốc tính khác nhau, không dùng để xếp hạng.',
  dagger: '† tính từ số đã công bố.',
  context: (readings: readonly string[]) => `Tham chiếu cả nước: ${readings.join('; ')}.`,
  contextReading: (scope: string, value: string, date: string, base: string) =>
    `${scope} ${value} (${date}, ${base})`,
  finding: {
    range: (scope: string, baseYear: number, low: Reading, high: Reading) =>
      `${scope}, cùng gốc ${baseYear}: từ ${low.value} (${low.place}, ${low.date}) đến ${high.value} (${high.place}, ${high.date})`,
    published: (scope: string, provinces: number, dates: string) =>
      `${scope}: ${provinces} tỉnh công bố, thời điểm ${dates}`,
    roadmap: (f: {
      results: number;
      left: number;
      plans: number;
      partial: number;
      detail: string;
    }) =>
      `${f.results}/${f.left} tỉnh công bố kết quả${
        f.partial > 0 ? `, trong đó ${f.partial} tỉnh chỉ có một phần` : ''
      }${f.plans > 0 ? `, ${f.plans} tỉnh chỉ có kế hoạch` : ''}; ${f.detail}.`,
    none: (left: number, plans: number, scope: string | undefined) =>
      `Chưa tỉnh nào trong ${left} tỉnh này công bố tỷ lệ tinh giản${
        scope === undefined ? '' : ` ở ${scope}`
      }${plans > 0 ? `; ${plans} tỉnh có kế hoạch` : ''}.`,
    bars: (f: {
      results: number;
      left: number;
      plans: number;
      counts: number;
      silent: number;
      scope: string | undefined;
      /** Units of 2025 whose result is only of a part. */
      partial: number;
    }) =>
      `${
        f.results === 0 ? `Chưa tỉnh nào trong ${f.left} tỉnh này` : `${f.results}/${f.left} tỉnh`
      } có kết quả theo tỷ lệ${f.scope === undefined ? '' : ` ở ${f.scope}`}${[
        f.partial > 0 ? `, trong đó ${f.partial} tỉnh chỉ có một phần` : '',
        f.plans > 0 ? `, ${f.plans} tỉnh chỉ có kế hoạch` : '',
        f.counts > 0 ? `, ${f.counts} tỉnh chỉ có số lượng` : '',
        f.silent > 0 ? `, ${f.silent} tỉnh chưa công bố` : '',
      ].join('')}.`,
    oneResult: (f: Reading & { scope: string; base: string; others: readonly string[] }) =>
      `${f.place}, ${f.scope}: ${f.value} (${f.date}, ${f.base})${
        f.others.length === 0 ? '' : `; còn có số ở ${formatList(f.others, 'vi')}`
      }.`,
    onePlan: (place: string, scope: string, values: readonly string[], date: string) =>
      `${place}: chưa có kết quả, chỉ có kế hoạch ${formatList(values, 'vi')} (${scope}, ${date}).`,
    oneCount: (f: Reading & { scope: string; base: string; others: readonly string[] }) =>
      `${f.place} chỉ có số lượng; ${f.scope}: ${f.value} (${f.date}, ${f.base})${
        f.others.length === 0 ? '' : `; còn có số ở ${formatList(f.others, 'vi')}`
      }.`,
    oneSilent: (place: string, scope: string | undefined) =>
      scope === undefined ? `${place}: chưa công bố.` : `${place}, ${scope}: chưa công bố.`,
  },
  roadmap: {
    name: 'Lộ trình tinh giản biên chế',
    path: (percent: string, year: number) =>
      `đường thẳng giả định đến mục tiêu ${percent} năm ${year}, không phải chỉ tiêu từng năm`,
    yearEnd: (year: number) => `cuối ${year}`,
    planned: 'kế hoạch',
    joined: 'Chỉ nối các điểm cùng nguồn, khối và gốc.',
    coverage: (known: number, left: number, silent: readonly string[]) =>
      `${known}/${left} tỉnh có tỷ lệ, kể cả kế hoạch${
        silent.length === 0
          ? '.'
          : `; ${silent.length} tỉnh chưa công bố tỷ lệ: ${silent.join(', ')}.`
      }`,
    placing: 'Năm đặt ở cuối năm, tháng đặt ở cuối tháng; dấu trùng chỗ được xê ngang.',
    nothing: 'Chưa công bố tỷ lệ nào trong phạm vi này',
  },
  bars: {
    name: 'Tinh giản biên chế theo khối',
    review: 'bài tổng kết 2019',
    statement: (extent: string, text: string, review: string, locator: string) =>
      `${extent} (${review}, ${locator}): ${text}`,
    extent: {
      all: 'Tất cả',
      most: 'Hầu hết',
      many: 'Nhiều nơi',
      some: 'Một số nơi',
      'at-times': 'Có lúc',
    },
    target: (percent: string, year: number) => `mục tiêu ${percent} so với ${year}`,
    counted: (year: number) => `kết quả cộng dồn so với ${year}`,
    planned: 'kế hoạch',
    plannedEnd: (date: string) => `kế hoạch ${date}`,
    counts: 'Chỉ công bố số lượng',
    moreCounts: (count: number) => `Chỉ công bố số lượng: ${count} dòng, xem bảng.`,
    detail: (date: string, base: string) => `${date}, ${base}`,
    coverage: (c: { results: number; plans: number; counts: number }, silent: readonly string[]) =>
      silent.length === 0
        ? `${[
            c.results > 0 ? `${c.results} tỉnh có tỷ lệ` : '',
            c.plans > 0 ? `${c.plans} tỉnh chỉ có kế hoạch` : '',
            c.counts > 0 ? `${c.counts} tỉnh chỉ có số lượng` : '',
          ]
            .filter((part) => part !== '')
            .join(', ')}.`
        : `${silent.length} tỉnh chưa công bố: ${silent.join(', ')}.`,
    otherBaseNote: (year: number) =>
      `Cột xám: gốc khác ${year}, gốc không rõ hoặc chưa rõ cộng dồn, không so được với mục tiêu.`,
    newest: 'Mỗi tỉnh, mỗi khối lấy kết quả mới nhất.',
    nothing: 'Chưa công bố số liệu nào trong phạm vi này',
  },
};

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const staffEn: typeof staffVi = {
  allScopes: 'All scopes',
  scopeOf: (figure) => `Scope: ${figure}`,
  unit: (scope) =>
    scope === undefined ? '% cut against the base, each with its scope' : `% cut, ${scope}`,
  unitBars: (scope) =>
    scope === undefined ? '% or number cut, each with its scope' : `% or number cut, ${scope}`,
  unitWord: { percent: '%', posts: 'posts', people: 'people' },
  measureWord: { percent: 'percentage cut', count: 'number cut' },
  statusWord: {
    published: 'published',
    derived: 'computed from published figures',
    planned: 'a plan, not a result',
    illustrative: 'illustrative',
  },
  basisWord: {
    cumulative: 'cumulative',
    'year-on-year': 'against the previous year only',
    unclear: 'not clear in the source',
  },
  atLeast: 'at least',
  dateInferred: (date) => `${date} (date inferred)`,
  about: (date) => `about ${date}`,
  secondary: (publisher) => `${publisher} (secondary source)`,
  base: {
    yearOnYear: 'against the previous year',
    unknown: 'base not stated',
    same: (year) => `against ${year}`,
    other: (year) => `against ${year}, other base`,
    unclear: (year) => `against ${year}, maybe one year only`,
  },
  cutAndBase: (cut, base) =>
    [cut === '' ? '' : `cut ${cut}`, base === '' ? '' : `base ${base}`]
      .filter((part) => part !== '')
      .join(', '),
  words: (w) =>
    `${w.place}, ${w.scope}: ${w.value} (${w.status}); as of ${w.date}; ${w.base}; source: ${sentence(w.source)} ${w.note}`.trim(),
  column: {
    province: 'Province or city',
    scope: 'Scope',
    value: 'Value',
    unit: 'Unit',
    measure: 'Measure',
    status: 'Status',
    date: 'As of',
    base: 'Base',
    basis: 'How counted',
    source: 'Source',
    note: 'Note',
  },
  wholeCountry: 'Whole country (reference)',
  notPublished: 'not published',
  heading: (scope) => scope.charAt(0).toLocaleUpperCase('en') + scope.slice(1),
  otherBase: 'other base, base not stated, or unclear whether cumulative',
  uneven: 'Dates, scopes and bases differ: not a ranking.',
  dagger: '† computed from published figures.',
  context: (readings) => `For reference, the whole country: ${readings.join('; ')}.`,
  contextReading: (scope, value, date, base) => `${scope} ${value} (${date}, ${base})`,
  finding: {
    range: (scope, baseYear, low, high) =>
      `${scope}, same base ${baseYear}: from ${low.value} (${low.place}, ${low.date}) to ${high.value} (${high.place}, ${high.date})`,
    published: (scope, provinces, dates) =>
      `${scope}: ${count(provinces, 'province publishes', 'provinces publish')}, as of ${dates}`,
    roadmap: (f) =>
      `${f.results}/${f.left} provinces publish a result${
        f.partial > 0 ? `, ${f.partial} of them for only a part` : ''
      }${f.plans > 0 ? `, ${f.plans} only a plan` : ''}; ${f.detail}.`,
    none: (left, plans, scope) =>
      `None of ${count(left, 'province', 'provinces')} shown has published a percentage${
        scope === undefined ? '' : ` for ${scope}`
      }${plans > 0 ? `; ${count(plans, 'has', 'have')} a plan` : ''}.`,
    bars: (f) =>
      `${
        f.results === 0
          ? `None of the ${f.left} provinces shown has`
          : `${f.results}/${f.left} provinces have`
      } a percentage as a result${f.scope === undefined ? '' : ` for ${f.scope}`}${[
        f.partial > 0 ? `, ${f.partial} of them for only a part` : '',
        f.plans > 0 ? `, ${f.plans} only a plan` : '',
        f.counts > 0 ? `, ${f.counts} only a number` : '',
        f.silent > 0 ? `, ${f.silent} nothing` : '',
      ].join('')}.`,
    oneResult: (f) =>
      `${f.place}, ${f.scope}: ${f.value} (${f.date}, ${f.base})${
        f.others.length === 0 ? '' : `; it also has figures for ${formatList(f.others, 'en')}`
      }.`,
    onePlan: (place, scope, values, date) =>
      `${place}: no result yet, only plans of ${formatList(values, 'en')} (${scope}, ${date}).`,
    oneCount: (f) =>
      `${f.place} has numbers only; ${f.scope}: ${f.value} (${f.date}, ${f.base})${
        f.others.length === 0 ? '' : `; it also has figures for ${formatList(f.others, 'en')}`
      }.`,
    oneSilent: (place, scope) =>
      scope === undefined ? `${place}: not published.` : `${place}, ${scope}: not published.`,
  },
  roadmap: {
    name: 'Road map of staff reduction',
    path: (percent, year) =>
      `an assumed straight line to the target of ${percent} in ${year}, not a yearly target`,
    yearEnd: (year) => `end of ${year}`,
    planned: 'plan',
    joined: 'Only points of the same source, scope and base are joined.',
    coverage: (known, left, silent) =>
      `${known}/${left} provinces have a percentage, plans included${
        silent.length === 0 ? '.' : `; ${silent.length} have published none: ${silent.join(', ')}.`
      }`,
    placing:
      'A year stands at its end, a month at its end; marks in one place are moved apart sideways.',
    nothing: 'No percentage published here',
  },
  bars: {
    name: 'Staff reduction by scope',
    review: '2019 review',
    statement: (extent, text, review, locator) => `${extent} (${review}, ${locator}): ${text}`,
    extent: {
      all: 'All',
      most: 'Most',
      many: 'Many',
      some: 'Some',
      'at-times': 'At times',
    },
    target: (percent, year) => `target ${percent} against ${year}`,
    counted: (year) => `cumulative result against ${year}`,
    planned: 'plan',
    plannedEnd: (date) => `plan for ${date}`,
    counts: 'Only a number published',
    moreCounts: (n) => `Only a number published: ${count(n, 'row', 'rows')}, see the table.`,
    detail: (date, base) => `${date}, ${base}`,
    coverage: (c, silent) =>
      silent.length === 0
        ? `${[
            c.results > 0
              ? count(c.results, 'province has', 'provinces have') + ' a percentage'
              : '',
            c.plans > 0 ? count(c.plans, 'province has', 'provinces have') + ' only a plan' : '',
            c.counts > 0
              ? count(c.counts, 'province has', 'provinces have') + ' only a number'
              : '',
          ]
            .filter((part) => part !== '')
            .join(', ')}.`
        : `${count(silent.length, 'province has', 'provinces have')} published nothing: ${silent.join(', ')}.`,
    otherBaseNote: (year) =>
      `Grey bars: a base other than ${year}, not stated, or unclear whether cumulative; not comparable with the target.`,
    newest: 'The newest result of each province and scope.',
    nothing: 'Nothing published here',
  },
};
