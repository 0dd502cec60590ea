/**
 * The one door to workers. A page of separate files starts the worker's own file; a page in one file
 * carries the worker as text and starts it from a blob. The two ways stand in files of their own:
 * the build leaves out the one that its mode never reaches, and with it that worker's file.
 */
export async function createImportWorker(): Promise<Worker> {
  const door =
    import.meta.env.MODE === 'single'
      ? await import('./workerInPage')
      : await import('./workerInFile');
  return door.startWorker();
}
