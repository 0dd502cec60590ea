import type { FigureId } from '@/figures/figureModel';

/** One point of the review, in words. */
export interface FindingItem {
  readonly id: string;
  readonly text: string;
  /** "một số nơi"; "" when the review gives none. */
  readonly extent: string;
  /** The extent beside the text; "" where the text says it in its own words. */
  readonly label: string;
  readonly figures: readonly { readonly id: FigureId; readonly name: string }[];
  readonly locator: string;
}

export type FindingGroupId = 'results' | 'limitations' | 'causes' | 'lessons' | 'exemplars';

/** Points of one kind. */
export interface FindingGroup {
  readonly id: FindingGroupId;
  readonly name: string;
  /** Name with the number of items. */
  readonly title: string;
  readonly items: readonly FindingItem[];
  /** What stands for the last n points where there is no room for them; `more[0]` is empty. */
  readonly more: readonly string[];
}

export interface FindingsMarks {
  readonly groups: readonly FindingGroup[];
}
