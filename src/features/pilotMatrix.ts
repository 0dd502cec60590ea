import { isUnit } from '@/domain/boundaries';
import type { PilotModel, PilotObservation, Province, SourcesFile } from '@/domain/dataset';
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
import { isRegrouped } from '@/domain/regroup';
import { inSortOrder } from '@/domain/sortOrder';
import { extentTextsOf, missingModelNotes, withExtents } from '@/figures/extentTexts';
import type { FigureInput, TableCell } from '@/figures/figureModel';
import { levelNotes } from '@/figures/levelNotes';
import { describeMembers, onceNotes } from '@/figures/ofUnits';
import { orderNotes } from '@/figures/orderNotes';
import { pilotLegend } from '@/figures/pilotLegend';
import { describePilotMembers } from '@/figures/pilotMembers';
import { pilotTimes, presenceOf } from '@/figures/presence';
import { requirePilots } from '@/figures/requireData';
import { messagesOf } from '@/i18n/messages';
import { remember } from '@/lib/remember';
import { gridPart } from '@/parts/layoutGrid';
import { defineFigure, textColumn } from '@/parts/defineFigure';
import type { Fact, GridCell, GridColumn, GridRow } from '@/parts/part';

/** A row of the table: a province, or last what the source says of models without names. */
interface MatrixFact extends Fact {
  readonly name: string;
  /** One a model, in the order of the columns. */
  readonly cells: readonly TableCell[];
}

interface Column extends GridColumn {
  readonly model: PilotModel;
  readonly present: number;
  /** What the source says of provinces that it does not name; "" for nothing. */
  readonly extent: string;
}

interface Row extends GridRow {
  readonly fact: MatrixFact;
  readonly province: Province;
  readonly counts: StateCounts;
}

/** Province by model, both sorted by count unless the reader chose another order of provinces, so that the marks form a staircase. */
export const pilotMatrixFigure = defineFigure(
  'pilot-matrix',
  () => ['pilot-models.json'],
  (input) => {
    const { data, view, selection, lang } = input;
    const { models, cellsOf } = requirePilots(data, selection);
    const { matrix: t, map } = messagesOf(lang);
    const cells = selection.provinces.flatMap(({ code }) => cellsOf(code));
    const isEmpty = selection.provinces.length === 0 || models.length === 0;
    const columns = isEmpty ? [] : columnsOf(cells, input);
    const sorted = selection.provinces.map((one) => rowOf(one, columns, input)).sort(mostFirst);
    const rows = inSortOrder(sorted, ({ province }) => province, view.sort, lang);
    const legend = pilotLegend(
      lang,
      columns.some(({ extent }) => extent !== ''),
    );
    return {
      name: t.name,
      finding: withExtents(findingOf(cells, input), input),
      isEmpty,
      unit: t.unit,
      coverage: t.coverage(presenceOf(input, selection.provinces, cellsOf)),
      times: pilotTimes(cells, lang),
      notes: [
        t.notNamedNote,
        ...orderNotes(input),
        ...onceNotes(input),
        ...levelNotes(input),
        ...missingModelNotes(input),
      ],
      facts: [...rows.map(({ fact }) => fact), ...extentFacts(columns, input)],
      columns: [
        textColumn<MatrixFact>('province', map.columnProvince, ({ name }) => name),
        ...columns.map(({ model }, index) => ({
          id: model.id,
          label: inLanguage(lang, model.nameVi, model.nameEn),
          kind: 'text' as const,
          cell: (fact: MatrixFact) => fact.cells[index] ?? { text: '', value: null },
        })),
      ],
      legend,
      body: [
        gridPart({
          labels: { name: map.columnProvince, count: map.pilot.column, foot: t.extentFooter },
          key: legend,
          columns,
          rows,
        }),
      ],
    };
  },
);

/** Most on the left; last those of which only an extent is known, each one band. */
function columnsOf(left: readonly PilotCell[], input: FigureInput): readonly Column[] {
  const { data, view, selection, lang } = input;
  const { models, index } = requirePilots(data, selection);
  const columns = models.map((model): Column => {
    const { id } = model;
    const { extent, extentWord, extentBrief } = extentTextsOf(model, index, lang);
    const name = inLanguage(lang, model.nameVi, model.nameEn);
    const isBand = extent !== '' && index.cellsOfModel(id).length === 0;
    return {
      model,
      present: countPresent(countStates(left.filter((cell) => cell.model === id))),
      extent,
      name: shortNameOf(model, lang),
      foot: extentBrief,
      inKey: extentWord,
      ...(isBand && { band: extent }),
      fact: {
        key: id,
        model: id,
        words: extent === '' ? name : `${name} (${extent})`,
        isChosen: view.models.includes(id),
        isPinned: false,
        rows: [index.extents.filter((row) => row.model === id)],
      },
    };
  });
  return columns.sort(
    (a, b) =>
      Number(a.band !== undefined) - Number(b.band !== undefined) ||
      b.present - a.present ||
      compareNames(a.name, b.name),
  );
}

