import type { FigureId, FigureModel } from './figureModel';

/** For each mission the figures that say most of it, the best first. */
const missions: readonly (readonly FigureId[])[] = [
  ['province-map', 'pilot-counts', 'pilot-matrix'],
  ['staff-reduction', 'staff-roadmap'],
  ['committee-additions'],
];

/** The figures whose findings matter most: one a mission, of those with something to say, at most three. */
export function keyMessagesOf<F extends Pick<FigureModel, 'id' | 'state'>>(
  figures: readonly F[],
): readonly F[] {
  return missions.flatMap((ids) => {
    const found = ids
      .map((id) => figures.find((figure) => figure.id === id && figure.state === 'ready'))
      .find((figure) => figure !== undefined);
    return found === undefined ? [] : [found];
  });
}

/** Two lines of a third of the page. */
const longest = 100;

/**
 * What a finding says first: up to the end of its first sentence, or of a part that can stand alone.
 * A list that goes on for longer than two lines ends in "…".
 */
export function keyMessageOf(finding: string): string {
  const [first = ''] = finding.split(/; |(?<=[\p{Ll}\d%)”]\.) /u);
  const whole = first.replace(/\.$/u, '');
  if (whole.length <= longest) return whole;
  const parts = whole.split(/(?<=[,:]) /u);
  const fits = (end: number): boolean => {
    const text = parts.slice(0, end).join(' ');
    const isWhole = text.split('(').length === text.split(')').length;
    return text.length <= longest && isWhole;
  };
  const ends = parts.map((_, index) => index).filter((end) => end > 0 && fits(end));
  const end = ends[ends.length - 1];
  return end === undefined ? whole : `${parts.slice(0, end).join(' ').replace(/[,:]$/u, '')} …`;
}
