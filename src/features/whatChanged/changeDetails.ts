import type { RowChange } from '@/domain/dataChanges';
import type { Lang } from '@/domain/language';
import { formatList } from '@/domain/format';
import { type ChangeFigureTexts, changeFigureTextsOf } from '@/i18n/changeFigure';

type DetailName = keyof ChangeFigureTexts['detail'];

const nameOfField: Readonly<Record<string, DetailName>> = {
  asOf: 'date',
  asOfInferred: 'date',
  until: 'date',
  sourceId: 'source',
  locator: 'source',
  note: 'note',
  noteEn: 'note',
  basis: 'base',
  baseYear: 'base',
  base: 'base',
  cut: 'base',
  value: 'value',
  state: 'value',
};

/** Which parts of a row that is known again are not what they were: "khác nguồn và ghi chú". */
export function describeDetails(
  { before, after }: Extract<RowChange, { readonly kind: 'changed' }>,
  lang: Lang,
): string {
  const t = changeFigureTextsOf(lang);
  const was = new Map<string, unknown>(Object.entries(before.row));
  const is = new Map<string, unknown>(Object.entries(after.row));
  const fields = [...new Set([...was.keys(), ...is.keys()])].filter(
    (field) => was.get(field) !== is.get(field),
  );
  const names = new Set(fields.map((field) => t.detail[nameOfField[field] ?? 'other']));
  return names.size === 0 ? '' : t.details(formatList([...names], lang));
}
