import type { Messages } from '@/i18n/messages';
import type { PictureTheme } from './picture/pictureFormats';
import type { PreparedFigure } from './preparedFigure';

/** What the reader chose beside the entry. */
export interface ExportOptions {
  readonly theme: PictureTheme;
}

/** A picture to be looked at, with what the reader can do with it. */
export interface ShownPicture {
  readonly png: Blob;
  readonly name: string;
  readonly fileName: string;
  readonly advice: string;
}

/** What is left to do when an export is done: tell the reader, or show a picture. */
export type ExportResult =
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'shown'; readonly picture: ShownPicture };

/** One entry of the export menu. */
export interface ExportItem {
  readonly id: string;
  readonly label: (t: Messages) => string;
  readonly hint: (t: Messages) => string;
  /** Rejects with an Error in the figure's language. */
  readonly run: (figure: PreparedFigure, options: ExportOptions) => Promise<ExportResult>;
}

/** A sentence for the reader. */
export function told(text: string): ExportResult {
  return { kind: 'told', text };
}
