/** A number with the decimals that figures show: what is computed is no more exact than its rows. */
export function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}
