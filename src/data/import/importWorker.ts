import { readImport } from './readImport';
import type { ImportAnswer, ImportRequest } from './workerMessages';

// Runs in a worker of its own, so that the page answers while a file is read. A worker has no list
// of readers to share: it takes one request, and the page ends it afterwards.
addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  const reading = readImport(data.bytes, data.fileName, data.context, (done, total) =>
    answer({ kind: 'progress', done, total }),
  );
  answer({ kind: 'done', reading });
});

function answer(message: ImportAnswer): void {
  postMessage(message);
}
