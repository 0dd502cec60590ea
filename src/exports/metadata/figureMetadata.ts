import * as v from 'valibot';
import { isPartialDate } from '@/domain/partialDate';
import { isJsonObject } from '@/lib/json';

// What a picture carries besides its pixels, and the only door through which it is read back: a
// file from outside may hold anything.

const maxTextLength = 1_000_000;
const programName = 'then-chot';
export const metadataVersion = 1;

const line = v.pipe(v.string(), v.maxLength(2000));
const cell = v.nullable(
  v.union([v.pipe(v.string(), v.maxLength(10_000)), v.pipe(v.number(), v.finite())]),
);
const cells = v.pipe(v.array(cell), v.maxLength(60), v.readonly());
/** `layer`: of the sources behind the row; pictures of earlier versions have it once for all. */
const row = v.pipe(v.object({ id: line, cells, layer: v.exactOptional(line) }), v.readonly());

const schema = v.pipe(
  v.object({
    program: v.literal(programName),
    version: v.literal(metadataVersion),
    /** The view as its address, without the question mark. */
    view: line,
    release: line,
    releasedOn: v.pipe(v.string(), v.check(isPartialDate)),
    /** The id of the figure; may be one that this program does not have. */
    figure: line,
    /** The figure's name in its language. */
    name: line,
    layer: line,
    columns: v.pipe(v.array(line), v.maxLength(60), v.readonly()),
    /** The rows that the figure shows; a cell is null where nothing is known. */
    rows: v.pipe(v.array(row), v.maxLength(1000), v.readonly()),
  }),
  v.readonly(),
);

export type FigureMetadata = v.InferOutput<typeof schema>;
export type MetadataRow = FigureMetadata['rows'][number];
export type MetadataCell = MetadataRow['cells'][number];

/** Why a text is not usable as metadata. */
export type MetadataFault =
  /** Another program wrote it. */
  | 'foreign'
  /** A newer version of this program wrote it. */
  | 'newer'
  | 'too-large'
  | 'invalid';

export type MetadataReading =
  | { readonly ok: true; readonly metadata: FigureMetadata }
  | { readonly ok: false; readonly fault: MetadataFault };

/** Reads what `serializeMetadata` wrote; unknown fields are left out. Never throws. */
export function parseMetadata(text: string): MetadataReading {
  if (text.length > maxTextLength) return { ok: false, fault: 'too-large' };
  const raw = parseJson(text);
  if (!isJsonObject(raw) || raw['program'] !== programName) return { ok: false, fault: 'foreign' };
  const { version } = raw;
  if (typeof version === 'number' && version > metadataVersion) {
    return { ok: false, fault: 'newer' };
  }
  const result = v.safeParse(schema, raw, { abortEarly: true });
  return result.success ? { ok: true, metadata: result.output } : { ok: false, fault: 'invalid' };
}

/** Metadata as one line of JSON. */
export function serializeMetadata(metadata: FigureMetadata): string {
  return JSON.stringify(metadata);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
