/** An attribute that is undefined is left out; true and false are written as 1 and 0. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly (XmlElement | string)[];
}

type XmlChild = XmlElement | string | undefined;

/** One element; text children are escaped when written, undefined children are left out. */
export function xml(
  name: string,
  attributes: XmlAttributes = {},
  children: readonly XmlChild[] = [],
): XmlElement {
  return { name, attributes, children: children.filter((child) => child !== undefined) };
}

/** An element that holds its value in `val`, as most of chart markup does. */
export function val(name: string, value: string | number | boolean): XmlElement {
  return xml(name, { val: value });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The element as the text of a file. */
export function serializeXml(root: XmlElement): string {
  return declaration + serializeFragment(root);
}

/** The element as a part of a file. */
function serializeFragment({ name, attributes, children }: XmlElement): string {
  const head = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeText(value)}"`))
    .join('');
  if (children.length === 0) return `<${name}${head}/>`;
  const inner = children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : serializeFragment(child)))
    .join('');
  return `<${name}${head}>${inner}</${name}>`;
}

function attributeText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string') return escapeXml(value);
  if (!Number.isFinite(value)) throw new RangeError(`A deck cannot hold the number ${value}`);
  return String(value);
}

function escapeXml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

// What XML 1.0 cannot hold at all. Line ends and tabs become spaces: a run holds one line.
// oxlint-disable-next-line no-control-regex -- these are the characters to take out
const notAllowed = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu;
const loneSurrogate = /\p{Surrogate}/gu;

/** Text as a file can hold it: NFC, no control characters, halves of characters replaced. */
export function cleanText(text: string): string {
  return text
    .replace(loneSurrogate, '\uFFFD')
    .replace(notAllowed, '')
    .replace(/[\t\n\r]+/gu, ' ')
    .normalize('NFC');
}
