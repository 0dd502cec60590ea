import type { DataLayer } from '@/domain/dataset';

/** Texts about the layers of data: published, made up, imported. */
export interface LayerTexts {
  /** Name of the control. */
  readonly label: string;
  readonly option: Readonly<Record<DataLayer, string>>;
  /** In a line with other things. */
  readonly brief: Readonly<Record<DataLayer, string>>;
  readonly optionLocal: (date: string) => string;
  /** As captions and sheets have it. */
  readonly caption: {
    readonly illustrative: string;
    readonly local: (date: string) => string;
    /** An office's own rows in a release. */
    readonly released: string;
  };
  /** Before the sentence of a figure of made-up data. */
  readonly findingOf: (finding: string) => string;
  /** Of what an office has imported: all of the figure, or some of it. */
  readonly internalFindingOf: (finding: string, isAll: boolean) => string;
  /** Repeated across every plot of made-up data. */
  readonly watermark: string;
  readonly banner: {
    readonly name: string;
    readonly illustrative: string;
    readonly local: (date: string, datasets: string, files: string) => string;
    readonly forVisit: string;
    readonly toPublished: string;
    readonly remove: string;
    readonly save: string;
  };
  readonly dataset: {
    readonly committee: string;
    readonly staff: string;
    readonly pilots: string;
  };
  /** A link asks for a layer that this browser does not have. */
  readonly noLocal: string;
  /** The rows that this page has shown are there no more. */
  readonly localGone: string;
  readonly failed: Readonly<Record<Exclude<DataLayer, 'published'>, (fault: string) => string>>;
  /** The imported rows could not be removed. */
  readonly importKept: string;
  /** Part of the names of files that are not of the published layer. */
  readonly slug: Readonly<Record<Exclude<DataLayer, 'published'>, string>>;
}

export const layersVi: LayerTexts = {
  label: 'Lớp số liệu',
  option: {
    published: 'Số liệu: đã công bố',
    illustrative: 'Số liệu: minh họa (không thật)',
    local: 'Số liệu: nội bộ',
  },
  brief: { published: 'Đã công bố', illustrative: 'Minh họa', local: 'Nội bộ' },
  optionLocal: (date) => `Số liệu: nội bộ, nhập ${date}`,
  caption: {
    illustrative: 'SỐ LIỆU MINH HỌA, không phải số liệu thật',
    local: (date) => `Số liệu nội bộ, nhập ngày ${date}`,
    released: 'Số liệu nội bộ',
  },
  findingOf: (finding) => `[Minh họa] ${finding}`,
  internalFindingOf: (finding, isAll) => `[${isAll ? 'Nội bộ' : 'Có số nội bộ'}] ${finding}`,
  watermark: 'SỐ LIỆU MINH HỌA',
  banner: {
    name: 'Lớp số liệu đang xem',
    illustrative:
      'Đang xem SỐ LIỆU MINH HỌA: bổ sung cấp ủy và tinh giản biên chế theo tỉnh, theo năm ở đây do chương trình tự sinh để xem trước cách trình bày, không phải số liệu thật của tỉnh nào.',
    local: (date, datasets, files) =>
      `Đang xem số liệu nội bộ, nhập ngày ${date}: ${datasets} (${files}). Phần còn lại là số liệu đã công bố.`,
    forVisit:
      'Trình duyệt này không cho lưu, nên số liệu chỉ còn đến khi đóng trang. Hãy “Lưu bản phát hành” để giữ lại.',
    toPublished: 'Về số liệu đã công bố',
    remove: 'Bỏ số liệu nội bộ',
    save: 'Lưu bản phát hành',
  },
  dataset: {
    committee: 'bổ sung cấp ủy',
    staff: 'tinh giản biên chế',
    pilots: 'mô hình thí điểm',
  },
  localGone:
    'Số liệu nội bộ đã được bỏ khỏi trình duyệt này, có thể ở một tab khác, nên trang hiện số liệu đã công bố.',
  noLocal:
    'Liên kết này xem số liệu nội bộ đã nhập ở một trình duyệt khác; trình duyệt này chưa nhập, nên trang hiện số liệu đã công bố.',
  failed: {
    illustrative: (fault) =>
      `Không mở được số liệu minh họa, nên trang hiện số liệu đã công bố. ${fault}`,
    local: (fault) =>
      `Không đọc lại được số liệu nội bộ đã lưu trong trình duyệt, nên trang hiện số liệu đã công bố. Nhập lại tệp Excel sẽ thay bản lưu này. ${fault}`,
  },
  importKept:
    'Trình duyệt không cho xóa số liệu nội bộ đã lưu. Hãy xóa dữ liệu trang trong phần cài đặt của trình duyệt.',
  slug: { illustrative: 'minh-hoa', local: 'noi-bo' },
};
