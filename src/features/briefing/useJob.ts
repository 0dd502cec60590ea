import { useEffect, useRef, useState } from 'react';
import type { Lang } from '@/domain/language';
import { detailOf } from '@/exports/exportFaults';
import { briefingTextsOf } from '@/i18n/briefing';
import type { FigureFailure, JobTools, Progress } from './briefingFigure';

/** What a finished job tells the reader. */
export interface JobReport {
  readonly text: string;
  readonly failures: readonly FigureFailure[];
}

export type JobState =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly progress: Progress }
  | { readonly status: 'done'; readonly report: JobReport }
  | { readonly status: 'failed'; readonly text: string };

interface JobControl {
  readonly state: JobState;
  /** Starts the work unless some is going on. */
  readonly start: (work: (tools: JobTools) => Promise<JobReport>) => void;
  readonly cancel: () => void;
}

/** One long job at a time, with progress and cancel. */
export function useJob(lang: Lang): JobControl {
  const t = briefingTextsOf(lang);
  const [state, setState] = useState<JobState>({ status: 'idle' });
  // The state is one render late for a second click; the ref is not.
  const running = useRef<AbortController>(undefined);

  // Nobody is there to be handed a file once the dialog is gone.
  useEffect(() => () => running.current?.abort(), []);

  const run = async (work: (tools: JobTools) => Promise<JobReport>): Promise<void> => {
    if (running.current !== undefined) return;
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setState({ status: 'working', progress: { value: 0, max: 1, text: t.starting } });
    const onProgress = (progress: Progress): void => {
      if (!signal.aborted) setState({ status: 'working', progress });
    };
    try {
      const report = await work({ signal, onProgress });
      setState({ status: 'done', report });
    } catch (error) {
      if (signal.aborted) setState({ status: 'failed', text: t.cancelled });
      else setState({ status: 'failed', text: t.failed(detailOf(error)) });
    }
    running.current = undefined;
  };

  return {
    state,
    start: (work) => void run(work),
    cancel: () => running.current?.abort(),
  };
}
