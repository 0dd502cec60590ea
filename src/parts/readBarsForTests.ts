import type { BarRow, Body } from './part';

/** The rows of bars of a body, from the top down. */
export function barRowsOf(body: Body): readonly BarRow[] {
  return body.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
}

/** What a row's bar is made of: the value of each series, 0 for one that it does not have. */
export function valuesOf({ segments }: BarRow, series: readonly string[]): readonly number[] {
  return series.map((id) => segments.find((segment) => segment.series === id)?.value ?? 0);
}
