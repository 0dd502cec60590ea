import type { XmlElement } from '@/exports/pptx/xml';

// A workbook before it becomes markup. Widths count characters as Excel does, other lengths are points.

/** How a cell looks; colours are "#1F3A5F". What is left out is as the workbook's usual cell has it. */
export interface CellLook {
  readonly isBold?: boolean;
  readonly sizePt?: number;
  readonly ink?: string;
  readonly ground?: string;
  /** Colour of a thin line around the cell. */
  readonly edge?: string;
  /** As Excel writes formats: "0.0", "@" for a text. */
  readonly format?: string;
  readonly isWrapped?: boolean;
  readonly align?: 'left' | 'center';
  readonly vertical?: 'top' | 'center';
}

/** A cell; `null` is one without a value, which still has its look. */
export interface FileCell {
  readonly value: string | number | null;
  readonly look?: CellLook;
  /** How many columns it covers; those after it are `null`. */
  readonly span?: number;
}

export interface FileRow {
  /** `null`: no cell at all. */
  readonly cells: readonly (FileCell | null)[];
  readonly heightPt?: number | undefined;
}

/** One sheet; printed in landscape, one page wide and as long as it must be. */
export interface FileSheet {
  /** As the reader should see it; made fit for a tab when written. */
  readonly name: string;
  readonly rows: readonly FileRow[];
  readonly widths: readonly number[];
  /** The first row stays when the rest scrolls, and stands on every page of print. */
  readonly hasHeader: boolean;
  /** Header and rows that can be filtered: "A1:G409". */
  readonly filterRange?: string | undefined;
  /** What may stand in which cells, as `dataValidation`. */
  readonly rules?: readonly XmlElement[];
  /** Cells in which a number is a text on purpose, a code for instance. */
  readonly textRange?: string;
}
