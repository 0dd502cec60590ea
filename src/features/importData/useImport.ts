import { useEffect, useRef, useState } from 'react';
import type { ImportAnswers, ImportContext } from '@/data/import/importReading';
import { startImport } from '@/data/import/startImport';
import { nextTask } from '@/lib/nextTask';
import { type FileReading, type ImportOutcome, joinReadings } from './importOutcome';

/** Where the import stands. */
export type ImportStep =
  | { readonly kind: 'choose'; readonly wasCancelled: boolean }
  | {
      readonly kind: 'reading';
      readonly fileName: string;
      /** From 1. */
      readonly fileNumber: number;
      readonly fileCount: number;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'result'; readonly outcome: ImportOutcome };

interface ImportControl {
  readonly step: ImportStep;
  /** Reads the files one after the other; what was being read before is given up. */
  readonly read: (files: readonly File[], context: ImportContext) => void;
  /** Reads the files of the last reading again, with answers to what they leave open. */
  readonly answer: (answers: ImportAnswers) => void;
  readonly cancel: () => void;
  /** Back to the start, whatever is going on. */
  readonly reset: () => void;
}

interface Run {
  isStopped: boolean;
  stop: () => void;
}

/** Reads files in a worker; until somebody uses the outcome nothing has changed. */
export function useImport(): ImportControl {
  const [step, setStep] = useState<ImportStep>({ kind: 'choose', wasCancelled: false });
  const running = useRef<Run>(undefined);
  const last = useRef<{ readonly files: readonly File[]; readonly context: ImportContext }>(
    undefined,
  );

  const stop = (): void => {
    if (running.current !== undefined) giveUp(running.current);
    running.current = undefined;
  };
  // Nobody is there to be told once the button is gone.
  useEffect(
    () => () => {
      if (running.current !== undefined) giveUp(running.current);
    },
    [],
  );

  const read = async (files: readonly File[], context: ImportContext): Promise<void> => {
    stop();
    last.current = { files, context };
    const run: Run = { isStopped: false, stop: () => undefined };
    running.current = run;
    const readings: FileReading[] = [];
    for (const [index, file] of files.entries()) {
      const about = { fileName: file.name, fileNumber: index + 1, fileCount: files.length };
      const show = (done: number, total: number): void => {
        if (!run.isStopped) setStep({ kind: 'reading', ...about, done, total });
      };
      show(0, 1);
      const { result, cancel } = startImport(file, withSources(context, readings), show);
      run.stop = cancel;
      // One worker at a time: office computers have two cores.
      // oxlint-disable-next-line eslint/no-await-in-loop
      const reading = await result;
      if (run.isStopped) return;
      readings.push({ fileName: file.name, reading });
    }
    // Thousands of rows have come in this task.
    await nextTask();
    if (run.isStopped) return;
    running.current = undefined;
    setStep({ kind: 'result', outcome: joinReadings(readings) });
  };

  return {
    step,
    read: (files, context) => {
      if (files.length > 0) void read(files, context);
    },
    answer: (answers) => {
      const { files, context } = last.current ?? {};
      if (files === undefined || context === undefined) return;
      void read(files, { ...context, answers: { ...context.answers, ...answers } });
    },
    cancel: () => {
      stop();
      setStep({ kind: 'choose', wasCancelled: true });
    },
    reset: () => {
      stop();
      setStep({ kind: 'choose', wasCancelled: false });
    },
  };
}

function giveUp(run: Run): void {
  run.isStopped = true;
  run.stop();
}

/** The context with the sources of the files read before, so that one name stays one source. */
function withSources(context: ImportContext, readings: readonly FileReading[]): ImportContext {
  const more = readings.flatMap(({ reading }) => (reading.ok ? reading.rows.sources : []));
  return { ...context, sources: { sources: [...context.sources.sources, ...more] } };
}
