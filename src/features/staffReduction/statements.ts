import { inLanguage } from '@/domain/language';
import type { FigureInput } from '@/figures/figureModel';
import { requireStaff } from '@/figures/requireData';
import { formatLocator } from '@/i18n/locator';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import { capitalized } from '@/i18n/words';
import type { Fact, TextPart } from '@/parts/part';

/**
 * What the review says of the whole region, with its extent word, in its order; no filter moves it.
 * Where there is no room it gives way to the bars.
 */
export function statementsOf({ data, lang }: FigureInput): TextPart {
  const { extent: extents, review, statement: say } = staffFigureTextsOf(lang).bars;
  return {
    kind: 'text',
    columnEm: 30,
    inShort: '',
    paragraphs: requireStaff(data).statements.map((statement) => {
      const text = inLanguage(lang, statement.textVi, statement.textEn);
      const { extentVi, extentEn } = statement;
      const extent = capitalized(
        extentVi === undefined ? extents[statement.extent] : inLanguage(lang, extentVi, extentEn),
      );
      const fact: Fact = {
        key: statement.id,
        words: say(extent, text, review, formatLocator(statement.locator, lang)),
        isChosen: false,
        isPinned: false,
        rows: [[statement]],
      };
      const runs = [
        { text: extent, isStrong: true },
        { text: `(${review}):`, color: 'muted' } as const,
        { text },
      ];
      return { fact, runs };
    }),
  };
}
