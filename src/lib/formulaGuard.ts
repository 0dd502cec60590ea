// A spreadsheet runs what it takes for the start of a formula, also in its wide form; and whatever
// separator a file was written with, another program may cut its cells at another one.
const start = /^[=+\-@\t\r\n＝＋－＠]/u;
const afterSeparator = /(?<=[,;|\t\r\n])(?=[=+\-@＝＋－＠])/gu;

/** The text with an apostrophe wherever a cell that runs could begin: "a,=1+1" is "a,'=1+1". */
export function guardFormula(text: string): string {
  const inside = text.replaceAll(afterSeparator, "'");
  return start.test(inside) ? `'${inside}` : inside;
}
