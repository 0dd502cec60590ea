import { describe, expect, test } from 'vitest';
import { findNewFeatures } from './newFeatures.mjs';
import { scanCode } from './scanCode.mjs';
import { scanStyles } from './scanStyles.mjs';

const features = findNewFeatures();
const code = (text: string): string[] =>
  scanCode(text, features)
    .map(({ feature }) => feature)
    .sort();
const styles = (text: string): string[] =>
  scanStyles(text, features)
    .map(({ feature }) => feature)
    .sort();

describe('code that an old browser cannot run', () => {
  test.each([
    ['[2, 1].toSorted()', ['.toSorted()']],
    ['a["toSorted"]()', ['.toSorted()']],
    ['Array.fromAsync(a)', ['Array.fromAsync', '.fromAsync()']],
    ['Object.groupBy(a, f)', ['Object.groupBy', '.groupBy()']],
    ['Map.groupBy(a, f)', ['Map.groupBy', '.groupBy()']],
    ['Promise.withResolvers()', ['Promise.withResolvers', '.withResolvers()']],
    ['Promise.try(f)', ['Promise.try', '.try()']],
    ['new Set(a).union(b)', ['.union()']],
    ['a.symmetricDifference(b)', ['.symmetricDifference()']],
    ['text.isWellFormed()', ['.isWellFormed()']],
    ['new Float16Array(2)', ['Float16Array']],
    ['new Intl.Segmenter("vi")', ['Intl.Segmenter']],
    ['document.startViewTransition(f)', ['document.startViewTransition']],
  ])('%s', (text, expected) => {
    expect(code(text)).toEqual([...expected].sort());
  });

  test.each([
    '[2, 1].sort().map(f).filter(g).at(-1)',
    'Object.hasOwn(a, "b"); structuredClone(a); a.findLast(f); a.replaceAll("b", "c")',
    'Promise.any(a); new WeakRef(a); crypto.getRandomValues(a)',
    '"toSorted"; const toSorted = { toSorted: 1 };',
  ])('nothing in %s', (text) => {
    expect(code(text)).toEqual([]);
  });
});

describe('styles that an old browser leaves out', () => {
  test.each([
    ['a { color: color-mix(in srgb, red, blue) }', ['color-mix()']],
    ['a { color: oklch(50% 0 0) }', ['oklch()']],
    ['a { color: light-dark(red, blue) }', ['light-dark()']],
    ['h1 { text-wrap: balance }', ['text-wrap', 'text-wrap: balance']],
    ['[popover]:popover-open { margin: 0 }', [':popover-open']],
    ['a:has(b) { margin: 0 }', [':has']],
    ['@starting-style { a { opacity: 0 } }', ['@starting-style']],
    ['@scope (a) { b { opacity: 0 } }', ['@scope']],
    ['a { anchor-name: --a }', ['anchor-name']],
  ])('%s', (text, expected) => {
    expect(styles(text)).toEqual([...expected].sort());
  });

  test.each([
    'a:focus-visible, b:is(c, d)::before { inset: 0; aspect-ratio: 1; gap: 1px }',
    '@layer a { @media (prefers-color-scheme: dark) { b { color: rgb(0 0 0 / 50%) } } }',
    'a::after { content: "text-wrap: balance; color-mix(" } /* oklch(1) */',
  ])('nothing in %s', (text) => {
    expect(styles(text)).toEqual([]);
  });
});
