import { parseArgs } from 'node:util';

export const benchParts = ['load', 'filter', 'export', 'growth'] as const;
export type BenchPart = (typeof benchParts)[number];

export interface BenchOptions {
  readonly runs: number;
  readonly json: string | undefined;
  readonly parts: ReadonlySet<BenchPart>;
  readonly dist: string;
  /** Put the tables between the marks of the README. */
  readonly isForReadme: boolean;
  /** Set our page against Observable Framework too, which npm installs then. */
  readonly withFramework: boolean;
}

const defaultRuns = 7;

/**
 * The options of `npm run bench -- …`.
 * @throws Error with the remedy for what cannot be understood
 */
export function parseOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string' },
      json: { type: 'string' },
      only: { type: 'string' },
      dist: { type: 'string' },
      readme: { type: 'boolean' },
      framework: { type: 'boolean' },
    },
  });
  const runs = Number(values.runs ?? defaultRuns);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs ${values.runs} is not a number of runs: write --runs 7.`);
  }
  const named = values.only?.split(',') ?? benchParts;
  const unknown = named.filter((name) => !benchParts.some((part) => part === name));
  if (unknown.length > 0) {
    throw new Error(`--only knows ${benchParts.join(', ')}, not ${unknown.join(', ')}.`);
  }
  return {
    runs,
    json: values.json,
    parts: new Set(benchParts.filter((part) => named.includes(part))),
    dist: values.dist ?? 'dist',
    isForReadme: values.readme ?? false,
    withFramework: values.framework ?? false,
  };
}
