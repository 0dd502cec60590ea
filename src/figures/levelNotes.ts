import { messagesOf } from '@/i18n/messages';
import type { FigureInput } from './figureModel';

/** Says how many observations the level filter leaves out because their source prints no level. */
export function levelNotes({ view, selection, lang }: FigureInput): readonly string[] {
  const left = (selection.pilots?.index.withoutLevel ?? []).filter(
    ({ province, model }) =>
      selection.left.has(province) && (view.models.length === 0 || view.models.includes(model)),
  );
  return left.length === 0 ? [] : [messagesOf(lang).map.pilot.withoutLevel(left.length)];
}
