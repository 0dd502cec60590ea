import { messagesOf } from '@/i18n/messages';
import { canCopyImages, copyImage } from './clipboard';
import { download } from './download';
import { type ExportItem, type ExportOptions, type ExportResult, told } from './exportItem';
import type { PictureFormatId } from './picture/pictureFormats';
import type { PreparedFigure } from './preparedFigure';

/** The ways to take a figure away as a picture, in the order of the menu. */
export const pictureItems: readonly ExportItem[] = [
  {
    id: 'png-16x9',
    label: (t) => t.export.png169,
    hint: (t) => t.export.png169Hint,
    run: (figure, options) => downloadPng(figure, 'png-16x9', options),
  },
  {
    id: 'png-a4',
    label: (t) => t.pictures.a4,
    hint: (t) => t.pictures.a4Hint,
    run: (figure, options) => downloadPng(figure, 'png-a4', options),
  },
  {
    id: 'png-square',
    label: (t) => t.pictures.square,
    hint: (t) => t.pictures.squareHint,
    run: (figure, options) => downloadPng(figure, 'png-square', options),
  },
  {
    id: 'svg',
    label: (t) => t.export.svg,
    hint: (t) => t.export.svgHint,
    run: async (figure, { theme }) =>
      save(figure, await figure.drawSvg('png-16x9', theme), figure.fileName('svg', theme)),
  },
  {
    id: 'copy-picture',
    label: (t) => t.pictures.copy,
    hint: (t) => t.pictures.copyHint,
    run: copyPicture,
  },
  {
    id: 'show-picture',
    label: (t) => t.pictures.show,
    hint: (t) => t.pictures.showHint,
    run: async (figure, { theme }) =>
      show(figure, await figure.drawPng('png-16x9', theme), theme, 'advice'),
  },
];

async function downloadPng(
  figure: PreparedFigure,
  formatId: PictureFormatId,
  { theme }: ExportOptions,
): Promise<ExportResult> {
  return save(figure, await figure.drawPng(formatId, theme), figure.fileName(formatId, theme));
}

/** Copies the picture; where the browser does not allow it, shows it for the reader to copy. */
async function copyPicture(
  figure: PreparedFigure,
  { theme }: ExportOptions,
): Promise<ExportResult> {
  const png = figure.drawPng('png-16x9', theme);
  // Asked at once, while the reader's click still counts; the picture may come later.
  if (canCopyImages() && (await copyImage(png))) {
    return told(messagesOf(figure.model.lang).pictures.copied);
  }
  return show(figure, await png, theme, 'adviceRefused');
}

function save({ model }: PreparedFigure, file: Blob, fileName: string): ExportResult {
  download(file, fileName);
  return told(messagesOf(model.lang).export.done(fileName));
}

function show(
  figure: PreparedFigure,
  png: Blob,
  theme: ExportOptions['theme'],
  advice: 'advice' | 'adviceRefused',
): ExportResult {
  const { model } = figure;
  const t = messagesOf(model.lang).pictures;
  const picture = {
    png,
    name: model.name,
    fileName: figure.fileName('png-16x9', theme),
    advice: t[advice],
  };
  return { kind: 'shown', picture };
}
