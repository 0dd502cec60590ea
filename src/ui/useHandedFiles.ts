import { useEffect, useEffectEvent } from 'react';

/** Lists of files that somebody has taken. */
const taken = new WeakSet<readonly File[]>();

/** Takes files that were dropped before this part was on the page, each list once. */
export function useHandedFiles(
  files: readonly File[] | undefined,
  onFiles: (files: readonly File[]) => void,
): void {
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    if (files === undefined || taken.has(files)) return;
    taken.add(files);
    take(files);
  }, [files]);
}
