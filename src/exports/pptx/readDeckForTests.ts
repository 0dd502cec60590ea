import { strFromU8, unzipSync } from 'fflate';

// Reads back what the deck writes. Nothing of the program itself imports this file.

/** An element as it stands in a file. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  /** The text directly inside, unescaped. */
  readonly text: string;
}

/** Files of a package by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

export function openPackage(bytes: Uint8Array): Files {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** A part's text; throws when it is not there. */
export function textOf(files: Files, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`The package has no ${path}`);
  return strFromU8(bytes);
}

export function parseXml(text: string): Node {
  const root = { name: '', attributes: {}, children: new Array<Node>(), text: '' };
  const open = [root];
  for (const [, end, name, head = '', single, words] of text.matchAll(tokens)) {
    const parent = open[open.length - 1] ?? root;
    if (words !== undefined) {
      parent.text += unescape(words);
    } else if (end === '/') {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else if (name !== undefined) {
      const node = { name, attributes: attributesOf(head), children: new Array<Node>(), text: '' };
      parent.children.push(node);
      if (single !== '/') open.push(node);
    }
  }
  const [first] = root.children;
  if (first === undefined || open.length !== 1) throw new Error('Not one closed element');
  return first;
}

const tokens = /<\?[^>]*>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/gu;

function attributesOf(head: string): Readonly<Record<string, string>> {
  const found = [...head.matchAll(/([\w:]+)="([^"]*)"/gu)];
  return Object.fromEntries(found.map(([, key = '', value = '']) => [key, unescape(value)]));
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Every element of a tree, the root first. */
export function allNodes(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(allNodes)];
}

export function findAll(node: Node, name: string): readonly Node[] {
  return allNodes(node).filter((candidate) => candidate.name === name);
}

/** Cells of the one sheet of a workbook by their address: "A1" to text or number. */
export function readCells(workbook: Uint8Array): ReadonlyMap<string, string | number> {
  const sheet = parseXml(textOf(openPackage(workbook), 'xl/worksheets/sheet1.xml'));
  return new Map(
    findAll(sheet, 'c').map(({ attributes, children }) => {
      const { r = '', t } = attributes;
      const [inside] = children;
      const text =
        inside === undefined
          ? ''
          : allNodes(inside)
              .map((one) => one.text)
              .join('');
      return [r, t === 'inlineStr' ? text : Number(text)];
    }),
  );
}
