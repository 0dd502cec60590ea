import { createImportWorker } from './createWorker';
import type { ImportContext, ImportReading, OnImportProgress } from './importReading';
import { describeError, isTooBig, tooBig } from './fileLimits';
import type { ImportAnswer, ImportRequest } from './workerMessages';

export interface RunningImport {
  /** Never rejects: whatever goes wrong is a fault of the reading. */
  readonly result: Promise<ImportReading>;
  /** Ends the worker; the result is then the fault 'cancelled'. */
  readonly cancel: () => void;
}

/** Reads a file in a worker, so that the page stays usable; see readImport. */
export function startImport(
  file: File,
  context: ImportContext,
  onProgress: OnImportProgress = () => undefined,
): RunningImport {
  let worker: Worker | undefined;
  let isOver = false;
  let settle: ((reading: ImportReading) => void) | undefined;
  const result = new Promise<ImportReading>((resolve) => {
    settle = resolve;
  });
  const end = (reading: ImportReading): void => {
    isOver = true;
    worker?.terminate();
    settle?.(reading);
  };
  const fail = (value: string): void => end({ ok: false, fault: { kind: 'failed', value } });

  void (async () => {
    // Bytes of a huge file would not fit into the memory to be refused there.
    if (isTooBig(file.size)) return end({ ok: false, fault: tooBig(file.size) });
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      return end({ ok: false, fault: { kind: 'unreadable', value: describeError(error) } });
    }
    try {
      const started = await createImportWorker();
      if (isOver) return started.terminate();
      worker = started;
      started.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
        if (isOver) return;
        if (data.kind === 'progress') onProgress(data.done, data.total);
        else end(data.reading);
      });
      started.addEventListener('error', (event) => {
        event.preventDefault();
        // A file that is not there tells no message.
        fail(event instanceof ErrorEvent ? event.message : 'importWorker');
      });
      started.addEventListener('messageerror', () => fail('messageerror'));
      const request: ImportRequest = { bytes, fileName: file.name, context };
      started.postMessage(request, [bytes.buffer]);
    } catch (error) {
      fail(describeError(error));
    }
  })();

  return {
    result,
    cancel: () => {
      if (!isOver) end({ ok: false, fault: { kind: 'cancelled' } });
    },
  };
}
