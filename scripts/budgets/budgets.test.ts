import { expect, test } from 'vitest';
import { listGrown } from './budgets.mjs';

const note = (file: string, modules: Record<string, number>) => ({
  file,
  name: file,
  isEntry: false,
  imports: [],
  modules,
});

test('what grew is named, most first; what shrank or lies elsewhere is not', () => {
  const notes = [
    note('a.js', { 'src/x.ts': 120, 'src/y.ts': 900, 'src/z.ts': 10 }),
    note('b.js', { 'src/w.ts': 5000 }),
  ];
  const before = { 'src/x.ts': 100, 'src/y.ts': 400, 'src/z.ts': 30, 'src/w.ts': 1 };
  expect(listGrown(notes, ['a.js'], before)).toEqual([
    { path: 'src/y.ts', from: 400, to: 900 },
    { path: 'src/x.ts', from: 100, to: 120 },
  ]);
});

test('a new module grew from nothing', () => {
  expect(listGrown([note('a.js', { 'src/n.ts': 7 })], ['a.js'], {})).toEqual([
    { path: 'src/n.ts', from: 0, to: 7 },
  ]);
});
