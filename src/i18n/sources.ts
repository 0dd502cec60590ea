import type { DataLayer, DatasetPath } from '@/domain/dataset';
import type { SourceClass } from '@/domain/sourceClass';

type Names<T extends string> = Readonly<Record<T, string>>;

const filesVi: Names<DatasetPath> = {
  'provinces.json': 'Tỉnh, vùng, cụm thi đua, địa giới 2025',
  'sources.json': 'Danh mục nguồn',
  'committee-additions.json': 'Bổ sung cấp ủy',
  'staff-reduction.json': 'Tinh giản biên chế',
  'pilot-models.json': 'Mô hình thí điểm',
  'findings.json': 'Hạn chế, nguyên nhân, bài học',
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
      'Phần này nói về bản phát hành; số liệu minh họa không nằm trong đó và không tải được ở đây.',
    local:
      'Phần này nói về bản phát hành; số liệu nội bộ đang xem không nằm trong đó. Muốn đưa vào, hãy “Lưu bản phát hành”.',
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
    findings: (rows: number) => `hạn chế, nguyên nhân, bài học: ${rows} dòng`,
    clusters: (rows: number) => `cụm thi đua: ${rows} cụm`,
    boundaries: () => 'địa giới 2025',
    unknown: () => 'chưa rõ, vì một phần số liệu không đọc được',
  },
  datasetsTitle: (count: number) => `Tệp số liệu (${count})`,
  datasetsNote:
    'JSON là đúng tệp của bản phát hành. CSV là cùng nội dung trải thành một bảng, mở được bằng Excel.',
  file: filesVi,
  unread: 'không đọc được',
  takeJson: (file: string) => `Tải JSON: ${file}`,
  takeCsv: (file: string) => `Tải CSV: ${file}`,
  taken: (file: string) => `Đã tải xuống ${file}`,
  tableColumn: {
    part: 'phần',
    provinceName: 'tên tỉnh',
    publisher: 'cơ quan công bố',
    value: 'giá trị',
  },
  modelsTitle: (count: number) => `Định nghĩa ${count} mô hình`,
  silentTitle: 'Chưa công bố',
  silentNote: 'Danh sách việc cần bổ sung, tính trên tất cả các tỉnh, không theo bộ lọc.',
  silent: {
    staff: 'Tỷ lệ tinh giản biên chế',
    committee: 'Trường hợp bổ sung cấp ủy',
    pilots: 'Mô hình thí điểm',
  },
  silentLine: (silent: number, all: number) => `${silent}/${all} tỉnh chưa có`,
  planOnly: (names: string) => `Mới có kế hoạch, chưa có kết quả: ${names}.`,
  nobody: 'Tỉnh nào cũng đã có.',
  releaseTitle: 'Bản phát hành',
  release: {
    id: 'Mã bản',
    date: 'Ngày phát hành',
    note: 'Ghi chú',
    noNote: 'không có',
    schema: 'Phiên bản cấu trúc',
    files: 'Mã băm SHA-256 của tệp (12 ký tự đầu)',
  },
};

const filesEn: Names<DatasetPath> = {
  'provinces.json': 'Provinces, regions, emulation clusters, 2025 boundaries',
  'sources.json': 'List of sources',
  'committee-additions.json': 'Committee additions',
  'staff-reduction.json': 'Staff reduction',
  'pilot-models.json': 'Pilot models',
  'findings.json': 'Limitations, causes, lessons',
};

const reliabilityEn: Names<SourceClass> = {
  primary: 'official body',
  press: 'press',
  secondary: 'secondary source',
  local: 'internal data',
  illustrative: 'illustrative data',
};

/** "1 row", "2 rows". */
function rowsEn(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

export const sourcesEn: typeof sourcesVi = {
  name: 'Sources and data',
  releaseOnly: {
    illustrative:
      'This part is about the release; illustrative data is not in it and cannot be taken from here.',
    local:
      'This part is about the release; the internal data shown is not in it. Use “Save release” to put it in.',
  },
  sourcesTitle: (count) => `Sources (${count})`,
  column: {
    title: 'Title',
    publisher: 'Publisher',
    date: 'Date',
    reliability: 'Kind of source',
    feeds: 'Used for',
    file: 'File',
    rows: 'Rows',
    take: 'Download',
    model: 'Model',
    definition: 'Definition',
    level: 'Level',
    hash: 'Hash',
  },
  reliability: reliabilityEn,
  titleIsOurs: 'title is ours',
  noDate: 'no date',
  opensElsewhere: 'opens another site',
  use: {
    committee: (rows) => `committee additions: ${rowsEn(rows)}`,
    staff: (rows) => `staff reduction: ${rowsEn(rows)}`,
    pilots: (rows) => `pilot models: ${rowsEn(rows)}`,
    findings: (rows) => `limitations, causes, lessons: ${rowsEn(rows)}`,
    clusters: (rows) => `emulation clusters: ${rows}`,
    boundaries: () => '2025 boundaries',
    unknown: () => 'not known, as part of the data could not be read',
  },
  datasetsTitle: (count) => `Data files (${count})`,
  datasetsNote:
    'JSON is the very file of the release. CSV is the same content as one table that Excel opens.',
  file: filesEn,
  unread: 'could not be read',
  takeJson: (file) => `Download JSON: ${file}`,
  takeCsv: (file) => `Download CSV: ${file}`,
  taken: (file) => `Downloaded ${file}`,
  tableColumn: {
    part: 'part',
    provinceName: 'province name',
    publisher: 'publisher',
    value: 'value',
  },
  modelsTitle: (count) => `Definitions of the ${count} models`,
  silentTitle: 'Not published',
  silentNote: 'A list of what is still to be filled in, over all provinces whatever the filter.',
  silent: {
    staff: 'Staff-reduction percentage',
    committee: 'Cases of committee additions',
    pilots: 'Pilot models',
  },
  silentLine: (silent, all) => `${silent}/${all} provinces have none`,
  planOnly: (names) => `Only a plan, no result yet: ${names}.`,
  nobody: 'Every province has some.',
  releaseTitle: 'Release',
  release: {
    id: 'Release id',
    date: 'Released on',
    note: 'Note',
    noNote: 'none',
    schema: 'Schema version',
    files: 'SHA-256 of the files (first 12 characters)',
  },
};
