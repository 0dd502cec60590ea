import { type ChangeSign, type Comparison, type FoundChange } from '@/domain/comparison';
import { latestRowOf } from '@/domain/dataChanges';
import { shortNameOf } from '@/domain/names';
import { formerOf } from '@/domain/regroup';
import { describeBriefly, describeDate, describeSubject } from '@/figures/changeTexts';
import type { FigureInput } from '@/figures/figureModel';
import { changeFigureTextsOf } from '@/i18n/changeFigure';
import { describeDetails } from './changeDetails';
import type { ChangeLine } from './changeMarks';
import { changePlaces } from './changePlaces';

const order: readonly ChangeSign[] = ['up', 'down', 'revised', 'withdrawn', 'new'];

/** More lines than these have no room in any drawing. */
const mostLines = 80;

/**
 * The first changes, each in one line, by the place that it is of: the province of 2019, or the unit
 * that reports for itself; moved numbers first.
 */
export function listChanges(
  found: readonly FoundChange[],
  { before }: Comparison,
  { data, lang }: FigureInput,
): readonly ChangeLine[] {
  const after = formerOf(data);
  const t = changeFigureTextsOf(lang);
  const nameOf = changePlaces([before, after], lang, shortNameOf);
  return order
    .flatMap((sign) => found.filter((one) => one.sign === sign))
    .slice(0, mostLines)
    .map(({ change, sign }, index): ChangeLine => {
      const latest = latestRowOf(change);
      const was = 'before' in change ? describeBriefly(change.before, before, lang) : undefined;
      const is = 'after' in change ? describeBriefly(change.after, after, lang) : undefined;
      return {
        id: String(index),
        sign,
        text: t.line(
          nameOf(latest),
          describeSubject(latest, is === undefined ? before : after, lang),
          describeDate(latest, lang),
          valuesOf(was, is),
        ),
      };

      function valuesOf(from: string | undefined, to: string | undefined): string {
        if (from === undefined || to === undefined) return from ?? to ?? '';
        if (from !== to) return t.from(from, to);
        const details = change.kind === 'changed' ? describeDetails(change, lang) : '';
        return details === '' ? to : `${to} (${details})`;
      }
    });
}
