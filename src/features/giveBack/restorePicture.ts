import type { LoadedData } from '@/domain/dataset';
import type { View } from '@/domain/view';
import type { FigureMetadata } from '@/exports/metadata/figureMetadata';
import { type PictureFault, readPicture } from '@/exports/metadata/readPicture';
import { hasMessages, loadMessages } from '@/i18n/messages';
import { parseAddress, type UnknownValue } from '@/state/address';
import { reconcile } from '@/state/reconcile';
import { compareRows, type RowChange } from './compareRows';

/** The figure's rows under a view, on its own layer and boundaries; undefined when it cannot be shown. */
export type FigureNow = (
  figureId: string,
  view: View,
) => Promise<FigureMetadata | undefined> | FigureMetadata | undefined;

/** What a picture gives back. */
export interface RestoredPicture {
  readonly view: View;
  /** Values of its view that the data no longer knows. */
  readonly unknown: readonly UnknownValue[];
  readonly picture: FigureMetadata;
  /** What differs in the data that is loaded; undefined when the figure cannot be shown now. */
  readonly changes: readonly RowChange[] | undefined;
}

export type RestoreResult =
  | { readonly ok: true; readonly restored: RestoredPicture }
  | { readonly ok: false; readonly fault: PictureFault | 'unreadable' };

/** Larger files are no pictures of this program; at 300 dpi a page has about 1 MB. */
const maxBytes = 50_000_000;

/** Reads a file that should be a picture of this program and compares it with the data. */
export async function restorePicture(
  file: Blob,
  data: LoadedData,
  figureNow: FigureNow,
): Promise<RestoreResult> {
  if (file.size > maxBytes) return { ok: false, fault: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  // A folder, say, or a file that was moved away meanwhile.
  if (bytes === undefined) return { ok: false, fault: 'unreadable' };
  const reading = readPicture(new Uint8Array(bytes));
  if (!reading.ok) return reading;
  // A picture in another language is compared in that language, as far as it can be had.
  await loadMessages(parseAddress(reading.metadata.view).view.lang).catch(() => undefined);
  return { ok: true, restored: await restoreFrom(reading.metadata, data, figureNow) };
}

async function restoreFrom(
  picture: FigureMetadata,
  data: LoadedData,
  figureNow: FigureNow,
): Promise<RestoredPicture> {
  const parsed = parseAddress(picture.view);
  const { view, unknown } = reconcile(parsed.view, data);
  const now = hasMessages(view.lang) ? await figureNow(picture.figure, view) : undefined;
  return {
    view,
    unknown: [...parsed.unknown, ...unknown],
    picture,
    changes: now === undefined ? undefined : compareRows(picture, now),
  };
}
