/** A picture's size in output px; the layout is derived from it, never special-cased. */
export interface PictureFormat {
  readonly widthPx: number;
  readonly heightPx: number;
  /** No text in the picture is smaller. */
  readonly smallestPx: number;
  /** How large it is meant to be: a slide of 13.33 in, a page of A4, a square of 7.5 in. */
  readonly pixelsPerInch: number;
}

export const pictureFormats = {
  'png-16x9': { widthPx: 1920, heightPx: 1080, smallestPx: 22, pixelsPerInch: 144 },
  'png-a4': { widthPx: 3508, heightPx: 2480, smallestPx: 34, pixelsPerInch: 300 },
  'png-square': { widthPx: 1080, heightPx: 1080, smallestPx: 20, pixelsPerInch: 144 },
} as const satisfies Readonly<Record<string, PictureFormat>>;

/** Label size at which line widths and patterns of charts are made to be seen. */
const drawnLabelPx = 22;

/**
 * The format in the units in which it is drawn: px, or larger units where labels are larger than
 * those of slides, so that lines grow with the labels instead of becoming hairlines on paper.
 */
export function inDrawingUnits(format: PictureFormat): PictureFormat {
  const scale = Math.max(1, format.smallestPx / drawnLabelPx);
  return {
    ...format,
    widthPx: format.widthPx / scale,
    heightPx: format.heightPx / scale,
    smallestPx: format.smallestPx / scale,
  };
}

export type PictureFormatId = keyof typeof pictureFormats;

export type PictureTheme = 'light' | 'dark';
