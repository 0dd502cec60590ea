import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type ColorName,
  colorNames,
  darkPalette,
  lightPalette,
  onStepColor,
  pagePalette,
  stepColor,
} from './palette';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const light = css.slice(0, css.indexOf('}'));
const tokens = new Map(
  [...light.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/giu)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);

/** Relative luminance as in WCAG 2.2, 0 (black) to 1 (white). */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, by their names in tokens.css. */
function contrastOf(first: string, second: string): number {
  const [dark = 0, bright = 0] = [first, second]
    .map((name) => luminanceOf(tokens.get(name) ?? `no colour ${name}`))
    .sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

test('the page and the pictures have the same colours', () => {
  const ofPage = Object.fromEntries(colorNames.map((name) => [name, tokens.get(name)]));
  expect(ofPage).toEqual(lightPalette);
});

test('every colour of the page is the variable of its name', () => {
  expect(Object.values(pagePalette)).toEqual(colorNames.map((name) => `var(--${name})`));
});

test('steps beyond the palette fall back instead of failing', () => {
  expect(stepColor(lightPalette, 4)).toBe(lightPalette['step-4']);
  expect(onStepColor(lightPalette, 4)).toBe(lightPalette['on-step-4']);
  expect(stepColor(lightPalette, 9)).toBe(lightPalette['step-0']);
});

describe('contrast in light', () => {
  const onPages = ['ink', 'muted', 'accent', 'fault'].flatMap((name) => [
    [name, 'paper'] as const,
    [name, 'surface'] as const,
  ]);
  const onSteps = [0, 1, 2, 3, 4].map((step) => [`on-step-${step}`, `step-${step}`] as const);

  test.each([...onPages, ...onSteps, ['fault', 'fault-surface'] as const])(
    'text in %s on %s is at least 4.5 to 1',
    (text, ground) => {
      expect(contrastOf(text, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['named', 'reported', 'planned', 'line', 'target', 'step-3', 'step-4'])(
    'marks in %s on paper are at least 3 to 1',
    (mark) => {
      expect(contrastOf(mark, 'paper')).toBeGreaterThanOrEqual(3);
    },
  );

  test('each step is darker than the one before', () => {
    const steps = [0, 1, 2, 3, 4].map((step) => luminanceOf(tokens.get(`step-${step}`) ?? ''));
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
  });
});

/** Contrast ratio of two colours of dark pictures. */
function contrastInDark(first: ColorName, second: ColorName): number {
  const [dim = 0, bright = 0] = [first, second]
    .map((name) => luminanceOf(darkPalette[name]))
    .sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

describe('contrast in dark pictures', () => {
  test.each<[ColorName, ColorName]>([
    ['ink', 'paper'],
    ['muted', 'paper'],
    ['accent', 'paper'],
    ['target', 'paper'],
    ['on-step-0', 'step-0'],
    ['on-step-1', 'step-1'],
    ['on-step-2', 'step-2'],
    ['on-step-3', 'step-3'],
    ['on-step-4', 'step-4'],
    // Bars carry their numbers in the colours of the steps.
    ['on-step-4', 'named'],
    ['ink', 'reported'],
  ])('text in %s on %s is at least 4.5 to 1', (text, ground) => {
    expect(contrastInDark(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each<ColorName>(['named', 'reported', 'planned', 'line', 'target', 'step-3', 'step-4'])(
    'marks in %s on paper are at least 3 to 1',
    (mark) => {
      expect(contrastInDark(mark, 'paper')).toBeGreaterThanOrEqual(3);
    },
  );

  test('each step is lighter than the one before', () => {
    const steps = [0, 1, 2, 3, 4].map((step) => luminanceOf(stepColor(darkPalette, step)));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });
});
