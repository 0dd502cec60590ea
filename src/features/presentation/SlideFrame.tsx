import type { ReactNode, Ref } from 'react';
import type { FigureId } from '@/figures/figureModel';
import type { FigureState } from '@/figures/FigureCard';
import type { TextSizes } from './slideSizes';

interface SlideFrameProps {
  readonly id: FigureId;
  readonly state: FigureState;
  readonly name: string;
  /** The finding, or the name of a figure that says nothing. */
  readonly title: string;
  readonly sizes: TextSizes;
  /** What, where, which unit; the legend. */
  readonly head?: ReactNode;
  /** Coverage and origin. */
  readonly foot?: readonly string[];
  /** What a screen reader is told when the slide changes. */
  readonly announcement: string;
  /** The slide is higher than the screen: keys must be able to scroll it. */
  readonly isScrolling?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children?: ReactNode;
}

/** The words of a slide around its chart. */
export function SlideFrame(props: SlideFrameProps) {
  const { id, state, name, title, sizes, head, foot = [], children } = props;
  const { isScrolling = false, announcement, ref } = props;
  return (
    <>
      <div
        role="region"
        ref={ref}
        tabIndex={isScrolling ? 0 : undefined}
        className="slide"
        aria-label={name}
        data-slide={id}
        data-state={state}
        data-title={sizes.title.toFixed(1)}
        data-text={sizes.text.toFixed(1)}
      >
        <header className="slide__head">
          <h2 className="slide__title" tabIndex={-1}>
            {title}
          </h2>
          {head}
        </header>
        <div className="slide__chart" data-chart>
          {children}
        </div>
        <footer className="slide__foot">
          {foot.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </footer>
      </div>
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
    </>
  );
}
