import { remember } from '@/lib/remember';
import { isUnit } from '@/domain/boundaries';
import type {
  ModelId,
  PilotModel,
  PilotObservation,
  Province,
  ProvinceCode,
  SourcesFile,
} from '@/domain/dataset';
import { compareNames } from '@/domain/format';
import { inLanguage, type Lang } from '@/domain/language';
import { nameOf, shortNameOf } from '@/domain/names';
import { formatPartialDate } from '@/domain/partialDate';
import {
  countPresent,
  countStates,
  formatPresence,
  type PilotCell,
  type StateCounts,
} from '@/domain/pilotCells';
import { digestOf } from '@/domain/rowDigest';
import { isRegrouped } from '@/domain/regroup';
import { inSortOrder } from '@/domain/sortOrder';
import { buildCaption } from '@/figures/caption';
import type { ValueState } from '@/domain/reported';
import type { FigureInput, FigureModel } from '@/figures/figureModel';
import { emptyTable } from '@/figures/emptyTable';
import { extentTextsOf, missingModelNotes, withExtents } from '@/figures/extentTexts';
import { describeMembers, onceNotes } from '@/figures/ofUnits';
import { describePilotMembers } from '@/figures/pilotMembers';
import { levelNotes } from '@/figures/levelNotes';
import { orderNotes } from '@/figures/orderNotes';
import { pilotTimes, presenceOf } from '@/figures/presence';
import { pilotLegend } from '@/figures/pilotLegend';
import { requirePilots } from '@/figures/requireData';
import { rankDigests } from '@/figures/sourceIds';
import { messagesOf } from '@/i18n/messages';
import { matrixTable } from './matrixTable';

export interface MatrixCell {
  readonly model: ModelId;
  readonly state: ValueState;
  /** Province, model and state in words, with what stands behind. */
  readonly label: string;
  /** Of a unit of 2025: the provinces of 2019 that have the model; "" otherwise. */
  readonly members: string;
}

