import type { Lang } from '@/domain/language';
import type { PreparedFigure } from '@/exports/preparedFigure';
import type { SourceLine } from '@/exports/sourceLines';
import type { FigureId } from '@/figures/figureModel';

/** One figure of a deck as its user wants it. */
export interface DeckFigure {
  readonly figure: PreparedFigure;
  /** `native`: charts, tables and shapes to edit; `picture`: the figure's picture. */
  readonly mode: 'native' | 'picture';
  /** The user's own line; "" for none. */
  readonly line: string;
}

/** What the whole deck says of itself, each a finished text. */
export interface DeckFacts {
  readonly lang: Lang;
  readonly title: string;
  /** The filter in names. */
  readonly filter: string;
  readonly release: string;
  readonly layer: string;
  readonly dateText: string;
  /** What the deck says, for its second slide; none: no such slide. */
  readonly keyMessages: readonly { readonly name: string; readonly finding: string }[];
  /** Every source of the figures, for the closing slides. */
  readonly sources: readonly SourceLine[];
}

/** A figure that could not be made, for the reader: its slide says so too. */
export interface FailedFigure {
  readonly id: FigureId;
  readonly name: string;
  readonly message: string;
}

export interface Deck {
  readonly blob: Blob;
  readonly failed: readonly FailedFigure[];
}

export interface DeckOptions {
  readonly signal?: AbortSignal;
  /** Called after each figure. */
  readonly onProgress?: (done: number, of: number) => void;
}
