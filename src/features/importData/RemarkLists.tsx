import { formatNumber } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { download } from '@/exports/download';
import { importTextsOf } from '@/i18n/importData';
import type { FileRemark, ImportOutcome } from './importOutcome';
import { describeRemark, faultFileName, tabulateRemarks } from './remarks';

interface RemarkListsProps {
  readonly lang: Lang;
  readonly outcome: ImportOutcome;
}

/** More sentences than that are read in a spreadsheet. */
const mostShown = 200;

/** What is wrong in the files, sentence by sentence, and what should be looked at again. */
export function RemarkLists({ lang, outcome }: RemarkListsProps) {
  const t = importTextsOf(lang);
  const { faults, warnings } = outcome;
  const isOneFile = outcome.fileNames.length === 1;
  const takeList = (): void => {
    const csv = tabulateRemarks(outcome, lang);
    download(new Blob([csv], { type: 'text/csv' }), faultFileName(outcome, lang));
  };
  const listOf = (kind: 'fault' | 'remark', remarks: readonly FileRemark[], label: string) => (
    // Scrollable regions take the keyboard focus so that arrows can scroll them.
    <div className="import__remarks" role="region" aria-label={label} tabIndex={0}>
      <ol>
        {remarks.slice(0, mostShown).map((remark, index) => (
          // A file may say the same thing twice, and the list never changes.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} data-import={kind}>
            {describeRemark(remark, isOneFile, lang)}
          </li>
        ))}
      </ol>
    </div>
  );
  const shown = formatNumber(mostShown, lang);
  const more = (remarks: readonly FileRemark[]): string =>
    formatNumber(remarks.length - mostShown, lang);
  const faultsTitle = t.faults(formatNumber(faults.length, lang));
  const warningsTitle = t.warnings(formatNumber(warnings.length, lang));
  return (
    <>
      {faults.length > 0 && (
        <section className="import__faults">
          <h4>{faultsTitle}</h4>
          {listOf('fault', faults, faultsTitle)}
          {faults.length > mostShown && <p>{t.moreFaults(shown, more(faults))}</p>}
        </section>
      )}
      {warnings.length > 0 && (
        <details className="import__warnings">
          <summary>{warningsTitle}</summary>
          {listOf('remark', warnings, warningsTitle)}
          {warnings.length > mostShown && <p>{t.moreWarnings(shown, more(warnings))}</p>}
        </details>
      )}
      {faults.length + warnings.length > 0 && (
        <p>
          <button type="button" className="button" onClick={takeList}>
            {t.takeFaults}
          </button>
        </p>
      )}
    </>
  );
}
