import type { Province, ProvinceCode } from '@/domain/dataset';
import { nameOf, sortedNames, tileLinesOf } from '@/domain/names';
import { findStep } from '@/domain/steps';
import { type Direction, findNeighbour } from '@/domain/tileNavigation';
import { buildCaption } from '@/figures/caption';
import type { FigureInput, FigureModel, ValueState } from '@/figures/figureModel';
import type { LegendItem, MarkStyle } from '@/figures/legend';
import { rankSources } from '@/figures/sourceIds';
import { messagesOf } from '@/i18n/messages';
import { committeeIndicator } from './committeeIndicator';
import { type MapIndicator, outlineStyle, type ProvinceReading } from './mapIndicator';
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
  readonly value: number | null;
  readonly state: ValueState;
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

/** Provinces that read alike, for the list beside a wide map. */
export interface MapGroup {
  readonly label: string;
  readonly names: string;
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

function buildGroups(
  left: readonly Province[],
  readings: ReadonlyMap<Province, ProvinceReading>,
  lang: FigureInput['lang'],
): readonly MapGroup[] {
  const rank = (province: Province): number => {
    const reading = readings.get(province);
    if (reading?.value !== null && reading?.value !== undefined) return 2 + reading.value;
    return reading?.outline === 'absent' ? 0 : 1;
  };
  const groups = new Map<string, Province[]>();
  for (const province of left.slice().sort((a, b) => rank(b) - rank(a))) {
    const label = readings.get(province)?.group ?? '';
    groups.set(label, [...(groups.get(label) ?? []), province]);
  }
  return [...groups].map(([label, provinces]) => ({
    label,
    names: sortedNames(provinces, lang).join(', '),
  }));
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
    value: reading.value,
    state: reading.state,
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
  const step = reading.value === null ? undefined : findStep(reading.value, indicator.steps);
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
      {
        text: reading?.text ?? '',
        value: reading?.value ?? null,
        ...(reading === undefined ? {} : { state: reading.state }),
      },
      { text: reading?.words ?? '', value: reading?.words ?? null },
    ],
  };
}
