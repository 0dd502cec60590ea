import { type FigureMetadata, type MetadataFault, parseMetadata } from './figureMetadata';
import { readPngMetadata } from './pngMetadata';
import { readSvgMetadata } from './svgMetadata';

/** Why a file gives nothing back. */
export type PictureFault =
  /** Neither PNG nor SVG. */
  | 'other-type'
  /** Cut off or damaged on its way. */
  | 'broken'
  /** A picture, but nothing of this program in it. */
  | Exclude<MetadataFault, 'foreign'>
  | 'no-metadata';

export type PictureReading =
  | { readonly ok: true; readonly metadata: FigureMetadata }
  | { readonly ok: false; readonly fault: PictureFault };

/** What a PNG or SVG file of this program says of itself. Never throws, whatever the bytes. */
export function readPicture(bytes: Uint8Array): PictureReading {
  const png = readPngMetadata(bytes);
  const carried = png.kind === 'other-type' ? readSvgMetadata(bytes) : png;
  if (carried.kind === 'none') return { ok: false, fault: 'no-metadata' };
  if (carried.kind !== 'text') return { ok: false, fault: carried.kind };
  const reading = parseMetadata(carried.text);
  if (reading.ok) return reading;
  return { ok: false, fault: reading.fault === 'foreign' ? 'no-metadata' : reading.fault };
}
