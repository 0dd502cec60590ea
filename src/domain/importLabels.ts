import type { CommitteeMeasure, ModelLevel, PilotState, StaffScope } from './dataset';

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

export type ImportColumn =
  | 'code'
  | 'province'
  | 'year'
  | 'measure'
  | 'value'
  | 'scope'
  | 'date'
  | 'percent'
  | 'cut'
  | 'base'
  | 'baseYear'
  | 'model'
  | 'level'
  | 'state'
  | 'source'
  | 'note';

const column = <Id extends ImportColumn>(
  id: Id,
  label: string,
  labelEn: string,
  ...aliases: readonly string[]
): ImportLabel<Id> => ({ id, label, labelEn, aliases });

const code = column('code', 'Mã tỉnh', 'Province code', 'Mã', 'Code');
const province = column('province', 'Tỉnh', 'Province', 'Tên tỉnh', 'Tỉnh, thành phố');
const date = column('date', 'Ngày', 'Date', 'Thời điểm', 'As of');
const source = column('source', 'Nguồn', 'Source');
const note = column('note', 'Ghi chú', 'Note', 'Notes');

/** Sheets of the template that hold no figures: guidance, and the lists behind the dropdowns. */
export const templateHelpSheets = ['HuongDan', 'DanhMuc'] as const;

/** Columns of each sheet in the order of the template. */
export const importColumns: Readonly<Record<ImportSheet, readonly ImportLabel<ImportColumn>[]>> = {
  BoSungCapUy: [
    code,
    province,
    column('year', 'Năm', 'Year'),
    column('measure', 'Chỉ tiêu', 'Measure'),
    column('value', 'Giá trị', 'Value', 'Số người', 'People'),
    source,
    note,
  ],
  TinhGian: [
    code,
    province,
    column('scope', 'Khối', 'Scope'),
    date,
    column('percent', 'Tỷ lệ', 'Percent', 'Tỷ lệ (%)', 'Tỉ lệ', 'Rate'),
    column('cut', 'Số giảm', 'Cut', 'Số đã giảm', 'Posts cut'),
    column('base', 'Số gốc', 'Base', 'Số giao gốc', 'Base posts'),
    column('baseYear', 'Năm gốc', 'Base year'),
    source,
    note,
  ],
  MoHinh: [
    column('model', 'Mô hình', 'Model', 'Tên mô hình'),
    code,
    province,
    column('level', 'Cấp', 'Level'),
    column('state', 'Trạng thái', 'State', 'Status'),
    date,
    source,
    note,
  ],
};

/** Columns without which a sheet says nothing; of code and name one is enough, see the reader. */
export const requiredColumns: Readonly<Record<ImportSheet, readonly ImportColumn[]>> = {
  BoSungCapUy: ['year', 'measure', 'value'],
  TinhGian: ['scope', 'date', 'percent'],
  MoHinh: ['model', 'state'],
};

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
