import { isUnit } from '@/domain/boundaries';
import { type ModelId, type PilotModel, pilotStates } from '@/domain/dataset';
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
import { isRegrouped } from '@/domain/regroup';
import { extentTextsOf, missingModelNotes, withExtents } from '@/figures/extentTexts';
import type { FigureInput } from '@/figures/figureModel';
import { findLeaders } from '@/figures/leaders';
import { levelNotes } from '@/figures/levelNotes';
import { onceNotes } from '@/figures/ofUnits';
import { pilotLegend } from '@/figures/pilotLegend';
import { describePilotMembers } from '@/figures/pilotMembers';
import { namedPlaces, pilotTimes } from '@/figures/presence';
import { requirePilots } from '@/figures/requireData';
import { membersOf } from '@/figures/shareOf';
import { messagesOf } from '@/i18n/messages';
import { countColumn, defineFigure, textColumn } from '@/parts/defineFigure';
import type { BarRow, Fact } from '@/parts/part';

/** One model: provinces by state, each province once by its strongest state. */
interface ModelFact extends Fact {
  readonly model: ModelId;
  readonly name: string;
  readonly label: string;
  readonly cells: readonly PilotCell[];
  readonly counts: StateCounts;
  /** What the source says without naming provinces, and the same in a word or two; "" for nothing. */
  readonly extent: string;
  readonly extentWord: string;
  /** Of units of 2025: the provinces of 2019 that have the model. */
  readonly places: string;
}

/** Provinces per pilot model by state, most first. */
export const pilotCountsFigure = defineFigure(
  'pilot-counts',
  () => ['pilot-models.json'],
  (input) => {
    const { data, selection, lang } = input;
    const { models, index, file } = requirePilots(data, selection);
    const { counts: t, state, boundaries } = messagesOf(lang);
    const facts = models.map((model) => factOf(model, index, input)).sort(mostFirst);
    const open = file.openLists.filter((id) => facts.some(({ model }) => model === id));
    const hasExtent = facts.some(({ extent }) => extent !== '');
    const legend = pilotLegend(lang, hasExtent, 'reported-bar');
    const longest = facts.map(({ counts }) => countPresent(counts) + counts.planned);
    return {
      name: t.name,
      finding: withExtents(findingOf(facts, index, models, input), input),
      isEmpty: selection.provinces.length === 0 || models.length === 0,
      unit: t.unit,
      coverage: t.coverage(
        facts.filter(({ counts }) => countPresent(counts) > 0).length,
        facts.length,
      ),
      times: pilotTimes(
        facts.flatMap(({ cells }) => cells),
        lang,
      ),
      notes: [
        ...(open.length > 0 ? [t.openLists(open.length)] : []),
        ...onceNotes(input),
        ...levelNotes(input),
        ...missingModelNotes(input),
      ],
      facts,
      columns: [
        textColumn<ModelFact>('model', t.columnModel, ({ name }) => name),
        ...pilotStates.map((id) =>
          countColumn<ModelFact>(id, state[id], ({ counts }) => counts[id]),
        ),
        textColumn<ModelFact>('extent', t.columnExtent, ({ extent }) => extent),
        ...(isRegrouped(data)
          ? [textColumn<ModelFact>('places', boundaries.members, ({ places }) => places)]
          : []),
      ],
      legend,
      body: [
        {
          kind: 'bars',
          label: t.columnModel,
          series: legend
            .filter(({ id }) => id !== 'extent')
            .map(({ id, label, style }) => ({ id, name: label, style })),
          axis: { min: 0, max: Math.max(1, ...longest) },
          groups: [{ heading: '', rows: facts.map(rowOf) }],
        },
      ],
    };
  },
);

function factOf(model: PilotModel, index: PilotIndex, input: FigureInput): ModelFact {
  const { view, selection, lang, pinned } = input;
  const cells = index.cellsOfModel(model.id).filter(({ province }) => selection.left.has(province));
  const counts = countStates(cells);
  const name = inLanguage(lang, model.nameVi, model.nameEn);
  const extents = extentTextsOf(model, index, lang);
  const places = placesOf(cells, input);
  return {
    key: model.id,
    model: model.id,
    name,
    label: shortNameOf(model, lang),
    cells,
    counts,
    ...extents,
    places: places.join('; '),
    words: [messagesOf(lang).counts.bar(name, counts, extents.extent), ...places].join('; '),
    isChosen: view.models.includes(model.id),
    isPinned: cells.some(({ province }) => province === pinned),
    rows: [
      ...cells.map(({ observations }) => observations),
      index.extents.filter((row) => row.model === model.id),
    ],
  };
}

/** Provinces with it, then plans, then the name. */
function mostFirst(a: ModelFact, b: ModelFact): number {
  return (
    countPresent(b.counts) - countPresent(a.counts) ||
    b.counts.planned - a.counts.planned ||
    compareNames(a.label, b.label)
  );
}

function rowOf(fact: ModelFact): BarRow {
  const { label, counts, extentWord } = fact;
  const mark = { kind: 'extent' } as const;
  return {
    fact,
    name: label,
    segments: pilotStates.map((id) => ({
      series: id,
      value: counts[id],
      text: String(counts[id]),
    })),
    behind: extentWord === '' ? [] : [{ text: extentWord, color: 'muted', mark }],
    // Legend and table explain the mark that stays.
    tight: extentWord === '' ? [] : [{ text: '', mark }],
  };
}

function findingOf(
  facts: readonly ModelFact[],
  index: PilotIndex,
  models: readonly PilotModel[],
  { data, selection, lang }: FigureInput,
): string {
  const { counts: t, map, nothingLeft } = messagesOf(lang);
  const [only, ...others] = selection.provinces;
  if (only === undefined || facts.length === 0) return nothingLeft;
  if (others.length === 0) {
    const states = countStates(facts.flatMap(({ cells }) => cells));
    return map.pilot.findingOne(nameOf(only, lang), states);
  }
  // What two sources say is not counted alike, so only the review's own names are compared.
  // Units of 2025 are counted by the provinces behind them: of a unit one member may be named.
  const leaders = findLeaders(facts, ({ cells }) => namedPlaces(cells).size);
  if (leaders === undefined) return t.findingNone;
  const saidOfMost = index.extents.filter(({ extent }) => extent === 'most');
  return t.finding({
    leaders: leaders.items.map(({ label }) => label),
    most: leaders.value,
    of: membersOf(selection.provinces).length,
    isFormer: isRegrouped(data),
    unnamed: models
      .filter(({ id }) => saidOfMost.some(({ model }) => model === id))
      // What the review says of a leader at another level stands behind its bar.
      .filter(({ id }) => !leaders.items.some(({ model }) => model === id))
      .map((model) => unnamedOf(model, index, lang)),
  });
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
