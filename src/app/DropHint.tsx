import type { Lang } from '@/domain/language';
import { messagesOf } from '@/i18n/messages';
import { useIsToolOpen } from '@/state/openTool';

interface DropHintProps {
  readonly lang: Lang;
  /** Files are held over the page. */
  readonly isOver: boolean;
}

/** Says what can be dropped while files are held over the page; an open form says it by itself. */
export function DropHint({ lang, isOver }: DropHintProps) {
  const isFormOpen = useIsToolOpen('give-back');
  if (!isOver || isFormOpen) return null;
  return <p className="drop-hint">{messagesOf(lang).dropHint}</p>;
}
