import { type PointerEvent as HandleEvent, useEffect, useRef, useState } from 'react';
import type { FigureId } from '@/figures/figureModel';

interface DragOrder {
  /** The item under way. */
  readonly dragged: FigureId | undefined;
  /** For the handle of the item `id`; rows carry the attribute `data-item`. */
  readonly startDrag: (id: FigureId, event: HandleEvent<HTMLElement>) => void;
}

/** Ordering with mouse, pen or finger: the row goes where the pointer is. */
export function useDragOrder(
  ids: readonly FigureId[],
  onMove: (id: FigureId, target: FigureId) => void,
): DragOrder {
  const [dragged, setDragged] = useState<FigureId>();
  const lastTarget = useRef<FigureId>(undefined);

  useEffect(() => {
    if (dragged === undefined) return undefined;
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      const row = document.elementFromPoint(clientX, clientY)?.closest('[data-item]');
      const target = ids.find((id) => id === row?.getAttribute('data-item'));
      // A row that was just passed may lie under the pointer again when rows differ in height.
      if (target === lastTarget.current) return;
      lastTarget.current = target;
      if (target !== undefined && target !== dragged) onMove(dragged, target);
    };
    const stop = (): void => {
      lastTarget.current = undefined;
      setDragged(undefined);
    };
    // Not on the handle: the browser takes it out of the document when its row moves.
    document.addEventListener('pointermove', follow);
    document.addEventListener('pointerup', stop);
    document.addEventListener('pointercancel', stop);
    return () => {
      document.removeEventListener('pointermove', follow);
      document.removeEventListener('pointerup', stop);
      document.removeEventListener('pointercancel', stop);
    };
  }, [dragged, ids, onMove]);

  return {
    dragged,
    startDrag: (id, event) => {
      // Else the text under the way is selected.
      event.preventDefault();
      setDragged(id);
    },
  };
}
