/**
 * Puts text, and the same as HTML where given, on the clipboard. Over plain http there is no
 * clipboard API, so the older copy command is tried with the same content.
 * @returns false when the browser allows neither
 */
export async function copyToClipboard(text: string, html?: string): Promise<boolean> {
  // Absent outside of secure contexts, whatever the type says.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  try {
    if (clipboard !== undefined && html === undefined) {
      await clipboard.writeText(text);
      return true;
    }
    if (clipboard !== undefined && html !== undefined) {
      await clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
      return true;
    }
  } catch {
    // Refused: the copy command may still be allowed.
  }
  return copyByCommand(text, html);
}

/** False where the browser has no clipboard for pictures: over plain http, and in old ones. */
export function canCopyImages(): boolean {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  return clipboard !== undefined && typeof ClipboardItem !== 'undefined';
}

/**
 * Puts a picture on the clipboard that may still be in the making; must be called within the
 * reader's click, or the browser refuses. Resolves to false when it refuses, or when the picture
 * fails.
 */
export async function copyImage(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}

function copyByCommand(text: string, html: string | undefined): boolean {
  let isHandled = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    isHandled = true;
  };
  document.addEventListener('copy', onCopy);
  // oxlint-disable-next-line typescript/no-deprecated -- the only way without a secure context
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return isDone && isHandled;
}
