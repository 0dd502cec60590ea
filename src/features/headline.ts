import { committeeMeasures } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { staffPercentsOf, staffPlaces } from '@/domain/observationIndex';
import { originsIn, originsOf } from '@/domain/origins';
import { namedRowsOf } from '@/domain/pilotCells';
import { formerOf, isRegrouped } from '@/domain/regroup';
import { isReached } from '@/domain/reported';
import { digestOf } from '@/domain/rowDigest';
import { findPercentCoverage } from '@/domain/staffFigures';
import { findStaffSeries, type YearlyStaff } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { onceNotes } from '@/figures/ofUnits';
import { isMadeUp } from '@/figures/origin';
import { namedPlaces, presenceOf } from '@/figures/presence';
import { membersOf } from '@/figures/shareOf';
import { rankDigests } from '@/figures/sourceIds';
import { messagesOf } from '@/i18n/messages';
import { defineFigure, textColumn } from '@/parts/defineFigure';
import type { Fact } from '@/parts/part';

/** One number with its meaning. */
interface NumberFact extends Fact {
  readonly text: string;
  /** Null: nothing to count; a text for a share, which is no number. */
  readonly value: number | string | null;
  readonly label: string;
  readonly note: string;
}

/** Numbers that belong together, and what must be known to read them. */
interface Group {
  readonly numbers: readonly NumberFact[];
  readonly note: string;
  /** No filter moves them. */
  readonly isFixed?: boolean;
  readonly isMadeUp?: boolean;
}

/**
 * The first numbers of the page. The regional totals are neither added up nor moved by a filter;
 * the pairs follow the filter. A file that could not be read costs only its own group.
 */
export const headlineFigure = defineFigure<NumberFact>(
  'headline',
  () => [],
  (input) => {
    const { data, lang } = input;
    const { headline: t, layers } = messagesOf(lang);
    const groups = [committeeGroup(input), pilotGroup(input), staffGroup(input)].flatMap(
      (group) => group ?? [],
    );
    const facts = groups.flatMap(({ numbers }) => numbers);
    // Where all is made up, the words stand across the whole.
    const isAcross = groups.some(
      (group) => group.isMadeUp !== true && group.numbers.some(({ rows }) => rows.length > 0),
    );
    return {
      name: t.name,
      finding: findingOf(groups, input),
      // The totals stay, whatever the filter leaves.
      isEmpty: false,
      unit: t.unit,
      coverage: t.coverage,
      notes: onceNotes(input),
      dates: (data.committee?.totals ?? []).map(({ period }) => period),
      facts,
      columns: [
        textColumn('what', t.columnWhat, ({ label }) => label),
        {
          id: 'value',
          label: t.columnValue,
          kind: 'number',
          cell: ({ text, value }) => ({ text, value }),
        },
        textColumn('note', t.columnNote, ({ note }) => note),
      ],
      legend: [],
      body: [
        {
          kind: 'numbers',
          groups: groups.map(({ numbers, note, isMadeUp: isOfGroup }) => ({
            numbers: numbers.map((fact) => ({ fact, text: fact.text, label: fact.label })),
            note: [{ text: note, color: 'muted' }],
            ...(isOfGroup === true && isAcross && { across: layers.watermark }),
          })),
        },
      ],
    };
  },
  {
    // Each number stands on its own file, so a missing one costs only its own number.
    readsIfThere: ['committee-additions.json', 'staff-reduction.json', 'pilot-models.json'],
    hasOwnLegend: true,
  },
);

function factOf(
  key: string,
  [text, value, label]: readonly [string, NumberFact['value'], string],
  note: string,
  rows: Fact['rows'],
): NumberFact {
  return {
    key,
    text,
    value,
    label,
    note,
    words: `${text} ${label}`,
    isChosen: false,
    isPinned: false,
    marks: { 'data-number': key },
    rows,
  };
}

function countOf(value: number | null, label: string, lang: Lang) {
  return [value === null ? '–' : formatNumber(value, lang), value, label] as const;
}

function committeeGroup({ data, lang }: FigureInput): Group | undefined {
  const t = messagesOf(lang).headline;
  if (data.committee === undefined) return undefined;
  const { totals } = data.committee;
  const note = isRegrouped(data) ? messagesOf(lang).boundaries.totalsNote : t.totalsNote;
  const numbers = committeeMeasures.flatMap((measure) => {
    const total = totals.find((candidate) => candidate.measure === measure);
    if (total === undefined) return [];
    const label = t.totalLabel[measure](total.localities);
    return [factOf(measure, countOf(total.value, label, lang), note, [totals])];
  });
  return { numbers, note, isFixed: true };
}

