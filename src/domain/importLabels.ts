import type { Boundaries } from './boundaries';
import type {
  CommitteeMeasure,
  ModelLevel,
  PilotState,
  Reliability,
  StaffFigure,
  StaffScope,
} from './dataset';

/** A word that stands in an import file for one of our ids; compared without accents and case. */
export interface ImportLabel<Id extends string> {
  readonly id: Id;
  /** As the template writes it. */
  readonly label: string;
  readonly labelEn: string;
  /** Other ways to write it, in either language. */
  readonly aliases: readonly string[];
}

export type ImportSheet = 'BoSungCapUy' | 'TinhGian' | 'MoHinh';

export const importSheets: readonly ImportLabel<ImportSheet>[] = [
  {
    id: 'BoSungCapUy',
    label: 'BoSungCapUy',
    labelEn: 'BoSungCapUy',
    aliases: ['Bổ sung cấp ủy', 'Committee additions'],
  },
  {
    id: 'TinhGian',
    label: 'TinhGian',
    labelEn: 'TinhGian',
    aliases: ['Tinh giản', 'Tinh giản biên chế', 'Staff reduction'],
  },
  {
    id: 'MoHinh',
    label: 'MoHinh',
    labelEn: 'MoHinh',
    aliases: ['Mô hình', 'Mô hình thí điểm', 'Pilot models'],
  },
];

/** Sheets that are for reading only: guidance, the lists behind the dropdowns, and what the review says. */
export const readOnlySheets = [
  'HuongDan',
  'DanhMuc',
  'TongKhuVuc',
  'MoHinhDinhNghia',
  'NhanDinh',
] as const;

/** The sheet of a figure's workbook that holds its caption, in both languages. */
export const captionSheets: readonly string[] = ['Thuyết minh', 'Caption'];

/** Two columns that stand in every sheet of a figure, and two of a dataset's list, in no template. */
export const figureColumns: readonly (readonly [string, string])[] = [
  ['Lớp số liệu', 'Phiên bản số liệu'],
  ['Lớp số liệu', 'Bản phát hành'],
  ['Data layer', 'Release'],
  ['sourceId', 'province'],
];

export const measureLabels: readonly ImportLabel<CommitteeMeasure>[] = [
  {
    id: 'executive',
    label: 'ủy viên ban chấp hành',
    labelEn: 'executive-committee members',
    aliases: ['ban chấp hành', 'BCH', 'UV BCH', 'cấp ủy viên', 'executive committee'],
  },
  {
    id: 'standing',
    label: 'ủy viên ban thường vụ',
    labelEn: 'standing-committee members',
    aliases: ['ban thường vụ', 'thường vụ', 'BTV', 'UV BTV', 'standing committee'],
  },
  {
    id: 'central',
    label: 'người do Trung ương chỉ định, phân công, giới thiệu',
    labelEn: 'people appointed, assigned or nominated by the centre',
    aliases: [
      'central appointments and nominations',
      'Trung ương',
      'TW',
      'Trung ương chỉ định',
      'Trung ương chỉ định, phân công',
    ],
  },
];

/** The scopes that a province can report; the whole country is none of them. */
export const scopeLabels: readonly ImportLabel<Exclude<StaffScope, 'whole-country'>>[] = [
  {
    id: 'administrative',
    label: 'khối hành chính',
    labelEn: 'administrative bodies',
    aliases: ['hành chính', 'công chức', 'administration'],
  },
  {
    id: 'public-service',
    label: 'khối sự nghiệp công lập',
    labelEn: 'public service units',
    aliases: ['sự nghiệp', 'sự nghiệp công lập', 'khối sự nghiệp', 'viên chức', 'public service'],
  },
  {
    id: 'administrative-and-service',
    label: 'hành chính và sự nghiệp',
    labelEn: 'administration and public service',
    aliases: ['khối hành chính và sự nghiệp', 'hành chính, sự nghiệp', 'hành chính sự nghiệp'],
  },
  {
    id: 'party-and-mass',
    label: 'khối Đảng, đoàn thể',
    labelEn: 'Party and mass organisations',
    aliases: ['Đảng, đoàn thể', 'Đảng và đoàn thể', 'khối Đảng và đoàn thể', 'Đảng, Mặt trận'],
  },
  {
    id: 'party-and-state',
    label: 'khối Đảng và Nhà nước',
    labelEn: 'Party and state bodies',
    aliases: ['Đảng và Nhà nước', 'Đảng, Nhà nước', 'khối Đảng, Nhà nước'],
  },
  {
    id: 'whole-province',
    label: 'toàn tỉnh (nguồn không ghi rõ khối)',
    labelEn: 'whole province (scope not printed)',
    aliases: ['toàn tỉnh', 'cả tỉnh', 'toàn thành phố', 'whole province'],
  },
];

