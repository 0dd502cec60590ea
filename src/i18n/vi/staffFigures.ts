import { formatList } from '@/domain/format';
import { named } from '@/i18n/staffWords';
import { staffVi } from './staff';
import { placeVi } from './yearlySeries';

/** A percentage with where and when it holds. */
interface Reading {
  readonly value: string;
  readonly place: string;
  readonly date: string;
}

/** Texts of the staff figures. */
export const staffFiguresVi = {
  ...staffVi,
  allScopes: 'Tính chung các khối',
  scopeOf: (figure: string) => `Khối: ${figure}`,
  unit: (scope: string | undefined) =>
    scope === undefined
      ? '% đã giảm so với mốc so sánh, ghi theo từng khối'
      : `% đã giảm, ${scope}`,
  unitBars: (scope: string | undefined) =>
    scope === undefined ? '% hoặc số đã giảm, ghi theo từng khối' : `% hoặc số đã giảm, ${scope}`,
  measureWord: { percent: 'tỷ lệ giảm', count: 'số lượng giảm' },
  basisWord: {
    cumulative: 'cộng dồn',
    'year-on-year': 'chỉ so với năm trước',
    unclear: 'nguồn không nói rõ',
  },
  column: {
    province: 'Tỉnh, thành phố',
    scope: 'Khối',
    value: 'Giá trị',
    unit: 'Đơn vị',
    measure: 'Chỉ tiêu',
    status: 'Tình trạng',
    date: 'Thời điểm',
    base: 'Mốc so sánh',
    basis: 'Cách tính',
    source: 'Nguồn',
    note: 'Ghi chú',
  },
  wholeCountry: 'Cả nước (tham chiếu)',
  heading: (scope: string) => scope.charAt(0).toLocaleUpperCase('vi') + scope.slice(1),
  otherBase: 'mốc so sánh khác, không rõ hoặc chưa rõ cộng dồn',
  uneven: 'Thời điểm, khối và mốc so sánh khác nhau, không dùng để xếp hạng.',
  dagger: '† tự tính từ số đã công bố.',
  context: (readings: readonly string[]) => `Tham chiếu cả nước: ${readings.join('; ')}.`,
  contextReading: (scope: string, value: string, date: string, base: string) =>
    `${scope} ${value} (${date}, ${base})`,
  finding: {
    listed: (scope: string, baseYear: number, readings: readonly Reading[]) =>
      `${scope}, cùng mốc ${baseYear}: ${readings.map(({ place, value, date }) => `${place} ${value} (${date})`).join(', ')}`,
    equal: (scope: string, baseYear: number, provinces: number, value: string) =>
      `${scope}, cùng mốc ${baseYear}: ${provinces} tỉnh cùng ${value}`,
    published: (scope: string, provinces: number, dates: string) =>
      `${scope}: ${provinces} tỉnh có kết quả, thời điểm ${dates}`,
    roadmap: (f: { share: string; plans: number; detail: string }) =>
      `${f.share} có kết quả được công bố${f.plans > 0 ? `, ${f.plans} tỉnh chỉ có kế hoạch` : ''}; ${f.detail}.`,
    none: (left: number, plans: number, scope: string | undefined) =>
      `Chưa tìm thấy tỷ lệ tinh giản được công bố của ${left} tỉnh này${
        scope === undefined ? '' : ` ở ${scope}`
      }${plans > 0 ? `; ${plans} tỉnh có kế hoạch` : ''}.`,
    bars: (f: {
      results: number;
      left: number;
      plans: number;
      counts: number;
      silent: number;
      notPublished: number;
      notApplicable: number;
      scope: string | undefined;
      /** Provinces of 2019 behind units of 2025 are counted. */
      isFormer: boolean;
    }) =>
      `${
        f.results === 0
          ? `Chưa tỉnh nào trong ${f.left} ${placeVi(f.isFormer)} này`
          : `${f.results}/${f.left} ${placeVi(f.isFormer)}`
      } có kết quả theo tỷ lệ${f.scope === undefined ? '' : ` ở ${f.scope}`}${[
        f.plans > 0 ? `, ${f.plans} ${placeVi(f.isFormer)} chỉ có kế hoạch` : '',
        f.counts > 0 ? `, ${f.counts} ${placeVi(f.isFormer)} chỉ có số lượng` : '',
        f.silent > 0 ? `, ${f.silent} ${placeVi(f.isFormer)} chưa tìm thấy số công bố` : '',
        f.notPublished > 0 ? `, ${f.notPublished} ${placeVi(f.isFormer)} chưa công bố` : '',
        f.notApplicable > 0 ? `, ${f.notApplicable} ${placeVi(f.isFormer)} không áp dụng` : '',
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
    oneAbsent: (place: string, scope: string | undefined, absence: string) =>
      scope === undefined ? `${place}: ${absence}.` : `${place}, ${scope}: ${absence}.`,
  },
  roadmap: {
    ...staffVi.roadmap,
    path: (percent: string, year: number) =>
      `đường thẳng giả định đến mục tiêu ${percent} năm ${year}, không phải chỉ tiêu từng năm`,
    yearEnd: (year: number) => `cuối ${year}`,
    planned: 'kế hoạch',
    joined: 'Chỉ nối các điểm cùng nguồn, khối và mốc so sánh.',
    coverage: (share: string, plans: number, silent: readonly string[]) =>
      `${share} có kết quả${plans > 0 ? `, ${plans} tỉnh chỉ có kế hoạch` : ''}${
        silent.length === 0
          ? '.'
          : `; ${silent.length} tỉnh chưa tìm thấy tỷ lệ công bố: ${silent.join(', ')}.`
      }`,
    placing: 'Năm đặt ở cuối năm, tháng đặt ở cuối tháng; dấu trùng chỗ được xê ngang.',
    crowded: (all: string, drawn: string) =>
      drawn === '0'
        ? `${all} tỷ lệ, quá nhiều để ghi nhãn nên không vẽ: xem bảng, hoặc chọn tỉnh, khối`
        : `${all} tỷ lệ, quá nhiều để ghi nhãn: chỉ vẽ điểm cuối của mỗi dãy (${drawn} điểm); các điểm khác ở bảng.`,
    nothing: 'Chưa tìm thấy tỷ lệ nào được công bố trong phạm vi này',
  },
  bars: {
    ...staffVi.bars,
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
    coverage: (c: {
      results: number;
      plans: number;
      counts: number;
      silent: readonly string[];
      notPublished: readonly string[];
      notApplicable: readonly string[];
    }) =>
      `${(c.silent.length + c.notPublished.length + c.notApplicable.length === 0
        ? [
            c.results > 0 ? `${c.results} tỉnh có tỷ lệ` : '',
            c.plans > 0 ? `${c.plans} tỉnh chỉ có kế hoạch` : '',
            c.counts > 0 ? `${c.counts} tỉnh chỉ có số lượng` : '',
          ]
        : [
            named(`${c.silent.length} tỉnh chưa tìm thấy số công bố`, c.silent),
            named('chưa công bố', c.notPublished),
            named('không áp dụng', c.notApplicable),
          ]
      )
        .filter((part) => part !== '')
        .join(', ')}.`,
    otherBaseNote: (year: number) =>
      `Cột xám: mốc so sánh khác ${year}, không rõ hoặc chưa rõ cộng dồn, không so được với mục tiêu.`,
    newest: 'Mỗi tỉnh, mỗi khối lấy kết quả mới nhất.',
    nothing: 'Chưa tìm thấy số liệu nào được công bố trong phạm vi này',
  },
};
