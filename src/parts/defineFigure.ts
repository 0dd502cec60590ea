import type { DatasetPath } from '@/domain/dataset';
import type { PartialDate } from '@/domain/partialDate';
import { digestOf } from '@/domain/rowDigest';
import type { View } from '@/domain/view';
import { buildCaption } from '@/figures/caption';
import { emptyTable } from '@/figures/emptyTable';
import type {
  FigureId,
  FigureInput,
  FigureModel,
  FigureTable,
  TableCell,
  TableColumn,
} from '@/figures/figureModel';
import type { FigureSpec } from '@/figures/figureSpec';
import type { LegendItem } from '@/figures/legend';
import { rankDigests } from '@/figures/sourceIds';
import { remember } from '@/lib/remember';
import { bodyHeight } from './layoutBody';
import type { Body, Fact } from './part';
import { SceneChart } from './SceneChart';

interface Column<F> extends TableColumn {
  readonly cell: (fact: F) => TableCell;
}

/** What makes a figure itself under one input; the rest follows from it. */
export interface FigureFacts<F extends Fact> {
  readonly name: string;
  /** One computed sentence. */
  readonly finding: string;
  /** The filter leaves nothing: no facts, and no body unless that shows what is left out. */
  readonly isEmpty: boolean;
  readonly bodyOfNothing?: Body;
  readonly unit: string;
  readonly coverage: string;
  readonly notes: readonly string[];
  /** Said instead of a range of dates, see `buildCaption`. */
  readonly times?: string | undefined;
  readonly period?: string;
  readonly isUnfiltered?: boolean;
  /** Besides those of the rows. */
  readonly dates?: readonly PartialDate[];
  /** In the order of the table. */
  readonly facts: readonly F[];
  readonly columns: readonly Column<F>[];
  /** Where it lists more than the facts. */
  readonly table?: FigureTable;
  readonly legend: readonly LegendItem[];
  readonly body: Body;
}

/**
 * A figure from its facts: caption, table, sources and dates from the rows behind them, drawing and
 * height from its body; exports make its slide of that (`slideOfModel`).
 * @param reads files without which it cannot be drawn under a view
 * @param describe throws where a file of `reads` is missing
 * @param also what else the page must know of it
 */
export function defineFigure<F extends Fact>(
  id: FigureId,
  reads: (view: View) => readonly DatasetPath[],
  describe: (input: FigureInput) => FigureFacts<F>,
  also: Partial<Pick<FigureSpec<Body>, 'readsIfThere' | 'isAbsent' | 'hasOwnLegend'>> = {},
): FigureSpec<Body> {
  return {
    id,
    reads,
    build: remember((input: FigureInput) => modelOf(id, input, describe(input))),
    chart: SceneChart,
    loadChart: () => Promise.resolve(SceneChart),
    heightPx: ({ marks }, widthPx, fontPx) => bodyHeight(marks, widthPx, fontPx),
    hasOwnLegend: false,
    ...also,
  };
}

function modelOf<F extends Fact>(
  id: FigureId,
  input: FigureInput,
  {
    name,
    finding,
    isEmpty,
    facts,
    columns,
    table: own,
    legend,
    body,
    dates: ofOthers = [],
    bodyOfNothing = [],
    ...caption
  }: FigureFacts<F>,
): FigureModel<Body> {
  // Facts may stand on the same rows.
  const lists = new Set(facts.flatMap(({ rows }) => rows));
  const digests = [...lists].map(digestOf);
  const sourceIds = isEmpty ? [] : rankDigests(digests);
  const table: FigureTable = own ?? {
    columns: columns.map(({ id: column, label, kind }) => ({ id: column, label, kind })),
    rows: facts.map((fact) => ({
      id: fact.key,
      ...(fact.province !== undefined && { province: fact.province }),
      sourceIds: rankDigests(fact.rows.map(digestOf)),
      cells: columns.map(({ cell }) => cell(fact)),
    })),
  };
  const dates = [...ofOthers, ...digests.flatMap((digest) => digest.partDates)];
  return {
    id,
    lang: input.lang,
    name,
    finding,
    state: isEmpty ? 'empty' : 'ready',
    caption: buildCaption(input, { ...caption, isEmpty, sourceIds, dates }),
    legend,
    table: isEmpty ? emptyTable(table, finding) : table,
    sourceIds,
    marks: isEmpty ? bodyOfNothing : body,
  };
}

/** A column of words; "" is an empty cell. */
export function textColumn<F>(id: string, label: string, read: (fact: F) => string): Column<F> {
  return {
    id,
    label,
    kind: 'text',
    cell: (fact) => ({ text: read(fact), value: read(fact) === '' ? null : read(fact) }),
  };
}

/** A column of counts; none named is a dash, for it does not mean that there are none. */
export function countColumn<F>(id: string, label: string, read: (fact: F) => number): Column<F> {
  return {
    id,
    label,
    kind: 'number',
    cell: (fact) => {
      const count = read(fact);
      return count === 0 ? { text: '–', value: null } : { text: String(count), value: count };
    },
  };
}
