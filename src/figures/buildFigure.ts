import type { DatasetPath } from '@/domain/dataset';
import { weakestOrigin } from '@/domain/layerData';
import type { FigureInput, FigureModel } from './figureModel';
import type { FigureSpec } from './figureSpec';
import { messagesOf } from '@/i18n/messages';
import { markUnits } from './ofUnits';
import { describeOrigin } from './origin';

/**
 * The only way to a figure's model: names in its caption where the rows of the datasets that it
 * reads come from, so that no figure can forget it. Throws what the model throws.
 */
export function buildFigure<Marks>(
  spec: FigureSpec<Marks>,
  input: FigureInput,
): FigureModel<Marks> {
  const model = markUnits(spec.build(input), input);
  const origin = weakestOrigin(pathsBehind(spec, input), input.data);
  const isMadeUp = origin.layer === 'illustrative';
  return {
    ...model,
    // The sentence travels alone: into a text, a slide's title, an alt text.
    finding: isMadeUp ? messagesOf(input.lang).layers.findingOf(model.finding) : model.finding,
    caption: { ...model.caption, origin, layer: describeOrigin(origin, input.lang) },
  };
}

function pathsBehind<Marks>(
  { reads, readsIfThere = [] }: FigureSpec<Marks>,
  { view }: FigureInput,
): readonly DatasetPath[] {
  // Which provinces are left depends on who has a model.
  const filtering: readonly DatasetPath[] = view.models.length > 0 ? ['pilot-models.json'] : [];
  return [...reads(view), ...readsIfThere, ...filtering];
}
