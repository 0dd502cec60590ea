import type { PngChunk } from './pngChunks';

/** A text that a PNG file carries. */
export interface PngText {
  /** 1 to 79 printable ASCII characters. */
  readonly keyword: string;
  /** A language tag ("vi"); "" when the text has no language. */
  readonly language: string;
  readonly text: string;
}

const keywordForm = /^[!-~](?:[ -~]{0,77}[!-~])?$/u;

/** An iTXt chunk: UTF-8, not compressed. Throws a RangeError for a keyword that PNG does not allow. */
export function writePngText({ keyword, language, text }: PngText): PngChunk {
  if (!keywordForm.test(keyword)) throw new RangeError(`“${keyword}” is no keyword of a PNG text`);
  const encoder = new TextEncoder();
  // After the keyword: no compression, no method; after the language: no translated keyword.
  const head = encoder.encode(`${keyword}\0\0\0${language}\0\0`);
  // The end of the text is the end of the chunk, but readers may stop at a zero.
  const body = encoder.encode(text.replaceAll('\0', ''));
  const data = new Uint8Array(head.length + body.length);
  data.set(head);
  data.set(body, head.length);
  return { type: 'iTXt', data };
}

/** The text of an iTXt chunk; undefined for another chunk, a compressed or a broken one. */
export function readPngText({ type, data }: PngChunk): PngText | undefined {
  if (type !== 'iTXt') return undefined;
  const keywordEnd = data.indexOf(0);
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const translatedEnd = data.indexOf(0, languageEnd + 1);
  if (keywordEnd < 1 || languageEnd < 0 || translatedEnd < 0) return undefined;
  if (data[keywordEnd + 1] !== 0) return undefined;
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return {
      keyword: decoder.decode(data.subarray(0, keywordEnd)),
      language: decoder.decode(data.subarray(keywordEnd + 3, languageEnd)),
      text: decoder.decode(data.subarray(translatedEnd + 1)),
    };
  } catch {
    // Bytes that are not UTF-8.
    return undefined;
  }
}

const inchesPerMeter = 1 / 0.0254;

/** A pHYs chunk: how large the picture is meant to be, in pixels per inch. */
export function writePngDensity(pixelsPerInch: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMeter = Math.round(pixelsPerInch * inchesPerMeter);
  view.setUint32(0, perMeter);
  view.setUint32(4, perMeter);
  view.setUint8(8, 1);
  return { type: 'pHYs', data };
}
