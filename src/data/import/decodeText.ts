import { ImportFileError } from './importReading';
import { fromOldCode, type OldCode } from './oldCodes';
import { accentedWords } from './vietnameseWords';

/** A text file in one of the codes that it may be written in. */
export interface DecodedText {
  /** In NFC; a byte that was damaged on its way is U+FFFD. */
  readonly text: string;
  readonly code?: OldCode;
}

/** Of so many letters beyond ASCII at most one may be damaged, or the text is of another code. */
const lettersPerDamage = 10;
const signsToJudge = 65_536;

/**
 * The readings of a delimited file, likeliest first: UTF-8 or UTF-16 with a mark, UTF-8 without, also
 * with a damaged byte; else the codes of older Vietnamese programs, Windows-1258, TCVN3 and VNI.
 * Throws an ImportFileError for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): readonly DecodedText[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return [decode('utf-16le', bytes)];
  if (first === 0xfe && second === 0xff) return [decode('utf-16be', bytes)];
  // No text has a NUL; pictures and archives have.
  if (bytes.subarray(0, signsToJudge).includes(0)) {
    throw new ImportFileError({ kind: 'unknown-type', value: '' });
  }
  const utf8 = decode('utf-8', bytes);
  const damaged = utf8.text.match(/\uFFFD/gu)?.length ?? 0;
  const beyondAscii = utf8.text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  if (damaged * lettersPerDamage <= beyondAscii) return [utf8];
  const { text: signs } = decode('windows-1252', bytes);
  const readings = [
    decode('windows-1258', bytes),
    ...(['tcvn3', 'vni'] as const).map((code) => ({ text: fromOldCode(signs, code), code })),
  ].map((reading) => ({ reading, words: accentedWords(reading.text.slice(0, signsToJudge)) }));
  return readings.sort((a, b) => b.words - a.words).map(({ reading }) => reading);
}

function decode(encoding: string, bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes).normalize('NFC') };
}
