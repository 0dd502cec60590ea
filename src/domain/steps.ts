/** Shades of a sequential scale. */
export const stepCount = 5;

/** One shade: from `from` up to (not with) `below`; `below` undefined means "and more". */
export interface Step {
  readonly from: number;
  readonly below: number | undefined;
}

/**
 * Five steps for counts from 1: one number a step up to 4, then "5 and more"; wider equal steps
 * when the largest count is above 10.
 */
export function stepsForCounts(largest: number): readonly Step[] {
  const width = largest > 10 ? Math.ceil(largest / stepCount) : 1;
  return Array.from({ length: stepCount }, (_, index) => ({
    from: 1 + index * width,
    below: index === stepCount - 1 ? undefined : 1 + (index + 1) * width,
  }));
}

/** Steps for the share of posts cut, in percent; the edge at 10 is the target of 2021. */
export const stepsForStaffPercent: readonly Step[] = [
  { from: Number.NEGATIVE_INFINITY, below: 4 },
  { from: 4, below: 6 },
  { from: 6, below: 8 },
  { from: 8, below: 10 },
  { from: 10, below: undefined },
];

/** Index of the step that holds `value`; undefined when it lies below the first. */
export function findStep(value: number, steps: readonly Step[]): number | undefined {
  const reached = steps.filter((step) => value >= step.from).length;
  return reached === 0 ? undefined : reached - 1;
}
