import type { LinesMarks } from './roadmapMarks';

/** A day with the number of each line; null where a line has none, so that it breaks there. */
export type LineRow = Readonly<Record<string, number | null>>;

/** Name of a line's column. */
export function lineKey(index: number): string {
  return `line${index}`;
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
      lines.map(({ points }, index) => {
        const point = points.find((one) => one.day === day && one.state !== 'planned');
        return [lineKey(index), point?.percent ?? null];
      }),
    ),
  }));
}
