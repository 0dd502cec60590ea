import type { FigureModel } from '@/figures/figureModel';
import type { SlideCell, SlideColumn, SlideContent } from '@/figures/slideContent';
import { findGlyph, legendRuns } from '@/figures/slideGlyph';
import { messagesOf } from '@/i18n/messages';
import type { MatrixCell, MatrixRow, PilotMatrixMarks } from './modelPilotMatrix';

/** A native table of marks, most on top; a model known only by an extent is one tall cell. */
export function slidePilotMatrix(model: FigureModel<PilotMatrixMarks>): SlideContent {
  const { marks, legend, lang } = model;
  const t = messagesOf(lang);
  const modelColumns = marks.columns.map(({ label, isBand, extent }): SlideColumn => ({
    label,
    share: 5,
    align: 'center',
    ...(isBand && { band: extent }),
  }));
  const notNamed = {
    id: 'not-named',
    label: t.state['not-named'],
    style: { kind: 'absent' },
  } as const;
  return {
    columns: [
      {
        share: 1,
        parts: [
          {
            kind: 'table',
            columns: [
              { label: t.map.columnProvince, share: 8.5, align: 'left' },
              { label: t.map.pilot.column, share: 3.2, align: 'center' },
              ...modelColumns,
            ],
            rows: marks.rows.map((row) => cellsOf(row, marks)),
          },
          { kind: 'text', isKey: true, lines: [legendRuns([...legend, notNamed])] },
        ],
      },
    ],
  };
}

function cellsOf(row: MatrixRow, { columns }: PilotMatrixMarks): readonly SlideCell[] {
  const { name, countText, isChosen, cells } = row;
  const byModel = new Map(cells.map((cell) => [cell.model, cell]));
  return [
    { text: name, ...(isChosen && { isStrong: true, color: 'accent' }) },
    { text: countText, color: 'muted' },
    ...columns.map(({ model }) => markOf(byModel.get(model))),
  ];
}

/** Full cells for what is there, so that the staircase shows; the character tells the state. */
function markOf(cell: MatrixCell | undefined): SlideCell {
  const empty: SlideCell = { text: '' };
  switch (cell?.state) {
    case undefined:
      return empty;
    case 'named':
      return {
        ...withMembers(findGlyph('named') ?? empty, cell),
        color: 'on-step-4',
        fill: 'named',
      };
    case 'reported':
      return {
        ...withMembers(findGlyph('reported') ?? empty, cell),
        color: 'ink',
        fill: 'reported',
      };
    case 'planned':
      return withMembers(findGlyph('planned') ?? empty, cell);
    default:
      return findGlyph('absent') ?? empty;
  }
}

/** Of a unit of 2025 the provinces of 2019 that have the model. */
function withMembers(glyph: SlideCell, { members }: MatrixCell): SlideCell {
  return members === '' ? glyph : { ...glyph, text: `${glyph.text} ${members}` };
}
