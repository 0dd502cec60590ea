import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { messagesOf } from '@/i18n/messages';
import { detailOf } from './exportFaults';
import type { ExportItem, ShownPicture } from './exportItem';
import { rowItems } from './exportItems';
import type { ExportJob } from './exportJob';
import { pictureItems } from './pictureItems';
import { PictureDialog } from './PictureDialog';
import { prepareFigure } from './preparedFigure';

/** What came of the last choice. */
const nothing = { text: '', isFault: false };

/** Long enough to read a sentence twice; a fault stays until the reader goes on. */
const resultShownMs = 10_000;

export interface ExportListProps<Marks> {
  readonly job: ExportJob<Marks>;
  readonly id: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Opens the list; takes the focus back. */
  readonly button: RefObject<HTMLButtonElement | null>;
  /** Stands first in the list. */
  readonly children?: ReactNode;
}

/** What can be taken away of a figure, and what came of it. */
export function ExportList<Marks>({
  job,
  id,
  isOpen,
  onClose,
  button,
  children,
}: ExportListProps<Marks>) {
  const messages = messagesOf(job.model.lang);
  const t = messages.export;
  const list = useRef<HTMLUListElement>(null);
  // The state is one render late for a second click; the ref is not.
  const isWorking = useRef(false);
  const [workingId, setWorkingId] = useState<string>();
  const [result, setResult] = useState(nothing);
  const [isDark, setIsDark] = useState(false);
  const [shown, setShown] = useState<ShownPicture>();

  useEffect(() => {
    if (isOpen) list.current?.querySelector('button')?.focus();
  }, [isOpen]);
  useEffect(() => {
    if (result.text === '' || result.isFault) return undefined;
    const timer = setTimeout(() => setResult(nothing), resultShownMs);
    return () => clearTimeout(timer);
  }, [result]);

  const start = async (item: ExportItem): Promise<void> => {
    if (isWorking.current) return;
    isWorking.current = true;
    setWorkingId(item.id);
    setResult(nothing);
    try {
      const done = await item.run(prepareFigure(job), { theme: isDark ? 'dark' : 'light' });
      if (done.kind === 'told') setResult({ text: done.text, isFault: false });
      // Only a reader who is still in the list is led back to the button.
      if (list.current?.contains(document.activeElement)) button.current?.focus();
      onClose();
      if (done.kind === 'shown') setShown(done.picture);
    } catch (error) {
      setResult({ text: t.failed(detailOf(error)), isFault: true });
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
    <>
      {isOpen && (
        <ul ref={list} id={id} className="export-menu__list">
          {children}
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
        {result.text}
      </p>
      {shown !== undefined && (
        <PictureDialog picture={shown} lang={job.model.lang} onClose={() => setShown(undefined)} />
      )}
    </>
  );
}
