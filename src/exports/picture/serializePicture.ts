/**
 * The svg as text that stands alone, with `fontCss` in it. The css is put into the text and never
 * into the document, where the page's policy forbids inline styles.
 */
export function serializePicture(svg: SVGSVGElement, fontCss: string): string {
  const text = new XMLSerializer().serializeToString(svg);
  const start = text.indexOf('>') + 1;
  return `${text.slice(0, start)}<style>${fontCss}</style>${text.slice(start)}`;
}
