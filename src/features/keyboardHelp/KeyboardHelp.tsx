import type { Lang } from '@/domain/language';
import { keyboardHelpTextsOf } from '@/i18n/keyboardHelp';
import { messagesOf } from '@/i18n/messages';
import { closeTool, openTool, useIsToolOpen } from '@/state/openTool';
import { allowHelpKey, useHelpKey } from '@/state/preferences';
import { Dialog } from '@/ui/Dialog';
import { useShortcut } from '@/ui/useShortcut';
import { KeyGroup } from './KeyGroup';

/** The keys of the page and its figures; the page menu and, unless switched off, "?" open it. */
export function KeyboardHelp({ lang }: { readonly lang: Lang }) {
  const messages = messagesOf(lang);
  const t = keyboardHelpTextsOf(lang);
  const isOpen = useIsToolOpen('keyboard-help');
  const hasKey = useHelpKey();
  useShortcut(
    ({ key, ctrlKey, metaKey, altKey }) => hasKey && key === '?' && !ctrlKey && !metaKey && !altKey,
    () => document.querySelector('dialog[open]') === null,
    () => openTool('keyboard-help'),
  );
  if (!isOpen) return null;
  return (
    <Dialog
      title={t.title}
      close={messages.close}
      className="key-help"
      onClose={() => closeTool('keyboard-help')}
    >
      <div className="key-help__groups">
        {t.groups.map((group) => (
          <KeyGroup key={group.id} group={group} lang={lang} />
        ))}
      </div>
      <label className="key-help__choice">
        <input
          type="checkbox"
          checked={hasKey}
          onChange={({ target }) => allowHelpKey(target.checked)}
        />
        <span>
          {t.open} <small>{t.openHint}</small>
        </span>
      </label>
    </Dialog>
  );
}
