/** Hidden tabs draw no frames, and nobody waits there. */
const latestMs = 100;

/**
 * Calls once what has changed until now has been drawn, at the latest after a tenth of a second.
 * Returns how to stop it.
 */
export function afterPaint(call: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    clearTimeout(task);
    // The frame itself is drawn when its callbacks have run.
    task = setTimeout(call);
  });
  task = setTimeout(() => {
    cancelAnimationFrame(frame);
    call();
  }, latestMs);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
