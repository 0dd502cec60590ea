/** Width of `text` in px at the font that the caller has in mind. */
export type MeasureText = (text: string) => number;

/**
 * Breaks text into lines no wider than `maxWidthPx`, at spaces; a single word that is wider is
 * broken between its characters, so nothing is ever cut off. Empty text gives no line.
 */
export function wrapText(text: string, maxWidthPx: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/u).filter((part) => part !== '')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (measure(joined) <= maxWidthPx) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, maxWidthPx, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces[pieces.length - 1] ?? '';
  }
  if (line !== '') lines.push(line);
  return lines;
}

function breakWord(word: string, maxWidthPx: number, measure: MeasureText): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word.normalize('NFC')) {
    if (piece !== '' && measure(piece + character) > maxWidthPx) {
      pieces.push(piece);
      piece = character;
    } else {
      piece += character;
    }
  }
  pieces.push(piece);
  return pieces;
}
