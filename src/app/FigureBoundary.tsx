import { Component, type ReactNode } from 'react';
import type { Lang } from '@/domain/language';
import { FigureCard } from '@/figures/FigureCard';
import type { FigureId } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';
import { describeError } from '@/lib/errorText';
import { ErrorReport } from './ErrorReport';

interface FigureBoundaryProps {
  readonly id: FigureId;
  readonly name: string;
  readonly lang: Lang;
  /** Another key gives the figure another try. */
  readonly resetKey: unknown;
  /** Says what happened without a card around it. */
  readonly isBare?: boolean;
  readonly children: ReactNode;
}

interface FigureBoundaryState {
  readonly error: Error | undefined;
  readonly resetKey: unknown;
}

/** Keeps a figure that fails from taking the page down; it tries again when the view changes. */
export class FigureBoundary extends Component<FigureBoundaryProps, FigureBoundaryState> {
  override state: FigureBoundaryState = { error: undefined, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: Error): Partial<FigureBoundaryState> {
    return { error };
  }

  static getDerivedStateFromProps(
    props: FigureBoundaryProps,
    state: FigureBoundaryState,
  ): FigureBoundaryState | null {
    if (props.resetKey === state.resetKey) return null;
    return { error: undefined, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    const { id, name, lang, isBare = false, children } = this.props;
    const { error } = this.state;
    if (error === undefined) return children;
    const sentence = (
      <>
        <p className="figure__fault">{messagesOf(lang).figure.crashed(describeError(error))}</p>
        <ErrorReport error={error} place={id} lang={lang} />
      </>
    );
    if (isBare) return sentence;
    return (
      <FigureCard id={id} state="error" name={name}>
        {sentence}
      </FigureCard>
    );
  }
}
