import type { FigureId } from './figureModel';

/** Id of a figure's card in the page. */
export function cardIdOf(id: FigureId): string {
  return `figure-${id}`;
}

/** Brings a figure into view and its heading into focus; the address stays as it is. */
export function goToFigure(id: FigureId): void {
  const card = document.querySelector(`#${cardIdOf(id)}`);
  const heading = card?.querySelector('h2');
  card?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
