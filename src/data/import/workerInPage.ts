// oxlint-disable-next-line import/default -- the build makes it one
import ImportWorker from './importWorker?worker&inline';

/** Starts the worker from the text that the page carries, through a blob. */
export function startWorker(): Worker {
  return new ImportWorker();
}
