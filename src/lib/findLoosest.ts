/**
 * From what is made at the steps of a scale, loosest first, the first that fits, found by halving: a
 * later step needs no more room than an earlier one. Undefined: not even the last one fits.
 */
export function findLoosest<Step, Made>(
  steps: readonly Step[],
  make: (step: Step) => Made,
  fits: (made: Made) => boolean,
): Made | undefined {
  let best: Made | undefined;
  let rest = steps;
  while (rest.length > 0) {
    const middle = Math.floor((rest.length - 1) / 2);
    const [made] = rest.slice(middle, middle + 1).map(make);
    if (made !== undefined && fits(made)) {
      best = made;
      rest = rest.slice(0, middle);
    } else {
      rest = rest.slice(middle + 1);
    }
  }
  return best;
}
