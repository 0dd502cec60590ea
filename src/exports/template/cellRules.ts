import type { ImportColumn, SheetColumn } from '@/domain/importColumns';
import { xml, type XmlElement } from '@/exports/pptx/xml';
import type { Bubble, TemplateTexts } from '@/i18n/vi/templateTexts';

/** Where the values of a column's list stand in the workbook: "DanhMuc!$A$2:$A$23". */
export type ListPlaces = ReadonlyMap<ImportColumn, string>;

/** Cells of one column from one row to another, both included. */
export interface ColumnCells {
  readonly column: SheetColumn;
  /** "E" */
  readonly letter: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * The rule of a column as a `dataValidation`: a list to choose from, or what a number must be, with
 * the bubble that says so; undefined for a column in which anything may stand.
 */
export function cellRule(
  cells: ColumnCells,
  places: ListPlaces,
  { ask, notInList }: TemplateTexts,
): XmlElement | undefined {
  const { column } = cells;
  const first = `${cells.letter}${cells.firstRow}`;
  const marks = ['x', 'chưa công bố', 'not published'];
  const isMark = `OR(${marks.map((mark) => `LOWER(${first})="${mark}"`).join(',')})`;
  const list = places.get(column.id);
  if (list !== undefined) return rule(cells, 'list', [list], { refusal: notInList });
  const isWhole = `AND(${first}>=0,${first}=INT(${first}))`;
  switch (column.kind) {
    case 'year': {
      const isYear = `AND(${first}>=1990,${first}<=2100)`;
      return numberRule(cells, isYear, 'TRUE', ask.year);
    }
    case 'percent':
      return numberRule(cells, `AND(${first}>=-100,${first}<=100)`, isMark, ask.percent);
    case 'count':
      return column.id === 'value'
        ? numberRule(cells, isWhole, isMark, ask.value)
        : numberRule(cells, isWhole, 'FALSE', ask.count);
    case 'date':
      // Any text is let in, since a date may be as short as a year.
      return rule(cells, 'none', [], { bubble: ask.date });
    default:
      return undefined;
  }
}

function numberRule(
  cells: ColumnCells,
  isRight: string,
  otherwise: string,
  bubble: Bubble,
): XmlElement {
  // A formula counts from the first cell on; it must not compute with a text.
  const formula = `IF(ISNUMBER(${cells.letter}${cells.firstRow}),${isRight},${otherwise})`;
  return rule(cells, 'custom', [formula], { bubble, refusal: bubble });
}

function rule(
  { letter, firstRow, lastRow }: ColumnCells,
  type: 'list' | 'custom' | 'none',
  formulas: readonly string[],
  { bubble, refusal }: { readonly bubble?: Bubble; readonly refusal?: Bubble },
): XmlElement {
  return xml(
    'dataValidation',
    {
      type,
      allowBlank: true,
      showInputMessage: bubble && true,
      showErrorMessage: refusal && true,
      errorTitle: refusal?.title,
      error: refusal?.text,
      promptTitle: bubble?.title,
      prompt: bubble?.text,
      sqref: `${letter}${firstRow}:${letter}${lastRow}`,
    },
    formulas.map((formula, index) => xml(`formula${index + 1}`, {}, [formula])),
  );
}
