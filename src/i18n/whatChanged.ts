import type { ChangeDirection } from '@/domain/changeDirection';
import type { ChangedDataset } from '@/domain/changeRows';
import type { ChangeSign } from '@/domain/comparison';
import { formatList } from '@/domain/format';

type SignCounts = Readonly<Record<ChangeSign, number>>;

interface ChangeFacts {
  /** "bản 19169f6452f5 (23/11/2026)". */
  readonly name: string;
  readonly counts: SignCounts;
  /** How many provinces or units have a change. */
  readonly places: number;
  /** The rows of now are published ones. */
  readonly isPublished: boolean;
}

function countsVi({ counts, isPublished }: Pick<ChangeFacts, 'counts' | 'isPublished'>): string {
  return [
    counts.new > 0 ? `${counts.new}\u00a0số ${isPublished ? 'mới công bố' : 'mới có'}` : '',
    counts.up > 0 ? `${counts.up}\u00a0tăng` : '',
    counts.down > 0 ? `${counts.down}\u00a0giảm` : '',
    counts.revised > 0 ? `${counts.revised}\u00a0sửa` : '',
    counts.withdrawn > 0 ? `${counts.withdrawn}\u00a0rút lại` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function countsEn({ counts, isPublished }: Pick<ChangeFacts, 'counts' | 'isPublished'>): string {
  return [
    counts.new > 0 ? `${counts.new}\u00a0${isPublished ? 'newly reported' : 'new'}` : '',
    counts.up > 0 ? `${counts.up}\u00a0up` : '',
    counts.down > 0 ? `${counts.down}\u00a0down` : '',
    counts.revised > 0 ? `${counts.revised}\u00a0revised` : '',
    counts.withdrawn > 0 ? `${counts.withdrawn}\u00a0withdrawn` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

export const whatChangedVi = {
  name: 'Có gì thay đổi',
  unit: 'số dòng số liệu',
  /** What the data is compared with, in the middle of a sentence. */
  release: (id: string, date: string) => `bản ${id} (${date})`,
  published: (id: string, date: string) => `số liệu đã công bố, bản ${id} (${date})`,
  finding: (f: ChangeFacts) => `So với ${f.name}: ${countsVi(f)} ở ${f.places} tỉnh.`,
  findingNone: (name: string) => `So với ${name}: không có gì thay đổi.`,
  coverage: (f: { name: string; changed: number; unchanged: number }) =>
    `So với ${f.name}: ${f.changed} dòng thay đổi, ${f.unchanged} dòng không đổi.`,
  /** A dataset that one of the two sides does not have. */
  notCompared: (datasets: readonly string[]) => `Không so được: ${formatList(datasets, 'vi')}.`,
  revisedNote:
    'Sửa: cùng số nhưng khác nguồn, ngày, cách tính hoặc ghi chú; hoặc hai số không so được.',
  pilotNote: 'Mô hình: “tăng” là tình trạng mạnh hơn (dự kiến, ghi nhận, nêu tên).',
  dataset: {
    committee: 'Bổ sung cấp ủy',
    staff: 'Tinh giản biên chế',
    pilots: 'Mô hình thí điểm',
  } satisfies Readonly<Record<ChangedDataset, string>>,
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
  /** Beside what a figure says of a province. */
  beside: (counts: SignCounts, name: string) =>
    `so với ${name}: ${countsVi({ counts, isPublished: false })}`,
  /** The small sign in the corner of a tile of the main map. */
  corner: {
    legend: 'góc: có thay đổi',
    sign: {
      new: 'mới có',
      up: 'tăng',
      down: 'giảm',
      revised: 'sửa',
      withdrawn: 'rút lại',
      several: 'nhiều thay đổi',
    } satisfies Readonly<Record<ChangeSign | 'several', string>>,
    shape: {
      new: 'cộng: mới có',
      up: 'tam giác lên: tăng',
      down: 'tam giác xuống: giảm',
      revised: 'thoi: sửa',
      withdrawn: 'gạch: rút lại',
      several: 'tròn: nhiều loại',
    } satisfies Readonly<Record<ChangeSign | 'several', string>>,
    note: (name: string, dataset: string, shapes: readonly string[]) =>
      `Dấu ở góc ô: tập “${dataset}” có thay đổi so với ${name} (${shapes.join('; ')}).`,
  },
  legendChanged: 'có thay đổi',
  tilesTitle: 'Số thay đổi của tỉnh',
  legendNone: 'không thay đổi',
  column: {
    province: 'Tỉnh, thành phố',
    former: 'Tỉnh (2019)',
    dataset: 'Tập số liệu',
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
    release: (id: string, date: string) => `So với bản ${date} · ${id}`,
    unknown: (id: string) => `So với bản ${id}`,
  },
  loading: 'Đang tải bản trước…',
  lost: (id: string, fault: string) => `Không so được với bản ${id}. ${fault}`,
  gone: (ids: string) => `Không so được với bản ${ids}: không còn trên máy chủ.`,
};

export const whatChangedEn: typeof whatChangedVi = {
  name: 'What changed',
  unit: 'rows of data',
  release: (id, date) => `release ${id} (${date})`,
  published: (id, date) => `the published data, release ${id} (${date})`,
  finding: (f) =>
    `Against ${f.name}: ${countsEn(f)} in ${f.places} ${f.places === 1 ? 'province' : 'provinces'}.`,
  findingNone: (name) => `Against ${name}: nothing changed.`,
  coverage: (f) => `Against ${f.name}: ${f.changed} rows changed, ${f.unchanged} unchanged.`,
  notCompared: (datasets) => `Cannot be compared: ${formatList(datasets, 'en')}.`,
  revisedNote:
    'Revised: the same number with another source, date, way of counting or note; or two numbers that cannot be compared.',
  pilotNote: 'Models: “up” is a stronger state (planned, reported, named).',
  dataset: {
    committee: 'Committee additions',
    staff: 'Staff reduction',
    pilots: 'Pilot models',
  },
  sign: { new: 'new', up: 'up', down: 'down', revised: 'revised', withdrawn: 'withdrawn' },
  direction: {
    up: 'up',
    down: 'down',
    same: 'same number',
    incomparable: 'not comparable',
  },
  group: (dataset, changed, unchanged) =>
    `${dataset}: ${changed === 0 ? 'unchanged' : `${changed} changed`}${
      unchanged === 0 ? '' : changed === 0 ? ` (${unchanged} rows)` : `, ${unchanged} unchanged`
    }`,
  bar: (dataset, sign, count) => `${dataset}, ${sign}: ${count}`,
  tile: (province, counts, total) =>
    total === 0
      ? `${province}: nothing changed`
      : `${province}: ${countsEn({ counts, isPublished: false })}`,
  beside: (counts, name) => `against ${name}: ${countsEn({ counts, isPublished: false })}`,
  corner: {
    legend: 'corner: changed',
    sign: {
      new: 'new',
      up: 'up',
      down: 'down',
      revised: 'revised',
      withdrawn: 'withdrawn',
      several: 'several changes',
    },
    shape: {
      new: 'plus: new',
      up: 'triangle up: up',
      down: 'triangle down: down',
      revised: 'diamond: revised',
      withdrawn: 'bar: withdrawn',
      several: 'disc: several kinds',
    },
    note: (name, dataset, shapes) =>
      `Sign in a corner: the dataset “${dataset}” changed against ${name} (${shapes.join('; ')}).`,
  },
  legendChanged: 'changed',
  tilesTitle: 'Changes by province',
  legendNone: 'unchanged',
  column: {
    province: 'Province or city',
    former: 'Province (2019)',
    dataset: 'Dataset',
    what: 'What',
    date: 'As of',
    before: (name) => `Before: ${name}`,
    after: 'Now',
    kind: 'Change',
    direction: 'Direction',
    source: 'Source',
    sign: 'Kind of change',
    count: 'Changes',
  },
  linesTitle: 'Each change',
  more: (count) => `and ${count} more in the table`,
  line: (place, what, date, values) =>
    `${place} · ${[what, date].filter((part) => part !== '').join(', ')}: ${values}`,
  nothing: '–',
  people: (value) => `${value} ${value === '1' ? 'person' : 'people'}`,
  from: (before, after) => `${before} → ${after}`,
  none: 'No row changed.',
  detail: {
    date: 'date',
    source: 'source',
    note: 'note',
    base: 'way of counting',
    value: 'number',
    other: 'details',
  },
  details: (names) => `other ${names}`,
  choose: 'Compared with',
  option: {
    published: 'Against the published data',
    release: (id, date) => `Against ${date} · ${id}`,
    unknown: (id) => `Against release ${id}`,
  },
  loading: 'Loading the earlier release…',
  lost: (id, fault) => `Cannot compare with release ${id}. ${fault}`,
  gone: (ids) => `Cannot compare with release ${ids}: no longer on the server.`,
};
