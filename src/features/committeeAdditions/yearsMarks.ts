import type { CommitteeMeasure, ProvinceCode } from '@/domain/dataset';
import type { Reported } from '@/domain/reported';
import type { MarkStyle } from '@/figures/legend';

/** One measure of the chosen year, with the mark that it has in key and bars. */
export interface MeasureMark {
  readonly measure: CommitteeMeasure;
  readonly label: string;
  readonly style: MarkStyle;
  /** The sum of the provinces that report it: "74", or "–" where nobody does. */
  readonly sumText: string;
  /** "22/22 tỉnh, năm 2019". */
  readonly coverage: string;
}

/** What is known of one measure in one province; absence has no value. */
export interface BarMark {
  readonly measure: CommitteeMeasure;
  readonly reading: Reported;
  readonly text: string;
  /** Of a unit of 2025 of which only a part reports: the bar has a torn end. */
  readonly isPartial: boolean;
}

/** The bars of one province beside each other, in the order of the measures. */
export interface ProvinceBars {
  readonly province: ProvinceCode;
  readonly name: string;
  readonly bars: readonly BarMark[];
  readonly isChosen: boolean;
  /** The reader's own province. */
  readonly isPinned: boolean;
  readonly words: string;
}

/** One measure of the provinces that nobody chose, a number each. */
export interface OtherCounts {
  readonly measure: CommitteeMeasure;
  readonly values: readonly number[];
  /** "ủy viên BCH, 18 tỉnh khác: từ 1 đến 7". */
  readonly text: string;
}

/** The sums of one year over the provinces that are left. */
export interface YearColumn {
  readonly year: number;
  readonly bars: readonly {
    readonly measure: CommitteeMeasure;
    /** Null: nobody reports it, so there is no bar. */
    readonly value: number | null;
    readonly text: string;
  }[];
  /** "20/22", of the measure that fewest provinces report. */
  readonly coverage: string;
  readonly isComplete: boolean;
  readonly isShown: boolean;
  readonly words: string;
}

/** With yearly counts by province: the chosen year, and the sums of all years. */
export interface YearsMarks {
  readonly form: 'years';
  readonly measures: readonly MeasureMark[];
  /** What the review published for the region; "" where it is not known. */
  readonly published: string;
  /** Highest first measure first. */
  readonly rows: readonly ProvinceBars[];
  /** Behind the rows, on their scale; empty where nobody is chosen. */
  readonly others: readonly OtherCounts[];
  /** Longest bar of any year, so that years can be compared; at least 1. */
  readonly max: number;
  /** What a torn end means; "" where no bar has one. */
  readonly partialKey: string;
  /** The sums are over provinces of 2019 behind units of 2025. */
  readonly isFormer: boolean;
  /** Stands where the rows would. */
  readonly noRows: string;
  /** Who has no number that year, and where the question does not arise; "" for nobody. */
  readonly below: readonly string[];
  readonly yearsTitle: string;
  readonly years: readonly YearColumn[];
  readonly yearsMax: number;
}
