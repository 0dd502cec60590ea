import { openTool } from '@/state/openTool';
import { useHelpKey } from '@/state/preferences';
import { useShortcut } from '@/ui/useShortcut';

/** "?" opens the keyboard help, unless it is switched off or another dialog is open. */
export function useHelpShortcut(): void {
  const hasKey = useHelpKey();
  useShortcut(
    ({ key, ctrlKey, metaKey, altKey }) => hasKey && key === '?' && !ctrlKey && !metaKey && !altKey,
    () => document.querySelector('dialog[open]') === null,
    () => openTool('keyboard-help'),
  );
}
