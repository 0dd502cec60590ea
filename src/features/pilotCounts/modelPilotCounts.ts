import { isUnit } from '@/domain/boundaries';
import type { ModelId, PilotModel } from '@/domain/dataset';
import { compareNames } from '@/domain/format';
import { inLanguage, type Lang } from '@/domain/language';
import { nameOf, shortNameOf } from '@/domain/names';
import {
  countPresent,
  countStates,
  type PilotCell,
  type PilotIndex,
  type StateCounts,
} from '@/domain/pilotCells';
import { digestOf } from '@/domain/rowDigest';
import { isRegrouped } from '@/domain/regroup';
import { buildCaption } from '@/figures/caption';
import type { FigureInput, FigureModel, FigureTable, TableCell } from '@/figures/figureModel';
import { emptyTable } from '@/figures/emptyTable';
import { extentTextsOf, missingModelNotes, withExtents } from '@/figures/extentTexts';
import { findLeaders } from '@/figures/leaders';
import { onceNotes } from '@/figures/ofUnits';
import { describePilotMembers } from '@/figures/pilotMembers';
import { levelNotes } from '@/figures/levelNotes';
import { namedPlaces, pilotTimes } from '@/figures/presence';
import { pilotLegend } from '@/figures/pilotLegend';
import { requirePilots } from '@/figures/requireData';
import { membersOf } from '@/figures/shareOf';
import { rankDigests } from '@/figures/sourceIds';
import { messagesOf } from '@/i18n/messages';

/** One model's bar: provinces by state, each province once by its strongest state. */
export interface CountBar {
  readonly model: ModelId;
  readonly label: string;
  readonly name: string;
  readonly counts: StateCounts;
  /** Named + reported. */
  readonly present: number;
  /** What the source says without naming provinces; "" when nothing. */
  readonly extent: string;
  /** The same in a word or two, for the end of the bar. */
  readonly extentWord: string;
  readonly isChosen: boolean;
  /** The reader's own province is among the bar's provinces. */
  readonly hasPinned: boolean;
  /** The bar in words. */
  readonly words: string;
}

export interface PilotCountsMarks {
  readonly bars: readonly CountBar[];
  /** The longest bar, in provinces; at least 1. */
  readonly maxCount: number;
  readonly stateLabels: Readonly<Record<keyof StateCounts, string>>;
}

