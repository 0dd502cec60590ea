import { prepareFigures } from '@/app/figureRegistry';
import { BriefingTool } from '@/features/briefing/BriefingTool';
import type { FigureInput } from '@/figures/figureModel';

export interface PageBriefingProps {
  /** What the page shows its figures of. */
  readonly input: FigureInput;
}

/** The briefing over what the page shows; also what the browser's own "print" prints. */
export function PageBriefing({ input }: PageBriefingProps) {
  const { lang, view, data } = input;
  return <BriefingTool lang={lang} offer={{ figures: prepareFigures(input), view, data }} />;
}
