import { useState } from 'react';
import { fileKindOf } from '@/lib/fileKind';
import { openTool } from '@/state/openTool';
import { useFileDrop } from '@/ui/useFileDrop';

interface PageDrop {
  /** Files are held over the page. */
  readonly isOver: boolean;
  /** Files are or were held over the page: what takes them is wanted. */
  readonly isWanted: boolean;
  /** Tables that were dropped last, for the import. */
  readonly tables: readonly File[] | undefined;
  /** Anything else that was dropped last, for the tool that takes pictures. */
  readonly others: readonly File[] | undefined;
}

/**
 * Takes every file that is dropped on the page and opens the tool that reads it, whose code may
 * still be on its way: the files wait for it.
 */
export function usePageDrop(canImport: boolean): PageDrop {
  const [wasOver, setWasOver] = useState(false);
  const [dropped, setDropped] = useState<readonly File[]>();
  const isOver = useFileDrop(['table', 'picture', 'other'], (files) => {
    setDropped(files);
    openTool(isTable(files) && canImport ? 'import' : 'give-back');
  });
  if (isOver && !wasOver) setWasOver(true);
  const forImport = dropped !== undefined && isTable(dropped) && canImport;
  return {
    isOver,
    isWanted: wasOver,
    tables: forImport ? dropped : undefined,
    others: forImport ? undefined : dropped,
  };
}

function isTable([first]: readonly File[]): boolean {
  return first !== undefined && fileKindOf(first.name) === 'table';
}
