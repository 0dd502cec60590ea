import type { Comparison } from '@/domain/comparison';
import type { LoadedData, Origin, ProvinceCode, SourceId } from '@/domain/dataset';
import type { figureIds } from '@/domain/figureIds';
import type { Selection } from '@/domain/filters';
import type { Lang } from '@/domain/language';
import type { OutlineKind } from '@/domain/mapOutlines';
import type { Reading, ValueState } from '@/domain/reported';
import type { View } from '@/domain/view';
import type { LegendItem } from './legend';

export type FigureId = (typeof figureIds)[number];

/** What every figure's model is computed from; nothing else may influence a figure. */
export interface FigureInput {
  readonly data: LoadedData;
  /** The view, already reconciled with the data. */
  readonly view: View;
  readonly selection: Selection;
  readonly lang: Lang;
  /** The reader's own province, marked in every figure. */
  readonly pinned?: ProvinceCode | undefined;
  /** What the map of 2019 draws strong lines around; undefined: nothing. */
  readonly outlines?: OutlineKind | undefined;
  /** What the data is set against, where there is something. */
  readonly comparison?: Comparison | undefined;
}

/** The parts of a caption, each a finished text in the figure's language. */
export interface FigureCaption {
  /** The filter in names, never as a number of selections. */
  readonly filter: string;
  /** Which provinces: those of 2019 or the units of 2025. */
  readonly boundary: string;
  readonly unit: string;
  readonly coverage: string;
  readonly sources: string;
  /** The first publisher, how many others, and the range of dates: the one line on the page. */
  readonly source: string;
  /** Range of dates of the rows shown. */
  readonly asOf: string;
  /** Each once; set by `buildFigure`, as is `layer`, from the sources of the rows. */
  readonly origins: readonly Origin[];
  readonly layer: string;
  readonly release: string;
  /** The view as a code to type in ("Mã tra cứu: 4F7K-20A"); "" for a view that has none. */
  readonly viewCode: string;
  /** Sentences that must stand with the figure. */
  readonly notes: readonly string[];
}

/**
 * A cell of a table. `value` is what sorting and sheets use. A cell with a state holds what is known
 * of an indicator: an absence has no number there, and 0 is a reported zero or a plan of zero.
 */
export type TableCell = CellContent & {
  /** Both ends of a number that is only known to lie between them; `value` is null then. */
  readonly range?: { readonly min: number; readonly max: number };
};

type CellContent =
  | { readonly text: string; readonly value: number | string | null; readonly state?: never }
  /** In words only, as in a table of models. */
  | { readonly text: string; readonly value: string; readonly state: ValueState }
  | ({ readonly text: string } & ReadingCell);

/** A reading as it stands in a cell, see `readingCell`. */
export type ReadingCell =
  | { readonly state: ValueStateOfAbsence; readonly value: null }
  /** A number may be withheld where it must not be sorted among others. */
  | { readonly state: Exclude<ValueState, ValueStateOfAbsence>; readonly value: number | null };

type ValueStateOfAbsence = Exclude<Reading, { readonly value: number }>['state'];

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'number';
}

export interface TableRow {
  readonly id: string;
  readonly province?: ProvinceCode;
  /** Sources behind the row, which tell its layer; none where nobody says anything. */
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
  /** Those of the rows, where `sourceIds` holds what is set beside them too: a target, a total. */
  readonly rowSourceIds?: readonly SourceId[];
  readonly marks: Marks;
}
