const start = '<!-- bench: start -->';
const end = '<!-- bench: end -->';

/** README with the text between its two marks replaced. @throws Error when it has no marks */
export function putBetweenMarks(readme: string, text: string): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The README has no "${start}" and "${end}".`);
  return `${readme.slice(0, from + start.length)}\n\n${text}\n\n${readme.slice(to)}`;
}
