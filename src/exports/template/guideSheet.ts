import { importColumns } from '@/domain/importColumns';
import { importSheets } from '@/domain/importLabels';
import type { Lang } from '@/domain/language';
import type { CellLook, FileCell, FileRow, FileSheet } from '@/exports/xlsx/fileSheet';
import { templateTextsOf } from '@/i18n/templateTexts';
import { labelOf } from './choiceLists';
import { headerRow } from './templateCells';

const widths = [16, 14, 92] as const;
const linePt = 14;

/** The first sheet: what the workbook holds (`facts`), the rules, what to do, and how to fill in each column. */
export function guideSheet(name: string, lang: Lang, facts: readonly string[] = []): FileSheet {
  const { title, rules, steps, columns, about } = templateTextsOf(lang);
  const described = importSheets.flatMap(({ id }) =>
    importColumns[id].map((column, index) => {
      const how = columns.text[column.id];
      const cells = [index === 0 ? text(id, bold) : null, text(labelOf(column, lang)), text(how)];
      return row(cells, heightOf(how, widths[2]));
    }),
  );
  return {
    name,
    rows: [
      row([text(title, { ...bold, sizePt: 14 })], 26),
      ...facts.map((fact) => wide(fact, bold)),
      ...rules.map((rule, index) => wide(rule, index === 0 ? bold : {})),
      row([]),
      row([text(steps.heading, bold)]),
      ...steps.lines.map((line, index) => wide(`${index + 1}. ${line}`)),
      row([]),
      ...importSheets.map(({ id }) => row([text(id, bold), { ...text(about[id]), span: 2 }, null])),
      row([]),
      row([text(columns.heading, bold)]),
      headerRow([columns.sheet, columns.column, columns.how]),
      ...described,
    ],
    widths,
    hasHeader: false,
  };
}

const bold: CellLook = { isBold: true };

function row(cells: readonly (FileCell | null)[], heightPt?: number): FileRow {
  return { cells, heightPt };
}

function text(value: string, look: CellLook = {}): FileCell {
  return { value, look: { vertical: 'top', isWrapped: true, ...look } };
}

/** One line over all columns. */
function wide(value: string, look: CellLook = {}): FileRow {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return row([{ ...text(value, look), span: widths.length }, null, null], heightOf(value, width));
}

/** Not every spreadsheet finds the height of a wrapped row by itself. */
function heightOf(value: string, width: number): number {
  // Letters are narrower than the digits that a width counts.
  return Math.max(1, Math.ceil(value.length / (width * 1.15))) * linePt;
}
