import type { ImportFault, ImportFileFault } from '@/domain/importFault';
import { formatNumber } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { importFaultTextsOf } from './importFaultTexts';
import { messagesOf } from './messages';

/** A fault or warning as one sentence or two: sheet, row, column, what stands there, what to do. */
export function describeImportFault(fault: ImportFault, lang: Lang): string {
  const t = importFaultTextsOf(lang);
  const isJson = fault.sheet.includes('.json');
  const place = [
    fault.sheet,
    ...(fault.row === undefined ? [] : [(isJson ? t.item : t.row)(fault.row)]),
    ...(fault.column === undefined ? [] : [(isJson ? t.field : t.column)(fault.column)]),
  ].join(', ');
  const schema =
    fault.schemaRule === undefined ? '' : messagesOf(lang).fault.rule[fault.schemaRule];
  const sentence = t.rule[fault.rule]({
    value: fault.value ?? '',
    other: fault.other ?? '',
    otherRow: fault.otherRow ?? 0,
    at: [fault.otherPlace, (isJson ? t.item : t.row)(fault.otherRow ?? 0)]
      .filter(Boolean)
      .join(', '),
    count: fault.count ?? 1,
    row: fault.row ?? 0,
    code: fault.code ?? '',
    schema,
  });
  return `${place}: ${sentence}`;
}

/** Why a file cannot be used at all, and what to do. */
export function describeImportFileFault(fault: ImportFileFault, lang: Lang): string {
  const t = importFaultTextsOf(lang).file;
  switch (fault.kind) {
    case 'empty':
      return t.empty();
    case 'too-big':
      return t.tooBig(fault.megabytes, fault.most);
    case 'pdf':
      return t.pdf();
    case 'encrypted':
      return t.encrypted();
    case 'old-workbook':
      return t.oldWorkbook();
    case 'unknown-type':
      return t.unknownType(fault.value);
    case 'zip-bomb':
      return t.zipBomb();
    case 'zip-broken':
      return t.zipBroken(fault.value);
    case 'not-workbook':
      return t.notWorkbook();
    case 'no-sheet':
      return t.noSheet(fault.value);
    case 'csv-header':
      return t.csvHeader(fault.value);
    case 'json-syntax':
      return t.jsonSyntax(fault.line, fault.column, fault.value);
    case 'json-key':
      return t.jsonKey(fault.value);
    case 'json-kind':
      return t.jsonKind();
    case 'figure-file':
      return t.figureFile();
    case 'made-up':
      return t.madeUp(formatNumber(fault.count, lang));
    case 'encoding':
      return t.encoding();
    case 'unreadable':
      return t.unreadable(fault.value);
    case 'cancelled':
      return t.cancelled();
    case 'failed':
      return t.failed(fault.value);
  }
}
