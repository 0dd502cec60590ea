import { useState } from 'react';
import type { ImportContext } from '@/data/import/importReading';
import type { Persistence } from '@/data/localStore';
import type { LoadedData } from '@/domain/dataset';
import { dayNow } from '@/domain/dayNow';
import { formatList, formatNumber } from '@/domain/format';
import type { LocalImport } from '@/domain/localImport';
import type { View } from '@/domain/view';
import { importTextsOf } from '@/i18n/importData';
import { messagesOf } from '@/i18n/messages';
import { closeTool, openTool, useIsToolOpen } from '@/state/openTool';
import { changeView } from '@/state/viewStore';
import { Dialog } from '@/ui/Dialog';
import { useFileDrop } from '@/ui/useFileDrop';
import { useHandedFiles } from '@/ui/useHandedFiles';
import { ImportSteps } from './ImportSteps';
import { countRows, datasetsOf } from './joinImports';
import { useImport } from './useImport';

interface ImportToolProps {
  /** The view that is shown. */
  readonly view: View;
  /** The release as published, without any other layer. */
  readonly data: LoadedData;
  /** The layer that is shown, by provinces of 2019. */
  readonly shown: LoadedData;
  /** What this browser holds already. */
  readonly current: LocalImport | undefined;
  /** Files that were dropped before this was on the page. */
  readonly dropped?: readonly File[] | undefined;
  /** Keeps the rows and makes them the local layer; says how long they stay. */
  readonly onApply: (local: LocalImport) => Promise<Persistence>;
}

/** Takes the office's own tables, chosen or dropped: the dialog, and what came of it. */
export function ImportTool({ view, data, shown, current, dropped, onApply }: ImportToolProps) {
  const { lang } = view;
  const all = messagesOf(lang);
  const t = importTextsOf(lang);
  const isOpen = useIsToolOpen('import');
  const [notice, setNotice] = useState('');
  const { step, read, answer, cancel, reset } = useImport();

  const takeFiles = (files: readonly File[]): void => {
    setNotice('');
    openTool('import');
    read(files, contextOf(data, current));
  };
  const isOver = useFileDrop(['table'], takeFiles);

  useHandedFiles(dropped, takeFiles);

  const close = (): void => {
    reset();
    closeTool('import');
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
      <div className="import-tool__notice" role="status">
        {notice !== '' && !isOpen && view.layer === 'local' && (
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
        <Dialog
          title={t.title}
          close={all.close}
          // A dialog that a drop has opened knows no element to give the focus back to.
          returnTo=".import-button, .filter-bar__open"
          onClose={close}
        >
          <ImportSteps
            lang={lang}
            step={step}
            isOver={isOver}
            data={data}
            shown={shown}
            current={current}
            onFiles={takeFiles}
            onAnswers={answer}
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
  const { manifest, provinces, sources, pilots, staff } = data;
  return {
    provinces,
    // A source named in an earlier import stays the same source.
    sources: { sources: [...sources.sources, ...(current?.sources ?? [])] },
    ...(pilots && { pilots }),
    ...(staff && { staff }),
    today: dayNow(new Date(), manifest.releasedOn),
  };
}
