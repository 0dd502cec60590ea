import { unescapeXml } from './unescapeXml';

/** A piece of an XML text; names come without their prefix: "x:row" is "row". */
export type XmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      /** What stands between the name and the end of the tag. */
      readonly attributes: string;
      /** No 'close' follows. */
      readonly isEmpty: boolean;
      /** Index after the tag, for progress. */
      readonly end: number;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Walks through an XML text without building a tree. Comments, instructions and a document type are
 * skipped, and entities of one's own are never expanded. Throws a SyntaxError where a tag does not
 * end.
 */
export function* readXml(xml: string): Generator<XmlToken, void> {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start !== at) {
      const text = xml.slice(at, start < 0 ? xml.length : start);
      yield { kind: 'text', text: unescapeXml(text) };
      if (start < 0) return;
    }
    if (xml.startsWith('<![CDATA[', start)) {
      const end = endOf(xml, ']]>', start);
      yield { kind: 'text', text: xml.slice(start + 9, end - 3) };
      at = end;
    } else if (xml.startsWith('<!--', start)) at = endOf(xml, '-->', start);
    else if (xml[start + 1] === '?') at = endOf(xml, '?>', start);
    else if (xml[start + 1] === '!') at = endOfType(xml, start);
    else {
      const end = endOfTag(xml, start);
      const inner = xml.slice(start + 1, end - 1);
      if (inner.startsWith('/')) yield { kind: 'close', name: localName(inner.slice(1).trim()) };
      else {
        const isEmpty = inner.endsWith('/');
        const body = isEmpty ? inner.slice(0, -1) : inner;
        const nameEnd = body.search(/\s/u);
        const name = localName(nameEnd < 0 ? body : body.slice(0, nameEnd));
        const attributes = nameEnd < 0 ? '' : body.slice(nameEnd);
        yield { kind: 'open', name, attributes, isEmpty, end };
      }
      at = end;
    }
  }
}

const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** The value of an attribute by its name without prefix; undefined where it is not given. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, key = '', double, single] of attributes.matchAll(attributePattern)) {
    if (localName(key) === name) return unescapeXml(double ?? single ?? '');
  }
  return undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function endOf(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new SyntaxError(`XML: no "${mark}"`);
  return found + mark.length;
}

/** Index after a tag; ">" may stand inside quotation marks. */
function endOfTag(xml: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const end = xml.indexOf('>', at);
    if (end < 0) throw new SyntaxError('XML: a tag does not end');
    const quote = firstQuote(xml, at, end);
    if (quote < 0) return end + 1;
    const close = xml.indexOf(xml.charAt(quote), quote + 1);
    if (close < 0) throw new SyntaxError('XML: an attribute does not end');
    at = close + 1;
  }
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

/** Index after "<!DOCTYPE …>", whose declarations may stand in brackets. */
function endOfType(xml: string, start: number): number {
  const bracket = xml.indexOf('[', start);
  const end = endOf(xml, '>', start);
  return bracket < 0 || bracket > end ? end : endOf(xml, '>', endOf(xml, ']', bracket) - 1);
}
