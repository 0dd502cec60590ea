import { type ChangeSign, type Comparison, type FoundChange } from '@/domain/comparison';
import { latestRowOf } from '@/domain/dataChanges';
import { shortNameOf } from '@/domain/names';
import { formerOf } from '@/domain/regroup';
import { describeBriefly, describeDate, describeSubject } from '@/figures/changeTexts';
import type { FigureInput } from '@/figures/figureModel';
import { changeFigureTextsOf } from '@/i18n/changeFigure';
import { describeDetails } from './changeDetails';
import type { ChangeLine } from './changeMarks';

const order: readonly ChangeSign[] = ['up', 'down', 'revised', 'withdrawn', 'new'];

/** Every change in one line, by the province of 2019 that it is of; moved numbers first. */
export function listChanges(
  found: readonly FoundChange[],
  { before }: Comparison,
  { data, lang }: FigureInput,
): readonly ChangeLine[] {
  const after = formerOf(data);
  const t = changeFigureTextsOf(lang);
  const provinces = [...before.provinces.provinces, ...after.provinces.provinces];
  const names = new Map(provinces.map((province) => [province.code, shortNameOf(province, lang)]));
  return order.flatMap((sign) =>
    found
      .filter((one) => one.sign === sign)
      .map(({ change }, index): ChangeLine => {
        const latest = latestRowOf(change);
        const was = 'before' in change ? describeBriefly(change.before, before, lang) : undefined;
        const is = 'after' in change ? describeBriefly(change.after, after, lang) : undefined;
        return {
          id: `${sign} ${index}`,
          sign,
          text: t.line(
            names.get(change.province) ?? change.province,
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
      }),
  );
}
