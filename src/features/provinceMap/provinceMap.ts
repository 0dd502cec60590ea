import { isUnit } from '@/domain/boundaries';
import type { DatasetPath, Province, ProvinceCode } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { nameOf, tileLinesOf } from '@/domain/names';
import { directions, findNeighbour } from '@/domain/tileNavigation';
import type { Indicator } from '@/domain/view';
import type { FigureInput, TableCell } from '@/figures/figureModel';
import type { LegendItem, MarkStyle } from '@/figures/legend';
import { readingCell } from '@/figures/readingCell';
import { messagesOf } from '@/i18n/messages';
import { defineFigure, textColumn } from '@/parts/defineFigure';
import type { Fact, Tile, TilesPart } from '@/parts/part';
import { committeeIndicator } from './committeeIndicator';
import { buildGroups } from './mapGroups';
import {
  type MapIndicator,
  outlineStyle,
  type ProvinceReading,
  scaleNumber,
  stepOf,
} from './mapIndicator';
import { findOutlines, type MapOutlines } from './mapOutlines';
import { membersGroup, nameWords, partsSentence, tileUnit } from './mapUnits';
import { pilotIndicator } from './pilotIndicator';
import { staffIndicator } from './staffIndicator';
import { findTileChanges, type MapChanges, type TileChange } from './tileChanges';
import type { TileSpark } from './tileSpark';

interface MapFact extends Fact {
  readonly province: ProvinceCode;
  readonly name: string;
  readonly reading: ProvinceReading;
}

const indicators = {
  'pilot-models': pilotIndicator,
  'staff-reduction': staffIndicator,
  'committee-additions': committeeIndicator,
} as const;

const fileOf: Readonly<Record<Indicator, DatasetPath>> = {
  'pilot-models': 'pilot-models.json',
  'staff-reduction': 'staff-reduction.json',
  'committee-additions': 'committee-additions.json',
};

/** The tile map of the chosen indicator: all provinces, those that the filter leaves out dimmed. */
export const provinceMapFigure = defineFigure(
  'province-map',
  ({ indicator }) => [fileOf[indicator]],
  (input) => {
    const { data, view, selection, lang } = input;
    const { map: t, nothingLeft, boundaries } = messagesOf(lang);
    const indicator = indicators[view.indicator](input);
    const { provinces } = data.provinces;
    const left = selection.provinces;
    const readings = new Map(provinces.map((province) => [province, indicator.read(province)]));
    const shown = left.flatMap((province) => readings.get(province) ?? []);
    const changes = findTileChanges(input);
    const outlines = findOutlines(input);
    const facts = provinces.map((province) => {
      const reading = readings.get(province) ?? indicator.read(province);
      return factOf(province, reading, { indicator, input, outlines, changes });
    });
    const key = keyOf(indicator, shown, input, [...changes.legend, ...outlines.legend]);
    const tiles: TilesPart = {
      kind: 'tiles',
      tiles: provinces.flatMap((province, index) => {
        const fact = facts[index];
        const change = changes.of.get(province.code);
        return fact === undefined ? [] : [tileOf(province, fact, indicator, change, input)];
      }),
      edges: outlines.edges,
      key: { title: indicator.legendTitle, items: key },
      groups: [...buildGroups(left, readings, lang), ...membersGroup(left, lang)],
    };
    const hasBoth = facts.some(({ reading, province }) => {
      return reading.besideText !== undefined && selection.left.has(province);
    });
    return {
      name: t.name,
      finding: left.length === 0 ? nothingLeft : indicator.finding(left),
      isEmpty: left.length === 0,
      unit: indicator.unit,
      coverage: joinWords(
        left.length === 0 ? [] : [indicator.coverage(left), partsSentence(left, readings, lang)],
        ' ',
      ),
      times: indicator.times?.(left),
      notes: [
        ...indicator.notes,
        ...(hasBoth ? [t.pilot.besideNote] : []),
        ...(shown.some(({ range }) => range !== undefined) ? [boundaries.rangeNote] : []),
        ...changes.notes,
      ],
      facts: facts.filter(({ province }) => selection.left.has(province)),
      columns: [
        textColumn<MapFact>('province', t.columnProvince, ({ name }) => name),
        {
          id: 'value',
          label: indicator.columnLabel,
          kind: 'number',
          cell: ({ reading }: MapFact) => valueCell(reading),
        },
        textColumn<MapFact>('words', t.columnState, ({ reading }) => reading.words),
      ],
      legend: key,
      body: [tiles],
      bodyOfNothing: [tiles],
    };
  },
  { hasOwnLegend: true },
);

interface FactContext {
  readonly indicator: MapIndicator;
  readonly input: FigureInput;
  readonly outlines: MapOutlines;
  readonly changes: MapChanges;
}

