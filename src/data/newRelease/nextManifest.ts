import { hashOf, releaseOf } from '@/data/release';
import { schemaVersion } from '@/data/schema';
import type { Manifest } from '@/domain/dataset';
import type { PartialDate } from '@/domain/partialDate';
import type { FileBytes } from './mergeFiles';

/** Folder of an older release beside the six files, with a slash at its end. */
export function previousPathOf(release: string): string {
  return `previous/${release}/`;
}

/** The manifest of the release that comes after `before`, which joins the older ones if it differs. */
export function nextManifest(
  before: Manifest,
  files: FileBytes,
  { releasedOn, note }: { readonly releasedOn: PartialDate; readonly note: string },
): Manifest {
  const described = [...files].map(([path, bytes]) => {
    return { path, sha256: hashOf(bytes), bytes: bytes.length };
  });
  const release = releaseOf(described);
  const older = [
    ...(before.previous ?? []),
    { release: before.release, path: previousPathOf(before.release) },
  ].filter(
    (entry, index, all) =>
      entry.release !== release && all.findIndex((e) => e.release === entry.release) === index,
  );
  return {
    schemaVersion,
    release,
    releasedOn,
    ...(note !== '' && { note }),
    ...(older.length > 0 && { previous: older }),
    files: described,
  };
}
