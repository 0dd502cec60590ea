import type { StaffFigure } from './dataset';

/**
 * What the number of posts makes of a figure that says otherwise by more than rounding: "275 / 1986 =
 * 13.85"; undefined where they agree or nothing can be worked out.
 */
export function shareFault(
  figure: Pick<StaffFigure, 'measure' | 'value' | 'cut' | 'base' | 'bound'>,
): string | undefined {
  const { measure, value, cut, base, bound } = figure;
  if (cut === undefined) return undefined;
  if (measure === 'count') return cut === value ? undefined : `cut = ${cut}`;
  // Without a base it is known only whether it is a cut, a rise or nothing.
  if (base === undefined) {
    const isSame = value === 0 || Math.sign(cut) === Math.sign(value);
    return isSame ? undefined : `cut = ${cut}`;
  }
  const share = (cut / base) * 100;
  const difference = share - value;
  const isWithin = Math.abs(difference) <= roundingOf(value) + 1e-9;
  if (isWithin || (bound === 'at-least' && difference > 0)) return undefined;
  return `${cut} / ${base} = ${Math.round(share * 100) / 100} %`;
}

/** Half of the last decimal that a number is written with: 0.005 for 13.85, 0.5 for 11. */
function roundingOf(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return 10 ** -decimals.length / 2;
}
