import type { FigureTable } from './figureModel';

/** A table that is computed when it is first looked at: most readers look at the marks only. */
export function lazyTable(build: () => FigureTable): FigureTable {
  let built: FigureTable | undefined;
  const table = (): FigureTable => (built ??= build());
  return {
    get columns() {
      return table().columns;
    },
    get rows() {
      return table().rows;
    },
  };
}
