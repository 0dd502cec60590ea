import { expect, test } from 'vitest';
import type { FindingsMarks } from './findingMarks';
import { fitFindings } from './fitFindings';
import { layoutFindings } from './layoutFindings';

const group = (id: 'limitations' | 'lessons', count: number): FindingsMarks['groups'][number] => ({
  id,
  name: id,
  title: id,
  items: Array.from({ length: count }, (_, index) => ({
    id: `${id} ${index}`,
    text: `Point ${index} of the review, long enough for two lines of a narrow column`,
    extent: '',
    label: '',
    figures: [],
    locator: '',
  })),
  more: ['', ...Array.from({ length: count }, (_, index) => `and ${index + 1} more`)],
});
const marks: FindingsMarks = { groups: [group('limitations', 11), group('lessons', 3)] };

test('where all fit nothing is left out', () => {
  expect(fitFindings(marks, { widthPx: 1800, heightPx: 2000, fontPx: 20 })).toBe(marks);
});

test('a low box keeps its size of text and says how many points are missing', () => {
  const box = { widthPx: 1000, heightPx: 420, fontPx: 20 };
  const fitted = fitFindings(marks, box);
  expect(layoutFindings(fitted, box).heightPx).toBeLessThanOrEqual(box.heightPx);
  const [limitations, lessons] = fitted.groups;
  const shown = limitations?.items.filter(({ id }) => !id.startsWith('more')).length ?? 0;
  expect(shown).toBeLessThan(11);
  expect(limitations?.items.at(-1)?.text).toBe(`and ${11 - shown} more`);
  expect(lessons?.items.length).toBeGreaterThan(0);
});
