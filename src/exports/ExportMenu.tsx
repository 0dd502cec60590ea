import { useEffect, useId, useRef, useState } from 'react';
import { messagesOf } from '@/i18n/messages';
import { useDismiss } from '@/ui/useDismiss';
import { detailOf } from './exportFaults';
import type { ExportItem, ShownPicture } from './exportItem';
import { rowItems } from './exportItems';
import { pictureItems } from './pictureItems';
import { PictureDialog } from './PictureDialog';
import type { PreparedFigure } from './preparedFigure';

/** Long enough to read a sentence twice. */
const resultShownMs = 10_000;

interface ExportMenuProps {
  readonly figure: PreparedFigure;
}

/** A figure's export control: a button that opens the list of what can be taken away. */
export function ExportMenu({ figure }: ExportMenuProps) {
  const { model } = figure;
  const messages = messagesOf(model.lang);
  const t = messages.export;
  const listId = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // The state is one render late for a second click; the ref is not.
  const isWorking = useRef(false);
  const [isOpen, setIsOpen] = useState(false);
  const [workingId, setWorkingId] = useState<string>();
  const [result, setResult] = useState('');
  const [isDark, setIsDark] = useState(false);
  const [shown, setShown] = useState<ShownPicture>();

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
      const done = await item.run(figure, { theme: isDark ? 'dark' : 'light' });
      if (done.kind === 'told') setResult(done.text);
      // Only a reader who is still in the list is led back to the button.
      if (list.current?.contains(document.activeElement)) button.current?.focus();
      setIsOpen(false);
      if (done.kind === 'shown') setShown(done.picture);
    } catch (error) {
      setResult(t.failed(detailOf(error)));
    }
    isWorking.current = false;
    setWorkingId(undefined);
  };

  const entry = (item: ExportItem) => (
    <li key={item.id}>
      <button
        type="button"
        className="export-menu__item"
        aria-disabled={workingId !== undefined}
        onClick={() => void start(item)}
      >
        {item.label(messages)}{' '}
        <span className="export-menu__hint">
          {workingId === item.id ? t.working : item.hint(messages)}
        </span>
      </button>
    </li>
  );

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
          {pictureItems.map(entry)}
          <li className="export-menu__group">
            <label className="export-menu__option">
              <input
                type="checkbox"
                checked={isDark}
                onChange={(event) => setIsDark(event.target.checked)}
              />
              {messages.pictures.dark}
            </label>
          </li>
          {rowItems.map(entry)}
        </ul>
      )}
      <p className="export-menu__status" role="status">
        {result}
      </p>
      {shown !== undefined && (
        <PictureDialog picture={shown} lang={model.lang} onClose={() => setShown(undefined)} />
      )}
    </div>
  );
}
