import { useEffect, useId, useRef, useState } from 'react';
import { messagesOf } from '@/i18n/messages';
import { useDismiss } from '@/ui/useDismiss';
import { detailOf } from './exportFaults';
import { type ExportItem, exportItems, type ExportJob } from './exportItems';

/** Long enough to read a sentence twice. */
const resultShownMs = 10_000;

/** A figure's export control: a button that opens the list of what can be taken away. */
export function ExportMenu<Marks>({ spec, model, view, data }: ExportJob<Marks>) {
  const t = messagesOf(model.lang).export;
  const listId = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // The state is one render late for a second click; the ref is not.
  const isWorking = useRef(false);
  const [isOpen, setIsOpen] = useState(false);
  const [workingId, setWorkingId] = useState<string>();
  const [result, setResult] = useState('');

  useEffect(() => {
    if (isOpen) list.current?.querySelector('button')?.focus();
  }, [isOpen]);
  useEffect(() => {
    if (result === '') return undefined;
    const timer = setTimeout(() => setResult(''), resultShownMs);
    return () => clearTimeout(timer);
  }, [result]);
  useDismiss(root, isOpen, (reason) => {
    setIsOpen(false);
    if (reason === 'escape') button.current?.focus();
  });

  const start = async (item: ExportItem): Promise<void> => {
    if (isWorking.current) return;
    isWorking.current = true;
    setWorkingId(item.id);
    setResult('');
    try {
      setResult(await item.run({ spec, model, view, data }));
      // Only a reader who is still in the list is led back to the button.
      if (list.current?.contains(document.activeElement)) button.current?.focus();
      setIsOpen(false);
    } catch (error) {
      setResult(t.failed(detailOf(error)));
    }
    isWorking.current = false;
    setWorkingId(undefined);
  };

  return (
    <div className="export-menu" ref={root}>
      <button
        ref={button}
        type="button"
        className="export-menu__button"
        aria-label={t.of(model.name)}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t.button}
      </button>
      {isOpen && (
        <ul ref={list} id={listId} className="export-menu__list">
          {exportItems.map((item) => (
            <li key={item.id}>
              <button
                type="button"
                className="export-menu__item"
                aria-disabled={workingId !== undefined}
                onClick={() => void start(item)}
              >
                {item.label(t)}{' '}
                <span className="export-menu__hint">
                  {workingId === item.id ? t.working : item.hint(t)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="export-menu__status" role="status">
        {result}
      </p>
    </div>
  );
}
