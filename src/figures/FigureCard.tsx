import { type ReactNode, useId } from 'react';
import type { FigureId } from './figureModel';
import { cardIdOf } from './goToFigure';

export type FigureState = 'loading' | 'ready' | 'empty' | 'error';

interface FigureCardProps {
  readonly id: FigureId;
  readonly state: FigureState;
  readonly name: string;
  readonly finding?: string;
  readonly tools?: ReactNode;
  readonly captionLines?: readonly string[];
  readonly children: ReactNode;
}

/** The frame of every figure: name, finding, tools, body, caption. */
export function FigureCard({
  id,
  state,
  name,
  finding,
  tools,
  captionLines,
  children,
}: FigureCardProps) {
  const headingId = useId();
  return (
    <section
      id={cardIdOf(id)}
      className="figure"
      data-figure={id}
      data-state={state}
      aria-labelledby={headingId}
    >
      <header className="figure__head">
        <h2 id={headingId} className="figure__name" tabIndex={-1}>
          {name}
        </h2>
        <div className="figure__tools">{tools}</div>
      </header>
      {finding !== undefined && <p className="figure__finding">{finding}</p>}
      {children}
      {captionLines !== undefined && (
        <div className="figure__caption">
          {captionLines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </section>
  );
}
