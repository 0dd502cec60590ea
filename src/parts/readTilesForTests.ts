import { assertDefined } from '@/lib/assert';
import type { Body, Tile, TilesPart } from './part';

/** The tiles of a body that has some. */
export function tilesPartOf(body: Body): TilesPart {
  return assertDefined(
    body.find((part) => part.kind === 'tiles'),
    'tiles',
  );
}

/** A tile as programs and readers find it. */
export function readTile(tile: Tile) {
  const { fact, value, name } = tile;
  const { 'data-value': number, 'data-value-state': state, 'data-left': isLeft } = fact.marks ?? {};
  return {
    ...tile,
    code: fact.province ?? '',
    valueText: value,
    lines: name,
    label: fact.words,
    isChosen: fact.isChosen,
    isLeft: isLeft === 'true',
    state: String(state),
    /** Null for what no colour counts. */
    number: number === undefined ? null : Number(number),
  };
}
