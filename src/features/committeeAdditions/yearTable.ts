import type { CommitteeMeasure } from '@/domain/dataset';
import { inLanguage } from '@/domain/language';
import { nameOf } from '@/domain/names';
import { partsOf } from '@/domain/regroupRows';
import { saidBy } from '@/domain/reported';
import type { FigureInput, FigureTable, TableCell, TableRow } from '@/figures/figureModel';
import { readingCell } from '@/figures/readingCell';
import { messagesOf } from '@/i18n/messages';
import { seriesFigureTextsOf } from '@/i18n/seriesFigures';
import type { YearRow, YearRows } from './yearRows';
import { memberCells, memberColumns } from './memberColumns';
import { unitNumber, withShare } from './unitNumber';
import { readingText } from './yearMarks';

interface YearOfTable {
  readonly year: number;
  readonly measures: readonly CommitteeMeasure[];
  readonly rows: YearRows;
  /** Who stands there in grey. */
  readonly others: readonly YearRow[];
}

/** Every province that is left, in the order of the bars; who is silent comes after them, without numbers, and who stands there in grey comes last. */
export function yearTable(
  input: FigureInput,
  { year, measures, rows, others }: YearOfTable,
): FigureTable {
  const { data, lang } = input;
  const t = messagesOf(lang);
  const { column } = seriesFigureTextsOf(lang).committee;

  function rowOf({ province, readings }: YearRow): TableRow {
    const own = readings.flatMap((reading) => reading.rows);
    const sourceIds = [
      ...new Set([
        ...own.flatMap(partsOf).map(({ sourceId }) => sourceId),
        ...readings.flatMap(({ reported }) => saidBy(reported)),
      ]),
    ];
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
        ...readings.map((reading) => {
          const text = readingText(reading.reported, lang);
          return readingCell(
            reading.reported,
            withShare(text, unitNumber(province, reading, input)),
          );
        }),
        cell([...new Set(publishers)].join(', ')),
        cell([...new Set(notes)].join(' ')),
        ...memberCells({ province, readings }, input),
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
      ...memberColumns(input),
    ],
    rows: [
      ...rows.reporting,
      ...rows.silent,
      ...rows.notPublished,
      ...rows.notApplicable,
      ...others,
    ].map(rowOf),
  };
}

function cell(text: string): TableCell {
  return { text, value: text === '' ? null : text };
}
