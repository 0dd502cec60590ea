import type { FigureId, FigureModel } from '@/figures/figureModel';

/** For each mission the figures that say most of it, the best first. */
const missions: readonly (readonly FigureId[])[] = [
  ['province-map', 'pilot-counts', 'pilot-matrix'],
  ['staff-reduction', 'staff-roadmap'],
  ['committee-additions'],
];

type Speaker = Pick<FigureModel, 'id' | 'name' | 'finding' | 'state'>;

/**
 * The findings that open a deck: one a mission, of figures with something to say, at most three;
 * none where there is only one, which its own slide says.
 */
export function keyMessagesOf<F extends Speaker>(figures: readonly F[]): readonly F[] {
  const messages = missions.flatMap((ids) => {
    const found = ids
      .map((id) => figures.find((figure) => figure.id === id && figure.state === 'ready'))
      .find((figure) => figure !== undefined);
    return found === undefined ? [] : [found];
  });
  return messages.length > 1 ? messages : [];
}