function rowOf(province: Province, columns: readonly Column[], input: FigureInput): Row {
  const { data, view, selection, lang, pinned } = input;
  const { cellsOf } = requirePilots(data, selection);
  const { state, matrix } = messagesOf(lang);
  const { code } = province;
  const name = nameOf(province, lang);
  const cells = cellsOf(code);
  const counts = countStates(cells);
  const known = columns.map(({ model }) => cells.find((cell) => cell.model === model.id));
  const members = known.map((cell) =>
    cell === undefined ? '' : describePilotMembers(province, cell.observations, cell.model, lang),
  );
  const models = known.flatMap((cell, index) => {
    if (cell === undefined) return [];
    const said = [state[cell.state], members[index] ?? ''].filter((text) => text !== '');
    return [`${columns[index]?.name ?? ''} (${said.join(': ')})`];
  });
  return {
    province,
    counts,
    name,
    below: isUnit(province) ? describeMembers(province, input) : '',
    count: formatPresence(counts),
    cells: columns.flatMap(({ model, band }, index) =>
      band === undefined
        ? [cellOf(province, model, known[index], members[index] ?? '', input)]
        : [],
    ),
    fact: {
      key: code,
      province: code,
      name,
      words: `${name}: ${models.length === 0 ? matrix.rowEmpty : models.join(', ')}`,
      isChosen: view.provinces.includes(code),
      isPinned: code === pinned,
      rows: cells.map(({ observations }) => observations),
      cells: columns.map(({ band }, index) => {
        if (band !== undefined) return { text: band, value: band };
        const own = known[index]?.state ?? 'not-named';
        const text = [state[own], members[index] ?? ''].filter((one) => one !== '').join(': ');
        return { text, value: text, state: own };
      }),
    },
  };
}

function cellOf(
  province: Province,
  model: PilotModel,
  cell: PilotCell | undefined,
  members: string,
  { data, lang }: FigureInput,
): GridCell {
  const state = cell?.state ?? 'not-named';
  const name = inLanguage(lang, model.nameVi, model.nameEn);
  const head = `${nameOf(province, lang)}, ${name}: ${messagesOf(lang).state[state]}`;
  const behind = cell === undefined ? [] : describeRows(cell.observations, data.sources, lang);
  return {
    below: members,
    ...(cell && { series: cell.state }),
    fact: {
      key: `${province.code} ${model.id}`,
      province: province.code,
      model: model.id,
      words: [members === '' ? head : `${head} (${members})`, ...behind].join('. '),
      isChosen: false,
      isPinned: false,
      marks: { 'data-model': model.id, 'data-value-state': state },
      rows: cell === undefined ? [] : [cell.observations],
    },
  };
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

/** What the source says of each model without names: the last row of the table. */
function extentFacts(columns: readonly Column[], { lang }: FigureInput): readonly MatrixFact[] {
  if (columns.every(({ extent }) => extent === '')) return [];
  const name = messagesOf(lang).matrix.extentRow;
  return [
    {
      key: 'extent',
      name,
      words: name,
      isChosen: false,
      isPinned: false,
      rows: columns.flatMap(({ fact }) => fact.rows),
      cells: columns.map(({ extent }) => ({ text: extent, value: extent === '' ? null : extent })),
    },
  ];
}

function mostFirst(a: Row, b: Row): number {
  const marks = ({ cells }: Row): number => cells.filter(({ series }) => series).length;
  return (
    countPresent(b.counts) - countPresent(a.counts) ||
    marks(b) - marks(a) ||
    compareNames(a.name, b.name)
  );
}

function findingOf(cells: readonly PilotCell[], { data, selection, lang }: FigureInput): string {
  const { matrix: t, map, boundaries, nothingLeft } = messagesOf(lang);
  const [only, ...others] = selection.provinces;
  if (only === undefined || requirePilots(data, selection).models.length === 0) return nothingLeft;
  const counts = countStates(cells);
  if (others.length === 0) return map.pilot.findingOne(nameOf(only, lang), counts);
  if (cells.length === 0) return t.findingNone;
  const named = cells.filter(({ state }) => state === 'named');
  const places = new Set(named.map(({ province }) => province)).size;
  if (!isRegrouped(data)) return t.finding(counts, places);
  // The review names provinces of 2019, and these were put together here.
  return t.findingOf(boundaries.pairsFinding(counts.named, places), counts);
}
