import type { ChangedDataset } from '@/domain/changeRows';
import type { ChangeSign } from '@/domain/comparison';

export type SignCounts = Readonly<Record<ChangeSign, number>>;

export interface ChangeFacts {
  /** "phiên bản 19169f6452f5 (23/11/2026)". */
  readonly name: string;
  readonly counts: SignCounts;
  /** How many provinces or units have a change. */
  readonly places: number;
  /** The rows of now are published ones. */
  readonly isPublished: boolean;
}

export function countsVi({
  counts,
  isPublished,
}: Pick<ChangeFacts, 'counts' | 'isPublished'>): string {
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

/** Texts of what changed, as far as the map and the names of releases need them. */
export const whatChangedVi = {
  name: 'Có gì thay đổi',
  /** What the data is compared with, in the middle of a sentence. */
  release: (id: string, date: string) => `phiên bản ${id} (${date})`,
  published: (id: string, date: string) => `số liệu đã công bố, phiên bản ${id} (${date})`,
  dataset: {
    committee: 'Bổ sung cấp ủy',
    staff: 'Tinh giản biên chế',
    pilots: 'Mô hình thí điểm',
  } satisfies Readonly<Record<ChangedDataset, string>>,
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
      `Dấu ở góc ô: mục “${dataset}” có thay đổi so với ${name} (${shapes.join('; ')}).`,
  },
};
