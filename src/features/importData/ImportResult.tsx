import { useEffect, useRef, useState } from 'react';
import type { ImportAnswers } from '@/data/import/importReading';
import type { ChangedDataset } from '@/domain/changeRows';
import type { LoadedData } from '@/domain/dataset';
import { formatList, formatNumber } from '@/domain/format';
import type { Lang } from '@/domain/language';
import type { LocalImport } from '@/domain/localImport';
import { detailOf } from '@/exports/exportFaults';
import { describeImportFileFault } from '@/i18n/importFaults';
import { importTextsOf } from '@/i18n/importData';
import { ChangePreview } from './ChangePreview';
import { CountsTable } from './CountsTable';
import type { ImportOutcome } from './importOutcome';
import { countRows, datasetsOf } from './joinImports';
import { ImportQuestions } from './ImportQuestions';
import { previewImport } from './previewImport';
import { RemarkLists } from './RemarkLists';

interface ImportResultProps {
  readonly lang: Lang;
  readonly outcome: ImportOutcome;
  readonly data: LoadedData;
  readonly current: LocalImport | undefined;
  readonly onApply: (local: LocalImport, rows: LocalImport) => Promise<void>;
  /** Reads the same files again with what the reader has answered. */
  readonly onAnswers: (answers: ImportAnswers) => void;
  readonly onOther: () => void;
  readonly onRefuse: () => void;
}

/** What was read, what is wrong, what would change; and the decision. */
export function ImportResult(props: ImportResultProps) {
  const { lang, outcome, data, current, onApply, onAnswers, onOther, onRefuse } = props;
  const t = importTextsOf(lang);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isApplying, setIsApplying] = useState(false);
  const [failure, setFailure] = useState('');
  const [replaced, setReplaced] = useState<readonly ChangedDataset[]>([]);
  useEffect(() => heading.current?.focus(), []);

  const { rows } = outcome;
  const preview = rows && previewImport(data, current, rows, replaced);
  const count =
    rows === undefined
      ? 0
      : datasetsOf(rows).reduce((sum, dataset) => sum + countRows(rows, dataset), 0);
  const apply = async (): Promise<void> => {
    if (rows === undefined || preview === undefined) return;
    setIsApplying(true);
    try {
      await onApply(preview.local, rows);
    } catch (error) {
      setFailure(t.applyFailed(detailOf(error)));
      setIsApplying(false);
    }
  };
  const files = formatList(
    outcome.fileNames.map((name) => `“${name}”`),
    lang,
  );
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className="import__heading">
        {t.resultOf(files)}
      </h3>
      {outcome.refused.length > 0 && (
        <ul className="import__refused">
          {outcome.refused.map(({ fileName, fault }, index) => (
            // Two files may have one name, and the list never changes.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} data-import="fault">
              {t.refused(fileName, describeImportFileFault(fault, lang))}
            </li>
          ))}
        </ul>
      )}
      {outcome.counts.length > 0 && <CountsTable lang={lang} outcome={outcome} />}
      {outcome.questions.length > 0 && (
        <ImportQuestions lang={lang} questions={outcome.questions} onAnswers={onAnswers} />
      )}
      <RemarkLists lang={lang} outcome={outcome} />
      {preview !== undefined && (
        <ChangePreview lang={lang} preview={preview} replaced={replaced} onReplaced={setReplaced} />
      )}
      <div className="import__decision">
        <button
          type="button"
          className="button import__use"
          disabled={count === 0 || isApplying}
          onClick={() => void apply()}
        >
          {t.use(formatNumber(count, lang))}
        </button>
        <button type="button" className="button" onClick={onRefuse}>
          {t.refuse}
        </button>
        <button type="button" className="button button--quiet" onClick={onOther}>
          {t.otherFile}
        </button>
        {count === 0 && <span>{t.nothingToUse}</span>}
        <span role="alert">{failure}</span>
      </div>
    </>
  );
}
