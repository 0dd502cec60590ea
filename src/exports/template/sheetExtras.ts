import type { Feature } from 'write-excel-file/browser';
import type { XmlElement } from '@/exports/pptx/xml';
import { serializeFragment, xml } from '@/exports/pptx/xml';

/** What a sheet has besides its cells. */
export interface SheetExtras {
  readonly rules: readonly XmlElement[];
  /** Header and rows that can be filtered: "A1:G409". */
  readonly filterRange?: string;
  /** Cells in which a number is a text on purpose, a code for instance. */
  readonly textRange?: string;
}

/**
 * Adds rules for cells and filter buttons, which the writer does not know, sheet by sheet in the
 * order of the workbook. Throws an Error when a sheet is not written as this expects.
 */
export function createSheetExtras(extras: readonly SheetExtras[]): Feature<Blob | ArrayBuffer> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(sheetXml, _options, { sheetIndex }) {
            const found = extras[sheetIndex];
            return found === undefined ? sheetXml : addExtras(sheetXml, found);
          },
          // As wide as a sheet of paper, as long as it must be.
          transformElementAttributes: (name, attributes) =>
            name === 'pageSetup' ? { ...attributes, fitToHeight: 0 } : attributes,
        },
      },
    },
  };
}

const fitToPage = serializeFragment(xml('sheetPr', {}, [xml('pageSetUpPr', { fitToPage: true })]));

/** The order of a sheet's parts is fixed: cells, filter, rules, page, then what to overlook. */
function addExtras(sheetXml: string, { rules, filterRange, textRange }: SheetExtras): string {
  const afterCells =
    textOf(filterRange && xml('autoFilter', { ref: filterRange })) +
    textOf(rules.length > 0 && xml('dataValidations', { count: rules.length }, rules));
  const atEnd = textOf(
    textRange &&
      xml('ignoredErrors', {}, [
        xml('ignoredError', { sqref: textRange, numberStoredAsText: true }),
      ]),
  );
  const [, start = '', cells = '', page = '', end = ''] =
    /^(.*?<worksheet\b[^>]*>)(.*<\/sheetData>)(.*)(<\/worksheet>)$/su.exec(sheetXml) ?? [];
  if (end === '') throw new Error('The writer of workbooks has changed: sheets look different.');
  return start + fitToPage + cells + afterCells + page + atEnd + end;
}

function textOf(element: XmlElement | '' | false | undefined): string {
  return element === undefined || element === '' || element === false
    ? ''
    : serializeFragment(element);
}
