import type { GrowthRow } from '../growth';
import type { ExportTimes } from './measureExports';
import type { Visit } from './measureFilter';
import type { Load } from './measureLoad';
import { benchPages, type BenchPage } from './pages';
import { median, summarize } from './stats';
import { markdownTable, ratioOf, withSpread } from './table';

/** All that was measured; what was left out is undefined. */
export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  readonly version: string;
  readonly loads: Readonly<Partial<Record<BenchPage['id'], readonly Load[]>>>;
  readonly visits: Readonly<Partial<Record<BenchPage['id'], readonly Visit[]>>>;
  readonly exports?: ExportTimes | undefined;
  readonly growth?: readonly GrowthRow[] | undefined;
}

interface Column<Run> {
  readonly label: string;
  readonly decimals: number;
  readonly of: (run: Run) => number;
}

const loadColumns: readonly Column<Load>[] = [
  { label: 'kB', decimals: 1, of: (load) => load.bytesKb },
  { label: 'requests', decimals: 0, of: (load) => load.requests },
  { label: 'first paint ms', decimals: 0, of: (load) => load.firstPaintMs },
  { label: 'headline + map ready ms', decimals: 0, of: (load) => load.readyMs },
  { label: 'all settled ms', decimals: 0, of: (load) => load.settledMs },
  { label: 'longest task ms', decimals: 0, of: (load) => load.longestTaskMs },
  { label: 'layout shift', decimals: 3, of: (load) => load.layoutShift },
];

const visitColumns: readonly Column<Visit>[] = [
  { label: 'kB', decimals: 1, of: (visit) => visit.visitBytesKb },
  { label: 'requests', decimals: 0, of: (visit) => visit.visitRequests },
  { label: 'every chart ready ms', decimals: 0, of: (visit) => visit.allDrawnMs },
  { label: 'filter p50 ms', decimals: 0, of: (visit) => visit.filterP50Ms },
  { label: 'filter p95 ms', decimals: 0, of: (visit) => visit.filterP95Ms },
  { label: 'filter settled ms', decimals: 0, of: (visit) => visit.filterSettledMs },
  { label: 'CPU per filter ms', decimals: 0, of: (visit) => visit.filterCpuMs },
  { label: 'layout shift', decimals: 3, of: (visit) => visit.layoutShift },
];

/** The results as Markdown: medians with the ends of the runs, and ratios to the plain page. */
export function describeResults(results: Results): string {
  const { loads, visits, exports, growth } = results;
  const parts = [`${results.date}, ${results.machine}, ${results.browser}, ${results.version}.`];
  if (loads.plain !== undefined) {
    parts.push('First load, nobody scrolls:', compare(loads, loadColumns));
  }
  if (visits.plain !== undefined) {
    parts.push(
      'A visit that scrolls to the end at once, then filters:',
      compare(visits, visitColumns),
    );
  }
  if (exports !== undefined) parts.push('Exports at full speed, ms:', describeExports(exports));
  if (growth !== undefined) parts.push('Growth:', describeGrowth(growth));
  return parts.join('\n\n');
}

function compare<Run>(
  runs: Readonly<Partial<Record<BenchPage['id'], readonly Run[]>>>,
  columns: readonly Column<Run>[],
): string {
  const rows = benchPages.flatMap(({ id, name }) => {
    const own = runs[id] ?? [];
    const cells = columns.map(({ of, decimals }) => withSpread(summarize(own.map(of)), decimals));
    return own.length === 0 ? [] : [[name, ...cells]];
  });
  const ratios = columns.map(({ of }) =>
    ratioOf(median((runs.ours ?? []).map(of)), median((runs.plain ?? []).map(of))),
  );
  const ratioRow = ['Then Chốt to plain HTML + JS + JSON', ...ratios];
  return markdownTable(['page', ...columns.map(({ label }) => label)], [...rows, ratioRow]);
}

function whole(value: number): string {
  return Number.isFinite(value) ? value.toFixed(0) : '–';
}

function describeExports({ pictures, deckFirstMs, deckMs }: ExportTimes): string {
  return markdownTable(
    ['PNG 16:9 of', 'first', 'again', 'html-to-image', 'ratio'],
    [
      ...pictures.map(({ figure, firstMs, oursMs, photographedMs }) => [
        figure,
        whole(firstMs),
        whole(oursMs),
        whole(photographedMs),
        ratioOf(oursMs, photographedMs),
      ]),
      ['deck of all figures', whole(deckFirstMs), whole(deckMs), '', ''],
    ],
  );
}

function describeGrowth(rows: readonly GrowthRow[]): string {
  const names = [...new Set(rows.flatMap(({ costs }) => Object.keys(costs)))];
  return markdownTable(
    ['ms at so many observations', ...rows.map((row) => row.observations.toLocaleString('en'))],
    names.map((name) => [name, ...rows.map(({ costs }) => (costs[name] ?? Number.NaN).toFixed(1))]),
  );
}
