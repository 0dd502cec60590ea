import { attributeOf, readXml } from '@/lib/xmlTokens';

/**
 * The texts that cells share, in their order; pieces of one text are joined, readings left out.
 * `onShare` is told the share of the part that has been read, 0 to 1.
 */
export function readSharedStrings(
  xml: string,
  onShare: (share: number) => void,
): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isInText = false;
  let isInReading = false;
  let isRaised = false;
  for (const token of readXml(xml)) {
    if (token.kind === 'text') {
      if (isInText && !isInReading) text += isRaised ? raised(token.text) : token.text;
    } else if (token.name === 't') isInText = token.kind === 'open' && !token.isEmpty;
    else if (token.name === 'rPh') isInReading = token.kind === 'open' && !token.isEmpty;
    else if (token.name === 'r') isRaised = false;
    else if (token.name === 'vertAlign' && token.kind === 'open') {
      isRaised = isRaisedRun(token.attributes);
    } else if (token.name === 'si') {
      if (token.kind === 'open') {
        text = '';
        isRaised = false;
        onShare(token.end / xml.length);
      }
      if (token.kind === 'close' || token.isEmpty) strings.push(decodeEscapes(text));
    }
  }
  return strings;
}

/** The characters that a workbook writes as "_x000D_". */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** True for a run of a rich text that stands above or below the line: the sign of a footnote. */
export function isRaisedRun(attributes: string): boolean {
  return (attributeOf(attributes, 'val') ?? '').endsWith('script');
}

/** Digits above the line, so that "12,5" with a raised 1 does not become 12,51. */
export function raised(text: string): string {
  return text.replace(
    /\d/gu,
    (digit) =>
      '\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079'[Number(digit)] ?? digit,
  );
}
