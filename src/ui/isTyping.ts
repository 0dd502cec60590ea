const withoutText = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'range']);

/** True where a key belongs to the field that has the focus: letters, Ctrl+Z, the choice of a list. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !withoutText.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}
