/** Starts the worker from its own file beside the page. */
export function startWorker(): Worker {
  return new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
}
