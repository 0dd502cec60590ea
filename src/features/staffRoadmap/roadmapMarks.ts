import type { ProvinceCode, StaffScope } from '@/domain/dataset';
import type { RoadmapMarks } from './modelStaffRoadmap';
import type { SeriesAxes } from './seriesAxes';
import type { SeriesPoint } from './roadmapSeries';
import type { SeriesLine } from './seriesLines';
import type { SeriesPanel } from './seriesPanels';

interface SeriesMarks {
  readonly axes: SeriesAxes;
  /** Corners of the assumed path; after the last it is flat. */
  readonly path: readonly { readonly day: number; readonly percent: number }[];
  readonly pathLabel: string;
  /** The year that the reader asked for. */
  readonly markedYear: number | undefined;
  /** Made-up numbers have broken lines. */
  readonly isMadeUp: boolean;
}

/** The same small chart at every province's place in the tile grid. */
export interface TilesMarks extends SeriesMarks {
  readonly form: 'tiles';
  readonly scope: StaffScope;
  /** In the order of the file. */
  readonly panels: readonly SeriesPanel[];
  /** The list that stands where the grid has no room, and in slides. */
  readonly list: {
    readonly order: readonly ProvinceCode[];
    /** Says the order; "" for the figure's own. */
    readonly note: string;
  };
  readonly rowCount: number;
  readonly colCount: number;
  readonly key: TilesKey;
}

/** What explains all panels at once. */
export interface TilesKey {
  readonly title: string;
  readonly axes: string;
  readonly result: string;
  /** Undefined where there is no plan. */
  readonly planned: string | undefined;
  /** Undefined where all are whole. */
  readonly partial: string | undefined;
  readonly sentences: readonly string[];
}

/** A province behind the chosen ones: its results, and which of them are joined. */
export interface OtherLine {
  readonly province: ProvinceCode;
  readonly runs: readonly (readonly SeriesPoint[])[];
}

/** A few lines in one chart. */
export interface LinesMarks extends SeriesMarks {
  readonly form: 'lines';
  readonly lines: readonly SeriesLine[];
  /** The provinces that the reader did not choose, in grey; in several scopes at once there are none. */
  readonly others: readonly OtherLine[];
  /** What stands in the plot when there is no line; "" otherwise. */
  readonly nothing: string;
}

/** Single reports, one by one with their dates. */
export interface ReportsMarks extends RoadmapMarks {
  readonly form: 'reports';
}

export type StaffRoadmapMarks = ReportsMarks | TilesMarks | LinesMarks;
