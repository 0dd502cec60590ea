import { isUnit } from '@/domain/boundaries';
import type { Province, ProvinceCode } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { nameOf, tileLinesOf } from '@/domain/names';
import { type Direction, findNeighbour } from '@/domain/tileNavigation';
import { digestOf, type RowDigest } from '@/domain/rowDigest';
import { buildCaption } from '@/figures/caption';
import type { Reading } from '@/domain/reported';
import type { FigureInput, FigureModel, TableCell } from '@/figures/figureModel';
import type { LegendItem, MarkStyle } from '@/figures/legend';
import { readingCell } from '@/figures/readingCell';
import { rankDigests } from '@/figures/sourceIds';
import { messagesOf } from '@/i18n/messages';
import { buildGroups, type MapGroup } from './mapGroups';
import { committeeIndicator } from './committeeIndicator';
import {
  type MapIndicator,
  outlineStyle,
  type ProvinceReading,
  scaleNumber,
  stepOf,
} from './mapIndicator';
import {
  legendColumn,
  legendRow,
  membersGroup,
  nameWords,
  partsSentence,
  type TileEdge,
  type TileUnit,
  tileUnit,
} from './mapUnits';
import { findOutlines, type MapOutlines } from './mapOutlines';
import { pilotIndicator } from './pilotIndicator';
import { staffIndicator } from './staffIndicator';
import type { TileDot } from './tileDots';
import type { TileSpark } from './tileSpark';
import { findTileChanges, type TileChange } from './tileChanges';

/** One province's tile. */
export interface TileMark {
  readonly code: ProvinceCode;
  readonly row: number;
  readonly col: number;
  /** The name on at most two lines. */
  readonly lines: readonly string[];
  readonly valueText: string;
  readonly reading: Reading;
  /** False: a number that the colours do not hold for. */
  readonly isOnScale: boolean;
  readonly style: MarkStyle;
  /** False: the filter leaves this province out, so the tile is dimmed. */
  readonly isLeft: boolean;
  readonly isChosen: boolean;
  /** The reader's own province. */
  readonly isPinned: boolean;
  /** Name and reading in words. */
  readonly label: string;
  /** The ends of a range: the reading is then its lowest number. */
  readonly range?: { readonly min: number; readonly max: number };
  /** Of a unit of 2025: its provinces of 2019, and how much of it the number speaks of. */
  readonly unit?: TileUnit;
  /** What became of the numbers behind it, where the page compares. */
  readonly change?: TileChange;
  /** One a model that the province has, in the order of the file; none outside the filter. */
  readonly dots: readonly TileDot[];
  /** The years in small, of a province with a series; none outside the filter. */
  readonly spark?: TileSpark;
  /** Where an arrow key leads; undefined: nowhere. */
  readonly neighbours: Readonly<Record<Direction, ProvinceCode | undefined>>;
}

export interface ProvinceMapMarks {
  readonly tiles: readonly TileMark[];
  readonly rowCount: number;
  readonly colCount: number;
  /** From this column on the lower rows are free for the legend. */
  readonly legendCol: number;
  /** From this row on that column is free. */
  readonly legendRow: number;
  /** Sides of tiles along which a unit of 2025, a region or a cluster ends; empty unless asked for. */
  readonly outlines: readonly TileEdge[];
  readonly legendTitle: string;
  /** Highest value first, absence last. */
  readonly groups: readonly MapGroup[];
}

const indicators = {
  'pilot-models': pilotIndicator,
  'staff-reduction': staffIndicator,
  'committee-additions': committeeIndicator,
} as const;

/** The tile map of the chosen indicator: all provinces, those that the filter leaves out dimmed. */
export function modelProvinceMap(input: FigureInput): FigureModel<ProvinceMapMarks> {
  const { data, view, selection, lang } = input;
  const t = messagesOf(lang).map;
  const indicator = indicators[view.indicator](input);
  const provinces = data.provinces.provinces;
  const left = selection.provinces;
  const readings = new Map(provinces.map((province) => [province, indicator.read(province)]));
  const shown = left.flatMap((province) => readings.get(province) ?? []);
  const sourceIds = rankDigests(shown.flatMap(digestsOf));
  const changes = findTileChanges(input);
  const outlines = findOutlines(input);
  return {
    id: 'province-map',
    lang,
    name: t.name,
    finding: left.length === 0 ? messagesOf(lang).nothingLeft : indicator.finding(left),
    state: left.length === 0 ? 'empty' : 'ready',
    caption: buildCaption(input, {
      unit: indicator.unit,
      coverage:
        left.length === 0
          ? ''
          : [indicator.coverage(left), partsSentence(left, readings, lang)]
              .filter((text) => text !== '')
              .join(' '),
      sourceIds,
      dates: shown.flatMap((reading) => reading.dates),
      times: indicator.times?.(left),
      notes: [
        ...indicator.notes,
        ...(shown.some(({ range }) => range !== undefined)
          ? [messagesOf(lang).boundaries.rangeNote]
          : []),
        ...changes.notes,
      ],
    }),
    legend: buildLegend(indicator, lang, {
      hasDimmed: left.length < provinces.length,
      hasPartial: [...readings.values()].some(({ part }) => part?.isPartial === true),
      outlines: outlines.legend,
      changes: changes.legend,
    }),
    table: {
      columns: [
        { id: 'province', label: t.columnProvince, kind: 'text' },
        { id: 'value', label: indicator.columnLabel, kind: 'number' },
        { id: 'words', label: t.columnState, kind: 'text' },
      ],
      rows: left.map((province) => tableRow(province, readings.get(province), input)),
    },
    sourceIds,
    marks: {
      tiles: provinces.map((province) => {
        const reading = readings.get(province) ?? indicator.read(province);
        const change = changes.of.get(province.code);
        return buildTile(province, reading, { indicator, input, outlines, change });
      }),
      rowCount: 1 + Math.max(...provinces.map(({ tile }) => tile.row)),
      colCount: 1 + Math.max(...provinces.map(({ tile }) => tile.col)),
      legendCol: legendColumn(provinces),
      legendRow: legendRow(provinces),
      outlines: outlines.edges,
      legendTitle: indicator.legendTitle,
      groups: [...buildGroups(left, readings, lang), ...membersGroup(left, lang)],
    },
  };
}

