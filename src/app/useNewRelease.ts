import { useEffect, useState } from 'react';
import type { DataSource } from '@/data/dataSource';
import { loadManifest } from '@/data/loader';
import type { Manifest } from '@/domain/dataset';

/** A tab that was out of sight for less is taken to be still in use. */
const awayMs = 10 * 60 * 1000;

/**
 * A release on the server that is newer than the one shown. Looked for only when the reader comes
 * back: from the browser's page cache, or after ten minutes out of sight. Nothing is swapped.
 */
export function useNewRelease(
  source: DataSource,
  shown: Manifest | undefined,
): Manifest | undefined {
  const [found, setFound] = useState<Manifest>();
  const release = shown?.release;
  useEffect(() => {
    if (release === undefined) return undefined;
    let hiddenSince: number | undefined;
    let isCurrent = true;
    const look = (): void => {
      // Without an answer the page stays as it is; it has all that it needs.
      loadManifest(source).then(
        (manifest) => {
          if (isCurrent) setFound(manifest.release === release ? undefined : manifest);
        },
        () => undefined,
      );
    };
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') {
        hiddenSince = Date.now();
        return;
      }
      // A clock that was set back counts as a long time.
      if (hiddenSince !== undefined && Math.abs(Date.now() - hiddenSince) >= awayMs) look();
      hiddenSince = undefined;
    };
    const onPageShow = (event: PageTransitionEvent): void => {
      if (event.persisted) look();
    };
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('pageshow', onPageShow);
    return () => {
      isCurrent = false;
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('pageshow', onPageShow);
    };
  }, [source, release]);
  return found;
}
