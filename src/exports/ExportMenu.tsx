import { type ComponentType, type ReactNode, useId, useRef, useState } from 'react';
import { messagesOf } from '@/i18n/messages';
import { useDismiss } from '@/ui/useDismiss';
import type { ExportJob } from './exportJob';
import type { ExportListProps } from './ExportList';

interface ExportMenuProps<Marks> {
  readonly job: ExportJob<Marks>;
  /** Stands first in the list. */
  readonly children?: ReactNode;
}

/** The list, whose code comes when it is first opened; `failed` until somebody opens it again. */
type Loading<Marks> =
  | 'none'
  | 'loading'
  | 'failed'
  | { readonly List: ComponentType<ExportListProps<Marks>> };

/** A figure's export control: a button that opens the list of what can be taken away. */
export function ExportMenu<Marks>({ job, children }: ExportMenuProps<Marks>) {
  const t = messagesOf(job.model.lang).export;
  const listId = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [list, setList] = useState<Loading<Marks>>('none');
  const isThere = typeof list === 'object';

  const toggle = (): void => {
    setIsOpen(!isOpen);
    if (isOpen || isThere || list === 'loading') return;
    setList('loading');
    void import('./ExportList').then(
      ({ ExportList }) => setList({ List: ExportList }),
      () => setList('failed'),
    );
  };
  useDismiss(root, isOpen, (reason) => {
    setIsOpen(false);
    if (reason === 'escape') button.current?.focus();
  });

  return (
    <div className="export-menu" ref={root}>
      <button
        ref={button}
        type="button"
        className="export-menu__button"
        aria-label={t.of(job.model.name)}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={toggle}
      >
        {t.button}
        <span aria-hidden="true" className="dropdown__arrow">
          ▾
        </span>
      </button>
      {isThere ? (
        <list.List
          job={job}
          id={listId}
          isOpen={isOpen}
          onClose={() => setIsOpen(false)}
          button={button}
        >
          {children}
        </list.List>
      ) : (
        <p className="export-menu__status" role="status">
          {list === 'failed' && isOpen ? t.notLoaded : ''}
        </p>
      )}
    </div>
  );
}
