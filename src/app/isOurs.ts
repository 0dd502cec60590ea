/** Code that others put into the page. */
const extension = /\b[a-z-]*extension:\/\//u;

/**
 * Whether an error is the page's own: not an extension's, and not what browsers report without
 * anything having gone wrong.
 * @param fileName the script it arose in, empty when unknown
 */
export function isOurs(error: unknown, fileName: string): boolean {
  // Told without an error: scripts of other origins, and "ResizeObserver loop …", which is harmless.
  if (error === undefined || error === null) return false;
  if (extension.test(fileName)) return false;
  if (!(error instanceof Error)) return true;
  return error.name !== 'AbortError' && !extension.test(error.stack ?? '');
}
