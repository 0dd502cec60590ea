import { unescapeXml } from '@/lib/unescapeXml';
import { type FigureMetadata, serializeMetadata } from './figureMetadata';
import type { CarriedText } from './pngMetadata';

/** Puts metadata into a picture's svg, after its title and description. */
export function addSvgMetadata(svg: SVGSVGElement, metadata: FigureMetadata): void {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'metadata');
  element.textContent = serializeMetadata(metadata);
  const described = svg.querySelector('desc');
  if (described === null) svg.prepend(element);
  else described.after(element);
}

/**
 * The metadata that an SVG file carries, still as text: what stands in its first `<metadata>`. Read
 * as text, since a file from outside should not be turned into a document. Never throws.
 */
export function readSvgMetadata(bytes: Uint8Array): CarriedText {
  const svg = decode(bytes);
  if (svg === undefined || !/<svg[\s>]/u.test(svg)) return { kind: 'other-type' };
  if (!/<\/svg\s*>\s*(?:<!--[^>]*-->\s*)?$/u.test(svg.slice(-200))) return { kind: 'broken' };
  const start = svg.indexOf('<metadata');
  const opened = start < 0 ? -1 : svg.indexOf('>', start);
  const end = opened < 0 ? -1 : svg.indexOf('</metadata', opened);
  if (end < 0) return { kind: 'none' };
  return { kind: 'text', text: unescapeXml(svg.slice(opened + 1, end)).trim() };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
