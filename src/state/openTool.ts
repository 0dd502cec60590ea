import { create } from 'zustand';

/**
 * Tools of the page that open as a dialog, some from more than one place; one at a time. There may
 * be several filter bars, each with a sheet of its own.
 */
export type Tool = 'import' | 'give-back' | 'keyboard-help' | 'briefing' | `filters-${string}`;

const openTools = create<{ readonly tool: Tool | undefined }>()(() => ({ tool: undefined }));

export function useIsToolOpen(tool: Tool): boolean {
  return openTools((state) => state.tool === tool);
}

/** Opens a tool in place of whichever is open. */
export function openTool(tool: Tool): void {
  openTools.setState({ tool });
}

/** Tells whenever somebody opens that tool, though it may be open; gives back what stops it. */
export function whenAsked(tool: Tool, listener: () => void): () => void {
  return openTools.subscribe((state) => {
    if (state.tool === tool) listener();
  });
}

/** Closes that tool; another one that took its place stays. */
export function closeTool(tool: Tool): void {
  openTools.setState((state) => (state.tool === tool ? { tool: undefined } : state));
}
