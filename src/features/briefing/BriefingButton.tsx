import type { Lang } from '@/domain/language';
import { messagesOf } from '@/i18n/messages';
import { openTool } from '@/state/openTool';

interface BriefingButtonProps {
  readonly lang: Lang;
  /** False while the data is loading: then nothing can be started. */
  readonly isReady: boolean;
}

/** The button of the header that opens the briefing. */
export function BriefingButton({ lang, isReady }: BriefingButtonProps) {
  const t = messagesOf(lang).briefing;
  return (
    <button
      type="button"
      className="button"
      aria-haspopup="dialog"
      disabled={!isReady}
      title={isReady ? undefined : t.notReady}
      onClick={() => openTool('briefing')}
    >
      {t.button}
    </button>
  );
}