function pilotGroup(input: FigureInput): Group | undefined {
  const { data, selection, lang } = input;
  const t = messagesOf(lang).headline;
  const { pilots } = selection;
  if (pilots === undefined) return undefined;
  const { provinces } = selection;
  if (provinces.length === 0 || pilots.models.length === 0) {
    const note = provinces.length === 0 ? t.noProvinces : t.noModels;
    return {
      numbers: [
        factOf('named-pairs', countOf(null, t.pairsLabelEmpty, lang), note, []),
        factOf('models', countOf(null, t.modelsLabel(0), lang), note, []),
      ],
      note,
    };
  }
  const cells = provinces.flatMap(({ code }) => pilots.cellsOf(code));
  const named = cells.filter(({ state }) => state === 'named');
  // A cell of a unit of 2025 holds the names of several provinces.
  const pairs = named.reduce((sum, cell) => sum + namedPlaces([cell]).size, 0);
  const pairsLabel = t.pairsLabel(namedPlaces(named).size, isRegrouped(data));
  const note = t.pairsNote(presenceOf(input, provinces, pilots.cellsOf));
  const rows = namedRows(input);
  const count = pilots.models.length;
  return {
    numbers: [
      factOf(
        'named-pairs',
        named.length === 0
          ? countOf(null, t.pairsLabelNone, lang)
          : countOf(pairs, pairsLabel, lang),
        note,
        rows,
      ),
      factOf('models', countOf(count, t.modelsLabel(count), lang), note, rows),
    ],
    note,
  };
}

/** What the article names of the models and provinces that are left. */
function namedRows({ data: { pilots }, selection }: FigureInput): Fact['rows'] {
  if (pilots === undefined) return [];
  return (selection.pilots?.models ?? []).flatMap(({ id }) =>
    selection.provinces.map(({ code }) => namedRowsOf(pilots, code, id)),
  );
}

/** How many provinces have a staff percentage; undefined when the file is not there. */
function staffGroup(input: FigureInput): Group | undefined {
  const { data, selection, lang } = input;
  const { series } = messagesOf(lang);
  if (data.staff === undefined) return undefined;
  const { observations } = data.staff;
  const rows = [...staffPlaces(observations)]
    .filter((code) => selection.left.has(code))
    .map((code) => staffPercentsOf(observations, code));
  // The numbers of one strip come from several layers, so each names its own.
  const found = originsOf(rankDigests(rows.map(digestOf)), data);
  const origins = found.length > 0 ? found : originsIn('staff-reduction.json', data);
  const layers = origins.map(({ layer }) => layer);
  const { value, of, label, note } = staffCoverage(input);
  const share = `${value}/${of}`;
  const number = [
    of === 0 ? '–' : share,
    // A share is no number: 7 of 22 is neither 7 nor the 22nd of July.
    of === 0 ? null : `${share} ${series.place(isRegrouped(data))}`,
    series.ofLayers(label, layers),
  ] as const;
  const shown = of === 0 ? '' : note;
  return {
    numbers: [factOf('staff-percent', number, shown, rows)],
    note: shown,
    isMadeUp: isMadeUp({ origins }),
  };
}

/**
 * Provinces with a yearly series where there is one; else those with any percentage. Always those of
 * 2019: a unit of 2025 of which one member reports is not whole.
 */
function staffCoverage({ data: shown, selection, lang }: FigureInput): {
  readonly value: number;
  readonly of: number;
  readonly label: string;
  readonly note: string;
} {
  const t = messagesOf(lang);
  const data = formerOf(shown);
  const provinces = membersOf(selection.provinces);
  const of = provinces.length;
  const place = t.series.place(isRegrouped(shown));
  const yearly = findStaffSeries(data);
  if (yearly === undefined) {
    const covered = findPercentCoverage(data.staff?.observations ?? []);
    const countLeft = (places: ReadonlySet<string>): number =>
      provinces.filter(({ code }) => places.has(code)).length;
    const plans = countLeft(covered.planOnly);
    return {
      value: countLeft(covered.withResult),
      of,
      label: t.headline.staffLabel(place),
      note: t.headline.staffNote(place, plans),
    };
  }
  const value = provinces.filter(({ code }) => hasSeries(yearly, code)).length;
  const [first = ''] = yearly.years.map(String);
  const last = String(yearly.years.at(-1) ?? first);
  const words = t.series.headline;
  return {
    value,
    of,
    label: words.staffLabel(place),
    note: words.staffNote(place, first, last, of - value),
  };
}

/** True when the province has results of several years, at least two, in one scope. */
function hasSeries({ scopes, years, at }: YearlyStaff, province: string): boolean {
  return scopes.some(
    (scope) => years.filter((year) => isReached(at(province, scope, year).reported)).length >= 2,
  );
}

/** The totals always; of an empty filter, that it is empty, instead of numbers. */
function findingOf(groups: readonly Group[], { selection, lang }: FigureInput): string {
  const isEmpty = selection.provinces.length === 0;
  const sentences = groups
    .filter(({ isFixed }) => isFixed === true || !isEmpty)
    .map((group) => sentenceOf(group, lang));
  return [...sentences, ...(isEmpty ? [messagesOf(lang).nothingLeft] : [])].join(' ');
}

function sentenceOf({ numbers, note }: Group, lang: Lang): string {
  // Numbers that the filter left nothing for: the note says why.
  if (numbers.every(({ value }) => value === null)) return note;
  const parts = numbers.map(({ text, value, label }) =>
    value === null ? label : `${text} ${label}`,
  );
  const sentence = messagesOf(lang).headline.sentence(parts);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