/** Provinces per pilot model by state, most first. */
export function modelPilotCounts(input: FigureInput): FigureModel<PilotCountsMarks> {
  const { data, view, selection, lang, pinned } = input;
  const pilots = requirePilots(data, selection);
  const t = messagesOf(lang).counts;
  const isEmpty = selection.provinces.length === 0 || pilots.models.length === 0;
  const leftCells = (model: ModelId) =>
    pilots.index.cellsOfModel(model).filter(({ province }) => selection.left.has(province));

  const bars = pilots.models
    .map((model): CountBar => {
      const counts = countStates(leftCells(model.id));
      const name = inLanguage(lang, model.nameVi, model.nameEn);
      const { extent, extentWord } = extentTextsOf(model, pilots.index, lang);
      return {
        model: model.id,
        label: shortNameOf(model, lang),
        name,
        counts,
        present: countPresent(counts),
        extent,
        extentWord,
        isChosen: view.models.includes(model.id),
        hasPinned: leftCells(model.id).some(({ province }) => province === pinned),
        words: [t.bar(name, counts, extent), ...placesOf(leftCells(model.id), input)].join('; '),
      };
    })
    .sort(
      (a, b) =>
        b.present - a.present ||
        b.counts.planned - a.counts.planned ||
        compareNames(a.label, b.label),
    );
  const digestsOf = (model: ModelId) =>
    leftCells(model).map(({ observations }) => digestOf(observations));
  const digests = pilots.models.flatMap(({ id }) => digestsOf(id));
  const extentRows = pilots.index.extents.filter((e) => bars.some((bar) => bar.model === e.model));
  const sourceIds = isEmpty ? [] : rankDigests([...digests, digestOf(extentRows)]);
  // What two sources say is not counted alike, so only the review's own names are compared.
  // Units of 2025 are counted by the provinces behind them: of a unit one member may be named.
  const leaders = findLeaders(bars, ({ model }) => namedPlaces(leftCells(model)).size);
  const saidOfMost = new Set(
    pilots.index.extents.filter(({ extent }) => extent === 'most').map(({ model }) => model),
  );
  const [only] = selection.provinces;
  const open = pilots.file.openLists.filter((id) => bars.some(({ model }) => model === id));
  const finding = withExtents(
    isEmpty
      ? messagesOf(lang).nothingLeft
      : only !== undefined && selection.provinces.length === 1
        ? messagesOf(lang).map.pilot.findingOne(
            nameOf(only, lang),
            countStates(pilots.models.flatMap(({ id }) => leftCells(id))),
          )
        : leaders === undefined
          ? t.findingNone
          : t.finding({
              leaders: leaders.items.map(({ label }) => label),
              most: leaders.value,
              of: membersOf(selection.provinces).length,
              isFormer: isRegrouped(data),
              unnamed: pilots.models
                .filter(({ id }) => saidOfMost.has(id))
                // What the review says of a leader at another level stands behind its bar.
                .filter(({ id }) => !leaders.items.some(({ model }) => model === id))
                .map((model) => unnamedOf(model, pilots.index, lang)),
            }),
    input,
  );
  const table: FigureTable = {
    columns: [
      { id: 'model', label: t.columnModel, kind: 'text' },
      { id: 'named', label: messagesOf(lang).state.named, kind: 'number' },
      { id: 'reported', label: messagesOf(lang).state.reported, kind: 'number' },
      { id: 'planned', label: messagesOf(lang).state.planned, kind: 'number' },
      { id: 'extent', label: t.columnExtent, kind: 'text' },
      ...(isRegrouped(data)
        ? [{ id: 'places', label: messagesOf(lang).boundaries.members, kind: 'text' } as const]
        : []),
    ],
    rows: bars.map(({ model, name, counts, extent }) => ({
      id: model,
      sourceIds: rankDigests([
        ...digestsOf(model),
        digestOf(extentRows.filter((row) => row.model === model)),
      ]),
      cells: [
        { text: name, value: name },
        countCell(counts.named),
        countCell(counts.reported),
        countCell(counts.planned),
        { text: extent, value: extent === '' ? null : extent },
        ...(isRegrouped(data) ? [textCell(placesOf(leftCells(model), input).join('; '))] : []),
      ],
    })),
  };
  return {
    id: 'pilot-counts',
    lang,
    name: t.name,
    finding,
    state: isEmpty ? 'empty' : 'ready',
    caption: buildCaption(input, {
      unit: t.unit,
      isEmpty,
      coverage: t.coverage(bars.filter(({ present }) => present > 0).length, bars.length),
      sourceIds,
      dates: digests.flatMap(({ dates }) => dates),
      times: pilotTimes(
        pilots.models.flatMap(({ id }) => leftCells(id)),
        lang,
      ),
      notes: [
        ...(open.length > 0 ? [t.openLists(open.length)] : []),
        ...onceNotes(input),
        ...levelNotes(input),
        ...missingModelNotes(input),
      ],
    }),
    legend: pilotLegend(
      lang,
      bars.some(({ extent }) => extent !== ''),
      'reported-bar',
    ),
    table: isEmpty ? emptyTable(table, finding) : table,
    sourceIds,
    marks: {
      bars: isEmpty ? [] : bars,
      maxCount: Math.max(1, ...bars.map(({ present, counts }) => present + counts.planned)),
      stateLabels: {
        named: messagesOf(lang).state.named,
        reported: messagesOf(lang).state.reported,
        planned: messagesOf(lang).state.planned,
      },
    },
  };
}

/** A model with the levels at which the review says it of most provinces, where not its own. */
function unnamedOf(model: PilotModel, { extents }: PilotIndex, lang: Lang): string {
  const { filter } = messagesOf(lang);
  const levels = extents
    .filter((row) => row.model === model.id && row.extent === 'most' && row.level !== model.level)
    .map(({ level }) => filter.level[level]);
  const name = shortNameOf(model, lang);
  return levels.length === 0 ? name : `${name} (${levels.join(', ')})`;
}

/** A count, or a dash: that no province is named does not mean that there are none. */
function countCell(count: number): TableCell {
  return count === 0 ? { text: '–', value: null } : { text: String(count), value: count };
}

function textCell(text: string): TableCell {
  return { text, value: text === '' ? null : text };
}

/** Of units of 2025: each with the provinces of 2019 that have the model. */
function placesOf(
  cells: readonly PilotCell[],
  { data, lang }: Pick<FigureInput, 'data' | 'lang'>,
): readonly string[] {
  return cells.flatMap(({ province: code, model, observations }) => {
    const unit = data.provinces.provinces.find((one) => one.code === code);
    if (unit === undefined || !isUnit(unit)) return [];
    const members = describePilotMembers(unit, observations, model, lang);
    return [`${shortNameOf(unit, lang)} (${members})`];
  });
}
