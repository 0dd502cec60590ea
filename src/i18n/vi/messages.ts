import { formatList } from '@/domain/format';
import type { StateCounts } from '@/domain/pilotCells';
import { boundariesVi } from './boundaries';
import { comfortsVi } from './comforts';
import { errorReportVi } from './errorReport';
import { layersVi } from './layers';
import { mapExtrasVi } from './mapExtras';
import { picturesVi } from './pictures';
import { sortControlVi } from './sortControl';
import { staffVi } from './staff';
import { staffUnitsVi } from './staffUnits';
import { whatChangedVi } from './whatChanged';
import { seriesVi } from './yearlySeries';

/** "a, b và c"; a long list is cut after `max` names and says how many follow. */
function names(items: readonly string[], max = 4): string {
  if (items.length <= max) return formatList(items, 'vi');
  return `${items.slice(0, max - 1).join(', ')} và ${items.length - max + 1} nơi khác`;
}

/** "4 nêu tên, 1 ghi nhận, 2 dự kiến", without the zeros. */
function states({ named, reported, planned }: StateCounts): string {
  return [
    named > 0 ? `${named} được nêu tên` : '',
    reported > 0 ? `${reported} ghi nhận ở nguồn khác` : '',
    planned > 0 ? `${planned} dự kiến` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** How many provinces the review names, and how many more only other sources. */
export interface Presence {
  /** Those that the review names: "16/22 tỉnh"; under 2025 the provinces of 2019 behind the units. */
  readonly share: string;
  readonly place: string;
  readonly counts: StateCounts;
  /** Of what other sources add: "2020 - 2021"; "" without dates. */
  readonly reportedIn: string;
}

/**
 * "Bài nêu tên 16/22 tỉnh; nguồn khác ghi nhận thêm 3 tỉnh (2020 - 2021), chỉ dự kiến 1 tỉnh".
 * @param most of which provinces the review says most, behind its own number
 */
function presenceVi({ share, place, counts, reportedIn }: Presence, most = ''): string {
  const { named, reported, planned } = counts;
  const more = [
    reported > 0
      ? `nguồn khác ghi nhận thêm ${reported} ${place}${reportedIn === '' ? '' : ` (${reportedIn})`}`
      : '',
    planned > 0 ? `chỉ dự kiến ${planned} ${place}` : '',
  ].filter((part) => part !== '');
  const review =
    named === 0 ? `Bài không nêu tên ${place} nào ở đây` : `Bài nêu tên ${share}${most}`;
  return [review, more.join(', ')].filter((part) => part !== '').join('; ');
}

/** Where a staff figure comes from; `own`: from the office's own data. */
const staffStatus = {
  published: 'công bố',
  own: 'nội bộ',
  illustrative: 'minh họa',
  derived: 'tự tính',
  planned: 'kế hoạch',
};

export const vi = {
  product: 'Then Chốt',
  title: 'Xây dựng Đảng khu vực phía nam',
  pageTitle: 'Then Chốt · Xây dựng Đảng khu vực phía nam',
  period: 'tổng kết 2019',
  dataOf: (date: string) => `Cập nhật ${date}`,
  languageSwitch: 'English',
  languageMissing:
    'Chưa tải được tiếng Anh nên trang vẫn là tiếng Việt. Hãy kiểm tra mạng rồi chọn lại English; nếu vẫn chưa được, hãy tải lại trang.',
  skipToMain: 'Đến nội dung chính',
  loading: 'Đang tải số liệu…',
  nothingLeft: 'Bộ lọc này không còn tỉnh hoặc mô hình nào.',
  tryAgain: 'Thử lại',
  dropHint: 'Thả vào đây: ảnh PNG, SVG để mở lại bộ lọc; tệp .xlsx, .csv, .json để nhập số liệu',
  toolLoading: 'Đang tải công cụ…',
  toolFailed: 'Chưa tải được công cụ này. Số liệu trên trang không bị ảnh hưởng.',
  dismiss: 'Đóng thông báo',
  close: 'Đóng',
  state: {
    value: 'có số liệu',
    zero: 'báo cáo bằng 0',
    planned: 'dự kiến',
    derived: 'tự tính từ số đã công bố',
    'not-found': 'chưa tìm thấy số công bố',
    'not-published': 'chưa công bố',
    'not-applicable': 'không áp dụng',
    named: 'nêu tên',
    reported: 'ghi nhận',
    'not-named': 'không nêu tên',
  },
  keyMessages: 'Điều cần biết',
  legend: { extent: 'nguồn nói mức độ, không nêu tên' },
  scope: {
    administrative: 'khối hành chính',
    'public-service': 'khối sự nghiệp công lập',
    'administrative-and-service': 'hành chính và sự nghiệp',
    'party-and-mass': 'khối Đảng, đoàn thể',
    'party-and-state': 'khối Đảng và Nhà nước',
    'whole-province': 'toàn tỉnh (nguồn không ghi rõ khối)',
    'whole-country': 'cả nước',
  },
  measure: {
    executive: 'ủy viên ban chấp hành',
    standing: 'ủy viên ban thường vụ',
    central: 'người do Trung ương chỉ định, phân công, giới thiệu',
  },
  filter: {
    provinces: 'Tỉnh, thành phố',
    regions: 'Vùng',
    clusters: 'Cụm thi đua',
    models: 'Mô hình',
    levels: 'Cấp',
    level: {
      province: 'cấp tỉnh',
      district: 'cấp huyện',
      commune: 'cấp xã',
      hamlet: 'ấp, khu phố',
      any: 'nguồn không ghi cấp',
    },
    hasExtent: 'nguồn còn nói đến nhiều nơi không nêu tên',
    allBut: (others: readonly string[]) => `tất cả trừ ${others.join(', ')}`,
    everything: (count: number) => `Phạm vi: cả ${count} tỉnh, thành phố`,
    bar: 'Bộ lọc',
    brief: { provinces: 'Tỉnh', groups: 'Vùng', models: 'Mô hình', levels: 'Cấp' },
    removeAll: (name: string) => `Bỏ hết lựa chọn: ${name}`,
    basis: 'Số liệu và địa giới',
    allProvinces: (count: number) => `Cả ${count} tỉnh`,
    allGroups: 'Vùng · cụm',
    allModels: (count: number) => `Cả ${count} mô hình`,
    allLevels: 'Cấp',
    chosen: (count: number) => `${count} đã chọn`,
    searchProvinces: 'Tìm tỉnh, thành phố',
    searchModels: 'Tìm mô hình',
    noMatch: (text: string) => `Không tìm thấy “${text}”.`,
    remove: (name: string) => `Bỏ lọc: ${name}`,
    startOver: 'Bỏ hết bộ lọc',
    dropFilter: 'Bỏ bộ lọc',
    left: (left: number, all: number) => `còn ${left}/${all} tỉnh`,
    clearedGroups: 'Đã bỏ chọn vùng, cụm vì tỉnh vừa chọn nằm ngoài.',
    unknown: (items: readonly string[]) =>
      `Liên kết có giá trị không dùng được, đã bỏ qua: ${items.join('; ')}.`,
    unknownItem: (key: string, value: string) => `${key} = “${value}”`,
  },
  caption: {
    unit: (text: string) => `Đơn vị: ${text}`,
    sources: (publishers: string, others: number, weakOthers: string) =>
      publishers === ''
        ? 'Nguồn: chưa có'
        : `Nguồn: ${publishers}${others > 0 ? ` và ${others} nguồn khác` : ''}${
            weakOthers === '' ? '' : `, trong đó ${weakOthers}`
          }`,
    secondary: 'nguồn thứ cấp',
    asOf: (range: string) => `Thời điểm: ${range}`,
    noDates: 'Thời điểm: không có',
    published: 'Số liệu đã công bố',
    /** Where the review and other sources stand together. */
    times: (review: string, others: string) => `Bài tổng kết: ${review}; nguồn khác: ${others}`,
    release: (id: string, date: string) => `Phiên bản số liệu ${id}, ${date}`,
    viewCode: (code: string) => `Mã tra cứu:\u00a0${code}`,
  },
  figure: {
    chart: 'Biểu đồ',
    table: 'Bảng',
    views: (name: string) => `Cách xem: ${name}`,
    options: 'Tùy chọn',
    optionsOf: (name: string) => `Tùy chọn: ${name}`,
    about: (name: string) => `Về số liệu: ${name}`,
    tableCaption: (name: string) => `Bảng số liệu: ${name}`,
    tablePart: (shown: string, all: string) =>
      `${shown} dòng đầu trong ${all} dòng; CSV và XLSX có đủ.`,
    sectionFailed: 'Chưa tải được phần này của trang. Kiểm tra mạng rồi thử lại.',
    chartFailed: 'Không tải được phần vẽ biểu đồ; bảng số liệu vẫn xem được. Hãy tải lại trang.',
    crashed: (message: string) =>
      `Biểu đồ này gặp lỗi nên không vẽ được (${message}). Các biểu đồ khác không bị ảnh hưởng.`,
    dataFault: 'Không đọc được số liệu của biểu đồ này.',
    legend: 'Chú giải',
  },
  export: {
    button: 'Xuất',
    of: (name: string) => `Xuất: ${name}`,
    png169: 'PNG 16:9',
    png169Hint: '1920 × 1080, cho trang chiếu',
    svg: 'SVG',
    svgHint: 'nét ở mọi cỡ, chữ sửa được',
    csv: 'CSV',
    csvHint: 'bảng số liệu của biểu đồ này',
    xlsx: 'XLSX',
    xlsxHint: 'số ra số, kèm trang thuyết minh',
    copySentence: 'Sao chép câu',
    copySentenceHint: 'kèm nguồn và thời điểm',
    copyTable: 'Sao chép bảng',
    copyTableHint: 'dán được vào Word',
    copied: 'Đã sao chép.',
    copyRefused: 'trình duyệt không cho sao chép',
    working: 'Đang thực hiện…',
    notLoaded: 'Chưa tải được danh sách xuất; hãy kiểm tra mạng rồi bấm lại.',
    done: (file: string) => `Đã chuyển ${file} cho trình duyệt lưu`,
    failed: (message: string) => `Không xuất được: ${message}. Hãy thử lại.`,
    filterSlug: {
      all: 'tat-ca',
      mixed: 'loc',
      cluster: (id: number) => `cum-${id}`,
      counted: {
        provinces: (count: number) => `${count}-tinh`,
        regions: (count: number) => `${count}-vung`,
        clusters: (count: number) => `${count}-cum`,
        models: (count: number) => `${count}-mo-hinh`,
        levels: (count: number) => `${count}-cap`,
      },
    },
  },
  pictures: picturesVi,
  giveBack: {
    button: 'Mở lại biểu đồ',
  },
  sheetColumn: {
    sources: 'Nguồn',
    layer: 'Lớp số liệu',
    release: 'Phiên bản số liệu',
    state: (label: string) => `${label}: trạng thái`,
    /** A range takes two columns. */
    end: {
      min: (label: string) => `${label}: từ`,
      max: (label: string) => `${label}: đến`,
    },
  },
  headline: {
    name: 'Số liệu chính',
    unit: 'người, lượt nêu tên, tỉnh',
    coverage: 'Số người là tổng của cả khu vực, không chia theo tỉnh.',
    totalLabel: {
      executive: () => 'ủy viên BCH bổ sung',
      standing: () => 'ủy viên BTV bổ sung',
      central: (localities: number | undefined) =>
        `Trung ương chỉ định, giới thiệu${localities === undefined ? '' : ` (${localities} địa phương)`}`,
    },
    totalsNote: 'Tổng toàn khu vực: không cộng với nhau, không đổi theo bộ lọc tỉnh.',
    pairsLabel: (provinces: number, isFormer: boolean) =>
      `lượt được nêu tên, thuộc ${provinces} tỉnh${isFormer ? ' cũ' : ''}`,
    pairsLabelEmpty: 'lượt được nêu tên',
    pairsLabelNone: 'chưa được nêu tên',
    modelsLabel: (_count: number) => 'mô hình, cách làm',
    pairsNote: ({ place, counts: { reported }, reportedIn }: Presence) =>
      reported === 0
        ? `Nguồn khác không ghi nhận thêm ${place} nào.`
        : `Nguồn khác ghi nhận thêm ${reported} ${place}${reportedIn === '' ? '' : ` (${reportedIn})`}.`,
    noProvinces: 'Bộ lọc không còn tỉnh nào.',
    noModels: 'Bộ lọc không còn mô hình nào.',
    staffLabel: (place: string) => `${place} có tỷ lệ đã tinh giản`,
    staffNote: (place: string, plans: number) =>
      plans > 0 ? `Thêm ${plans} ${place} mới có kế hoạch.` : 'Kế hoạch không tính là kết quả.',
    columnWhat: 'Chỉ tiêu',
    columnValue: 'Số',
    columnNote: 'Cách đọc',
    sentence: (numbers: readonly string[]) => `${numbers.join(', ')}.`,
  },
  map: {
    name: 'Bản đồ các tỉnh',
    columnProvince: 'Tỉnh, thành phố',
    columnState: 'Diễn giải',
    outsideFilter: 'ngoài bộ lọc',
    indicatorLabel: 'Chỉ tiêu trên bản đồ',
    scopeLabel: 'Khối',
    measureLabel: 'Chức danh',
    option: (title: string, coverage: string) => `${title} (${coverage})`,
    tab: {
      'pilot-models': 'Mô hình',
      'staff-reduction': 'Tinh giản',
      'committee-additions': 'Cấp ủy',
    },
    optionTitle: {
      'pilot-models': 'Mô hình thí điểm',
      'staff-reduction': 'Tinh giản biên chế',
      'committee-additions': 'Bổ sung cấp ủy',
    },
    pilot: {
      title: 'Mô hình thí điểm',
      unit: (chosen: number, all: number) =>
        chosen === all
          ? `số mô hình (trong ${all})`
          : `số mô hình (trong ${chosen} mô hình đã lọc)`,
      column: 'Số mô hình',
      legend: 'Số mô hình',
      legendPlanned: '(n) chỉ dự kiến',
      legendNotNamed: 'không nêu tên',
      besideNote: '+n: dự kiến thêm n mô hình.',
      notNamed: 'không nguồn nào nêu tên',
      group: (value: number) => `${value} mô hình`,
      groupPlanned: 'chỉ có dự kiến',
      reading: (counts: StateCounts) => states(counts),
      coverage: (presence: Presence, silent: readonly string[]) =>
        `${presence.share} được bài nêu tên${
          silent.length === 0 ? '.' : `; không nguồn nào nêu: ${names(silent, 12)}.`
        }`,
      finding: (presence: Presence, leaders: readonly string[], most: number) =>
        `${presenceVi(
          presence,
          leaders.length === 0 ? '' : `, nhiều nhất ${names(leaders)} (${most})`,
        )}.`,
      findingOne: (province: string, counts: StateCounts) =>
        counts.named + counts.reported + counts.planned === 0
          ? `${province}: chưa nguồn nào nêu tên ở mô hình nào trong phạm vi này.`
          : `${province}: ${states(counts).replace(/^\d+/u, '$& mô hình')}.`,
      findingNone: (left: number) => `Chưa nguồn nào nêu tên tỉnh nào trong ${left} tỉnh này.`,
      withoutLevel: (count: number) => `Không tính ${count} lượt mà nguồn không ghi cấp.`,
    },
    staff: {
      title: 'Tinh giản biên chế',
      unit: (scope: string) => `% biên chế giảm, ${scope}`,
      column: (scope: string) => `% giảm, ${scope}`,
      legend: '% giảm',
      legendPlanned: 'KH: mới là kế hoạch',
      legendCount: '−n: chỉ số lượng',
      legendOther: 'n %: không so được',
      groupResult: 'có tỷ lệ',
      groupPlanned: 'mới có kế hoạch',
      groupCount: 'chỉ có số lượng',
      groupOther: 'có tỷ lệ, khác mốc so sánh hoặc chưa rõ',
      plan: 'KH',
      reading: (r: {
        number: string;
        unit: string;
        status: keyof typeof staffStatus;
        date: string;
        base: string;
      }) => {
        const unit = r.unit === 'percent' ? '' : r.unit === 'people' ? ' người' : ' biên chế';
        return `${r.number}${unit} (${[staffStatus[r.status], r.date, r.base].filter((part) => part !== '').join(', ')})`;
      },
      coverage: (c: { results: string; plans: number; counts: number; rest: string }) =>
        `${c.results} có kết quả ở khối này${c.plans > 0 ? `, ${c.plans} tỉnh mới có kế hoạch` : ''}${c.counts > 0 ? `, ${c.counts} tỉnh chỉ có số lượng` : ''}${c.rest}`,
      finding: (f: {
        share: string;
        scope: string;
        datesDiffer: boolean;
        basesDiffer: boolean;
        isPublished: boolean;
      }) => {
        const differ = [f.datesDiffer ? 'thời điểm' : '', f.basesDiffer ? 'mốc so sánh' : '']
          .filter((part) => part !== '')
          .join(' và ');
        return `${f.share} có tỷ lệ tinh giản${f.isPublished ? ' được công bố' : ''} ${f.scope}${differ === '' ? '' : `; ${differ} khác nhau`}.`;
      },
      findingOne: (province: string, scope: string, words: string) =>
        `${province}, ${scope}: ${words}.`,
      findingNone: (scope: string, isPublished: boolean) =>
        isPublished
          ? `Chưa tìm thấy tỷ lệ nào được công bố ở ${scope} trong phạm vi này.`
          : `Chưa tỉnh nào trong phạm vi này có tỷ lệ ở ${scope}.`,
      otherNote: 'Ô n %: mốc so sánh khác, không rõ hoặc chưa rõ cộng dồn nên không tô màu.',
      unevenNote:
        'Thời điểm và mốc so sánh của các tỉnh khác nhau, không dùng để xếp hạng. † tự tính từ số đã công bố.',
    },
    committee: {
      title: 'Bổ sung cấp ủy',
      unit: (measure: string) => `người, ${measure}`,
      legend: 'Số người',
      group: (value: number) => `${value} người`,
      otherMeasure: (isPublished: boolean) =>
        `có trường hợp${isPublished ? ' được công bố' : ''}, nhưng không ghi riêng ở chức danh này`,
      reading: (value: number, measure: string, isPublished: boolean) =>
        `${value} ${measure} theo trường hợp ${isPublished ? 'đã công bố' : 'trong số liệu nội bộ'}`,
      coverage: (c: {
        anyMeasure: number;
        of: number;
        shown: number;
        left: number;
        isPublished: boolean;
      }) =>
        `Tính chung các chức danh, ${c.anyMeasure}/${c.of} tỉnh có trường hợp${c.isPublished ? ' được công bố' : ''}. Chức danh này: ${c.shown}/${c.left} tỉnh${c.shown < c.left ? `; các tỉnh còn lại chưa ${c.isPublished ? 'tìm thấy số công bố' : 'có số liệu'}.` : '.'}`,
      finding: (
        count: number,
        left: number,
        measure: string,
        provinces: readonly string[],
        isPublished: boolean,
      ) =>
        `${count}/${left} tỉnh có trường hợp ${isPublished ? 'công bố ' : ''}bổ sung ${measure}: ${names(provinces, 6)}.`,
      findingOne: (province: string, words: string) => `${province}: ${words}.`,
      findingNone: (measure: string, isPublished: boolean) =>
        isPublished
          ? `Chưa tìm thấy trường hợp bổ sung ${measure} nào được công bố trong phạm vi này.`
          : `Chưa tỉnh nào trong phạm vi này có trường hợp bổ sung ${measure}.`,
      notParts:
        'Chưa rõ các trường hợp năm 2019 có nằm trong tổng của khu vực hay không; năm khác: ngoài tổng.',
    },
  },
  counts: {
    name: 'Số tỉnh theo mô hình',
    unit: 'số tỉnh',
    tab: 'Theo mô hình',
    extent: (extent: 'most' | 'many' | 'some') =>
      ({
        most: 'hầu hết tỉnh, không nêu tên',
        many: 'nhiều tỉnh, không nêu tên',
        some: 'một số tỉnh, không nêu hết tên',
      })[extent],
    extentBrief: { most: 'hầu hết', many: 'nhiều', some: 'một số' },
    extentWord: { most: 'hầu hết tỉnh', many: 'nhiều tỉnh', some: 'một số tỉnh' },
    atLevel: (level: string, text: string) => `${level}: ${text}`,
    withExtents: (finding: string, said: string) =>
      `${finding.replace(/\.$/u, '')}; nguồn nói ${said}.`,
    notAtLevel: (models: readonly string[]) => `Không có ở cấp đã chọn: ${models.join('; ')}.`,
    bar: (name: string, counts: StateCounts, extent: string) =>
      `${name}: ${[states(counts), extent].filter((part) => part !== '').join('; ') || 'không nêu tên tỉnh nào'}`,
    finding: (f: {
      leaders: readonly string[];
      most: number;
      /** Provinces of 2019, also under 2025. */
      of: number;
      isFormer: boolean;
      /** Of which the review says "most provinces" without naming them. */
      unnamed: readonly string[];
    }) =>
      `Bài nêu nhiều nhất (${f.most}/${f.of}${f.isFormer ? ' tỉnh cũ' : ''}): ${names(f.leaders)}${
        f.unnamed.length === 0 ? '' : `; nói hầu hết tỉnh: ${formatList(f.unnamed, 'vi')}`
      }.`,
    findingNone: 'Bài tổng kết không nêu tên tỉnh nào cho các mô hình này.',
    coverage: (withAny: number, all: number) =>
      `${withAny}/${all} mô hình có tỉnh được nêu tên hoặc ghi nhận.`,
    openLists: (count: number) => `${count} danh sách kết thúc bằng “…”, có thể chưa đủ.`,
    columnModel: 'Mô hình',
    columnExtent: 'Mức độ nguồn nói',
  },
  matrix: {
    name: 'Tỉnh và mô hình',
    unit: 'mô hình của từng tỉnh',
    coverage: (presence: Presence) => `${presenceVi(presence)}.`,
    rowEmpty: 'chưa nguồn nào nêu tên',
    notNamedNote: 'Ô trống là không được nêu tên, không có nghĩa là không có mô hình.',
    extentRow: 'Mức độ nguồn nêu',
    extentFooter: 'Nguồn nêu (tỉnh)',
    behind: (state: string, publisher: string, date: string) =>
      `${state}: ${[publisher, date].filter((part) => part !== '').join(', ')}`,
    findingNone: 'Chưa nguồn nào nêu tên ở các mô hình trong phạm vi này.',
    finding: (counts: StateCounts, provinces: number) =>
      `Bài tổng kết ${counts.named === 0 ? 'chưa nêu tên tỉnh nào' : `nêu tên ${counts.named} lượt, thuộc ${provinces} tỉnh`}; nguồn khác ghi nhận thêm ${counts.reported}, dự kiến ${counts.planned}.`,
    /** What the review names, by units of 2025, and the rest. */
    findingOf: (named: string, counts: StateCounts) =>
      `${named}; nguồn khác ghi nhận thêm ${counts.reported}, dự kiến ${counts.planned}.`,
  },
  staff: staffVi,
  staffUnits: staffUnitsVi,
  newRelease: (date: string, note: string | undefined) =>
    `Trên máy chủ đã có phiên bản số liệu ${date}${note === undefined || note === '' ? '' : ` (${note})`}; trang này vẫn hiện phiên bản cũ cho đến khi tải lại.`,
  reload: 'Có bản mới – tải lại',
  layers: layersVi,
  boundaries: boundariesVi,
  comforts: comfortsVi,
  errorReport: errorReportVi,
  importData: {
    button: 'Nhập từ Excel',
  },
  series: seriesVi,
  mapExtras: mapExtrasVi,
  sortControl: sortControlVi,
  sheet: {
    print: 'In',
    printOf: (name: string) => `In: ${name}`,
    tab: 'Hồ sơ tỉnh',
    panel: 'Mô hình và tỉnh',
    nothing: 'Chọn một tỉnh trên bản đồ, hoặc nhấn phím I khi đang ở một tỉnh.',
    details: 'Chi tiết',
    detailsOf: (name: string) => `Chi tiết: ${name}`,
    models: 'Mô hình thí điểm',
    noModels: 'Chưa nguồn nào nêu tên tỉnh này ở mô hình nào.',
    staff: 'Tinh giản biên chế',
    committee: 'Bổ sung cấp ủy',
    source: 'Nguồn',
    until: (date: string) => `đến ${date}`,
    pin: 'Tỉnh của tôi',
    absent: (state: string) => `${state.charAt(0).toUpperCase()}${state.slice(1)}.`,
    /** Behind a silence, where there is room. */
    howToAdd: 'Nếu đã có số liệu, hãy nhập bằng mẫu Excel (nút ⋯, “Nhập từ Excel”).',
  },
  committee: {
    name: 'Bổ sung cấp ủy',
  },
  findings: {
    name: 'Kết quả, hạn chế, nguyên nhân, kinh nghiệm',
    limitationsOf: (texts: readonly string[]) => `Hạn chế nêu trong bài: ${texts.join('; ')}.`,
  },
  deck: {
    words: 'Diễn giải',
  },
  briefing: {
    button: 'Tài liệu họp',
    notReady: 'Số liệu đang tải, xin chờ trong giây lát.',
    allDataSlug: 'toan-bo-so-lieu',
  },
  presentation: {
    button: 'Trình chiếu',
    buttonHint: 'Trình chiếu toàn màn hình, mỗi trang một biểu đồ',
    notReady: 'Chờ tải xong số liệu',
  },
  whatChanged: whatChangedVi,
  workbook: {
    loadFailed: 'không tải được phần ghi bảng tính; hãy kiểm tra mạng hoặc tải lại trang',
  },
  fault: {
    heading: 'Không mở được số liệu',
    partHeading: 'Một phần số liệu không đọc được',
    stillFine: 'Các biểu đồ không dùng tệp này vẫn đúng.',
    http: (file: string, status: number) =>
      status >= 500
        ? `Tệp ${file}: máy chủ gặp lỗi (${status}). Báo người quản trị máy chủ, rồi thử lại.`
        : `Tệp ${file}: máy chủ trả lời ${status}, không có tệp. Kiểm tra thư mục data trên máy chủ rồi thử lại.`,
    network: (file: string) =>
      `Tệp ${file}: không kết nối được máy chủ. Kiểm tra mạng rồi thử lại.`,
    httpElsewhere: (file: string, folder: string, status: number) =>
      status >= 500
        ? `Tệp ${file} tại ${folder}: máy chủ đó gặp lỗi (${status}). Báo người quản trị máy chủ đó, rồi thử lại.`
        : `Tệp ${file} tại ${folder}: máy chủ đó trả lời ${status}, không có tệp. Kiểm tra địa chỉ thư mục số liệu ghi trong index.html rồi thử lại.`,
    networkElsewhere: (file: string, folder: string) =>
      `Tệp ${file} tại ${folder}: không đọc được. Kiểm tra mạng và địa chỉ, hoặc nhờ người quản trị máy chủ đó cho phép trang này đọc. Chi tiết kỹ thuật: CORS trên máy chủ đó; connect-src trong chính sách của index.html.`,
    slow: (file: string, folder: string | undefined, seconds: number) =>
      `Tệp ${file}${folder === undefined ? '' : ` tại ${folder}`}: máy chủ chưa gửi xong sau ${seconds} giây. Kiểm tra đường truyền rồi thử lại.`,
    missing: (file: string) => `Tệp ${file}: không có trong trang này. Hãy lấy lại bản phát hành.`,
    encoding: (file: string) => `Tệp ${file}: không phải UTF-8. Hãy lưu lại tệp bằng mã UTF-8.`,
    html: (file: string, value: string) =>
      `Tệp ${file}: ở đầu tệp là trang HTML “${value}”, không phải số liệu JSON. Kiểm tra cấu hình máy chủ hoặc chép lại tệp.`,
    syntax: (file: string, line: number, column: number, value: string) =>
      `Tệp ${file}, dòng ${line}, cột ${column}: JSON bị hỏng hoặc bị cắt gần “${value}”. Chép lại tệp từ bản phát hành.`,
    hash: (file: string, expected: string, actual: string) =>
      `Tệp ${file}: nội dung có mã ${actual}, manifest.json ghi ${expected}. Tệp thuộc bản khác hoặc đã bị sửa; chép lại cả thư mục data.`,
    newerSchema: (file: string, value: string) =>
      `Tệp ${file} mới hơn chương trình này. Hãy cập nhật chương trình. Chi tiết kỹ thuật: schemaVersion là ${value}.`,
    value: (file: string, place: string, value: string, rule: string) =>
      `Tệp ${file}${place === '' ? '' : `, mục ${place}`}: ${value === '' ? '' : `“${value}” `}${rule}. Sửa chỗ này trong tệp rồi phát hành lại.`,
    expected: (expected: string) => ` (cần: ${expected})`,
    rule: {
      type: 'không đúng kiểu',
      required: 'thiếu trường bắt buộc',
      text: 'không phải văn bản dùng được',
      code: 'không đúng dạng mã',
      date: 'không phải ngày có thật (YYYY, YYYY-MM hoặc YYYY-MM-DD)',
      hash: 'không đúng dạng mã băm',
      'percent-range': 'nằm ngoài khoảng -100 đến 100 %',
      'whole-number': 'không phải số nguyên từ 0 trở lên',
      'known-province': 'không phải mã tỉnh có trong provinces.json',
      'known-source': 'không phải nguồn có trong sources.json',
      'known-model': 'không phải mô hình có trong models',
      'known-region': 'không phải vùng có trong regions',
      'known-cluster': 'không phải cụm có trong clusters',
      'known-unit': 'không phải đơn vị có trong units2025',
      'known-member': 'không ghi đơn vị này ở unit2025',
      unique: 'trùng khóa với một dòng ở trên',
      'not-made-up': 'là dòng minh họa, không được đứng trong số liệu công bố',
      'made-up': 'không phải dòng minh họa, không được đứng trong thư mục illustrative',
      files: 'không có trong danh sách tệp',
      'key-twice':
        'là khóa đứng hai lần trong một đối tượng, chỉ lần sau được đọc; giữ lại một lần',
      'not-empty': 'là danh sách trống, phải có ít nhất một dòng',
      'after-release': 'là thời điểm sau ngày phát hành (releasedOn của manifest.json)',
      'years-order': 'không sau năm gốc baseYear; có thể hai năm bị đổi chỗ',
      'until-order': 'đứng trước asOf của cùng dòng; có thể hai ngày bị đổi chỗ',
      'zero-base':
        'là số gốc bằng không, không tính được tỷ lệ; ghi số gốc đúng hoặc bỏ trường này',
      parts: 'không khớp với cut và base của cùng dòng quá mức làm tròn',
      'beyond-province': 'lớn hơn mức một tỉnh có thể có',
      contradicts: 'được ghi là không có số mà vẫn có giá trị trong observations; bỏ một trong hai',
      'known-figure': 'không phải hình có trên trang',
    },
  },
};

/** Every text of the program, as the Vietnamese ones have it. */
export type Messages = typeof vi;
