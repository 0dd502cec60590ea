import type { Lang } from '@/domain/language';
import { describeImportFault } from '@/i18n/importFaults';
import { importTextsOf } from '@/i18n/importData';
import { type CsvCell, serializeCsv } from '@/lib/csv';
import { withoutAccents } from '@/lib/searchText';
import type { FileRemark, ImportOutcome } from './importOutcome';

/** A fault as a sentence; among several files it begins with the name of its own. */
export function describeRemark(
  { fileName, fault }: FileRemark,
  isOneFile: boolean,
  lang: Lang,
): string {
  const sentence = describeImportFault(fault, lang);
  return isOneFile ? sentence : importTextsOf(lang).refused(fileName, sentence);
}

/** All faults and warnings as a CSV that the one who filled in the file can work through. */
export function tabulateRemarks({ faults, warnings }: ImportOutcome, lang: Lang): string {
  const t = importTextsOf(lang);
  const columns = ['kind', 'file', 'sheet', 'row', 'column', 'text'] as const;
  const rowOf =
    (kind: 'fault' | 'warning') =>
    ({ fileName, fault }: FileRemark): readonly CsvCell[] => [
      t.faultKind[kind],
      fileName,
      fault.sheet,
      fault.row ?? null,
      fault.column ?? null,
      describeImportFault(fault, lang),
    ];
  return serializeCsv(
    [
      columns.map((id) => t.faultColumn[id]),
      ...faults.map(rowOf('fault')),
      ...warnings.map(rowOf('warning')),
    ],
    lang,
  );
}

/** "then-chot_loi-nhap_mau-so-lieu.csv": in ASCII, after the first file. */
export function faultFileName({ fileNames }: ImportOutcome, lang: Lang): string {
  const { faultFile } = importTextsOf(lang);
  const slug = withoutAccents(fileNames[0] ?? '')
    .toLowerCase()
    .replace(/\.[a-z]+$/u, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60);
  return `then-chot_${[faultFile, slug].filter((part) => part !== '').join('_')}.csv`;
}
