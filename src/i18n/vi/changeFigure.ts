import type { ChangeDirection } from '@/domain/changeDirection';
import type { ChangeSign } from '@/domain/comparison';
import { formatList } from '@/domain/format';
import type { ChangeFacts, SignCounts } from './whatChanged';
import { countsVi, whatChangedVi } from './whatChanged';

/** Texts of the figure of what changed. */
export const changeFigureVi = {
  ...whatChangedVi,
  unit: 'số dòng số liệu',
  finding: (f: ChangeFacts) => `So với ${f.name}: ${countsVi(f)} ở ${f.places} tỉnh.`,
  findingNone: (name: string) => `So với ${name}: không có gì thay đổi.`,
  coverage: (f: { name: string; changed: number; unchanged: number }) =>
    `So với ${f.name}: ${f.changed} dòng thay đổi, ${f.unchanged} dòng không đổi.`,
  /** A dataset that one of the two sides does not have. */
  notCompared: (datasets: readonly string[]) => `Không so được: ${formatList(datasets, 'vi')}.`,
  revisedNote:
    'Sửa: cùng số nhưng khác nguồn, ngày, cách tính hoặc ghi chú; hoặc hai số không so được.',
  pilotNote: 'Mô hình không tăng, giảm: đổi giữa nêu tên, ghi nhận, dự kiến là đổi cách ghi.',
  sign: {
    new: 'mới có',
    up: 'tăng',
    down: 'giảm',
    revised: 'sửa',
    withdrawn: 'rút lại',
  } satisfies Readonly<Record<ChangeSign, string>>,
  direction: {
    up: 'tăng',
    down: 'giảm',
    same: 'số không đổi',
    restated: 'đổi cách ghi',
    incomparable: 'không so được',
  } satisfies Readonly<Record<ChangeDirection, string>>,
  group: (dataset: string, changed: number, unchanged: number) =>
    `${dataset}: ${changed === 0 ? 'không đổi' : `${changed} thay đổi`}${
      unchanged === 0 ? '' : changed === 0 ? ` (${unchanged} dòng)` : `, ${unchanged} không đổi`
    }`,
  bar: (dataset: string, sign: string, count: number) => `${dataset}, ${sign}: ${count}`,
  tile: (province: string, counts: SignCounts, total: number) =>
    total === 0
      ? `${province}: không thay đổi`
      : `${province}: ${countsVi({ counts, isPublished: false })}`,
  legendChanged: 'có thay đổi',
  tilesTitle: 'Số thay đổi của tỉnh',
  legendNone: 'không thay đổi',
  column: {
    province: 'Tỉnh, thành phố',
    former: 'Tỉnh (2019)',
    dataset: 'Mục số liệu',
    what: 'Mục',
    date: 'Thời điểm',
    before: (name: string) => `Trước: ${name}`,
    after: 'Nay',
    kind: 'Thay đổi',
    direction: 'Chiều',
    source: 'Nguồn',
    sign: 'Loại thay đổi',
    count: 'Số thay đổi',
  },
  linesTitle: 'Từng thay đổi',
  /** Behind the last line of a list that has no room for all. */
  more: (count: number) => `và ${count} dòng nữa ở bảng`,
  line: (place: string, what: string, date: string, values: string) =>
    `${place} · ${[what, date].filter((part) => part !== '').join(', ')}: ${values}`,
  nothing: '–',
  people: (value: string) => `${value} người`,
  from: (before: string, after: string) => `${before} → ${after}`,
  none: 'Không có dòng nào thay đổi.',
  detail: {
    date: 'thời điểm',
    source: 'nguồn',
    note: 'ghi chú',
    base: 'cách tính',
    value: 'số',
    other: 'chi tiết',
  },
  details: (names: string) => `khác ${names}`,
  choose: 'So với',
  option: {
    published: 'So với số liệu đã công bố',
    release: (id: string, date: string) => `So với phiên bản ${date} · ${id}`,
    unknown: (id: string) => `So với phiên bản ${id}`,
  },
  loading: 'Đang tải phiên bản trước…',
  lost: (id: string, fault: string) => `Không so được với phiên bản ${id}. ${fault}`,
  gone: (ids: string) => `Không so được với phiên bản ${ids}: không còn trên máy chủ.`,
};
