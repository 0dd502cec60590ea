import type { LoadedData, ProvinceCode, SourceId } from '@/domain/dataset';
import type { Selection } from '@/domain/filters';
import type { Lang } from '@/domain/language';
import type { View } from '@/domain/view';
import type { LegendItem } from './legend';

export const figureIds = [
  'headline',
  'province-map',
  'pilot-counts',
  'pilot-matrix',
  'staff-roadmap',
  'staff-reduction',
  'committee-additions',
  'findings',
] as const;
export type FigureId = (typeof figureIds)[number];

/** How a value is known; each state has its own mark, wording and legend entry. */
export type ValueState =
  | 'value'
  | 'zero'
  | 'planned'
  | 'derived'
  | 'not-published'
  | 'not-applicable'
  | 'named'
  | 'reported'
  | 'not-named';

/** What every figure's model is computed from; nothing else may influence a figure. */
export interface FigureInput {
  readonly data: LoadedData;
  /** The view, already reconciled with the data. */
  readonly view: View;
  readonly selection: Selection;
  readonly lang: Lang;
  /** The reader's own province, marked in every figure. */
  readonly pinned?: ProvinceCode | undefined;
}

/** The parts of a caption, each a finished text in the figure's language. */
export interface FigureCaption {
  /** The filter in names, never as a number of selections. */
  readonly filter: string;
  readonly unit: string;
  readonly coverage: string;
  readonly sources: string;
  /** Range of dates of the rows shown. */
  readonly asOf: string;
  readonly layer: string;
  readonly release: string;
  /** The view as a code to type in ("Mã xem: 4F7K-20A"); "" for a view that has none. */
  readonly viewCode: string;
  /** Sentences that must stand with the figure. */
  readonly notes: readonly string[];
}

export interface TableCell {
  readonly text: string;
  /** What sorting and sheets use: a number, a text, or null for absence. */
  readonly value: number | string | null;
  readonly state?: ValueState;
}

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'number';
}

export interface TableRow {
  readonly id: string;
  readonly province?: ProvinceCode;
  /** Sources behind the row, where the columns do not name them. */
  readonly sourceIds?: readonly SourceId[];
  readonly cells: readonly TableCell[];
}

/** Exactly what the figure shows, as rows. */
export interface FigureTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** One figure, complete: card, table, alt text and every export read only this. */
export interface FigureModel<Marks = unknown> {
  readonly id: FigureId;
  readonly lang: Lang;
  /** Stable name, whatever the filter. */
  readonly name: string;
  /** One computed sentence: what the figure says now. */
  readonly finding: string;
  /** `empty`: the filter leaves nothing to show. */
  readonly state: 'ready' | 'empty';
  readonly caption: FigureCaption;
  readonly legend: readonly LegendItem[];
  readonly table: FigureTable;
  readonly sourceIds: readonly SourceId[];
  readonly marks: Marks;
}
