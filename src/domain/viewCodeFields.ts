import { boundaries, type Boundaries, formerProvinces } from './boundaries';
import { committeeMeasures, dataLayers, levels, type LoadedData, staffScopes } from './dataset';
import { languages } from './language';
import { indicators, type View } from './view';

/** Some bits of a view code. */
export interface ViewCodeField {
  readonly width: number;
  /** The bits as a number; undefined when the view says what they cannot. */
  readonly write: (view: View) => number | undefined;
  /** What the bits say of a view, or why they say nothing here. */
  readonly read: (value: number) => Partial<View> | 'newer' | 'not-in-data';
}

const version = 1;
/** Where the bit of the boundaries stands: a reader needs it before the codes of the places. */
export const boundariesBit = 63;
/** The years that four bits can name. */
const codedYears = Array.from({ length: 15 }, (_, index) => 2015 + index);

/**
 * The fields in their order, with the codes of those boundaries: 70 bits, those that are seldom used last, since zeros at the end are
 * not written. Provinces, regions and clusters stand in the order of their codes, models in the
 * order of their file: a new model may only be added at its end, or old codes change their meaning.
 */
export function fieldsOf(
  { provinces: file, pilots }: Pick<LoadedData, 'provinces' | 'pilots'>,
  codesOf: Boundaries,
): readonly ViewCodeField[] {
  const { regions, clusters, units2025 } = file;
  const places = codesOf === '2025' ? units2025 : formerProvinces(file);
  const codes = places.map(({ code }) => code).sort(compare);
  const regionIds = regions.map(({ id }) => id).sort(compare);
  const clusterIds = clusters.map(({ id }) => id).sort(compare);
  const modelIds = pilots?.models.map(({ id }) => id) ?? [];
  const noScope = [undefined, ...staffScopes];
  const noMeasure = [undefined, ...committeeMeasures];
  return [
    constant(3, version),
    choice(
      1,
      languages,
      (view) => view.lang,
      (lang) => ({ lang }),
    ),
    choice(
      2,
      indicators,
      (view) => view.indicator,
      (indicator) => ({ indicator }),
    ),
    list(
      4,
      regionIds,
      (view) => view.regions,
      (chosen) => ({ regions: chosen }),
    ),
    list(
      3,
      clusterIds,
      (view) => view.clusters,
      (chosen) => ({ clusters: chosen }),
    ),
    list(
      4,
      levels,
      (view) => view.levels,
      (chosen) => ({ levels: chosen }),
    ),
    list(
      22,
      codes,
      (view) => view.provinces,
      (chosen) => ({ provinces: chosen }),
    ),
    list(
      14,
      modelIds,
      (view) => view.models,
      (chosen) => ({ models: chosen }),
    ),
    choice(
      5,
      [undefined, ...codes],
      (view) => view.sheet,
      (sheet) => ({ sheet }),
    ),
    choice(
      3,
      noScope,
      (view) => view.scope,
      (scope) => ({ scope }),
    ),
    choice(
      2,
      noMeasure,
      (view) => view.measure,
      (measure) => ({ measure }),
    ),
    choice(
      1,
      boundaries,
      (view) => view.boundaries,
      (chosen) => ({ boundaries: chosen }),
    ),
    choice(
      2,
      dataLayers,
      (view) => view.layer,
      (layer) => ({ layer }),
    ),
    choice(
      4,
      [undefined, ...codedYears],
      (view) => view.year,
      (year) => ({ year }),
    ),
  ];
}

function constant(width: number, value: number): ViewCodeField {
  return { width, write: () => value, read: (found) => (found === value ? {} : 'newer') };
}

function choice<T>(
  width: number,
  options: readonly T[],
  pick: (view: View) => T,
  put: (option: T) => Partial<View>,
): ViewCodeField {
  return {
    width,
    write: (view) => {
      const index = options.indexOf(pick(view));
      return index < 0 || index >= 2 ** width ? undefined : index;
    },
    read: (index) => {
      const [option] = options.slice(index, index + 1).map(put);
      return option ?? 'not-in-data';
    },
  };
}

/** One bit for each thing that can be chosen; as in the address, none chosen means all. */
function list<T extends string | number>(
  width: number,
  items: readonly T[],
  pick: (view: View) => readonly T[],
  put: (items: readonly T[]) => Partial<View>,
): ViewCodeField {
  return {
    width,
    write: (view) => {
      const bits = pick(view).map((item) => items.indexOf(item));
      if (bits.some((bit) => bit < 0 || bit >= width)) return undefined;
      return [...new Set(bits)].reduce((sum, bit) => sum + 2 ** bit, 0);
    },
    read: (value) => {
      if (value >= 2 ** items.length) return 'not-in-data';
      const chosen = items.filter((_, bit) => ((value >>> bit) & 1) === 1);
      return put(chosen.sort(compare));
    },
  };
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}
