import { useEffect, useRef, useState } from 'react';
import type { ImportContext } from '@/data/import/importReading';
import type { Persistence } from '@/data/localStore';
import type { LoadedData } from '@/domain/dataset';
import { formatList, formatNumber } from '@/domain/format';
import type { LocalImport } from '@/domain/localImport';
import type { View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { localDay } from '@/lib/localDay';
import { changeView } from '@/state/viewStore';
import { Dialog } from '@/ui/Dialog';
import { useFileDrop } from '@/ui/useFileDrop';
import { ImportSteps } from './ImportSteps';
import { countRows, datasetsOf } from './joinImports';
import { useImport } from './useImport';

interface ImportToolProps {
  /** The view that is shown. */
  readonly view: View;
  /** The release as published, without any other layer. */
  readonly data: LoadedData;
  /** What this browser holds already. */
  readonly current: LocalImport | undefined;
  /** Keeps the rows and makes them the local layer; says how long they stay. */
  readonly onApply: (local: LocalImport) => Promise<Persistence>;
}

/** The button that takes the office's own tables, chosen or dropped, and its dialog. */
export function ImportTool({ view, data, current, onApply }: ImportToolProps) {
  const { lang } = view;
  const all = messagesOf(lang);
  const t = all.importData;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const wasOpen = useRef(false);
  const [notice, setNotice] = useState('');
  const { step, read, cancel, reset } = useImport();

  // A dialog that a drop has opened knows no element to give the focus back to.
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const takeFiles = (files: readonly File[]): void => {
    setNotice('');
    setIsOpen(true);
    read(files, contextOf(data, current));
  };
  const isOver = useFileDrop(['table'], takeFiles);

  const close = (): void => {
    reset();
    setIsOpen(false);
  };

  const apply = async (local: LocalImport, rows: LocalImport): Promise<void> => {
    const persistence = await onApply(local);
    // Another layer has other years.
    changeView(view, { layer: 'local', year: undefined });
    const datasets = datasetsOf(rows);
    const count = datasets.reduce((sum, dataset) => sum + countRows(rows, dataset), 0);
    const names = formatList(
      datasets.map((dataset) => all.layers.dataset[dataset]),
      lang,
    );
    const life = persistence === 'kept' ? t.kept : t.forVisit;
    setNotice(`${t.applied(formatNumber(count, lang), names)} ${life}`);
    close();
  };

  return (
    <div className="import-tool">
      <button
        ref={button}
        type="button"
        className="button"
        aria-haspopup="dialog"
        onClick={() => {
          setNotice('');
          setIsOpen(true);
        }}
      >
        {t.button}
      </button>
      <div className="import-tool__notice" role="status">
        {notice !== '' && view.layer === 'local' && (
          <>
            <p>{notice}</p>
            <button
              type="button"
              className="button button--quiet"
              aria-label={all.dismiss}
              onClick={() => setNotice('')}
            >
              ×
            </button>
          </>
        )}
      </div>
      {isOpen && (
        <Dialog title={t.title} close={all.close} onClose={close}>
          <ImportSteps
            lang={lang}
            step={step}
            isOver={isOver}
            data={data}
            current={current}
            onFiles={takeFiles}
            onCancel={cancel}
            onReset={reset}
            onClose={close}
            onApply={apply}
          />
        </Dialog>
      )}
    </div>
  );
}

function contextOf(data: LoadedData, current: LocalImport | undefined): ImportContext {
  const { provinces, sources, pilots, staff } = data;
  return {
    provinces,
    // A source named in an earlier import stays the same source.
    sources: { sources: [...sources.sources, ...(current?.sources ?? [])] },
    ...(pilots && { pilots }),
    ...(staff && { staff }),
    today: localDay(new Date()),
  };
}
