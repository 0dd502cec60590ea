import type { Lang } from '@/domain/language';
import { messagesOf } from '@/i18n/messages';
import { openTool } from '@/state/openTool';

/** Opens the import of the office's own tables. */
export function ImportButton({ lang }: { readonly lang: Lang }) {
  return (
    <button
      type="button"
      className="button import-button"
      aria-haspopup="dialog"
      onClick={() => openTool('import')}
    >
      {messagesOf(lang).importData.button}
    </button>
  );
}
