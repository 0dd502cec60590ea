import type { Province, ProvinceCode } from '@/domain/dataset';
import { nameOf, tileLinesOf } from '@/domain/names';
import { findStep } from '@/domain/steps';
import { type Direction, findNeighbour } from '@/domain/tileNavigation';
import { buildCaption } from '@/figures/caption';
import type { Reading } from '@/domain/reported';
import type { FigureInput, FigureModel, TableCell } from '@/figures/figureModel';
import type { LegendItem, MarkStyle } from '@/figures/legend';
import { readingCell } from '@/figures/readingCell';
import { rankSources } from '@/figures/sourceIds';
import { messagesOf } from '@/i18n/messages';
import { buildGroups, type MapGroup } from './mapGroups';
import { committeeIndicator } from './committeeIndicator';
import { type MapIndicator, outlineStyle, type ProvinceReading, scaleNumber } from './mapIndicator';
import { pilotIndicator } from './pilotIndicator';
import { staffIndicator } from './staffIndicator';

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
  /** Where an arrow key leads; undefined: nowhere. */
  readonly neighbours: Readonly<Record<Direction, ProvinceCode | undefined>>;
}

export interface ProvinceMapMarks {
  readonly tiles: readonly TileMark[];
  readonly rowCount: number;
  readonly colCount: number;
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
  const sourceIds = rankSources(shown.flatMap((reading) => reading.rows));
  return {
    id: 'province-map',
    lang,
    name: t.name,
    finding: left.length === 0 ? messagesOf(lang).nothingLeft : indicator.finding(left),
    state: left.length === 0 ? 'empty' : 'ready',
    caption: buildCaption(input, {
      unit: indicator.unit,
      coverage: left.length === 0 ? '' : indicator.coverage(left),
      sourceIds,
      dates: shown.flatMap((reading) => reading.dates),
      notes: indicator.notes,
    }),
    legend: buildLegend(indicator, left.length < provinces.length, t.outsideFilter),
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
        return buildTile(province, reading, indicator, input);
      }),
      rowCount: 1 + Math.max(...provinces.map(({ tile }) => tile.row)),
      colCount: 1 + Math.max(...provinces.map(({ tile }) => tile.col)),
      legendTitle: indicator.legendTitle,
      groups: buildGroups(left, readings, lang),
    },
  };
}

function buildTile(
  province: Province,
  reading: ProvinceReading,
  indicator: MapIndicator,
  { data, view, selection, lang, pinned }: FigureInput,
): TileMark {
  const t = messagesOf(lang).map;
  const isLeft = selection.left.has(province.code);
  const words = `${nameOf(province, lang)}: ${reading.words}`;
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
    label: isLeft ? words : `${words} (${t.outsideFilter})`,
    neighbours: {
      up: neighbour('up'),
      down: neighbour('down'),
      left: neighbour('left'),
      right: neighbour('right'),
    },
  };
}

function styleOf(reading: ProvinceReading, indicator: MapIndicator): MarkStyle {
  const value = scaleNumber(reading);
  const step = value === null ? undefined : findStep(value, indicator.steps);
  return step === undefined ? outlineStyle(reading.outline) : { kind: 'step', step };
}

function buildLegend(
  indicator: MapIndicator,
  hasDimmed: boolean,
  outsideFilter: string,
): readonly LegendItem[] {
  const steps = indicator.steps.map((step, index): LegendItem => {
    const label = indicator.stepLabel(step);
    return { id: `step-${index}`, label, style: { kind: 'step', step: index } };
  });
  const outlines = indicator.legendOutlines.map(({ outline, label }): LegendItem => {
    return { id: outline, label, style: outlineStyle(outline) };
  });
  const dimmed: LegendItem = { id: 'dimmed', label: outsideFilter, style: { kind: 'dimmed' } };
  return [...steps, ...outlines, ...(hasDimmed ? [dimmed] : [])];
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
    sourceIds: rankSources(reading?.rows ?? []),
    cells: [
      { text: name, value: name },
      reading === undefined ? { text: '', value: null } : valueCell(reading),
      { text: reading?.words ?? '', value: reading?.words ?? null },
    ],
  };
}

/** A number that stands on another scale is withheld from sorting. */
function valueCell(reading: ProvinceReading): TableCell {
  const { text } = reading;
  return scaleNumber(reading) === null
    ? { text, value: null, state: reading.reading.state }
    : readingCell(reading.reading, text);
}
