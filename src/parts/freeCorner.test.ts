import { describe, expect, test } from 'vitest';
import { findFreeCorner } from './freeCorner';

describe('the corner', () => {
  const line = { sizePx: 12, weight: 400, text: 'Một tên dài' } as const;

  test.each([
    ['the first where nothing stands', [], false, { isRight: false, isBottom: true }],
    [
      'the top where the foot is taken',
      [{ ...line, y: 58 }],
      false,
      { isRight: false, isBottom: false },
    ],
    ['never the star’s', [{ ...line, y: 58 }], true, { isRight: false, isBottom: false }],
  ])('%s', (_name, texts, isPinned, expected) => {
    expect(findFreeCorner(texts, 60, 12, isPinned)).toMatchObject(expected);
  });
});
