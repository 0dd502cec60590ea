import type { ReactNode, Ref } from 'react';
import type { PresentationTexts } from '@/i18n/presentation';
import { canBeFullscreen } from './fullscreen';
import type { Command } from './presentationKeys';

interface ControlBarProps {
  readonly t: PresentationTexts;
  /** From 1. */
  readonly place: number;
  readonly count: number;
  readonly isFiltering: boolean;
  readonly isFull: boolean;
  readonly hasLetterKeys: boolean;
  /** What can be chosen for the figure that is shown. */
  readonly controls: ReactNode;
  readonly filterButton: Ref<HTMLButtonElement>;
  readonly onFilter: () => void;
  readonly onCommand: (command: Command) => void;
  readonly onEnd: () => void;
}

/** The quiet line under a slide: choices of its figure; back, place, on; filter, full screen, end. */
export function ControlBar(props: ControlBarProps) {
  const { t, place, count, isFiltering, isFull, hasLetterKeys, controls } = props;
  const { filterButton, onFilter, onCommand, onEnd } = props;
  return (
    <div className="presentation__bar" role="group" aria-label={t.controls}>
      <div className="presentation__choices" role="group" aria-label={t.choices}>
        {controls}
      </div>
      {/* Not disabled at the ends: the focus would be lost there. */}
      <button
        type="button"
        className="button"
        title={t.previousHint}
        aria-disabled={place === 1}
        onClick={() => onCommand('previous')}
      >
        <span aria-hidden="true">‹ </span>
        {t.previous}
      </button>
      <span className="presentation__place">
        <span aria-hidden="true">
          {place}/{count}
        </span>
        <span className="visually-hidden">{t.place(place, count)}</span>
      </span>
      <button
        type="button"
        className="button"
        title={t.nextHint}
        aria-disabled={place === count}
        onClick={() => onCommand('next')}
      >
        {t.next}
        <span aria-hidden="true"> ›</span>
      </button>
      <button
        ref={filterButton}
        type="button"
        className="button"
        title={t.filterHint}
        aria-expanded={isFiltering}
        onClick={onFilter}
      >
        {t.filter}
      </button>
      {canBeFullscreen() && (
        <button
          type="button"
          className="button presentation__full"
          title={hasLetterKeys ? t.fullscreenKeyHint : t.fullscreenHint}
          onClick={() => onCommand('fullscreen')}
        >
          {isFull ? t.leaveFullscreen : t.fullscreen}
        </button>
      )}
      <button type="button" className="button" title={t.endHint} onClick={onEnd}>
        {t.end}
      </button>
    </div>
  );
}
