import { readPilots, readProvinces } from './data';

/** What the reader chose; nothing given means all. */
export interface Filter {
  readonly provinces?: readonly string[];
  readonly regions?: readonly string[];
  readonly models?: readonly string[];
  readonly levels?: readonly string[];
}

type State = 'named' | 'reported' | 'planned';

/** What the pilot figures must show, read from the data files without the program's own code. */
export interface Truth {
  /** Codes of the provinces that are left, ascending. */
  readonly left: readonly string[];
  readonly models: readonly string[];
  /** The strongest state by "province model", of provinces and models that are left. */
  readonly cells: Readonly<Record<string, State>>;
  readonly textOf: (province: string) => string;
  readonly strongestOf: (province: string) => State | 'not-named';
  readonly countsOf: (model: string) => Readonly<Record<State, number>>;
}

const strongestFirst = ['named', 'reported', 'planned'] as const;

/** Applies the filter rules of the product to the data files. */
export function computeTruth(filter: Filter): Truth {
  const { provinces, models, extents, pairs } = readFiltered(filter);
  const left = provinces
    .filter(({ code, region }) => isIn(filter.provinces, code) && isIn(filter.regions, region))
    .map(({ code }) => code)
    .filter(
      (code) =>
        filter.models === undefined ||
        readPilots().observations.some(
          (row) => row.province === code && filter.models?.includes(row.model),
        ),
    )
    .sort();
  const shown = models
    .filter(
      (id) =>
        isIn(filter.models, id) &&
        (filter.levels === undefined ||
          pairs.some(({ model }) => model === id) ||
          extents.some(({ model }) => model === id)),
    )
    .sort();
  const cells: Record<string, State> = {};
  for (const province of left) {
    for (const model of shown) {
      const rows = pairs.filter((row) => row.province === province && row.model === model);
      const state = strongestFirst.find((strength) => rows.some((row) => row.state === strength));
      if (state !== undefined) cells[`${province} ${model}`] = state;
    }
  }
  const statesWith = (part: string): State[] =>
    Object.entries(cells)
      .filter(([key]) => key.split(' ').includes(part))
      .map(([, state]) => state);
  return {
    left,
    models: shown,
    cells,
    textOf: (province) => {
      const { named, reported, planned } = countStates(statesWith(province));
      if (named + reported > 0) return String(named + reported);
      return planned > 0 ? `(${planned})` : '–';
    },
    strongestOf: (province) =>
      strongestFirst.find((state) => statesWith(province).includes(state)) ?? 'not-named',
    countsOf: (model) => countStates(statesWith(model)),
  };
}

function readFiltered({ levels }: Filter) {
  const { models, observations, extents } = readPilots();
  return {
    provinces: readProvinces().provinces,
    models: models.map(({ id }) => id),
    extents: extents.filter(({ level }) => isIn(levels, level)),
    pairs: observations.filter(({ level }) => isIn(levels, level)),
  };
}

function countStates(states: readonly State[]): Record<State, number> {
  const counts = { named: 0, reported: 0, planned: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

function isIn(chosen: readonly string[] | undefined, value: string): boolean {
  return chosen === undefined || chosen.includes(value);
}
