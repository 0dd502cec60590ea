import { useEffect, useEffectEvent, useState } from 'react';
import { type FileKind, fileKindOf } from '@/lib/fileKind';

/** Drops that somebody has taken. */
const taken = new WeakSet<Event>();

/**
 * Takes files that are dropped anywhere on the page, which would otherwise leave for the file. The
 * kind of the first file decides: only the listener of that kind is given it, with the others of
 * its kind. Of several listeners for one kind only the first one on the page takes a drop.
 * Returns true while files are held over the page; their kind is not known before the drop.
 */
export function useFileDrop(
  kinds: readonly FileKind[],
  onFiles: (files: readonly File[]) => void,
): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent((event: DragEvent) => {
    const dropped = [...(event.dataTransfer?.files ?? [])];
    const kind = dropped[0] && fileKindOf(dropped[0].name);
    if (kind === undefined || !kinds.includes(kind) || taken.has(event)) return;
    taken.add(event);
    onFiles(dropped.filter(({ name }) => fileKindOf(name) === kind));
  });
  useEffect(() => {
    function onDragOver(event: DragEvent): void {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    }
    function onDragLeave(event: DragEvent): void {
      // Without a next element the pointer has left the window.
      if (event.relatedTarget === null) setIsOver(false);
    }
    function onDrop(event: DragEvent): void {
      setIsOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      take(event);
    }
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
