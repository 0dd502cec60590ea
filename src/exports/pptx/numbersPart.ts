import { lightPalette as palette } from '@/figures/palette';
import type { NumbersPart } from '@/figures/slideContent';
import { messagesOf } from '@/i18n/messages';
import { measureArial } from './arialWidth';
import type { Box, Shape } from './drawing';
import { countLines, lineHeightEm, smallestPt } from './fitText';
import { wordsAcross } from './madeUp';
import type { PartPlacer } from './partTypes';

const gapPt = 28;
const numberEm = 2.6;

type Group = NumbersPart['groups'][number];

/** Large numbers as text boxes, a column a group, its note below. */
export const numbersPlacer: PartPlacer<NumbersPart> = {
  largestPt: 24,
  isFlexible: false,
  neededPt: ({ groups }, widthPt, fontPt) => {
    const columnPt = columnWidth(groups.length, widthPt);
    const rowsPt =
      Math.max(0, ...groups.map(({ numbers }) => numbers.length)) *
      rowHeight(groups, columnPt, fontPt);
    return rowsPt + notesHeight(groups, columnPt, fontPt) + fontPt;
  },
  place: ({ groups }, box, fontPt, { lang }) => {
    const columnPt = columnWidth(groups.length, box.widthPt);
    const rowPt = rowHeight(groups, columnPt, fontPt);
    const mostRows = Math.max(0, ...groups.map(({ numbers }) => numbers.length));
    return groups.flatMap((group, index) => {
      const xPt = box.xPt + index * (columnPt + gapPt);
      const column: Box = { ...box, xPt, widthPt: columnPt };
      const shapes = placeGroup(group, column, rowPt, mostRows * rowPt, fontPt);
      return group.isMadeUp === true
        ? [...shapes, ...wordsAcross(messagesOf(lang).layers.watermark, column)]
        : shapes;
    });
  },
};

function placeGroup(
  { numbers, note }: Group,
  box: Box,
  rowPt: number,
  rowsPt: number,
  fontPt: number,
): readonly Shape[] {
  const numberPt = numberWidth(numbers, fontPt);
  const shapes: Shape[] = numbers.flatMap(({ text, label }, row): Shape[] => {
    const yPt = box.yPt + row * rowPt;
    return [
      {
        kind: 'text',
        name: text,
        box: { xPt: box.xPt, yPt, widthPt: numberPt, heightPt: rowPt },
        frame: {
          anchor: 'middle',
          insetPt: 0,
          paragraphs: [
            { runs: [{ text, isBold: true, color: palette.ink }], sizePt: fontPt * numberEm },
          ],
        },
      },
      {
        kind: 'text',
        name: label,
        box: { xPt: box.xPt + numberPt, yPt, widthPt: box.widthPt - numberPt, heightPt: rowPt },
        frame: {
          anchor: 'middle',
          insetPt: 0,
          paragraphs: [{ runs: [{ text: label, color: palette.ink }], sizePt: fontPt }],
        },
      },
    ];
  });
  const yPt = box.yPt + rowsPt + fontPt * 0.5;
  shapes.push({
    kind: 'text',
    name: note,
    box: { ...box, yPt, heightPt: Math.max(0, box.yPt + box.heightPt - yPt) },
    frame: {
      anchor: 'top',
      insetPt: 0,
      paragraphs: [{ runs: [{ text: note, color: palette.muted }], sizePt: noteSize(fontPt) }],
    },
  });
  return shapes;
}

function columnWidth(count: number, widthPt: number): number {
  return (widthPt - gapPt * Math.max(0, count - 1)) / Math.max(1, count);
}

function numberWidth(numbers: Group['numbers'], fontPt: number): number {
  const measure = measureArial(fontPt * numberEm, true);
  return Math.max(0, ...numbers.map(({ text }) => measure(text))) + fontPt * 0.8;
}

function rowHeight(groups: readonly Group[], columnPt: number, fontPt: number): number {
  const labelLines = groups.flatMap(({ numbers }) =>
    numbers.map(({ label }) => countLines(label, columnPt - numberWidth(numbers, fontPt), fontPt)),
  );
  const labelPt = Math.max(1, ...labelLines) * fontPt * lineHeightEm;
  return Math.max(labelPt + fontPt * 0.5, fontPt * numberEm * 1.35);
}

function notesHeight(groups: readonly Group[], columnPt: number, fontPt: number): number {
  const sizePt = noteSize(fontPt);
  const lines = groups.map(({ note }) => (note === '' ? 0 : countLines(note, columnPt, sizePt)));
  return Math.max(0, ...lines) * sizePt * lineHeightEm;
}

function noteSize(fontPt: number): number {
  return Math.max(smallestPt, fontPt * 0.8);
}
