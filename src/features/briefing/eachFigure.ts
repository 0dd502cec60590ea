import type { Lang } from '@/domain/language';
import { detailOf } from '@/exports/exportFaults';
import type { PreparedFigure } from '@/exports/preparedFigure';
import { briefingTextsOf } from '@/i18n/briefing';
import { nextTask } from '@/lib/nextTask';
import type { ChosenFigure, FigureFailure, JobTools } from './briefingFigure';

/** A chosen figure with what was made of it. */
export interface Made<T> {
  readonly figure: ChosenFigure;
  readonly prepared: PreparedFigure;
  readonly result: T;
  /** Place in the chosen order, from 1; a figure that fails leaves a gap. */
  readonly place: number;
}

/**
 * Makes something of each chosen figure, one after the other so that progress can be seen and a
 * cancel takes effect. One that fails is named with its reason and the others go on. Rejects with
 * the signal's reason when cancelled.
 */
export async function eachFigure<T>(
  chosen: readonly ChosenFigure[],
  make: (prepared: PreparedFigure, figure: ChosenFigure) => Promise<T>,
  { signal, onProgress }: JobTools,
  lang: Lang,
): Promise<{ readonly made: readonly Made<T>[]; readonly failures: readonly FigureFailure[] }> {
  const t = briefingTextsOf(lang);
  const made: Made<T>[] = [];
  const failures: FigureFailure[] = [];
  for (const [index, figure] of chosen.entries()) {
    const { name } = figure;
    const place = index + 1;
    const text = t.step({ name, place, of: chosen.length });
    onProgress({ value: index, max: chosen.length, text });
    // oxlint-disable-next-line eslint/no-await-in-loop -- the page must be able to show it
    await nextTask();
    signal.throwIfAborted();
    try {
      const prepared = figure.prepare();
      // oxlint-disable-next-line eslint/no-await-in-loop -- one at a time, as said above
      made.push({ figure, prepared, result: await make(prepared, figure), place });
    } catch (error) {
      failures.push({ name, reason: detailOf(error) });
    }
    signal.throwIfAborted();
  }
  return { made, failures };
}
