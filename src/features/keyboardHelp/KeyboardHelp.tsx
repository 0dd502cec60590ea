import type { Lang } from '@/domain/language';
import { keyboardHelpTextsOf } from '@/i18n/keyboardHelp';
import { messagesOf } from '@/i18n/messages';
import { closeTool, useIsToolOpen } from '@/state/openTool';
import { allowHelpKey, useHelpKey } from '@/state/preferences';
import { Dialog } from '@/ui/Dialog';
import { KeyGroup } from './KeyGroup';

export interface KeyboardHelpProps {
  readonly lang: Lang;
}

/** The keys of the page and its figures; the page menu and, unless switched off, "?" open it. */
export function KeyboardHelp({ lang }: KeyboardHelpProps) {
  const messages = messagesOf(lang);
  const t = keyboardHelpTextsOf(lang);
  const isOpen = useIsToolOpen('keyboard-help');
  const hasKey = useHelpKey();
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
