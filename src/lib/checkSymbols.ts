/** x^5 + x^2 + 1, which makes the numbers 0 to 31 a field. */
const polynomial = 0b100101;

/**
 * Two numbers from 0 to 31 that guard up to 31 others: together they find every one or two wrong
 * characters and every two that were swapped. Zeros at the end do not change them.
 */
export function checkSymbols(symbols: readonly number[]): readonly [number, number] {
  let first = 0;
  let second = 0;
  let weight = 1;
  for (const symbol of symbols) {
    weight = times(weight, 2);
    first ^= times(weight, symbol);
    second ^= times(times(weight, weight), symbol);
  }
  return [first, second];
}

/** The product in the field of 32. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) {
    if (((b >>> bit) & 1) === 1) product ^= a << bit;
  }
  for (let bit = 9; bit >= 5; bit -= 1) {
    if (((product >>> bit) & 1) === 1) product ^= polynomial << (bit - 5);
  }
  return product;
}
