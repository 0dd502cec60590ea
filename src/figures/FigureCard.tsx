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
  readonly caption?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every figure: name, finding, one row of tools, body, where it comes from. */
export function FigureCard({
  id,
  state,
  name,
  finding,
  tools,
  caption,
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
        {finding !== undefined && (
          <p className="figure__finding" data-length={lengthOf(finding)}>
            {finding}
          </p>
        )}
      </header>
      {tools !== undefined && <div className="figure__tools">{tools}</div>}
      {children}
      {caption}
    </section>
  );
}

/** So that a finding stays within two lines of a column where its size is what can give way. */
function lengthOf(finding: string): 'long' | 'longer' | undefined {
  if (finding.length > 150) return 'longer';
  return finding.length > 118 ? 'long' : undefined;
}
