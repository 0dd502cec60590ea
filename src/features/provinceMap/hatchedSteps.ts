import type { Palette } from '@/figures/palette';

/** The palette with the steps of its scale painted by `fillOf`; all else as it is. */
export function hatchedSteps(palette: Palette, fillOf: (color: string) => string): Palette {
  return {
    ...palette,
    'step-0': fillOf(palette['step-0']),
    'step-1': fillOf(palette['step-1']),
    'step-2': fillOf(palette['step-2']),
    'step-3': fillOf(palette['step-3']),
    'step-4': fillOf(palette['step-4']),
  };
}
