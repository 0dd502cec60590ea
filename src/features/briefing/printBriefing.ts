import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { fillFigurePages, paperFormats } from '@/exports/print/figurePages';
import type { Paper } from '@/exports/print/printRoot';
import { briefingTextsOf } from '@/i18n/briefing';
import type { BriefingFacts } from './briefingFacts';
import type { ChosenFigure, FigureFailure, JobTools } from './briefingFigure';
import { eachFigure } from './eachFigure';

interface PrintInput {
  readonly chosen: readonly ChosenFigure[];
  readonly data: LoadedData;
  readonly facts: BriefingFacts;
  readonly paper: Paper;
  readonly lang: Lang;
}

/**
 * Puts the figures into the print container and opens the browser's print dialog. Rejects when no
 * figure can be made, and when cancelled; nothing is left behind then.
 */
export async function printBriefing(
  { chosen, data, facts, paper, lang }: PrintInput,
  tools: JobTools,
): Promise<{ readonly pages: number; readonly failures: readonly FigureFailure[] }> {
  const t = briefingTextsOf(lang);
  const { made, failures } = await eachFigure(
    chosen,
    async (prepared, { line }) => {
      const draw = await prepared.loadDrawing();
      const svg = draw(paperFormats[paper], 'light');
      return { svg, line, sourceIds: prepared.model.sourceIds };
    },
    tools,
    lang,
  );
  const missing = failures.map(({ name, reason }) => t.failure(name, reason));
  if (made.length === 0) throw new Error(`${t.allFailed} (${missing.join('; ')})`);
  const pages = fillFigurePages({
    figures: made.map(({ result }) => result),
    missing,
    sources: data.sources.sources,
    head: facts,
    paper,
    lang,
  });
  window.print();
  return { pages, failures };
}
