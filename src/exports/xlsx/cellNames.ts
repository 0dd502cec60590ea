/** "A", "B", … "AA" for 0, 1, … 26. */
export function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** "A1:C9" for so many columns and rows from the first cell on. */
export function rangeName(columns: number, rows: number): string {
  return `A1:${columnName(Math.max(0, columns - 1))}${Math.max(1, rows)}`;
}

/** Days from 30 December 1899, where Excel starts to count, to 1970. */
const excelEpochDays = 25_569;

/** A day since 1970 as Excel counts it. */
export function excelDay(day: number): number {
  return day + excelEpochDays;
}