function factOf(
  province: Province,
  reading: ProvinceReading,
  { indicator, input, outlines, changes }: FactContext,
): MapFact {
  const { view, selection, lang, pinned } = input;
  const { code } = province;
  const isLeft = selection.left.has(code);
  const spark = isLeft ? indicator.sparkOf?.(province) : undefined;
  const place = [nameWords(province, lang), outlines.wordsOf(province)];
  const said = [reading.words, sparkWords(spark, lang), changes.of.get(code)?.words ?? ''];
  const words = `${joinWords(place, ', ')}: ${joinWords(said, '; ')}`;
  return {
    key: code,
    province: code,
    name: nameOf(province, lang),
    reading,
    words: isLeft ? words : `${words} (${messagesOf(lang).map.outsideFilter})`,
    isChosen: view.provinces.includes(code),
    isPinned: code === pinned,
    marks: {
      'data-value': scaleNumber(reading) ?? undefined,
      'data-value-state': reading.reading.state,
      'data-left': String(isLeft),
    },
    rows: reading.rows,
  };
}

function tileOf(
  province: Province,
  fact: MapFact,
  indicator: MapIndicator,
  change: TileChange | undefined,
  { data, selection, lang }: FigureInput,
): Tile {
  const { reading } = fact;
  const isLeft = selection.left.has(province.code);
  const spark = isLeft ? indicator.sparkOf?.(province) : undefined;
  const { provinces, borders } = data.provinces;
  const to = directions.flatMap((direction) => {
    const code = findNeighbour(province.code, direction, provinces, borders);
    return code === undefined ? [] : [[direction, code] as const];
  });
  return {
    fact,
    row: province.tile.row,
    col: province.tile.col,
    name: tileLinesOf(province, lang),
    value: reading.text,
    ...(isLeft && reading.besideText !== undefined && { besideValue: reading.besideText }),
    style: isLeft ? styleOf(reading, indicator) : { kind: 'dimmed' },
    isDimmed: !isLeft,
    ...(isUnit(province) && { below: tileUnit(province, reading, lang) }),
    ...(spark && { spark }),
    ...(change && isLeft && { corner: { ...change, id: change.sign } }),
    to: Object.fromEntries(to),
  };
}

function joinWords(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}

/** Both ends of a spark; "" for none. */
function sparkWords(spark: TileSpark | undefined, lang: FigureInput['lang']): string {
  if (spark === undefined) return '';
  const [from, to] = spark.ends;
  const number = ({ value }: typeof from): string => formatNumber(value, lang, 2);
  return messagesOf(lang).mapExtras.sparkWords(
    number(from),
    String(from.year),
    number(to),
    String(to.year),
  );
}

function styleOf(reading: ProvinceReading, indicator: MapIndicator): MarkStyle {
  const step = stepOf(reading, indicator.steps);
  return step === undefined ? outlineStyle(reading.outline) : { kind: 'step', step };
}

/** What occurs among the tiles that are left, in the order of the scale. */
function keyOf(
  indicator: MapIndicator,
  shown: readonly ProvinceReading[],
  { data, selection, lang }: FigureInput,
  more: readonly LegendItem[],
): readonly LegendItem[] {
  const { map: t, boundaries } = messagesOf(lang);
  const { provinces } = data.provinces;
  const steps = indicator.steps.map((step, index): LegendItem => {
    const label = indicator.stepLabel(step);
    return { id: `step-${index}`, label, style: { kind: 'step', step: index } };
  });
  const known = shown.map((reading) => stepOf(reading, indicator.steps));
  const plain = shown.filter((_, index) => known[index] === undefined);
  const outlines = indicator.legendOutlines
    .filter(({ outline }) => plain.some((reading) => reading.outline === outline))
    .map(({ outline, label }): LegendItem => {
      return { id: outline, label, style: outlineStyle(outline) };
    });
  const hasPartial = provinces.some((one) => indicator.read(one).part?.isPartial === true);
  const hasDimmed = selection.provinces.length < provinces.length;
  return [
    ...steps.filter((_, index) => known.includes(index)),
    ...outlines,
    ...indicator.legendGlyphs,
    ...(hasPartial ? [legendItem('partial', boundaries.partialKey)] : []),
    ...(hasDimmed ? [legendItem('dimmed', t.outsideFilter)] : []),
    ...more,
  ];
}

function legendItem(id: 'partial' | 'dimmed', label: string): LegendItem {
  return { id, label, style: { kind: id } };
}

/** A number that stands on another scale is withheld from sorting. */
function valueCell(reading: ProvinceReading): TableCell {
  const { text, range } = reading;
  return scaleNumber(reading) === null
    ? { text, value: null, state: reading.reading.state, ...(range && { range }) }
    : readingCell(reading.reading, text);
}
