import type { CellObject, Sheet as FileSheet } from 'write-excel-file/browser';
import { importColumns } from '@/domain/importColumns';
import { importSheets } from '@/domain/importLabels';
import type { Lang } from '@/domain/language';
import { templateTextsOf } from '@/i18n/templateTexts';
import { labelOf } from './choiceLists';
import { headerCell } from './templateCells';

const widths = [16, 14, 92] as const;
const linePt = 14;

type Row = (CellObject | null)[];

/** The first sheet: what the workbook holds (`facts`), the rules, what to do, and how to fill in each column. */
export function guideSheet(
  lang: Lang,
  facts: readonly string[] = [],
): Pick<FileSheet<Blob>, 'data' | 'columns' | 'orientation'> {
  const { title, rules, steps, columns, about } = templateTextsOf(lang);
  const described = importSheets.flatMap(({ id }) =>
    importColumns[id].map((column, index): Row => [
      index === 0 ? text(id, { fontWeight: 'bold' }) : null,
      text(labelOf(column, lang)),
      wrapped(columns.text[column.id], widths[2]),
    ]),
  );
  return {
    data: [
      [text(title, { fontWeight: 'bold', fontSize: 14, height: 26 })],
      ...facts.map((fact) => wide(fact, { fontWeight: 'bold' })),
      ...rules.map((rule, index) => wide(rule, index === 0 ? { fontWeight: 'bold' } : {})),
      [],
      [text(steps.heading, { fontWeight: 'bold' })],
      ...steps.lines.map((line, index) => wide(`${index + 1}. ${line}`)),
      [],
      ...importSheets.map(({ id }): Row => [
        text(id, { fontWeight: 'bold' }),
        ...across(about[id]),
      ]),
      [],
      [text(columns.heading, { fontWeight: 'bold' })],
      [headerCell(columns.sheet), headerCell(columns.column), headerCell(columns.how)],
      ...described,
    ],
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape',
  };
}

function across(line: string): Row {
  return [{ ...text(line), columnSpan: 2 }, null];
}

function text(value: string, style: CellObject = {}): CellObject {
  return { alignVertical: 'top', ...style, type: String, value };
}

/** One line over all columns. */
function wide(value: string, style: CellObject = {}): Row {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return [{ ...wrapped(value, width, style), columnSpan: widths.length }, null, null];
}

/** Not every spreadsheet finds the height of a wrapped row by itself. */
function wrapped(value: string, width: number, style: CellObject = {}): CellObject {
  // Letters are narrower than the digits that a width counts.
  const lines = Math.max(1, Math.ceil(value.length / (width * 1.15)));
  return { ...text(value, style), wrap: true, height: lines * linePt };
}
