import { readXml } from '@/lib/xmlTokens';

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
  for (const token of readXml(xml)) {
    if (token.kind === 'text') {
      if (isInText && !isInReading) text += token.text;
    } else if (token.name === 't') isInText = token.kind === 'open' && !token.isEmpty;
    else if (token.name === 'rPh') isInReading = token.kind === 'open' && !token.isEmpty;
    else if (token.name === 'si') {
      if (token.kind === 'open') {
        text = '';
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
