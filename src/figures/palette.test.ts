import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ChangeSign } from '@/domain/comparison';
import { staffScopes } from '@/domain/dataset';
import { changeStyle } from './changeStyle';
import { ciede2000, contrastOf, differenceOf, lightnessOf, sights } from './colorsForTests';
import type { MarkStyle } from './legend';
import {
  type ColorName,
  colorNames,
  darkPalette,
  lightPalette,
  onStepColor,
  pagePalette,
  stepColor,
} from './palette';
import { scopeStyle } from './staffLegend';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const darkStart = css.indexOf("[data-theme='dark']");
const steps = [0, 1, 2, 3, 4] as const;
const isColor = /^(?:color-scheme: dark|--[\w-]+: #[0-9a-f]{6})$/u;

/** The colours of the first block of rules after a place in tokens.css. */
function readTokens(start: number): ReadonlyMap<string, string> {
  const rules = css.slice(start, css.indexOf('}', start));
  const found = rules.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/giu);
  return new Map([...found].map(([, name = '', value = '']) => [name, value]));
}

test('every colour of the page is the variable of its name', () => {
  expect(Object.values(pagePalette)).toEqual(colorNames.map((name) => `var(--${name})`));
});

test('steps beyond the palette fall back instead of failing', () => {
  expect(stepColor(lightPalette, 4)).toBe(lightPalette['step-4']);
  expect(onStepColor(lightPalette, 4)).toBe(lightPalette['on-step-4']);
  expect(stepColor(lightPalette, 9)).toBe(lightPalette['step-0']);
});

test('both themes of the page set the same colours, and paper never the dark ones', () => {
  expect([...readTokens(darkStart).keys()]).toEqual([...readTokens(0).keys()]);
  expect(css.slice(0, darkStart)).toMatch(/@media screen \{\s*:root$/u);
});

test('a theme changes colours and nothing else, so that a layout seen in one holds in both', () => {
  const rules = css.slice(css.indexOf('{', darkStart) + 1, css.indexOf('}', darkStart));
  const declarations = rules.split(';').map((rule) => rule.trim());
  expect(declarations.filter((rule) => rule !== '' && !isColor.test(rule))).toEqual([]);
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const naming = (end: RegExp, words: RegExp): readonly string[] =>
    files
      .filter((file) => end.test(file) && words.test(readFileSync(`src/${file}`, 'utf8')))
      .sort();
  expect(naming(/\.css$/u, /data-theme|color-scheme|light-dark/u)).toEqual(['ui/tokens.css']);
  // The menu marks what is chosen.
  expect(naming(/(?<!\.test)\.tsx?$/u, /useThemeChoice|themeStore/u)).toEqual([
    'features/pageMenu/PageMenu.tsx',
    'state/theme.ts',
  ]);
});

test('the difference of colours is that of the published test pairs', () => {
  // Sharma, Wu and Dalal (2005), table 1: pairs 1, 7, 17 and 25.
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(ciede2000([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4);
  expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(
    1.2644,
    4,
  );
});

test('scopes and changes have a shape each, so that none is known by its colour alone', () => {
  const ofScopes = staffScopes.map((scope) => shapeOf(scopeStyle(scope, false)));
  expect(new Set(ofScopes).size).toBe(staffScopes.length);
  const signs: readonly ChangeSign[] = ['new', 'up', 'down', 'revised', 'withdrawn'];
  expect(new Set(signs.map((sign) => shapeOf(changeStyle(sign)))).size).toBe(signs.length);
});

function shapeOf(style: MarkStyle): string {
  return style.kind === 'shape' ? style.shape : style.kind;
}

describe.each([
  ['light', lightPalette, readTokens(0)],
  ['dark', darkPalette, readTokens(darkStart)],
])('in %s', (theme, palette, tokens) => {
  const colorOf = (name: string): string => tokens.get(name) ?? `no colour ${name}`;

  test('the page and the pictures have the same colours', () => {
    expect(Object.fromEntries(colorNames.map((name) => [name, tokens.get(name)]))).toEqual(palette);
  });

  const onGrounds = ['ink', 'muted', 'accent', 'fault'].flatMap((text) =>
    ['paper', 'surface', 'fault-surface'].map((ground) => [text, ground] as const),
  );
  test.each([
    ...onGrounds,
    ...steps.map((step) => [`on-step-${step}`, `step-${step}`] as const),
    // Labels of the assumed path.
    ['target', 'paper'],
    // Bars carry their numbers in the colours of the steps.
    ['on-step-4', 'named'],
    ['ink', 'reported'],
    // Names in tiles that a filter leaves out.
    ['muted', 'grid'],
  ] as const)('text in %s on %s is at least 4.5 to 1', (text, ground) => {
    expect(contrastOf(colorOf(text), colorOf(ground))).toBeGreaterThanOrEqual(4.5);
  });

  // The lower steps are fills under a name and a number that read on them, see above.
  test.each([
    ...(
      ['named', 'reported', 'planned', 'line', 'target', 'accent', 'absent', 'step-3'] as const
    ).map((mark) => [mark, 'paper'] as const),
    ['line', 'surface'],
    ['accent', 'surface'],
    ['step-4', 'paper'],
  ] as const)('marks in %s on %s are at least 3 to 1', (mark, ground) => {
    expect(contrastOf(colorOf(mark), colorOf(ground))).toBeGreaterThanOrEqual(3);
  });

  describe.each(sights)('as seen with %s', (sight) => {
    test('more is darker on light paper and lighter on dark paper, by steps that are seen', () => {
      const lightness = steps.map((step) => lightnessOf(stepColor(palette, step), sight));
      const sign = theme === 'light' ? -1 : 1;
      for (const [index, value] of lightness.slice(1).entries()) {
        // Ten units of L* are one step of a Munsell scale, which is told even between distant tiles.
        expect(sign * (value - (lightness[index] ?? value))).toBeGreaterThanOrEqual(9);
      }
    });

    // Under 5 two areas apart from each other pass for one colour.
    test('neighbouring steps are different colours', () => {
      for (const step of [1, 2, 3, 4]) {
        const lower = stepColor(palette, step - 1);
        expect(differenceOf(lower, stepColor(palette, step), sight)).toBeGreaterThanOrEqual(5);
      }
    });

    // What lies side by side in one bar or grid differs by 15 and more beside its shape or pattern.
    test.each<[ColorName, ColorName, number]>([
      ['named', 'reported', 25],
      ['named', 'absent', 20],
      ['named', 'line', 15],
    ])('%s and %s are far apart', (first, second, least) => {
      expect(differenceOf(palette[first], palette[second], sight)).toBeGreaterThanOrEqual(least);
    });
  });

  // On a photocopy these are one grey. So none of them is ever alone in telling two things apart:
  // scopes and changes differ in shape, states in outline and pattern, the target is a line.
  test.each<[ColorName, ColorName]>([
    ['accent', 'target'],
    ['named', 'muted'],
    ['reported', 'muted'],
    ['reported', 'line'],
    ['target', 'line'],
    ['target', 'muted'],
    ['accent', 'named'],
    ['target', 'named'],
  ])('%s and %s are told apart by colour with every colour vision', (first, second) => {
    const distances = (['usual', 'deuteranopia', 'protanopia'] as const).map((sight) =>
      differenceOf(palette[first], palette[second], sight),
    );
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(10);
  });
});
