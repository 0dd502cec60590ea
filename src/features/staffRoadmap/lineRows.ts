import type { LinesMarks } from './roadmapMarks';

/** A day with the number of each piece of a line; null where it has none, so that it ends there. */
export type LineRow = Readonly<Record<string, number | null>>;

/** Name of the column of a piece of a line. */
export function lineKey(index: number, run: number): string {
  return `line${index}-${run}`;
}

/** The chart's rows, one for each year and one for the right end, which only the path reaches. */
export function lineRows({ axes, lines, path }: LinesMarks): LineRow[] {
  const last = path[path.length - 1];
  const corners = last === undefined ? path : [...path, { ...last, day: axes.days[1] }];
  const days = [...axes.yearTicks.map(({ at }) => at), axes.days[1]];
  return days.map((day) => ({
    day,
    path: corners.find((corner) => corner.day === day)?.percent ?? null,
    ...Object.fromEntries(
      lines.flatMap(({ runs }, index) =>
        runs.map((run, place) => {
          const point = run.find((one) => one.day === day);
          return [lineKey(index, place), point?.percent ?? null];
        }),
      ),
    ),
  }));
}
