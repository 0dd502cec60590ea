import type { ImportLabel, ImportSheet } from './importLabels';

/** What stands in the cells of a column: it decides how they are read, written and checked. */
export type ColumnKind = 'text' | 'list' | 'count' | 'percent' | 'year' | 'date';

export type ImportColumn =
  | 'code'
  | 'province'
  | 'boundaries'
  | 'date'
  | 'dateInferred'
  | 'measure'
  | 'value'
  | 'event'
  | 'scope'
  | 'percent'
  | 'cut'
  | 'base'
  | 'unit'
  | 'baseYear'
  | 'basis'
  | 'status'
  | 'bound'
  | 'model'
  | 'level'
  | 'state'
  | 'until'
  | 'locator'
  | 'source'
  | 'note'
  | 'noteEn';

/** A column of the workbook, for the one who writes it as for the one who reads it. */
export interface SheetColumn extends ImportLabel<ImportColumn> {
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width: number;
  /** What the office is asked for: the cells have a ground of their own. */
  readonly isAsked?: boolean;
  /** Without it the sheet says nothing; of code and name one is enough, see the reader. */
  readonly isNeeded?: boolean;
  /** Text to be taken where the column is missing, as older files have it; said once. */
  readonly without?: string;
}

type Options = Pick<SheetColumn, 'isAsked' | 'isNeeded' | 'without'>;

const asked: Options = { isAsked: true };
const needed: Options = { isNeeded: true };
const askedAndNeeded: Options = { isAsked: true, isNeeded: true };

function column(
  id: ImportColumn,
  kind: ColumnKind,
  width: number,
  label: string,
  labelEn: string,
  aliases: readonly string[] = [],
  options: Options = {},
): SheetColumn {
  return { id, kind, width, label, labelEn, aliases, ...options };
}

const code = column('code', 'list', 11, 'Mã tỉnh', 'Province code', ['Mã', 'Code']);
const province = column('province', 'list', 20, 'Tỉnh', 'Province', [
  'Tên tỉnh',
  'Tỉnh, thành phố',
]);
const boundaries = column('boundaries', 'list', 9, 'Địa giới', 'Boundaries', [], {
  without: '2019',
});
const dateWords = ['Năm', 'Thời điểm', 'Year', 'As of'];
const date = column('date', 'date', 13, 'Ngày', 'Date', dateWords, needed);
const dateInferred = column('dateInferred', 'list', 10, 'Ngày suy ra', 'Date inferred', [
  'Thời điểm suy ra',
]);
const source = column('source', 'text', 32, 'Nguồn', 'Source');
const note = column('note', 'text', 36, 'Ghi chú', 'Note', ['Notes']);
const noteEn = column('noteEn', 'text', 24, 'Ghi chú (tiếng Anh)', 'Note (English)');

/** Columns of each sheet in their order. The template, the reader, the writer and the help share them. */
export const importColumns: Readonly<Record<ImportSheet, readonly SheetColumn[]>> = {
  BoSungCapUy: [
    code,
    province,
    boundaries,
    date,
    dateInferred,
    column('measure', 'list', 26, 'Chỉ tiêu', 'Measure', [], needed),
    column('value', 'count', 11, 'Giá trị', 'Value', ['Số người', 'People'], askedAndNeeded),
    column('event', 'text', 24, 'Mã trường hợp', 'Event id'),
    source,
    note,
    noteEn,
  ],
  TinhGian: [
    code,
    province,
    boundaries,
    column('scope', 'list', 26, 'Khối', 'Scope', [], needed),
    date,
    dateInferred,
    column(
      'percent',
      'percent',
      10,
      'Tỷ lệ',
      'Percent',
      ['Tỷ lệ (%)', 'Tỉ lệ', 'Rate'],
      askedAndNeeded,
    ),
    column('cut', 'count', 10, 'Số giảm', 'Cut', ['Số đã giảm', 'Posts cut'], asked),
    column('base', 'count', 10, 'Số gốc', 'Base', ['Số giao gốc', 'Base posts'], asked),
    column('unit', 'list', 11, 'Đơn vị', 'Unit'),
    column('baseYear', 'year', 10, 'Năm gốc', 'Base year'),
    column('basis', 'list', 18, 'Cách tính', 'Basis', [], { without: 'lũy kế' }),
    column('status', 'list', 12, 'Trạng thái', 'Status', ['State'], { without: 'kết quả' }),
    column('bound', 'list', 10, 'Giới hạn', 'Bound'),
    source,
    note,
    noteEn,
  ],
  MoHinh: [
    column('model', 'list', 44, 'Mô hình', 'Model', ['Tên mô hình'], askedAndNeeded),
    { ...code, ...asked },
    { ...province, ...asked },
    boundaries,
    column('level', 'list', 22, 'Cấp', 'Level', [], asked),
    column('state', 'list', 14, 'Trạng thái', 'State', ['Status'], askedAndNeeded),
    { ...date, isNeeded: false, ...asked },
    dateInferred,
    column('until', 'date', 13, 'Đến', 'Until'),
    column('locator', 'text', 24, 'Vị trí trong nguồn', 'Place in the source'),
    source,
    note,
    noteEn,
  ],
};

/** Columns without which a sheet says nothing. */
export function neededColumns(sheet: ImportSheet): readonly ImportColumn[] {
  return importColumns[sheet].flatMap(({ id, isNeeded }) => (isNeeded === true ? [id] : []));
}

/** The sheet of sources: what each row of the others names in its column of sources. */
export const sourceSheet: ImportLabel<'Nguon'> = {
  id: 'Nguon',
  label: 'Nguon',
  labelEn: 'Nguon',
  aliases: ['Nguồn', 'Sources'],
};

export type SourceColumn = 'id' | 'title' | 'publisher' | 'url' | 'published' | 'reliability';

export interface SourceSheetColumn extends ImportLabel<SourceColumn> {
  readonly width: number;
}

export const sourceColumns: readonly SourceSheetColumn[] = [
  { id: 'id', label: 'Mã', labelEn: 'Id', aliases: ['Mã nguồn', 'Source id'], width: 34 },
  { id: 'title', label: 'Tên', labelEn: 'Title', aliases: ['Tên nguồn'], width: 60 },
  {
    id: 'publisher',
    label: 'Cơ quan',
    labelEn: 'Publisher',
    aliases: ['Cơ quan công bố'],
    width: 30,
  },
  { id: 'url', label: 'Địa chỉ', labelEn: 'Address', aliases: ['URL'], width: 40 },
  {
    id: 'published',
    label: 'Ngày',
    labelEn: 'Date',
    aliases: ['Ngày của nguồn', 'Thời điểm'],
    width: 13,
  },
  {
    id: 'reliability',
    label: 'Độ tin cậy',
    labelEn: 'Reliability',
    aliases: ['Loại nguồn'],
    width: 16,
  },
];