interface TileContext {
  readonly indicator: MapIndicator;
  readonly input: FigureInput;
  readonly outlines: MapOutlines;
  readonly change: TileChange | undefined;
}

function buildTile(
  province: Province,
  reading: ProvinceReading,
  { indicator, input, outlines, change }: TileContext,
): TileMark {
  const { data, view, selection, lang, pinned } = input;
  const t = messagesOf(lang).map;
  const isLeft = selection.left.has(province.code);
  const spark = isLeft ? indicator.sparkOf?.(province) : undefined;
  const place = [nameWords(province, lang), outlines.wordsOf(province)];
  const said = [reading.words, sparkWords(spark, lang), change?.words ?? ''];
  const words = `${joinWords(place, ', ')}: ${joinWords(said, '; ')}`;
  const { provinces, borders } = data.provinces;
  const neighbour = (direction: Direction) =>
    findNeighbour(province.code, direction, provinces, borders);
  return {
    code: province.code,
    row: province.tile.row,
    col: province.tile.col,
    lines: tileLinesOf(province, lang),
    valueText: reading.text,
    reading: reading.reading,
    isOnScale: reading.isOnScale,
    style: styleOf(reading, indicator),
    isLeft,
    isChosen: view.provinces.includes(province.code),
    isPinned: province.code === pinned,
    ...(reading.range && { range: reading.range }),
    ...(change && { change }),
    dots: isLeft ? (reading.dots ?? []) : [],
    ...(spark && { spark }),
    ...(isUnit(province) && { unit: tileUnit(province, reading, lang) }),
    label: isLeft ? words : `${words} (${t.outsideFilter})`,
    neighbours: {
      up: neighbour('up'),
      down: neighbour('down'),
      left: neighbour('left'),
      right: neighbour('right'),
    },
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

function digestsOf({ rows, digests }: ProvinceReading): readonly RowDigest[] {
  return digests ?? [digestOf(rows)];
}

interface LegendFacts {
  readonly hasDimmed: boolean;
  readonly hasPartial: boolean;
  readonly outlines: readonly LegendItem[];
  readonly changes: readonly LegendItem[];
}

function legendItem(id: 'partial' | 'dimmed', label: string): LegendItem {
  return { id, label, style: { kind: id } };
}

function buildLegend(
  indicator: MapIndicator,
  lang: FigureInput['lang'],
  { hasDimmed, hasPartial, outlines: around, changes }: LegendFacts,
): readonly LegendItem[] {
  const t = messagesOf(lang);
  const steps = indicator.steps.map((step, index): LegendItem => {
    const label = indicator.stepLabel(step);
    return { id: `step-${index}`, label, style: { kind: 'step', step: index } };
  });
  const outlines = indicator.legendOutlines.map(({ outline, label }): LegendItem => {
    return { id: outline, label, style: outlineStyle(outline) };
  });
  return [
    ...steps,
    ...outlines,
    ...indicator.legendGlyphs,
    ...(hasPartial ? [legendItem('partial', t.boundaries.partialKey)] : []),
    ...changes,
    ...(hasDimmed ? [legendItem('dimmed', t.map.outsideFilter)] : []),
    ...around,
  ];
}

function tableRow(
  province: Province,
  reading: ProvinceReading | undefined,
  { lang }: FigureInput,
): FigureModel['table']['rows'][number] {
  const name = nameOf(province, lang);
  return {
    id: province.code,
    province: province.code,
    sourceIds: reading === undefined ? [] : rankDigests(digestsOf(reading)),
    cells: [
      { text: name, value: name },
      reading === undefined ? { text: '', value: null } : valueCell(reading),
      { text: reading?.words ?? '', value: reading?.words ?? null },
    ],
  };
}

/** A number that stands on another scale is withheld from sorting. */
function valueCell(reading: ProvinceReading): TableCell {
  const { text, range } = reading;
  return scaleNumber(reading) === null
    ? { text, value: null, state: reading.reading.state, ...(range && { range }) }
    : readingCell(reading.reading, text);
}
