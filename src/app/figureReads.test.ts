import { expect, test } from 'vitest';
import { defaultView, indicators } from '@/domain/view';
import { findFileBehind } from './figureReads';
import { mapFigures } from './figureRegistry';

test.each(indicators)('says of %s what the figures say of themselves', (indicator) => {
  const view = { ...defaultView, indicator };
  const said = mapFigures(({ id, reads }) => [id, [...reads(view)]]);
  const known = mapFigures(({ id }) => {
    const file = findFileBehind(id, view);
    return [id, file === undefined ? [] : [file]];
  });
  expect(known).toEqual(said);
});
