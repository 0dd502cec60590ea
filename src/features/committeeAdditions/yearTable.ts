import type { CommitteeMeasure } from '@/domain/dataset';
import { inLanguage } from '@/domain/language';
import { nameOf } from '@/domain/names';
import type { FigureInput, FigureTable, TableCell, TableRow } from '@/figures/figureModel';
import { readingCell } from '@/figures/readingCell';
import { messagesOf } from '@/i18n/messages';
import type { YearRow, YearRows } from './yearRows';
import { readingText } from './yearMarks';

interface YearOfTable {
  readonly year: number;
  readonly measures: readonly CommitteeMeasure[];
  readonly rows: YearRows;
}

/** Every province that is left, in the order of the bars; who is silent comes last, without numbers. */
export function yearTable(
  { data, lang }: FigureInput,
  { year, measures, rows }: YearOfTable,
): FigureTable {
  const t = messagesOf(lang);
  const { column } = t.series.committee;

  function rowOf({ province, readings }: YearRow): TableRow {
    const own = readings.flatMap(({ row }) => row ?? []);
    const sourceIds = [...new Set(own.map(({ sourceId }) => sourceId))];
    const publishers = sourceIds.map(
      (id) => data.sources.sources.find((source) => source.id === id)?.publisher ?? id,
    );
    const notes = own.flatMap(({ note, noteEn }) =>
      note === undefined ? [] : [inLanguage(lang, note, noteEn)],
    );
    return {
      id: `${province.code} ${year}`,
      province: province.code,
      sourceIds,
      cells: [
        cell(nameOf(province, lang)),
        { text: String(year), value: String(year) },
        ...readings.map(({ reported }) => readingCell(reported, readingText(reported, lang))),
        cell([...new Set(publishers)].join(', ')),
        cell([...new Set(notes)].join(' ')),
      ],
    };
  }

  return {
    columns: [
      { id: 'province', label: column.province, kind: 'text' },
      { id: 'year', label: column.year, kind: 'text' },
      ...measures.map((measure) => {
        return { id: measure, label: t.measure[measure], kind: 'number' } as const;
      }),
      { id: 'source', label: column.source, kind: 'text' },
      { id: 'note', label: column.note, kind: 'text' },
    ],
    rows: [...rows.reporting, ...rows.silent, ...rows.notApplicable].map(rowOf),
  };
}

function cell(text: string): TableCell {
  return { text, value: text === '' ? null : text };
}
