import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { detailOf } from '@/exports/exportFaults';
import { createDeck } from '@/exports/pptx/createDeck';
import type { DeckFigure } from '@/exports/pptx/deck';
import { sourceLinesOf } from '@/exports/sourceLines';
import { keyMessagesOf } from '@/figures/keyMessage';
import { briefingTextsOf } from '@/i18n/briefing';
import { messagesOf } from '@/i18n/messages';
import type { BriefingFacts } from './briefingFacts';
import type { ChosenFigure, FigureFailure, JobTools } from './briefingFigure';

interface DeckInput {
  readonly chosen: readonly ChosenFigure[];
  readonly data: LoadedData;
  readonly facts: BriefingFacts;
  readonly lang: Lang;
}

/**
 * Makes the deck of the chosen figures. Rejects when no figure can be computed, and when
 * cancelled.
 */
export async function createBriefingDeck(
  { chosen, data, facts, lang }: DeckInput,
  { signal, onProgress }: JobTools,
): Promise<{ readonly blob: Blob; readonly failures: readonly FigureFailure[] }> {
  const all = messagesOf(lang);
  const t = briefingTextsOf(lang);
  const failures: FigureFailure[] = [];
  const figures = chosen.flatMap(({ name, mode, line, prepare }): readonly DeckFigure[] => {
    try {
      return [{ figure: prepare(), mode, line }];
    } catch (error) {
      failures.push({ name, reason: detailOf(error) });
      return [];
    }
  });
  if (figures.length === 0) throw new Error(t.allFailed);
  const messages = keyMessagesOf(figures.map(({ figure }) => figure.model));
  const report = (done: number): void => {
    const name = figures[done]?.figure.model.name;
    const of = figures.length;
    const text = name === undefined ? t.packing : t.step({ name, place: done + 1, of });
    onProgress({ value: done, max: of, text });
  };
  report(0);
  const { blob, failed } = await createDeck(
    figures,
    {
      lang,
      title: all.title,
      filter: `${facts.filter} · ${facts.boundary}`,
      release: facts.release,
      layer: facts.layer,
      dateText: facts.date,
      // A message alone is what its own slide says.
      keyMessages: messages.length > 1 ? messages : [],
      sources: sourceLinesOf(
        figures.flatMap(({ figure }) => figure.model.sourceIds),
        data,
        lang,
      ),
    },
    { signal, onProgress: report },
  );
  signal.throwIfAborted();
  for (const { name, message } of failed) failures.push({ name, reason: message });
  return { blob, failures };
}
