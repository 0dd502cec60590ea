import { inLanguage } from '@/domain/language';
import type { FigureInput } from '@/figures/figureModel';
import { requireStaff } from '@/figures/requireData';
import { formatLocator } from '@/i18n/locator';
import { capitalized } from '@/i18n/words';
import { staffFigureTextsOf } from '@/i18n/staffFigures';

/** What the review says of the whole region, with its extent word. */
export interface StatementMark {
  readonly id: string;
  readonly extent: string;
  readonly review: string;
  readonly text: string;
  readonly words: string;
}

/** The statements of the review, in its order; no filter moves them. */
export function statementMarks({ data, lang }: FigureInput): readonly StatementMark[] {
  const t = staffFigureTextsOf(lang).bars;
  return requireStaff(data).statements.map((statement) => {
    const text = inLanguage(lang, statement.textVi, statement.textEn);
    const { extentVi, extentEn } = statement;
    const extent = capitalized(
      extentVi === undefined ? t.extent[statement.extent] : inLanguage(lang, extentVi, extentEn),
    );
    const { review } = t;
    const words = t.statement(extent, text, review, formatLocator(statement.locator, lang));
    return { id: statement.id, extent, review, text, words };
  });
}
