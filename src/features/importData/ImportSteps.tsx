import type { ImportAnswers } from '@/data/import/importReading';
import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import type { LocalImport } from '@/domain/localImport';
import { ImportForm } from './ImportForm';
import { ImportProgress } from './ImportProgress';
import { ImportResult } from './ImportResult';
import { describeStep } from './describeStep';
import type { ImportStep } from './useImport';

interface ImportStepsProps {
  readonly lang: Lang;
  readonly step: ImportStep;
  /** A file is held over the page. */
  readonly isOver: boolean;
  readonly data: LoadedData;
  readonly shown: LoadedData;
  readonly current: LocalImport | undefined;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAnswers: (answers: ImportAnswers) => void;
  readonly onCancel: () => void;
  readonly onReset: () => void;
  readonly onClose: () => void;
  /** `local` is what the browser will hold, `rows` the part of it that is new. */
  readonly onApply: (local: LocalImport, rows: LocalImport) => Promise<void>;
}

/** Choose, read, decide: what the import dialog holds at each step. */
export function ImportSteps(props: ImportStepsProps) {
  const { lang, step, isOver, data, shown, current } = props;
  return (
    <div className="import">
      {/* Said aloud at every step, so it stays in its place. */}
      <p role="status" className="import__status" data-kind={step.kind}>
        {describeStep(step, lang)}
      </p>
      {step.kind === 'choose' && (
        <ImportForm lang={lang} isOver={isOver} data={data} shown={shown} onFiles={props.onFiles} />
      )}
      {step.kind === 'reading' && (
        <ImportProgress lang={lang} done={step.done} total={step.total} onCancel={props.onCancel} />
      )}
      {step.kind === 'result' && (
        <ImportResult
          lang={lang}
          outcome={step.outcome}
          data={data}
          current={current}
          onApply={props.onApply}
          onAnswers={props.onAnswers}
          onOther={props.onReset}
          onRefuse={props.onClose}
        />
      )}
    </div>
  );
}