export interface MatrixRow {
  readonly province: ProvinceCode;
  readonly name: string;
  /** Name and every model with its state, for whoever reaches the row as a whole. */
  readonly label: string;
  /** Of a unit of 2025: its provinces of 2019; "" otherwise. */
  readonly members: string;
  /** Named + reported. */
  readonly present: number;
  /** The count as text: "(2)" for plans only, a dash for nothing, never a 0. */
  readonly countText: string;
  readonly isChosen: boolean;
  /** The reader's own province. */
  readonly isPinned: boolean;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixColumn {
  readonly model: ModelId;
  /** Place in the order of columns, from 1: the key where names do not fit. */
  readonly number: number;
  readonly label: string;
  readonly name: string;
  readonly present: number;
  readonly isChosen: boolean;
  /** What the source says of provinces that it does not name; "" for nothing. */
  readonly extent: string;
  /** The same in a word or two, for a key. */
  readonly extentWord: string;
  /** The bare extent, for the row under the matrix. */
  readonly extentBrief: string;
  /** Known only by the extent: one band instead of a cell for every province. */
  readonly isBand: boolean;
}

export interface PilotMatrixMarks {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** Heads the row of extents. */
  readonly extentLabel: string;
}

/** Province by model, both sorted by count unless the reader chose another order of provinces, so that the marks form a staircase. */
export function modelPilotMatrix(input: FigureInput): FigureModel<PilotMatrixMarks> {
  const { data, selection, lang } = input;
  const pilots = requirePilots(data, selection);
  const t = messagesOf(lang).matrix;
  const cells = selection.provinces.flatMap(({ code }) => pilots.cellsOf(code));
  const counts = countStates(cells);
  const isEmpty = selection.provinces.length === 0 || pilots.models.length === 0;
  const columns = isEmpty ? [] : buildColumns(input, cells);
  const rows = isEmpty ? [] : buildRows(input, columns);
  const digests = cells.map(({ observations }) => digestOf(observations));
  const extents = pilots.index.extents.filter(({ model }) =>
    columns.some((column) => column.model === model),
  );
  const sourceIds = isEmpty ? [] : rankDigests([...digests, digestOf(extents)]);
  const finding = withExtents(
    isEmpty ? messagesOf(lang).nothingLeft : findingOf(input, cells, counts),
    input,
  );
  const table = matrixTable(input, { rows, columns });
  return {
    id: 'pilot-matrix',
    lang,
    name: t.name,
    finding,
    state: isEmpty ? 'empty' : 'ready',
    caption: buildCaption(input, {
      unit: t.unit,
      isEmpty,
      coverage: t.coverage(presenceOf(input, selection.provinces, pilots.cellsOf)),
      sourceIds,
      dates: digests.flatMap(({ dates }) => dates),
      times: pilotTimes(cells, lang),
      notes: [
        t.notNamedNote,
        ...orderNotes(input),
        ...onceNotes(input),
        ...levelNotes(input),
        ...missingModelNotes(input),
      ],
    }),
    legend: pilotLegend(
      lang,
      columns.some(({ extent }) => extent !== ''),
    ),
    table: isEmpty ? emptyTable(table, finding) : table,
    sourceIds,
    marks: { rows, columns, extentLabel: t.extentFooter },
  };
}

function buildColumns(input: FigureInput, cells: readonly PilotCell[]): readonly MatrixColumn[] {
  const { data, view, selection, lang } = input;
  const pilots = requirePilots(data, selection);
  const column = (model: PilotModel): Omit<MatrixColumn, 'number'> => {
    const own = cells.filter((cell) => cell.model === model.id);
    const texts = extentTextsOf(model, pilots.index, lang);
    return {
      model: model.id,
      label: shortNameOf(model, lang),
      name: inLanguage(lang, model.nameVi, model.nameEn),
      present: countPresent(countStates(own)),
      isChosen: view.models.includes(model.id),
      ...texts,
      isBand: texts.extent !== '' && pilots.index.cellsOfModel(model.id).length === 0,
    };
  };
  return pilots.models
    .map(column)
    .sort(
      (a, b) =>
        Number(a.isBand) - Number(b.isBand) ||
        b.present - a.present ||
        compareNames(a.label, b.label),
    )
    .map((entry, index) => ({ ...entry, number: index + 1 }));
}

function buildRows(input: FigureInput, columns: readonly MatrixColumn[]): readonly MatrixRow[] {
  const { data, view, selection, lang, pinned } = input;
  const pilots = requirePilots(data, selection);
  const rows = selection.provinces.map((province) => {
    const cells = pilots.cellsOf(province.code);
    const row: MatrixRow = {
      province: province.code,
      name: nameOf(province, lang),
      label: rowLabel(province, columns, cells, lang),
      members: isUnit(province) ? describeMembers(province, input) : '',
      present: countPresent(countStates(cells)),
      countText: formatPresence(countStates(cells)),
      isChosen: view.provinces.includes(province.code),
      isPinned: province.code === pinned,
      cells: columns
        .filter(({ isBand }) => !isBand)
        .map((column) =>
          buildCell(province, column, pilots.index.find(province.code, column.model), input),
        ),
    };
    return { province, row };
  });
  rows.sort((a, b) => compareCounts(a.row, b.row));
  return inSortOrder(rows, ({ province }) => province, view.sort, lang).map(({ row }) => row);
}

function rowLabel(
  province: Province,
  columns: readonly MatrixColumn[],
  cells: readonly PilotCell[],
  lang: FigureInput['lang'],
): string {
  const { state, matrix } = messagesOf(lang);
  const models = columns.flatMap(({ model, label }) => {
    const cell = cells.find((candidate) => candidate.model === model);
    if (cell === undefined) return [];
    const members = describePilotMembers(province, cell.observations, model, lang);
    return `${label} (${[state[cell.state], members].filter((text) => text !== '').join(': ')})`;
  });
  const name = nameOf(province, lang);
  return `${name}: ${models.length === 0 ? matrix.rowEmpty : models.join(', ')}`;
}

function buildCell(
  province: Province,
  column: MatrixColumn,
  cell: PilotCell | undefined,
  { data, lang }: FigureInput,
): MatrixCell {
  const t = messagesOf(lang);
  const state = cell?.state ?? 'not-named';
  const behind = cell === undefined ? [] : describeRows(cell.observations, data.sources, lang);
  const members = describePilotMembers(province, cell?.observations ?? [], column.model, lang);
  const head = `${nameOf(province, lang)}, ${column.name}: ${t.state[state]}`;
  const named = members === '' ? head : `${head} (${members})`;
  return { model: column.model, state, members, label: [named, ...behind].join('. ') };
}

/** Each row in words; many rows may stand behind one mark, and no filter changes what they say. */
const describeRows = remember(
  (rows: readonly PilotObservation[], { sources }: SourcesFile, lang: Lang): readonly string[] => {
    const t = messagesOf(lang);
    return rows.map((row) => {
      const publisher = sources.find(({ id }) => id === row.sourceId)?.publisher ?? '';
      const date = row.asOf === undefined ? '' : formatPartialDate(row.asOf, lang);
      return t.matrix.behind(t.state[row.state], publisher, date);
    });
  },
);

function compareCounts(a: MatrixRow, b: MatrixRow): number {
  return b.present - a.present || markCount(b) - markCount(a) || compareNames(a.name, b.name);
}

function markCount(row: MatrixRow): number {
  return row.cells.filter(({ state }) => state !== 'not-named').length;
}

function findingOf(
  { data, selection, lang }: FigureInput,
  cells: readonly PilotCell[],
  counts: StateCounts,
): string {
  const t = messagesOf(lang).matrix;
  const only = selection.provinces[0];
  if (selection.provinces.length === 1 && only !== undefined) {
    return messagesOf(lang).map.pilot.findingOne(nameOf(only, lang), counts);
  }
  const named = cells.filter(({ state }) => state === 'named');
  if (cells.length === 0) return t.findingNone;
  const places = new Set(named.map(({ province }) => province)).size;
  if (!isRegrouped(data)) return t.finding(counts, places);
  // The review names provinces of 2019, and these were put together here.
  return t.findingOf(messagesOf(lang).boundaries.pairsFinding(counts.named, places), counts);
}
