import { useEffect, useId, useRef } from 'react';
import type { Lang } from '@/domain/language';
import { messagesOf } from '@/i18n/messages';
import { Dialog } from '@/ui/Dialog';

interface LinkDialogProps {
  readonly lang: Lang;
  readonly link: string;
  readonly onClose: () => void;
}

/** The link in a field, selected, for browsers that let nobody copy. */
export function LinkDialog({ lang, link, onClose }: LinkDialogProps) {
  // Seldom there and cheap to render: the compiler would only add code to the first script.
  'use no memo';
  const messages = messagesOf(lang);
  const t = messages.comforts.menu;
  const saysId = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <Dialog title={t.copyLink} close={messages.close} onClose={onClose}>
      <p id={saysId}>{t.copyRefused}</p>
      <input
        ref={field}
        className="link-field"
        aria-label={t.link}
        aria-describedby={saysId}
        value={link}
        readOnly
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </Dialog>
  );
}
