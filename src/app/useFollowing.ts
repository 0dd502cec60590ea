import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '@/lib/afterPaint';

/** What the figures show while a choice is on its way to them. */
export interface Following<Value> {
  /** Of figures that are seen: follows as soon as the choice itself has been answered. */
  readonly seen: Value;
  /** Of figures out of sight: follows after those. */
  readonly unseen: Value;
  /** All figures show the value. */
  readonly isCurrent: boolean;
}

/**
 * Lets the figures follow a choice: the filter bar answers first and is drawn, so that no press waits
 * for all figures; then those in sight are drawn in small steps, then the others. While `isShown` is
 * false there are no figures that could follow.
 */
export function useFollowing<Value>(value: Value, isShown: boolean): Following<Value> {
  const seen = useAfterPaint(value, isShown);
  const unseen = useAfterPaint(seen, isShown);
  return { seen, unseen, isCurrent: seen === value && unseen === value };
}

/** A value as it was until what it has changed elsewhere has been drawn. */
function useAfterPaint<Value>(value: Value, isShown: boolean): Value {
  const [last, setLast] = useState({ value, isShown });
  // What is shown for the first time, or anew, is shown as it is now.
  const follows = isShown && last.isShown;
  if (!follows && (last.value !== value || last.isShown !== isShown)) setLast({ value, isShown });
  const isBehind = follows && last.value !== value;
  useEffect(
    () =>
      isBehind
        ? afterPaint(() => startTransition(() => setLast({ value, isShown: true })))
        : undefined,
    [value, isBehind],
  );
  return follows ? last.value : value;
}
