import type { LoadedData, Origin } from '@/domain/dataset';
import { defaultView, type View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { withoutAccents } from '@/lib/searchText';
import type { PictureFormatId, PictureTheme } from './picture/pictureFormats';

/** What a file can be: a picture of a size, a sheet, a deck, a pack. */
export type FileKind = PictureFormatId | 'svg' | 'csv' | 'xlsx' | 'pptx' | 'zip';

interface FileNameInput {
  /** A figure's id, or the slug of a whole pack. */
  readonly figure: string;
  readonly view: View;
  readonly data: Pick<LoadedData, 'manifest' | 'provinces'>;
  readonly kind: FileKind;
  /** Of a picture; light unless said. */
  readonly theme?: PictureTheme | undefined;
  /** Where the rows of a figure come from; a pack may hold all that its view asks for. */
  readonly origins?: readonly Origin[];
}

const maxFilterLength = 60;
/** More names of one kind are counted. */
const maxNames = 3;

/**
 * The name of a downloaded file in ASCII: "then-chot_pilot-matrix_binh-thuan-cum-4_16x9_2026-10-01.png".
 * The filter part holds whole parts only and at most 60 characters; more than three names are counted.
 */
export function fileNameOf(input: FileNameInput): string {
  const { figure, view, data, kind, theme } = input;
  const { all, mixed } = messagesOf(view.lang).export.filterSlug;
  const parts = [
    ...layerParts(input),
    ...(view.boundaries === '2025' ? [messagesOf(view.lang).boundaries.slug] : []),
    ...(figure === 'province-map' ? mapParts(view) : []),
    ...filterParts(view, data.provinces),
  ]
    .map(slugOf)
    .filter((part) => part !== '');
  const filter = parts.length === 0 ? all : joinWhole(parts) || mixed;
  const isPicture = kind.startsWith('png-');
  const kindPart = `${kind.replace('png-', '')}${theme === 'dark' ? '-dark' : ''}`;
  const date = slugOf(data.manifest.releasedOn);
  return `then-chot_${figure}_${filter}_${kindPart}_${date}.${isPicture ? 'png' : kind}`;
}

/** The layer of the view, unless none of its rows is in the file. */
function layerParts({ view: { layer, lang }, origins }: FileNameInput): readonly string[] {
  if (layer === 'published') return [];
  const isThere = origins === undefined || origins.some((origin) => origin.layer === layer);
  return isThere ? [messagesOf(lang).layers.slug[layer]] : [];
}

/** What the map shows, as far as it is not the default: three pictures, three names. */
function mapParts({ indicator, scope, measure }: View): readonly string[] {
  if (indicator === defaultView.indicator) return [];
  return [indicator, scope ?? '', measure ?? ''];
}

function filterParts(view: View, { provinces }: LoadedData['provinces']): readonly string[] {
  const { cluster, counted } = messagesOf(view.lang).export.filterSlug;
  const slugs = view.provinces.map((code) => provinces.find((p) => p.code === code)?.slug ?? code);
  const kinds = [
    [counted.provinces, slugs],
    [counted.regions, view.regions],
    [counted.clusters, view.clusters.map(cluster)],
    [counted.models, view.models],
    [counted.levels, view.levels],
  ] as const;
  return kinds.flatMap(([count, names]) =>
    names.length > maxNames ? [count(names.length)] : [...names],
  );
}

/** As many parts as fit from the start. */
function joinWhole(parts: readonly string[]): string {
  let joined = '';
  for (const part of parts) {
    const next = joined === '' ? part : `${joined}-${part}`;
    if (next.length > maxFilterLength) break;
    joined = next;
  }
  return joined;
}

function slugOf(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
