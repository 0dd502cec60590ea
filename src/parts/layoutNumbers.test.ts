import { expect, test } from 'vitest';
import { measureTextAt } from '@/lib/textMeasure';
import { bodyHeight, layoutBody } from './layoutBody';
import type { NumbersPart } from './part';

const fontPx = 12;

function number(text: string, label: string): NumbersPart['groups'][number]['numbers'][number] {
  const fact = { key: text, words: text, isChosen: false, isPinned: false, rows: [] };
  return { fact, text, label };
}

const part: NumbersPart = {
  kind: 'numbers',
  groups: [
    { numbers: [number('74', 'người'), number('7/22', 'tỉnh có số')], note: [{ text: 'Tổng.' }] },
    { numbers: [number('12', 'mô hình')], note: [], across: 'MINH HỌA' },
  ],
};

test.each([
  ['side by side where that is wide enough', 600, true],
  ['else under each other', 320, false],
])('%s, every number and its words inside its own ground', (_name, widthPx, isWide) => {
  const heightPx = bodyHeight([part], widthPx, fontPx);
  const { stops, ground } = layoutBody([part], { widthPx, heightPx, fontPx });
  const [first, second, third] = stops.map(({ rect }) => rect);
  expect(Number(third?.xPx) > 0).toBe(isWide);
  expect(Number(third?.yPx) > Number(second?.yPx)).toBe(!isWide);
  expect(first?.yPx).toBeLessThan(Number(second?.yPx));
  for (const { rect, items } of stops) {
    for (const item of items) {
      if (item.kind !== 'text') continue;
      const endPx = item.at.xPx + measureTextAt(item.sizePx ?? fontPx, item.weight)(item.text);
      expect(endPx).toBeLessThanOrEqual(rect.xPx + rect.widthPx);
      expect(item.at.yPx).toBeLessThanOrEqual(rect.yPx + rect.heightPx);
      expect(item.sizePx ?? fontPx).toBeGreaterThanOrEqual(fontPx);
    }
  }
  const across = ground.flatMap((item) => (item.kind === 'across' ? [item.rect.xPx] : []));
  expect(across).toEqual([third?.xPx]);
});

/** Left ends of the meanings. */
function leftOf(widthPx: number): readonly number[] {
  const { stops } = layoutBody([part], { widthPx, heightPx: 900, fontPx });
  return stops.flatMap(({ items }) =>
    items.slice(1, 2).flatMap((item) => (item.kind === 'text' ? [item.at.xPx] : [])),
  );
}

test('meanings under each other begin at one place, those of a column too', () => {
  expect(new Set(leftOf(320)).size).toBe(1);
  expect(new Set(leftOf(600)).size).toBe(2);
});