export const levelLabels: readonly ImportLabel<ModelLevel>[] = [
  { id: 'province', label: 'cấp tỉnh', labelEn: 'province level', aliases: ['tỉnh'] },
  { id: 'district', label: 'cấp huyện', labelEn: 'district level', aliases: ['huyện', 'quận'] },
  { id: 'commune', label: 'cấp xã', labelEn: 'commune level', aliases: ['xã', 'phường'] },
  { id: 'hamlet', label: 'ấp, khu phố', labelEn: 'hamlet', aliases: ['ấp', 'khu phố', 'thôn'] },
  {
    id: 'any',
    label: 'nguồn không ghi cấp',
    labelEn: 'level not printed',
    aliases: ['không ghi cấp', 'không rõ'],
  },
];

export const stateLabels: readonly ImportLabel<PilotState>[] = [
  { id: 'named', label: 'nêu tên', labelEn: 'named', aliases: ['được nêu tên'] },
  {
    id: 'reported',
    label: 'ghi nhận',
    labelEn: 'reported',
    aliases: ['có', 'đã thực hiện', 'đang thực hiện', 'ghi nhận ở nguồn khác'],
  },
  {
    id: 'planned',
    label: 'dự kiến',
    labelEn: 'planned',
    aliases: ['sẽ thực hiện', 'kế hoạch'],
  },
];

export const boundaryLabels: readonly ImportLabel<Boundaries>[] = [
  { id: '2019', label: '2019', labelEn: '2019', aliases: ['cũ', 'địa giới 2019'] },
  { id: '2025', label: '2025', labelEn: '2025', aliases: ['mới', 'địa giới 2025', '01/07/2025'] },
];

export const basisLabels: readonly ImportLabel<StaffFigure['basis']>[] = [
  { id: 'cumulative', label: 'lũy kế', labelEn: 'cumulative', aliases: ['cộng dồn'] },
  {
    id: 'year-on-year',
    label: 'so với năm trước',
    labelEn: 'year on year',
    aliases: ['chỉ so với năm trước', 'trong năm'],
  },
  { id: 'unclear', label: 'không rõ', labelEn: 'unclear', aliases: ['nguồn không nói rõ'] },
];

export const statusLabels: readonly ImportLabel<StaffFigure['status']>[] = [
  {
    id: 'published',
    label: 'kết quả',
    labelEn: 'result',
    aliases: ['công bố', 'đã công bố', 'published'],
  },
  {
    id: 'planned',
    label: 'kế hoạch',
    labelEn: 'plan',
    aliases: ['dự kiến', 'planned', 'kế hoạch, không phải kết quả'],
  },
  {
    id: 'derived',
    label: 'tự tính',
    labelEn: 'computed',
    aliases: ['tính từ số đã công bố', 'derived'],
  },
  { id: 'illustrative', label: 'minh họa', labelEn: 'illustrative', aliases: [] },
];

export const boundLabels: readonly ImportLabel<'at-least'>[] = [
  { id: 'at-least', label: 'ít nhất', labelEn: 'at least', aliases: ['từ', 'trên'] },
];

export const unitLabels: readonly ImportLabel<StaffFigure['unit']>[] = [
  { id: 'percent', label: 'tỷ lệ %', labelEn: 'percent', aliases: ['tỷ lệ', 'phần trăm'] },
  { id: 'posts', label: 'biên chế', labelEn: 'posts', aliases: [] },
  { id: 'people', label: 'người', labelEn: 'people', aliases: [] },
];

/** A cell that says yes; a blank one says no. */
export const yesLabels: readonly ImportLabel<'yes'>[] = [
  { id: 'yes', label: 'có', labelEn: 'yes', aliases: ['x', 'đúng', 'true', '1'] },
];

/** What stands in the place of a base year that the source does not give. */
export const unknownYearLabels: readonly ImportLabel<'unknown'>[] = [
  { id: 'unknown', label: 'không rõ', labelEn: 'unknown', aliases: ['nguồn không ghi'] },
];

export const reliabilityLabels: readonly ImportLabel<Reliability>[] = [
  { id: 'primary', label: 'nguồn gốc', labelEn: 'primary', aliases: ['gốc'] },
  { id: 'press', label: 'báo chí', labelEn: 'press', aliases: [] },
  { id: 'secondary', label: 'nguồn thứ cấp', labelEn: 'secondary', aliases: ['thứ cấp'] },
];

/** Texts in a value cell that say why there is no number; a blank cell says nothing. */
export const absenceTexts: readonly {
  readonly state: 'not-applicable' | 'not-published';
  readonly texts: readonly string[];
}[] = [
  {
    state: 'not-applicable',
    texts: ['không áp dụng', 'x', 'kad', 'kád', 'n/a', 'not applicable'],
  },
  { state: 'not-published', texts: ['chưa công bố', 'ccb', 'n/p', 'not published'] },
];

/** Marks in a value cell that may mean nothing, zero or not applicable: none of them is guessed. */
export const unclearMarks: readonly string[] = [
  'chưa có',
  'không có',
  'chưa có số liệu',
  'không có số liệu',
  'nil',
  'none',
];

/** Words that mark a row as made up, wherever they stand in it. */
export const madeUpTexts: readonly string[] = ['số liệu minh họa', 'illustrative data', 'minh họa'];
