import { stepCount } from '@/domain/steps';

/** Names of the colours that figures use; tokens.css holds the same names as --names. */
export const colorNames = [
  'paper',
  'ink',
  'muted',
  'line',
  'grid',
  'accent',
  'target',
  'named',
  'reported',
  'planned',
  'absent',
  'others',
  'step-0',
  'step-1',
  'step-2',
  'step-3',
  'step-4',
  'on-step-0',
  'on-step-1',
  'on-step-2',
  'on-step-3',
  'on-step-4',
] as const;
export type ColorName = (typeof colorNames)[number];

export type Palette = Readonly<Record<ColorName, string>>;

/** Literal colours for pictures: the page's theme must not reach an export. */
export const lightPalette: Palette = {
  paper: '#fffdf9',
  ink: '#1c1a17',
  muted: '#5e5a54',
  line: '#8a837b',
  grid: '#e4dfd7',
  accent: '#9b1c1c',
  target: '#906600',
  named: '#17406b',
  reported: '#6796c0',
  planned: '#17406b',
  absent: '#979089',
  others: '#c9c4bb',
  'step-0': '#dde8f2',
  'step-1': '#a9c6de',
  'step-2': '#6796c0',
  'step-3': '#2f679c',
  'step-4': '#17406b',
  'on-step-0': '#1c1a17',
  'on-step-1': '#1c1a17',
  'on-step-2': '#1c1a17',
  'on-step-3': '#ffffff',
  'on-step-4': '#ffffff',
};

/** The same for pictures on a dark ground; more of something is lighter. */
export const darkPalette: Palette = {
  paper: '#171513',
  ink: '#f6f2ec',
  muted: '#c9c2b8',
  line: '#958d84',
  grid: '#3b3733',
  accent: '#ff8f85',
  target: '#e3b341',
  named: '#9cc9ee',
  reported: '#3d72a0',
  planned: '#9cc9ee',
  absent: '#7a736b',
  others: '#57514a',
  'step-0': '#22394e',
  'step-1': '#2f5576',
  'step-2': '#44749d',
  'step-3': '#6ea3cd',
  'step-4': '#a9d2f3',
  'on-step-0': '#ffffff',
  'on-step-1': '#ffffff',
  'on-step-2': '#ffffff',
  'on-step-3': '#171513',
  'on-step-4': '#171513',
};

/** The page's colours: CSS variables, so a theme can change them without drawing again. */
export const pagePalette: Palette = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  grid: 'var(--grid)',
  accent: 'var(--accent)',
  target: 'var(--target)',
  named: 'var(--named)',
  reported: 'var(--reported)',
  planned: 'var(--planned)',
  absent: 'var(--absent)',
  others: 'var(--others)',
  'step-0': 'var(--step-0)',
  'step-1': 'var(--step-1)',
  'step-2': 'var(--step-2)',
  'step-3': 'var(--step-3)',
  'step-4': 'var(--step-4)',
  'on-step-0': 'var(--on-step-0)',
  'on-step-1': 'var(--on-step-1)',
  'on-step-2': 'var(--on-step-2)',
  'on-step-3': 'var(--on-step-3)',
  'on-step-4': 'var(--on-step-4)',
};

/** Fill of a step of the sequential scale. */
export function stepColor(palette: Palette, step: number): string {
  return palette[stepNameOf(step)];
}

export function stepNameOf(step: number): ColorName {
  return stepNames[step] ?? 'step-0';
}

/** Text colour that reads on a step. */
export function onStepColor(palette: Palette, step: number): string {
  return palette[onStepNameOf(step)];
}

export function onStepNameOf(step: number): ColorName {
  return onStepNames[step] ?? 'on-step-0';
}

const stepNames: readonly ColorName[] = ['step-0', 'step-1', 'step-2', 'step-3', 'step-4'];
const onStepNames: readonly ColorName[] = [
  'on-step-0',
  'on-step-1',
  'on-step-2',
  'on-step-3',
  'on-step-4',
];

if (stepNames.length !== stepCount) throw new Error('The palette needs one colour for each step');
