import { isPng, insertPngChunks, type PngChunk, readPngChunks } from '@/lib/pngChunks';
import { readPngText, writePngDensity, writePngText } from '@/lib/pngText';
import type { Lang } from '@/domain/language';
import { type FigureMetadata, serializeMetadata } from './figureMetadata';

const keyword = 'then-chot';

interface PngFacts {
  readonly metadata: FigureMetadata;
  readonly lang: Lang;
  /** One paragraph a line. */
  readonly description: string;
  readonly pixelsPerInch: number;
}

/** Writes size, title, description and metadata into a PNG file; its pixels stay as they are. */
export async function addPngMetadata(png: Blob, facts: PngFacts): Promise<Blob> {
  const { metadata, lang, description, pixelsPerInch } = facts;
  const text = (name: string, value: string): PngChunk =>
    writePngText({ keyword: name, language: lang, text: value });
  const bytes = insertPngChunks(new Uint8Array(await png.arrayBuffer()), [
    writePngDensity(pixelsPerInch),
    text('Title', metadata.name),
    text('Description', description),
    writePngText({ keyword: 'Software', language: '', text: 'Then Chốt' }),
    writePngText({ keyword, language: '', text: serializeMetadata(metadata) }),
  ]);
  return new Blob([bytes], { type: 'image/png' });
}

export type CarriedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'broken' }
  /** The bytes are a file of another kind. */
  | { readonly kind: 'other-type' };

/** The metadata that a PNG file carries, still as text. Never throws. */
export function readPngMetadata(bytes: Uint8Array): CarriedText {
  if (!isPng(bytes)) return { kind: 'other-type' };
  const reading = readPngChunks(bytes);
  if (!reading.ok) return { kind: 'broken' };
  for (const chunk of reading.chunks) {
    const found = readPngText(chunk);
    if (found?.keyword === keyword) return { kind: 'text', text: found.text };
  }
  return { kind: 'none' };
}
