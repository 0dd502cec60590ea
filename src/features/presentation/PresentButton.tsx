import type { Lang } from '@/domain/language';
import type { FigureId } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';
import { findFigureInView } from './figureInView';
import { enterFullscreen } from './fullscreen';
import type { PresentedFigure } from './Presentation';

interface PresentButtonProps {
  readonly lang: Lang;
  /** In reading order; undefined while the data is loading. */
  readonly figures: readonly PresentedFigure[] | undefined;
  readonly onStart: (id: FigureId) => void;
}

/** The button of the header: presents from the figure that is in view. */
export function PresentButton({ lang, figures, onStart }: PresentButtonProps) {
  const t = messagesOf(lang).presentation;
  const start = (): void => {
    const inView = findFigureInView();
    const first = figures?.find(({ id }) => id === inView) ?? figures?.[0];
    if (first === undefined) return;
    void enterFullscreen();
    onStart(first.id);
  };
  return (
    <button
      type="button"
      className="button"
      disabled={figures === undefined}
      title={figures === undefined ? t.notReady : t.buttonHint}
      onClick={start}
    >
      {t.button}
    </button>
  );
}
