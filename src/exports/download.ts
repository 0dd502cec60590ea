/** Long enough for a slow disk and a "save as" dialog. */
const keepMs = 60_000;

/** Hands a file to the browser's downloads; works without https and from a file. */
export function download(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, keepMs);
}
