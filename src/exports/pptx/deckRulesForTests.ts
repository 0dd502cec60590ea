import {
  allNodes,
  type Files,
  findAll,
  type Node,
  openPackage,
  parseXml,
  readCells,
  textOf,
} from './readDeckForTests';
import { schemaOrder } from './schemaOrderForTests';

// What PowerPoint is strict about, as far as it can be told without its schemas.

/** One sentence a fault; none for a deck that is right. */
export function findDeckFaults(bytes: Uint8Array, lang: string): readonly string[] {
  const files = openPackage(bytes);
  const parts = [...files.keys()].filter((path) => /\.(?:xml|rels)$/u.test(path));
  return [
    ...contentTypeFaults(files),
    ...parts.flatMap((path) => {
      const root = parseXml(textOf(files, path));
      const faults = path.endsWith('.rels')
        ? targetFaults(root, files)
        : [
            ...orderFaults(root),
            ...idFaults(root),
            ...altFaults(root),
            ...runFaults(root),
            ...langFaults(root, lang),
          ];
      return faults.map((fault) => `${path}: ${fault}`);
    }),
    ...parts
      .filter((path) => path.startsWith('ppt/charts/chart'))
      .flatMap((path) => chartFaults(path, files).map((fault) => `${path}: ${fault}`)),
  ];
}

function contentTypeFaults(files: Files): readonly string[] {
  const types = parseXml(textOf(files, '[Content_Types].xml'));
  const overrides = findAll(types, 'Override').map(
    ({ attributes }) => attributes['PartName'] ?? '',
  );
  const defaults = findAll(types, 'Default');
  const extensions = new Set(defaults.map(({ attributes }) => attributes['Extension']));
  const phantom = overrides.filter((name) => !files.has(name.slice(1)));
  const untyped = [...files.keys()].filter(
    (path) => !overrides.includes(`/${path}`) && !extensions.has(path.split('.').pop()),
  );
  return [
    ...phantom.map((name) => `content type for ${name}, which is not there`),
    ...untyped.map((path) => `no content type for ${path}`),
  ];
}

function targetFaults(root: Node, files: Files): readonly string[] {
  const ids = root.children.map(({ attributes }) => attributes['Id']);
  const inside = root.children.filter(({ attributes }) => attributes['TargetMode'] !== 'External');
  const missing = inside.filter(
    ({ attributes }) => !files.has((attributes['Target'] ?? '').slice(1)),
  );
  return [
    ...missing.map(({ attributes }) => `target ${attributes['Target']} is not there`),
    ...(new Set(ids).size === ids.length ? [] : ['an id stands twice']),
  ];
}

function orderFaults(root: Node): readonly string[] {
  return allNodes(root).flatMap(({ name, children }) => {
    const order = schemaOrder[name];
    if (order === undefined) return [];
    const places = children.map((child) => order.indexOf(child.name));
    const isSorted = places.every((place, index) => place >= (places[index - 1] ?? 0));
    const names = children.map((child) => child.name).join(' ');
    return isSorted ? [] : [`children of ${name} are out of order: ${names}`];
  });
}

function idFaults(root: Node): readonly string[] {
  const ids = findAll(root, 'p:cNvPr').map(({ attributes }) => attributes['id']);
  return new Set(ids).size === ids.length ? [] : ['a shape id stands twice'];
}

/** Everything that is not text needs words; a text is its own. */
function altFaults(root: Node): readonly string[] {
  const drawn = allNodes(root).filter(
    ({ name, children }) =>
      ['p:grpSp', 'p:pic', 'p:graphicFrame'].includes(name) ||
      (name === 'p:sp' && isForm(children)),
  );
  return drawn.flatMap(({ children }) => {
    const head = children[0] === undefined ? [] : findAll(children[0], 'p:cNvPr');
    const descr = head[0]?.attributes['descr'] ?? '';
    return descr === '' ? [`${head[0]?.attributes['name'] ?? 'a shape'} has no alt text`] : [];
  });
}

/** Neither a text box nor a placeholder. */
function isForm([head]: readonly Node[]): boolean {
  if (head === undefined) return false;
  const isTextBox = findAll(head, 'p:cNvSpPr').some(
    ({ attributes }) => attributes['txBox'] === '1',
  );
  return !isTextBox && findAll(head, 'p:ph').length === 0;
}

function langFaults(root: Node, lang: string): readonly string[] {
  const runs = allNodes(root).filter(({ name }) => name === 'a:r' || name === 'a:fld');
  const wrong = runs.filter(({ children }) => children[0]?.attributes['lang'] !== lang);
  return wrong.map((run) => `a run is not in ${lang}: ${findAll(run, 'a:t')[0]?.text ?? ''}`);
}

/** LibreOffice forgets the size of a line behind a run without text, so that tables grow. */
function runFaults(root: Node): readonly string[] {
  const empty = findAll(root, 'a:r').filter((run) => findAll(run, 'a:t')[0]?.text === '');
  return empty.map(() => 'a run without text');
}

/** The chart's copy of its numbers is what the embedded workbook holds, cell by cell. */
function chartFaults(path: string, files: Files): readonly string[] {
  const chart = parseXml(textOf(files, path));
  const rels = parseXml(textOf(files, path.replace('charts/', 'charts/_rels/').concat('.rels')));
  const target = rels.children[0]?.attributes['Target'] ?? '';
  const cells = readCells(files.get(target.slice(1)) ?? new Uint8Array());
  const blanks = findAll(chart, 'c:dispBlanksAs').map(({ attributes }) => attributes['val']);
  const axes = findAll(chart, 'c:catAx').filter(
    (node) => findAll(node, 'c:tickLblSkip')[0]?.attributes['val'] !== '1',
  );
  const references = allNodes(chart).filter(
    ({ name }) => name === 'c:numRef' || name === 'c:strRef',
  );
  return [
    ...(blanks.join(' ') === 'gap' ? [] : ['gaps are bridged']),
    ...axes.map(() => 'not every category has its label'),
    ...references.flatMap((reference) => referenceFaults(reference, cells)),
  ];
}

function referenceFaults(
  reference: Node,
  cells: ReadonlyMap<string, string | number>,
): readonly string[] {
  const formula = findAll(reference, 'c:f')[0]?.text ?? '';
  const [, column = '', first = ''] = /^Sheet1!\$([A-Z]+)\$(\d+)/u.exec(formula) ?? [];
  const count = Number(findAll(reference, 'c:ptCount')[0]?.attributes['val']);
  const points = new Map(
    findAll(reference, 'c:pt').map((point) => [
      Number(point.attributes['idx']),
      findAll(point, 'c:v')[0]?.text,
    ]),
  );
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const address = `${column}${Number(first) + index}`;
    const cell = cells.get(address);
    const inChart = points.get(index);
    return String(cell) === String(inChart) ? [] : [`${address}: ${cell}, in the chart ${inChart}`];
  });
}
