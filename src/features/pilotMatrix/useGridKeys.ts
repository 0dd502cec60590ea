import { type KeyboardEvent, useRef, useState } from 'react';

/** What a stop of the grid needs to take part: one tab stop, arrows move between stops. */
export interface GridStop {
  readonly tabIndex: number;
  readonly 'data-row': number;
  readonly 'data-col': number;
  readonly onFocus: () => void;
}

interface Position {
  readonly row: number;
  readonly col: number;
}

const moves: Readonly<Record<string, Position>> = {
  ArrowUp: { row: -1, col: 0 },
  ArrowDown: { row: 1, col: 0 },
  ArrowLeft: { row: 0, col: -1 },
  ArrowRight: { row: 0, col: 1 },
};

/**
 * Keyboard for a grid whose headers stand at row -1 and column -1: arrows move the focus, Enter
 * and Space click.
 */
export function useGridKeys(rowCount: number, colCount: number) {
  const root = useRef<SVGSVGElement>(null);
  const [active, setActive] = useState<Position>({ row: 0, col: -1 });
  const current = {
    row: Math.min(active.row, rowCount - 1),
    col: Math.min(active.col, colCount - 1),
  };

  function stopAt(row: number, col: number): GridStop {
    return {
      tabIndex: row === current.row && col === current.col ? 0 : -1,
      'data-row': row,
      'data-col': col,
      onFocus: () => setActive({ row, col }),
    };
  }

  function onKeyDown(event: KeyboardEvent<SVGSVGElement>): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      event.target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return;
    }
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const selector = `[data-row="${current.row + move.row}"][data-col="${current.col + move.col}"]`;
    root.current?.querySelector<SVGElement>(selector)?.focus();
  }

  return { root, stopAt, onKeyDown };
}
