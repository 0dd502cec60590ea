import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Lang } from '@/domain/language';
import type { FigureId } from '@/figures/figureModel';
import { presentationTextsOf } from '@/i18n/presentation';
import { useViewport } from '@/ui/useViewport';
import { ControlBar } from './ControlBar';
import { useFullscreen } from './fullscreen';
import { type Command, moveTo } from './presentationKeys';
import { slideFontPx } from './slideSizes';
import { useComeBack } from './useComeBack';
import { useCommands } from './useCommands';
import { useSwipe } from './useSwipe';

export interface PresentedFigure {
  readonly id: FigureId;
  /** Stable name, as the heading of the page has it. */
  readonly name: string;
}

interface PresentationProps {
  readonly lang: Lang;
  /** In reading order; never empty. */
  readonly figures: readonly PresentedFigure[];
  /** Place of the figure that is shown. */
  readonly current: number;
  readonly onShow: (id: FigureId) => void;
  readonly onEnd: () => void;
  /** The filters, shown over the slide when asked for. */
  readonly filter: ReactNode;
  /** What can be chosen for the figure that is shown. */
  readonly controls?: ReactNode;
  readonly notices?: ReactNode;
  /** False where the reader has switched keys of one letter off. */
  readonly hasLetterKeys?: boolean;
  /** The slide of the current figure. */
  readonly children: ReactNode;
}

/** A layer over the page, one figure at a time; where the browser allows it, on the full screen. */
export function Presentation(props: PresentationProps) {
  const { lang, figures, current, onShow, onEnd, filter, controls, notices, children } = props;
  const { hasLetterKeys = true } = props;
  const t = presentationTextsOf(lang);
  const layer = useRef<HTMLDivElement>(null);
  const filterButton = useRef<HTMLButtonElement>(null);
  const [isFiltering, setIsFiltering] = useState(false);
  const fullscreen = useFullscreen(onEnd);
  const fontPx = slideFontPx(useViewport());
  const shown = figures[current];
  const title = t.title(shown?.name ?? '');
  const id = shown?.id;

  useComeBack(layer);
  useCommands(layer, run, hasLetterKeys);
  const swipe = useSwipe(run);
  useLayoutEffect(() => layer.current?.style.setProperty('--slide-px', `${fontPx}px`), [fontPx]);
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  useEffect(() => {
    const slide = layer.current?.querySelector(`[data-slide="${id}"]`);
    if (slide) slide.scrollTop = 0;
    // At the start, and whenever a mark that had the focus has gone with its slide.
    if (layer.current?.contains(document.activeElement) === true) return;
    slide?.querySelector('h2')?.focus({ preventScroll: true });
  }, [id]);
  useEffect(() => {
    if (isFiltering)
      layer.current?.querySelector<HTMLElement>('.presentation__filter button')?.focus();
  }, [isFiltering]);

  function run(command: Command): void {
    if (command === 'fullscreen') {
      fullscreen.toggle();
    } else if (command !== 'end') {
      const next = figures[moveTo(command, current, figures.length)];
      if (next !== undefined && next.id !== id) onShow(next.id);
    } else if (isFiltering) {
      setIsFiltering(false);
      filterButton.current?.focus();
    } else {
      onEnd();
    }
  }

  return createPortal(
    <div
      ref={layer}
      className="presentation"
      role="dialog"
      aria-modal="true"
      aria-label={t.button}
      {...swipe}
    >
      {isFiltering && <div className="presentation__filter">{filter}</div>}
      {children}
      {notices !== undefined && <div className="presentation__notices">{notices}</div>}
      <ControlBar
        t={t}
        place={current + 1}
        count={figures.length}
        isFiltering={isFiltering}
        isFull={fullscreen.isFull}
        hasLetterKeys={hasLetterKeys}
        controls={controls}
        filterButton={filterButton}
        onFilter={() => setIsFiltering(!isFiltering)}
        onCommand={run}
        onEnd={onEnd}
      />
    </div>,
    document.body,
  );
}
