import type { BarRow, BarsPart, Body } from './part';

/** The bars of a body, from the top down. */
export function barsPartsOf(body: Body): readonly BarsPart[] {
  return body.flatMap((part) => {
    if (part.kind === 'beside') return part.columns.flatMap(({ parts }) => barsPartsOf(parts));
    return part.kind === 'bars' ? [part] : [];
  });
}

/** Their rows. */
export function barRowsOf(body: Body): readonly BarRow[] {
  return barsPartsOf(body).flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
}

/** What a row's bar is made of: the value of each series, 0 for one that it does not have. */
export function valuesOf({ segments }: BarRow, series: readonly string[]): readonly number[] {
  return series.map((id) => segments.find((segment) => segment.series === id)?.value ?? 0);
}

/** Large numbers by the keys of their facts. */
export function numbersOf(body: Body): Readonly<Record<string, string>> {
  const groups = body.flatMap((part) => (part.kind === 'numbers' ? part.groups : []));
  const numbers = groups.flatMap((group) => group.numbers);
  return Object.fromEntries(numbers.map(({ fact, text }) => [fact.key, text]));
}
