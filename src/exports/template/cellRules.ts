import type { ImportColumn } from '@/domain/importLabels';
import { xml, type XmlElement } from '@/exports/pptx/xml';
import type { Bubble, TemplateTexts } from '@/i18n/vi/templateTexts';

/** Where the values of a column's list stand in the workbook: "DanhMuc!$A$2:$A$23". */
export type ListPlaces = ReadonlyMap<ImportColumn, string>;

/** Cells of one column from one row to another, both included. */
export interface ColumnCells {
  readonly column: ImportColumn;
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
  const isCount = `AND(${first}>=0,${first}=INT(${first}))`;
  const marks = ['x', 'chưa công bố', 'not published'];
  const isMark = `OR(${marks.map((mark) => `LOWER(${first})="${mark}"`).join(',')})`;
  const list = places.get(column);
  if (list !== undefined) return rule(cells, 'list', [list], { refusal: notInList });
  switch (column) {
    case 'year':
    case 'baseYear':
      return rule(cells, 'whole', ['1990', '2100'], { bubble: ask.year, refusal: ask.year });
    case 'value':
      return numberRule(cells, isCount, isMark, ask.value);
    case 'percent':
      return numberRule(cells, `AND(${first}>=-100,${first}<=100)`, isMark, ask.percent);
    case 'cut':
    case 'base':
      return numberRule(cells, isCount, 'FALSE', ask.count);
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
  type: 'list' | 'whole' | 'custom' | 'none',
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
