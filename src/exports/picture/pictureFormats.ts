/** A picture's size in output px; the layout is derived from it, never special-cased. */
export interface PictureFormat {
  readonly widthPx: number;
  readonly heightPx: number;
  /** No text in the picture is smaller. */
  readonly smallestPx: number;
}

export const pictureFormats = {
  'png-16x9': { widthPx: 1920, heightPx: 1080, smallestPx: 22 },
  'png-a4': { widthPx: 3508, heightPx: 2480, smallestPx: 34 },
  'png-square': { widthPx: 1080, heightPx: 1080, smallestPx: 20 },
} as const satisfies Readonly<Record<string, PictureFormat>>;

export type PictureFormatId = keyof typeof pictureFormats;
