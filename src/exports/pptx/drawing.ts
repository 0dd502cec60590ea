import type { XmlElement } from './xml';

// What stands on a slide, before it becomes markup. All lengths are points (1/72 inch).

export const slideWidthPt = 960;
export const slideHeightPt = 540;

export interface Box {
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

/** Colours are literal: "#24507a". */
export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  readonly color?: string;
  /** 0 to 1; 1 when absent. */
  readonly opacity?: number;
  /** Where a click on the run leads; only http and https are kept. */
  readonly href?: string | undefined;
  /** The slide's number, kept by PowerPoint, instead of the text. */
  readonly isSlideNumber?: boolean;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly sizePt: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly spaceBeforePt?: number;
}

export interface TextFrame {
  readonly paragraphs: readonly Paragraph[];
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Space between the box and its text. */
  readonly insetPt: number;
}

export interface Paint {
  readonly fill?: string | undefined;
  /** 0 to 1; 1 when absent. */
  readonly fillOpacity?: number;
  /** Stripes of the fill instead of the whole of it. */
  readonly isHatched?: boolean;
  readonly line?:
    | { readonly color: string; readonly widthPt: number; readonly dash?: LineDash }
    | undefined;
}

export type LineDash = 'dash' | 'sysDash' | 'sysDashDot' | 'sysDot';

/** Which box of the layout a text fills. */
export type Placeholder = 'title' | 'centerTitle' | 'subtitle' | 'lead' | 'caption' | 'number';

interface Named {
  readonly name: string;
  readonly box: Box;
}

export interface TextShape extends Named {
  readonly kind: 'text';
  readonly placeholder?: Placeholder;
  /** Turned around its middle, clockwise. */
  readonly turnDeg?: number;
  readonly frame: TextFrame;
}

export type Geometry =
  | 'rect'
  | 'ellipse'
  | 'diamond'
  | 'triangle'
  | 'hexagon'
  | 'plus'
  | 'mathMinus'
  | 'line';

/** A drawn form; its words say what it is to someone who cannot see it. */
export interface FormShape extends Named {
  readonly kind: 'form';
  readonly alt: string;
  readonly geometry: Geometry;
  readonly isUpsideDown?: boolean;
  readonly paint: Paint;
  readonly frame?: TextFrame;
}

export interface GroupShape extends Named {
  readonly kind: 'group';
  readonly alt: string;
  readonly children: readonly Shape[];
}

export interface TableCellDrawing {
  readonly paragraph: Paragraph;
  readonly fill?: string;
  readonly anchor?: 'top' | 'middle';
  /** Number of rows that the cell spans; the cells that it covers are "covered". */
  readonly rowSpan?: number;
  readonly isCovered?: boolean;
}

export interface TableShape extends Named {
  readonly kind: 'table';
  readonly alt: string;
  readonly columnWidthsPt: readonly number[];
  readonly rows: readonly {
    readonly heightPt: number;
    readonly cells: readonly TableCellDrawing[];
  }[];
  readonly insetXPt: number;
  readonly insetYPt: number;
}

/** A cell of an embedded workbook; null is no cell at all. */
export type WorkbookCell = string | number | null | { readonly excelDay: number };

export interface ChartDrawing {
  readonly space: XmlElement;
  readonly rows: readonly (readonly WorkbookCell[])[];
}

export interface ChartShape extends Named {
  readonly kind: 'chart';
  readonly alt: string;
  readonly chart: ChartDrawing;
}

export interface PictureShape extends Named {
  readonly kind: 'picture';
  readonly alt: string;
  readonly png: Uint8Array<ArrayBuffer>;
}

export type Shape = TextShape | FormShape | GroupShape | TableShape | ChartShape | PictureShape;

export interface SlideDrawing {
  readonly layout: 'title' | 'figure';
  readonly shapes: readonly Shape[];
  readonly notes: readonly Paragraph[];
}
