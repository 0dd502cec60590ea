import type { DataLayer, Reliability, Source } from './dataset';

/** What a source is to the reader: how reliable, or that it is no published source at all. */
export type SourceClass = Reliability | 'local' | 'illustrative';

/** `kind` of the sources of imported rows. */
export const localKind = 'local';
/** `kind` of the source of made-up rows. */
const illustrativeKind = 'illustrative';

/** The class of a source; imported and made-up rows are never called official or press. */
export function sourceClassOf({ kind, reliability }: Source): SourceClass {
  return kind === localKind || kind === illustrativeKind ? kind : reliability;
}

/** The layer of a source's rows; what an office imported stays its own after it was released. */
export function layerOfSource(source: Source): DataLayer {
  const found = sourceClassOf(source);
  return found === localKind || found === illustrativeKind ? found : 'published';
}

/** True for a mirror or a blog, which must be marked wherever it stands. */
export function isSecondary(source: Source | undefined): boolean {
  return source !== undefined && sourceClassOf(source) === 'secondary';
}
