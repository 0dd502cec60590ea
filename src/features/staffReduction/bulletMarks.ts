import type { ProvinceCode, StaffScope } from '@/domain/dataset';
import type { AbsentState, ValueState } from '@/domain/reported';
import type { Pace } from '@/domain/yearlyStaff';
import type { MarkStyle } from '@/figures/legend';
import type { StatementMark } from './statementMarks';

/** A province in one scope at the end of the year, with or without a number. */
interface BulletPlace {
  readonly id: string;
  readonly province: ProvinceCode;
  readonly scope: StaffScope;
  readonly name: string;
  readonly isChosen: boolean;
  /** The reader's own province. */
  readonly isPinned: boolean;
  readonly state: ValueState;
  readonly words: string;
}

export interface Bullet extends BulletPlace {
  /** Percent cut; negative where there are more posts than before. */
  readonly value: number;
  readonly valueText: string;
  /** Of a unit of 2025 of which only a part reports. */
  readonly isPartial: boolean;
  /** Lowest and highest of a unit's members, where there is no one number; `value` is the lowest. */
  readonly range: { readonly min: number; readonly max: number } | undefined;
  /** Undefined where nothing may be judged: of published figures. */
  readonly pace: { readonly id: Pace; readonly word: string } | undefined;
}

/** No bar, and why. */
export interface BulletGap extends BulletPlace {
  readonly state: AbsentState;
  readonly text: string;
}

/** The provinces of a scope that report both cut and base, added up. */
export interface BulletSum {
  readonly value: number;
  /** With its coverage. */
  readonly valueText: string;
  readonly words: string;
}

/** The results of the provinces that the reader did not choose, each as a grey mark. */
export interface BulletRest {
  readonly marks: readonly RestMark[];
  readonly min: number;
  readonly max: number;
  /** Says how many they are. */
  readonly text: string;
}

/** In percent; of units of 2025 sometimes from a lowest to a highest. */
export interface RestMark {
  readonly province: ProvinceCode;
  readonly min: number;
  readonly max: number;
}

export interface BulletGroup {
  readonly scope: StaffScope;
  readonly heading: string;
  /** Highest first, results before plans, unless the reader chose another order. */
  readonly bullets: readonly Bullet[];
  /** By name, unless the reader chose another order. */
  readonly gaps: readonly BulletGap[];
  /** Who has no bar, in one line; "" for nobody. */
  readonly gapsText: string;
  readonly sum: BulletSum | undefined;
  /** Only beside a few chosen provinces. */
  readonly rest: BulletRest | undefined;
}

/** Bars of one year against the target and the straight path. */
export interface BulletMarks {
  readonly form: 'series';
  /** What the review says of all provinces; not of the rows below. */
  readonly statements: readonly StatementMark[];
  readonly groups: readonly BulletGroup[];
  /** Provinces with a bar in any group, in the order of the first or as the reader chose. */
  readonly order: readonly ProvinceCode[];
  /** Who is in no group with a bar; "" for nobody. */
  readonly silentText: string;
  /** The scope that stands for all where there is room for one, and the sentence that says so. */
  readonly widest: { readonly scope: StaffScope; readonly text: string };
  /** In percent, the same for every year and filter. */
  readonly axis: { readonly min: number; readonly max: number };
  readonly target: { readonly percent: number; readonly label: string };
  /** Percent due on the straight path at the end of the year. */
  readonly due: number;
  /** The same as a sentence. */
  readonly dueText: string;
  readonly sumLabel: string;
}

const paceShapes = {
  ahead: ['triangle', 'named'],
  'on-pace': ['circle', 'muted'],
  behind: ['triangle-down', 'ink'],
  'cannot-tell': ['cross', 'muted'],
} as const;

/** The mark of a pace: told by its shape. */
export function paceStyle(pace: Pace): Extract<MarkStyle, { kind: 'shape' }> {
  const [shape, color] = paceShapes[pace];
  return { kind: 'shape', shape, color, isOutline: false };
}
