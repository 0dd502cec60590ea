import type { Province, SourceId } from '@/domain/dataset';
import type { PartialDate } from '@/domain/partialDate';
import type { Step } from '@/domain/steps';
import type { ValueState } from '@/figures/figureModel';
import type { MarkStyle } from '@/figures/legend';

/** What an indicator says of one province. */
export interface ProvinceReading {
  /** The number that colours the tile; null: nothing to colour. */
  readonly value: number | null;
  readonly text: string;
  readonly state: ValueState;
  /** The outline of a tile without a colour; `other`: a value that the steps do not hold for. */
  readonly outline: 'planned' | 'count' | 'other' | 'absent';
  /** Provinces with the same group stand together in the list beside a wide map. */
  readonly group: string;
  /** The reading in words, for screen readers, table and details. */
  readonly words: string;
  /** One entry for each row behind the reading. */
  readonly rows: readonly { readonly sourceId: SourceId }[];
  readonly dates: readonly PartialDate[];
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
  readonly notes: readonly string[];
  readonly legendOutlines: readonly {
    readonly outline: ProvinceReading['outline'];
    readonly label: string;
  }[];
}

/** Both numbers that are not coloured look alike; their texts tell them apart. */
export function outlineStyle(outline: ProvinceReading['outline']): MarkStyle {
  return { kind: outline === 'other' ? 'count' : outline };
}
