import type { Province } from '@/domain/dataset';
import { isReached, type Reading } from '@/domain/reported';
import { findStep, type Step } from '@/domain/steps';
import type { LegendItem, MarkStyle } from '@/figures/legend';
import type { PartOfUnit } from '@/figures/partOfUnit';
import type { Fact } from '@/parts/part';
import type { TileSpark } from './tileSpark';

/** The outline of a tile without a colour; `other`: a value that the steps do not hold for. */
export type TileOutline =
  | 'planned'
  | 'count'
  | 'other'
  | 'range'
  | 'absent'
  | 'not-published'
  | 'not-applicable';

/** What an indicator says of one province. */
export interface ProvinceReading {
  readonly reading: Reading;
  /** False: the number is none of the scale's, such as a count of posts among percentages. */
  readonly isOnScale: boolean;
  readonly text: string;
  readonly outline: TileOutline;
  /** Provinces with the same group stand together in the list beside a wide map. */
  readonly group: string;
  /** The reading in words, for screen readers, table and details. */
  readonly words: string;
  /** The rows behind it, in the lists in which the data has them. */
  readonly rows: Fact['rows'];
  /** The numbers of a unit's members where they cannot be made into one; the reading is the lowest. */
  readonly range?: { readonly min: number; readonly max: number };
  /** Stands small beside the number. */
  readonly besideText?: string;
  /** Of a unit of 2025: how much of it the reading speaks of. */
  readonly part?: PartOfUnit;
  /** What the unit reports for itself, where the reading is of its provinces: in no sum. */
  readonly own?: string;
}

/** One indicator as the map shows it. */
export interface MapIndicator {
  readonly title: string;
  readonly unit: string;
  readonly columnLabel: string;
  readonly legendTitle: string;
  readonly steps: readonly Step[];
  readonly stepLabel: (step: Step) => string;
  readonly read: (province: Province) => ProvinceReading;
  /** Provinces with any mark, among those that are left. */
  readonly coverage: (left: readonly Province[]) => string;
  readonly finding: (left: readonly Province[]) => string;
  /** Said instead of one range of dates. */
  readonly times?: (left: readonly Province[]) => string | undefined;
  readonly notes: readonly string[];
  /** The years in small; a province without a series has none. */
  readonly sparkOf?: (province: Province) => TileSpark | undefined;
  /** Key of the sparks. */
  readonly legendGlyphs: readonly LegendItem[];
  readonly legendOutlines: readonly {
    readonly outline: TileOutline;
    readonly label: string;
  }[];
}

/** The number of the scale; null for a plan, an absence, a range and a number of another kind. */
export function scaleNumber({
  reading,
  isOnScale,
  range,
}: Pick<ProvinceReading, 'reading' | 'isOnScale' | 'range'>): number | null {
  return isOnScale && range === undefined && isReached(reading) ? reading.value : null;
}

/** The step of a number, or of a range of which both ends lie in one; else undefined. */
export function stepOf(reading: ProvinceReading, steps: readonly Step[]): number | undefined {
  const { isOnScale, range } = reading;
  const value = scaleNumber(reading);
  if (value !== null) return findStep(value, steps);
  if (range === undefined || !isOnScale || !isReached(reading.reading)) return undefined;
  const low = findStep(range.min, steps);
  return low === findStep(range.max, steps) ? low : undefined;
}

/** Numbers that are not coloured look alike; their texts tell them apart. */
export function outlineStyle(outline: TileOutline): MarkStyle {
  return { kind: outline === 'other' || outline === 'range' ? 'count' : outline };
}
