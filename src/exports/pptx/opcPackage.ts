import { strToU8, zipSync, type Zippable } from 'fflate';
import { serializeXml, xml, type XmlElement } from './xml';

const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, or the whole address. */
  readonly type: string;
  /** Path in the package, or an address when external. */
  readonly target: string;
  readonly isExternal?: boolean;
}

/** One file of a package with what it refers to. */
export interface Part {
  readonly path: string;
  /** Undefined: the extension says it. */
  readonly contentType?: string;
  readonly content: XmlElement | Uint8Array<ArrayBuffer>;
  readonly relationships?: readonly Relationship[];
}

/** Extensions whose content type needs no word for each file. */
const defaults: readonly (readonly [string, string])[] = [
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
  ['png', 'image/png'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];

/** The parts as one file, with content types and relationships; the same parts, the same bytes. */
export function serializePackage(
  parts: readonly Part[],
  rootRelationships: readonly Relationship[],
): Uint8Array<ArrayBuffer> {
  const files: Record<string, string | Uint8Array<ArrayBuffer>> = {
    '[Content_Types].xml': serializeXml(contentTypes(parts)),
    '_rels/.rels': serializeXml(relationshipsXml(rootRelationships)),
  };
  for (const { path, content, relationships = [] } of parts) {
    if (files[path] !== undefined) throw new Error(`Two parts of the deck are called ${path}`);
    files[path] = content instanceof Uint8Array ? content : serializeXml(content);
    if (relationships.length > 0) {
      files[relationshipsPath(path)] = serializeXml(relationshipsXml(relationships));
    }
  }
  return serializeFiles(files);
}

/** Zips files; what is compressed already is only stored. No clock time goes in. */
function serializeFiles(
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    const isStored = typeof content !== 'string';
    entries[path] = [isStored ? content : strToU8(content), { level: isStored ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: new Date(2000, 0, 1) });
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash)}/_rels/${path.slice(slash + 1)}.rels`;
}

function relationshipsXml(relationships: readonly Relationship[]): XmlElement {
  return xml(
    'Relationships',
    { xmlns: relationshipsNamespace },
    relationships.map(({ id, type, target, isExternal }) =>
      xml('Relationship', {
        Id: id,
        Type: type.includes(':') ? type : `${office}/${type}`,
        Target: isExternal === true ? target : `/${target}`,
        TargetMode: isExternal === true ? 'External' : undefined,
      }),
    ),
  );
}

function contentTypes(parts: readonly Part[]): XmlElement {
  return xml('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    ...defaults.map(([extension, type]) =>
      xml('Default', { Extension: extension, ContentType: type }),
    ),
    ...parts.flatMap(({ path, contentType }) =>
      contentType === undefined
        ? []
        : [xml('Override', { PartName: `/${path}`, ContentType: contentType })],
    ),
  ]);
}
