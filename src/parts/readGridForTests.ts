import { assertDefined } from '@/lib/assert';
import type { Body, GridPart, GridRow } from './part';

/** The grid of a body that has one; an empty one of a figure that the filter empties. */
export function gridOf(body: Body): GridPart {
  const nothing = { kind: 'grid', key: [], columns: [], rows: [] } as const;
  const empty: GridPart = { ...nothing, labels: { name: '', count: '', foot: '' } };
  if (body.length === 0) return empty;
  return assertDefined(
    body.find((part) => part.kind === 'grid'),
    'a grid',
  );
}

/** What is known in each cell of a row; "not-named" where nothing is. */
export function statesOf({ cells }: GridRow): readonly string[] {
  return cells.map(({ series }) => series ?? 'not-named');
}
