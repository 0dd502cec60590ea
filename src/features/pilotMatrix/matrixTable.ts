import type { FigureInput, FigureTable, TableRow } from '@/figures/figureModel';
import { digestOf } from '@/domain/rowDigest';
import { requirePilots } from '@/figures/requireData';
import { rankDigests, rankSources } from '@/figures/sourceIds';
import { messagesOf } from '@/i18n/messages';
import type { PilotMatrixMarks } from './modelPilotMatrix';

/** The marks as words, and last what the source says of each model without names. */
export function matrixTable(
  input: FigureInput,
  marks: Pick<PilotMatrixMarks, 'rows' | 'columns'>,
): FigureTable {
  const { selection, data, lang } = input;
  const t = messagesOf(lang);
  const pilots = requirePilots(data, selection);
  const { rows, columns } = marks;
  return {
    columns: [
      { id: 'province', label: t.map.columnProvince, kind: 'text' },
      ...columns.map(({ model, name }) => ({ id: model, label: name, kind: 'text' as const })),
    ],
    rows: [
      ...rows.map((row): TableRow => ({
        id: row.province,
        province: row.province,
        sourceIds: rankDigests(
          pilots.cellsOf(row.province).map(({ observations }) => digestOf(observations)),
        ),
        cells: [
          { text: row.name, value: row.name },
          ...columns.map(({ model, isBand, extent }) => {
            const cell = row.cells.find((candidate) => candidate.model === model);
            if (isBand || cell === undefined) return { text: extent, value: extent };
            const { state, members } = cell;
            const text = members === '' ? t.state[state] : `${t.state[state]}: ${members}`;
            return { text, value: text, state };
          }),
        ],
      })),
      ...extentRows(input, columns),
    ],
  };
}

function extentRows(
  { data, selection, lang }: FigureInput,
  columns: PilotMatrixMarks['columns'],
): readonly TableRow[] {
  const extents = requirePilots(data, selection).index.extents.filter(({ model }) =>
    columns.some((column) => column.model === model),
  );
  if (extents.length === 0) return [];
  const label = messagesOf(lang).matrix.extentRow;
  return [
    {
      id: 'extent',
      sourceIds: rankSources(extents),
      cells: [
        { text: label, value: label },
        ...columns.map(({ extent }) => ({ text: extent, value: extent === '' ? null : extent })),
      ],
    },
  ];
}
