import type { BriefingTexts } from '@/i18n/briefing';
import type { JobState } from './useJob';

interface JobStatusProps {
  readonly state: JobState;
  readonly t: BriefingTexts;
  readonly onCancel: () => void;
}

/** Where a pack stands, or how it ended; figures that failed are named. */
export function JobStatus({ state, t, onCancel }: JobStatusProps) {
  const failures = state.status === 'done' ? state.report.failures : [];
  return (
    <div className="briefing__status">
      {state.status === 'working' && (
        <p className="briefing__progress">
          <progress aria-label={t.progress} value={state.progress.value} max={state.progress.max} />
          <button type="button" className="button" onClick={onCancel}>
            {t.cancel}
          </button>
        </p>
      )}
      <p role="status">{textOf(state)}</p>
      {failures.length > 0 && (
        <div role="alert" className="briefing__failures">
          <p>{t.failedFigures}</p>
          <ul>
            {failures.map(({ name, reason }) => (
              <li key={name}>{t.failure(name, reason)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function textOf(state: JobState): string {
  switch (state.status) {
    case 'idle':
      return '';
    case 'working':
      return state.progress.text;
    case 'done':
      return state.report.text;
    case 'failed':
      return state.text;
  }
}
