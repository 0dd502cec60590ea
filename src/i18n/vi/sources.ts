import type { DataLayer, DatasetPath } from '@/domain/dataset';
import type { SourceClass } from '@/domain/sourceClass';

export type Names<T extends string> = Readonly<Record<T, string>>;

const filesVi: Names<DatasetPath> = {
  'provinces.json': 'Tỉnh, vùng, cụm thi đua, địa giới 2025',
  'sources.json': 'Danh mục nguồn',
  'committee-additions.json': 'Bổ sung cấp ủy',
  'staff-reduction.json': 'Tinh giản biên chế',
  'pilot-models.json': 'Mô hình thí điểm',
  'findings.json': 'Kết quả, hạn chế, nguyên nhân, kinh nghiệm',
};

const reliabilityVi: Names<SourceClass> = {
  primary: 'cơ quan chính thức',
  press: 'báo chí',
  secondary: 'nguồn thứ cấp',
  local: 'số liệu nội bộ',
  illustrative: 'số liệu minh họa',
};

export const sourcesVi = {
  name: 'Nguồn và số liệu',
  releaseOnly: {
    illustrative:
      'Phần này nói về phiên bản số liệu trên máy chủ; số liệu minh họa không nằm trong đó và không tải được ở đây.',
    local:
      'Phần này nói về phiên bản số liệu trên máy chủ; số liệu nội bộ đang xem không nằm trong đó. Muốn đưa vào, hãy “Lưu bản phát hành”.',
  } satisfies Names<Exclude<DataLayer, 'published'>>,
  sourcesTitle: (count: number) => `Nguồn (${count})`,
  column: {
    title: 'Tên',
    publisher: 'Cơ quan công bố',
    date: 'Ngày',
    reliability: 'Loại nguồn',
    feeds: 'Dùng cho',
    file: 'Tệp',
    rows: 'Số dòng',
    take: 'Tải về',
    model: 'Mô hình',
    definition: 'Định nghĩa',
    level: 'Cấp',
    hash: 'Mã băm',
  },
  reliability: reliabilityVi,
  titleIsOurs: 'tên do chúng tôi đặt',
  noDate: 'không ghi ngày',
  opensElsewhere: 'mở trang khác',
  use: {
    committee: (rows: number) => `bổ sung cấp ủy: ${rows} dòng`,
    staff: (rows: number) => `tinh giản biên chế: ${rows} dòng`,
    pilots: (rows: number) => `mô hình thí điểm: ${rows} dòng`,
    findings: (rows: number) => `kết quả, hạn chế, nguyên nhân, kinh nghiệm: ${rows} dòng`,
    clusters: (rows: number) => `cụm thi đua: ${rows} cụm`,
    boundaries: () => 'địa giới 2025',
    unknown: () => 'chưa rõ, vì một phần số liệu không đọc được',
  },
  datasetsTitle: (count: number) => `Tệp số liệu (${count})`,
  datasetsNote:
    'JSON là đúng tệp của phiên bản số liệu. CSV là cùng nội dung trải thành một bảng, mở được bằng Excel.',
  file: filesVi,
  unread: 'không đọc được',
  takeJson: (file: string) => `Tải JSON: ${file}`,
  takeCsv: (file: string) => `Tải CSV: ${file}`,
  taken: (file: string) => `Đã chuyển ${file} cho trình duyệt lưu`,
  tableColumn: {
    part: 'phần',
    provinceName: 'tên tỉnh',
    publisher: 'cơ quan công bố',
    value: 'giá trị',
  },
  modelsTitle: (count: number) => `Định nghĩa ${count} mô hình`,
  silentTitle: 'Chưa tìm thấy số công bố',
  silentNote:
    'Danh sách việc cần bổ sung, tính trên tất cả các tỉnh, không theo bộ lọc. Có số liệu thì nhập bằng mẫu Excel (nút ⋯, “Nhập từ Excel”).',
  silent: {
    staff: 'Tỷ lệ tinh giản biên chế',
    committee: 'Trường hợp bổ sung cấp ủy',
    pilots: 'Mô hình thí điểm',
  },
  silentLine: (silent: number, all: number) => `${silent}/${all} tỉnh chưa tìm thấy`,
  notPublished: (names: string) => `Nói là chưa công bố: ${names}.`,
  planOnly: (names: string) => `Mới có kế hoạch, chưa có kết quả: ${names}.`,
  nobody: 'Tỉnh nào cũng đã có.',
  releaseTitle: 'Phiên bản số liệu',
  release: {
    id: 'Mã phiên bản',
    date: 'Ngày phát hành',
    note: 'Ghi chú',
    noNote: 'không có',
    schema: 'Phiên bản cấu trúc',
    files: 'Mã băm SHA-256 của tệp (12 ký tự đầu)',
  },
};
