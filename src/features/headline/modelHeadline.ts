import { formatNumber } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { namedRowsOf } from '@/domain/pilotCells';
import { committeeMeasures } from '@/domain/dataset';
import { isRegrouped } from '@/domain/regroup';
import { digestOf, type RowDigest } from '@/domain/rowDigest';
import { buildCaption } from '@/figures/caption';
import type { FigureInput, FigureModel } from '@/figures/figureModel';
import { onceNotes } from '@/figures/ofUnits';
import { namedPlaces, presenceOf } from '@/figures/presence';
import { rankDigests, rankSources } from '@/figures/sourceIds';
import { messagesOf } from '@/i18n/messages';
import type { HeadlineGroup, HeadlineNumber } from './headlineGroup';
import { staffDigests, staffGroup } from './staffGroup';

export interface HeadlineMarks {
  readonly groups: readonly HeadlineGroup[];
}

/**
 * The first numbers of the page. The regional totals are neither added up nor moved by a filter;
 * the pairs follow the filter. A file that could not be read costs only its own group.
 */
export function modelHeadline(input: FigureInput): FigureModel<HeadlineMarks> {
  const { data, lang } = input;
  const t = messagesOf(lang).headline;
  const groups = [committeeGroup(input), pilotGroup(input), staffGroup(input)].flatMap(
    (group) => group ?? [],
  );
  const totals = data.committee?.totals ?? [];
  const named = namedDigests(input);
  const staff = staffDigests(input);
  const sourceIds = rankDigests([digestOf(totals), ...named, ...staff]);
  return {
    id: 'headline',
    lang,
    name: t.name,
    finding: findingOf(groups, input),
    state: 'ready',
    caption: buildCaption(input, {
      unit: t.unit,
      // The totals stay, whatever the filter leaves.
      isEmpty: false,
      coverage: t.coverage,
      sourceIds,
      dates: [
        ...totals.map(({ period }) => period),
        ...[...named, ...staff].flatMap(({ dates }) => dates),
      ],
      notes: onceNotes(input),
    }),
    legend: [],
    table: {
      columns: [
        { id: 'what', label: t.columnWhat, kind: 'text' },
        { id: 'value', label: t.columnValue, kind: 'number' },
        { id: 'note', label: t.columnNote, kind: 'text' },
      ],
      rows: groups.flatMap((group) =>
        group.numbers.map((number) => ({
          id: number.id,
          sourceIds: group.sourceIds,
          cells: [
            { text: number.label, value: number.label },
            { text: number.text, value: number.value },
            { text: group.note, value: group.note },
          ],
        })),
      ),
    },
    sourceIds,
    marks: { groups },
  };
}

function committeeGroup({ data, lang }: FigureInput): HeadlineGroup | undefined {
  const t = messagesOf(lang).headline;
  if (data.committee === undefined) return undefined;
  const { totals } = data.committee;
  const numbers = committeeMeasures.flatMap((measure) => {
    const total = totals.find((candidate) => candidate.measure === measure);
    if (total === undefined) return [];
    const label = t.totalLabel[measure](total.localities);
    return [{ id: measure, text: formatNumber(total.value, lang), value: total.value, label }];
  });
  const note = isRegrouped(data) ? messagesOf(lang).boundaries.totalsNote : t.totalsNote;
  return { id: 'committee', numbers, note, sourceIds: rankSources(totals) };
}

/** What the article names of the models and provinces that are left. */
function namedDigests({ data: { pilots }, selection }: FigureInput): readonly RowDigest[] {
  if (pilots === undefined || selection.pilots === undefined) return [];
  return selection.pilots.models.flatMap(({ id }) =>
    selection.provinces.map(({ code }) => digestOf(namedRowsOf(pilots, code, id))),
  );
}

function pilotGroup(input: FigureInput): HeadlineGroup | undefined {
  const { data, selection, lang } = input;
  const t = messagesOf(lang).headline;
  const { pilots } = selection;
  if (pilots === undefined) return undefined;
  const cells = selection.provinces.flatMap(({ code }) => pilots.cellsOf(code));
  const named = cells.filter(({ state }) => state === 'named');
  // A cell of a unit of 2025 holds the names of several provinces.
  const pairs = named.reduce((sum, cell) => sum + namedPlaces([cell]).size, 0);
  const isEmpty = selection.provinces.length === 0 || pilots.models.length === 0;
  const number = (id: string, value: number | null, label: string): HeadlineNumber => ({
    id,
    text: value === null ? '–' : formatNumber(value, lang),
    value,
    label,
  });
  if (isEmpty) {
    return {
      id: 'pilots',
      numbers: [
        number('named-pairs', null, t.pairsLabelEmpty),
        number('models', null, t.modelsLabel(0)),
      ],
      note: selection.provinces.length === 0 ? t.noProvinces : t.noModels,
      sourceIds: [],
    };
  }
  return {
    id: 'pilots',
    numbers: [
      named.length === 0
        ? number('named-pairs', null, t.pairsLabelNone)
        : number('named-pairs', pairs, t.pairsLabel(namedPlaces(named).size, isRegrouped(data))),
      number('models', pilots.models.length, t.modelsLabel(pilots.models.length)),
    ],
    note: t.pairsNote(presenceOf(input, selection.provinces, pilots.cellsOf)),
    sourceIds: rankDigests(namedDigests(input)),
  };
}

/** The totals always; of an empty filter, that it is empty, instead of numbers. */
function findingOf(groups: readonly HeadlineGroup[], { selection, lang }: FigureInput): string {
  const all = messagesOf(lang);
  const isEmpty = selection.provinces.length === 0;
  const sentences = groups
    .filter(({ id }) => id === 'committee' || !isEmpty)
    .map((group) => sentenceOf(group, lang));
  return [...sentences, ...(isEmpty ? [all.nothingLeft] : [])].join(' ');
}

function sentenceOf({ numbers, note }: HeadlineGroup, lang: Lang): string {
  // Numbers that the filter left nothing for: the note says why.
  if (numbers.every(({ value }) => value === null)) return note;
  const parts = numbers.map(({ text, value, label }) =>
    value === null ? label : `${text} ${label}`,
  );
  const sentence = messagesOf(lang).headline.sentence(parts);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
