/**
 * Calls once the browser has nothing better to do, at the latest after `latestMs`, in ms.
 * Returns how to stop it.
 */
export function whenIdle(call: () => void, latestMs: number): () => void {
  // Safari has no idle callback, whatever the type says.
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(call, { timeout: latestMs });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(call, Math.min(latestMs, 200));
  return () => clearTimeout(timer);
}
