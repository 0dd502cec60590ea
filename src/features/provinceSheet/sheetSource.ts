import { isSecondary } from '@/domain/sourceClass';
import type { SourceId } from '@/domain/dataset';
import type { FigureInput } from '@/figures/figureModel';

/** Where an observation comes from, ready to be shown as a link. */
export interface SheetSource {
  readonly text: string;
  readonly url: string | undefined;
  readonly isSecondary: boolean;
}

/** The source with publisher and title; an unknown id stands for itself. */
export function sheetSource({ data }: FigureInput, id: SourceId): SheetSource {
  const source = data.sources.sources.find((candidate) => candidate.id === id);
  return {
    text: source === undefined ? id : `${source.publisher}, “${source.title}”`,
    url: source?.url,
    isSecondary: isSecondary(source),
  };
}
