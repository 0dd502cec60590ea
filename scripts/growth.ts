/**
 * `npm run growth`: what one size of data costs after the other, in the same code that the page runs:
 * reading, indexing, aggregating under a filter, and every figure's model under a filter.
 */
import { fileURLToPath } from 'node:url';
import { prepareFigures } from '@/app/figureRegistry';
import { checkDataset } from '@/data/crossChecks';
import { parseDataset } from '@/data/door';
import { sumOf } from '@/domain/aggregate';
import { findCommitteeSeries } from '@/domain/committeeSeries';
import type { LoadedData, ProvinceCode } from '@/domain/dataset';
import { select, type Selection } from '@/domain/filters';
import { countStates } from '@/domain/pilotCells';
import { toUnits2025 } from '@/domain/regroup';
import { defaultView, type View } from '@/domain/view';
import { findStaffSeries } from '@/domain/yearlyStaff';
import { type GrowthData, makeGrowthData } from './growthData';

export interface GrowthRow {
  readonly observations: number;
  /** Milliseconds; medians. */
  readonly costs: Readonly<Record<string, number>>;
}

const sizes = [1000, 10_000, 100_000];
const runs = 9;
/** Provinces chosen at once; another dozen in each run, so that nothing is known of the choice. */
const chosen = 12;

/** Each size from its text to its figures; a first round that nobody counts warms the engine. */
export async function measureGrowth(): Promise<readonly GrowthRow[]> {
  measureSize(1000);
  return sizes.map(measureSize);
}

function measureSize(observations: number): GrowthRow {
  const made = makeGrowthData(observations);
  const texts = {
    committee: JSON.stringify(made.committee),
    staff: JSON.stringify(made.staff),
    pilots: JSON.stringify(made.pilots),
  };
  let data: LoadedData = made;
  const parse = medianOf(observations > 10_000 ? 3 : runs, () => {
    data = parseAll(made, texts);
  });
  const check = medianOf(observations > 10_000 ? 3 : runs, () => checkAll(data));
  const index = medianOf(3, () => indexAll(copyOf(data)));
  indexAll(data);
  const aggregate = medianOf(runs, (run) => aggregateAll(data, run));
  const first = timeOf(() => modelAll(data, 0));
  const filter = medianOf(runs, (run) => modelAll(data, run));
  let units = data;
  const regroup = timeOf(() => {
    units = toUnits2025(data);
  });
  modelAll(units, 0);
  const filterUnits = medianOf(runs, (run) => modelAll(units, run));
  return {
    observations,
    costs: {
      'parse and validate': parse,
      'cross-checks': check,
      'index once': index,
      'aggregate under a filter': aggregate,
      'all figures, first time': first,
      'all figures, a filter': filter,
      'regroup to 2025 once': regroup,
      'all figures of 2025, a filter': filterUnits,
    },
  };
}

function parseAll(
  made: GrowthData,
  texts: Readonly<Record<'committee' | 'staff' | 'pilots', string>>,
) {
  return {
    ...made,
    committee: parseDataset('committee-additions.json', texts.committee),
    staff: parseDataset('staff-reduction.json', texts.staff),
    pilots: parseDataset('pilot-models.json', texts.pilots),
  };
}

function checkAll(data: LoadedData): void {
  const { committee, staff, pilots } = data;
  if (committee) checkDataset('committee-additions.json', committee, data);
  if (staff) checkDataset('staff-reduction.json', staff, data);
  if (pilots) checkDataset('pilot-models.json', pilots, data);
}

/** Every figure of the page under another filter in each run. */
function modelAll(data: LoadedData, run: number): void {
  const view = viewOf(data, run);
  const selection = select(data.provinces.provinces, data.pilots, view);
  for (const figure of prepareFigures({ data, view, selection, lang: 'vi' })) figure.prepare();
}

/** The same rows as new objects: nothing is known of them. */
function copyOf(data: LoadedData): LoadedData {
  const { committee, staff, pilots } = data;
  return {
    ...data,
    committee: committee && { ...committee, observations: committee.observations.slice() },
    staff: staff && { ...staff, observations: staff.observations.slice() },
    pilots: pilots && { ...pilots, observations: pilots.observations.slice() },
  };
}

function indexAll(data: LoadedData): void {
  selectFrom(data, 0);
  findStaffSeries(data);
  findCommitteeSeries(data);
}

/** Sums of every year, scope and measure over the provinces that are left, and the cells by state. */
function aggregateAll(data: LoadedData, run: number): number {
  const { provinces, pilots } = selectFrom(data, run);
  const codes = provinces.map(({ code }) => code);
  const staff = findStaffSeries(data);
  const committee = findCommitteeSeries(data);
  let sums = countStates(codes.flatMap((code) => pilots?.cellsOf(code) ?? [])).named;
  const add = (read: Parameters<typeof sumOf<ProvinceCode>>[1]): void => {
    sums += sumOf(codes, read).value ?? 0;
  };
  for (const year of staff?.years ?? []) {
    for (const scope of staff?.scopes ?? []) {
      add((code) => staff?.at(code, scope, year).reported ?? { state: 'not-published' });
    }
  }
  for (const year of committee?.years ?? []) {
    for (const measure of committee?.measures ?? []) {
      add((code) => committee?.at(code, measure, year).reported ?? { state: 'not-published' });
    }
  }
  return sums;
}

function selectFrom(data: LoadedData, run: number): Selection {
  return select(data.provinces.provinces, data.pilots, viewOf(data, run));
}

function viewOf(data: LoadedData, run: number): View {
  const codes = data.provinces.provinces.map(({ code }) => code);
  const provinces = codes.filter((_code, index) => (index + run) % codes.length < chosen);
  return { ...defaultView, indicator: 'staff-reduction', provinces };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function medianOf(count: number, work: (run: number) => unknown): number {
  const times = Array.from({ length: count }, (_, run) => timeOf(() => work(run + 1)));
  return times.sort((a, b) => a - b)[Math.floor(count / 2)] ?? 0;
}

function printTable(rows: readonly GrowthRow[]): void {
  const names = Object.keys(rows[0]?.costs ?? {});
  console.log(
    ['ms'.padEnd(30), ...rows.map((row) => String(row.observations).padStart(9))].join(''),
  );
  for (const name of names) {
    const cells = rows.map(({ costs }) => (costs[name] ?? 0).toFixed(1).padStart(9));
    console.log([name.padEnd(30), ...cells].join(''));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printTable(await measureGrowth());
