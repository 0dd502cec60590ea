import { useEffect } from 'react';
import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { detailOf } from '@/exports/exportFaults';
import type { DrawPicture } from '@/exports/picture/exportPicture';
import type { PreparedFigure } from '@/exports/preparedFigure';
import { fillFigurePages, type PaperFigure, paperFormats } from '@/exports/print/figurePages';
import type { Paper } from '@/exports/print/printRoot';
import { hasPages } from '@/exports/print/printRoot';
import type { FigureId } from '@/figures/figureModel';
import { briefingTextsOf } from '@/i18n/briefing';
import { nextTask } from '@/lib/nextTask';
import { whenIdle } from '@/lib/whenIdle';
import type { BriefingFacts } from './briefingFacts';
import type { ChosenFigure } from './briefingFigure';

/** What is to be printed. */
interface PrintOnDemand {
  readonly chosen: readonly ChosenFigure[];
  readonly data: LoadedData;
  readonly facts: BriefingFacts;
  readonly paper: Paper;
  readonly lang: Lang;
}

/** A figure with what draws it, or the sentence on why it cannot be drawn. */
type Loaded =
  | { readonly prepared: PreparedFigure; readonly draw: DrawPicture }
  | { readonly failure: string };

/**
 * Makes the browser's own "print" (Ctrl+P) print the figures instead of the page. What draws is
 * loaded ahead, because the browser waits for nothing once it prints; a figure that is not loaded
 * by then is named.
 */
export function usePrintOnDemand(input: PrintOnDemand): void {
  useEffect(() => {
    const loaded = new Map<FigureId, Loaded>();
    let isOver = false;
    const stopWaiting = whenIdle(() => {
      void (async () => {
        for (const figure of input.chosen) {
          // oxlint-disable-next-line eslint/no-await-in-loop -- nobody waits, so the page goes first
          await nextTask();
          if (isOver) return;
          void loadFigure(figure, input.lang).then((result) => loaded.set(figure.id, result));
        }
      })();
    }, 300);
    const onBeforePrint = (): void => {
      if (!hasPages()) fillOnDemand(input, loaded);
    };
    window.addEventListener('beforeprint', onBeforePrint);
    return () => {
      isOver = true;
      stopWaiting();
      window.removeEventListener('beforeprint', onBeforePrint);
    };
  }, [input]);
}

async function loadFigure({ name, prepare }: ChosenFigure, lang: Lang): Promise<Loaded> {
  try {
    const prepared = prepare();
    return { prepared, draw: await prepared.loadDrawing() };
  } catch (error) {
    return { failure: briefingTextsOf(lang).failure(name, detailOf(error)) };
  }
}

function fillOnDemand(
  { chosen, data, facts, paper, lang }: PrintOnDemand,
  loaded: ReadonlyMap<FigureId, Loaded>,
): void {
  const t = briefingTextsOf(lang);
  const missing: string[] = [];
  const figures = chosen.flatMap(({ id, name, line }): readonly PaperFigure[] => {
    const figure = loaded.get(id) ?? { failure: t.failure(name, t.paperPage.notLoaded) };
    if ('failure' in figure) {
      missing.push(figure.failure);
      return [];
    }
    try {
      const svg = figure.draw(paperFormats[paper], 'light');
      return [{ svg, line, sourceIds: figure.prepared.model.sourceIds }];
    } catch (error) {
      missing.push(t.failure(name, detailOf(error)));
      return [];
    }
  });
  fillFigurePages({ figures, missing, sources: data.sources.sources, head: facts, paper, lang });
}
