import { describe, expect, test } from 'vitest';
import { layoutBody } from './layoutBody';
import type { BarRow, BarsPart } from './part';
import type { Item } from './scene';

const fontPx = 12;

function row(key: string, values: readonly number[], behind = '', name = 'Mười chữ'): BarRow {
  const series = ['named', 'reported', 'planned'];
  return {
    fact: { key, words: key, isChosen: false, isPinned: false, rows: [] },
    name,
    segments: values.map((value, at) => ({
      series: series[at] ?? '',
      value,
      text: String(value),
    })),
    behind: behind === '' ? [] : [{ text: behind, mark: { kind: 'extent' } }],
    tight: behind === '' ? [] : [{ text: '', mark: { kind: 'extent' } }],
  };
}

function bars(rows: readonly BarRow[], max = 10): BarsPart {
  return {
    kind: 'bars',
    label: 'Tên',
    series: (['named', 'reported-bar', 'planned'] as const).map((kind) => ({
      id: kind === 'reported-bar' ? 'reported' : kind,
      name: kind,
      style: { kind },
    })),
    axis: { min: 0, max },
    groups: [{ heading: '', rows }],
  };
}

function scene(rows: readonly BarRow[], widthPx = 700, heightPx = 120, max = 10) {
  return layoutBody([bars(rows, max)], { widthPx, heightPx, fontPx });
}

function itemsOf<Kind extends Item['kind']>(
  items: readonly Item[],
  kind: Kind,
): readonly Extract<Item, { kind: Kind }>[] {
  return items.filter((item): item is Extract<Item, { kind: Kind }> => item.kind === kind);
}

function barsOf(one: BarRow, widthPx?: number) {
  return itemsOf(scene([one], widthPx).ground, 'bar');
}

/** Where its bar ends, in px. */
function rightOf(one: BarRow): number {
  return Math.max(...barsOf(one).map(({ rect }) => rect.xPx + rect.widthPx));
}

describe('segments', () => {
  // Left of them a name of 57 px with a size of the text, right of them 0.7 sizes.
  test.each([
    [
      'all states side by side',
      [5, 3, 2],
      ['named 0..0.5', 'reported-bar 0.5..0.8', 'planned 0.8..1'],
    ],
    ['nothing for a count of 0', [4, 0, 1], ['named 0..0.4', 'planned 0.4..0.5']],
    ['a plan alone begins at zero', [0, 0, 2], ['planned 0..0.2']],
    ['nothing at all', [0, 0, 0], []],
  ])('%s, in shares of the axis', (_name, values, expected) => {
    const [longest] = barsOf(row('longest', [10]));
    const { xPx = 0, widthPx = 1 } = longest?.rect ?? {};
    const share = (px: number): number => Math.round(((px - xPx) / widthPx) * 100) / 100;
    const placed = barsOf(row('one', values)).map(
      ({ rect, style }) => `${style.kind} ${share(rect.xPx)}..${share(rect.xPx + rect.widthPx)}`,
    );
    expect(placed).toEqual(expected);
  });

  test('the longest bar leaves room for the words behind it', () => {
    expect(rightOf(row('one', [10]))).toBeCloseTo(700 - 0.7 * fontPx);
    expect(rightOf(row('one', [10], 'một số tỉnh'))).toBeLessThan(700 - 11 * 6);
  });

  test('a bar from a place of its own begins there', () => {
    const one: BarRow = { ...row('one', []), segments: [{ from: 3, value: 2, series: 'named' }] };
    const [ten] = barsOf(row('ten', [10]));
    const [bar] = barsOf(one);
    expect(bar?.rect.widthPx).toBeCloseTo(Number(ten?.rect.widthPx) * 0.2);
    expect(Number(bar?.rect.xPx) - Number(ten?.rect.xPx)).toBeCloseTo(
      Number(ten?.rect.widthPx) * 0.3,
    );
  });
});

describe('rows', () => {
  test.each([
    [1, 120, 23],
    [3, 120, 23],
    [5, 120, 15],
    [8, 60, 12],
  ])('%i in %i px: bars of %i px, as thick as each other', (count, heightPx, thickPx) => {
    const rows = Array.from({ length: count }, (_, index) => row(`${index}`, [index + 1]));
    const { ground, stops } = scene(rows, 700, heightPx);
    const heights = itemsOf(ground, 'bar').map(({ rect }) => rect.heightPx);
    expect(new Set(heights)).toEqual(new Set([thickPx]));
    const tops = stops.map(({ rect }) => rect.yPx);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  test('names on two lines do not meet those of the next row', () => {
    const name = 'Chủ tịch Mặt trận kiêm trưởng ban dân vận';
    const rows = ['a', 'b', 'c'].map((key) => row(key, [1], '', name));
    const { stops } = scene(rows, 328, 20);
    const lines = stops.map(({ items }) =>
      itemsOf(items, 'text').filter(({ anchor }) => anchor === 'end'),
    );
    expect(lines[0]?.length).toBeGreaterThan(1);
    const baselines = lines.flat().map(({ at }) => at.yPx);
    const steps = baselines.slice(1).map((y, index) => y - Number(baselines[index]));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(fontPx * 1.1);
  });

  test('no rows', () => {
    expect(scene([])).toEqual({ heightPx: 0, ground: [], stops: [], over: [] });
  });
});

test('words give way where the axis would be short, their mark stays', () => {
  const rows = [row('one', [8, 2], 'cấp huyện: hầu hết tỉnh')];
  const wordsAt = (widthPx: number): readonly string[] =>
    scene(rows, widthPx).stops.flatMap(({ items }) => [
      ...itemsOf(items, 'mark').map(({ style }) => style.kind),
      ...itemsOf(items, 'text')
        .filter(({ anchor }) => anchor === undefined)
        .map(({ text }) => text),
    ]);
  expect(wordsAt(700)).toEqual(['extent', 'cấp huyện: hầu hết tỉnh']);
  expect(wordsAt(280)).toEqual(['extent']);
});

test('a box narrower than its margins has bars of no width, not of less', () => {
  expect(barsOf(row('one', [3, 1]), 5).map(({ rect }) => rect.widthPx)).toEqual([0, 0]);
});

test('the star of the reader’s own province stands left of the name, inside the box', () => {
  const one = row('one', [1]);
  const pinned = { ...one, fact: { ...one.fact, isPinned: true } };
  for (const widthPx of [120, 700]) {
    const [stop] = scene([pinned], widthPx).stops;
    const [pin] = itemsOf(stop?.items ?? [], 'pin');
    const name = itemsOf(stop?.items ?? [], 'text').find(({ anchor }) => anchor === 'end');
    expect(pin?.at.xPx).toBeGreaterThanOrEqual(fontPx / 2);
    expect(pin?.at.xPx).toBeLessThan(Number(name?.at.xPx) - fontPx);
  }
});
