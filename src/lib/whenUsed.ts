/** What a reader does first, whichever way he reads; `scroll` is also what a screen reader does. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'beforeprint'] as const;

/** True when the reader asked the browser to save data: then nothing is fetched ahead. */
function savesData(): boolean {
  // Only Chromium has it, and no type knows it.
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' &&
    connection !== null &&
    Reflect.get(connection, 'saveData') === true
  );
}

/**
 * Calls once, at the first sign that somebody uses the page, or after it has been open for
 * `quietMs`, in ms; never by itself for a reader who saves data. Returns how to stop it.
 */
export function whenUsed(call: () => void, quietMs: number): () => void {
  const options = { capture: true, passive: true };
  const timer = savesData() ? undefined : setTimeout(callOnce, quietMs);
  function stop(): void {
    clearTimeout(timer);
    for (const sign of signs) removeEventListener(sign, callOnce, options);
  }
  function callOnce(): void {
    stop();
    call();
  }
  for (const sign of signs) addEventListener(sign, callOnce, options);
  return stop;
}
