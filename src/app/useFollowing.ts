import { startTransition, useEffect, useState } from 'react';
import type { FigureInput } from '@/figures/figureModel';
import { afterPaint } from '@/lib/afterPaint';

/** What the figures show while a choice is on its way to them. */
export interface Following {
  /** Of figures that are seen: follows as soon as the choice itself has been answered. */
  readonly seen: FigureInput;
  /** Of figures out of sight: follows after those. */
  readonly unseen: FigureInput;
  /** All figures show the input. */
  readonly isCurrent: boolean;
}

/**
 * Lets the figures follow a choice: the filter bar answers first and is drawn, so that no press waits
 * for all figures; then those in sight are drawn in small steps, then the others.
 */
export function useFollowing(input: FigureInput): Following {
  const seen = useAfterPaint(input);
  const unseen = useAfterPaint(seen);
  return { seen, unseen, isCurrent: seen === input && unseen === input };
}

/** A value as it was until what it has changed elsewhere has been drawn. */
function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(
    () => (value === shown ? undefined : afterPaint(() => startTransition(() => setShown(value)))),
    [value, shown],
  );
  return shown;
}
