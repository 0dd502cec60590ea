import { describe, expect, test } from 'vitest';
import { type ImportFault, type ImportFileFault, importRules } from '@/domain/importFault';
import { languages } from '@/domain/language';
import { describeImportFault, describeImportFileFault } from './importFaults';

const faults = importRules.map((rule): ImportFault => ({
  rule,
  sheet: 'TinhGian',
  row: 14,
  column: 'Tỷ lệ',
  value: '12,5x',
  other: 'Bến Tre',
  otherRow: 17,
  count: 3,
  code: 'VNI',
  ...(rule === 'schema' && { schemaRule: 'date' as const }),
}));

const files: readonly [ImportFileFault, readonly string[]][] = [
  [{ kind: 'empty' }, []],
  [{ kind: 'too-big', megabytes: 31, most: 25 }, ['31', '25']],
  [{ kind: 'pdf' }, ['PDF']],
  [{ kind: 'encrypted' }, []],
  [{ kind: 'old-workbook' }, ['.xls']],
  [{ kind: 'unknown-type', value: 'png' }, ['png']],
  [{ kind: 'zip-bomb' }, []],
  [{ kind: 'zip-broken', value: 'xl/a.xml' }, ['xl/a.xml']],
  [{ kind: 'not-workbook' }, ['.xlsx']],
  [{ kind: 'no-sheet', value: 'Trang1' }, ['Trang1', 'TinhGian']],
  [{ kind: 'csv-header', value: 'a;b' }, ['a;b']],
  [{ kind: 'json-syntax', line: 3, column: 4, value: '{a' }, ['3', '4', '{a']],
  [{ kind: 'json-key', value: 'totals[0].value' }, ['totals[0].value', 'JSON']],
  [{ kind: 'json-kind' }, ['JSON']],
  [{ kind: 'figure-file' }, ['XLSX']],
  [{ kind: 'made-up', count: 7 }, ['7']],
  [{ kind: 'encoding' }, ['UTF-8']],
  [{ kind: 'unreadable', value: 'NotReadable' }, ['NotReadable']],
  [{ kind: 'cancelled' }, []],
  [{ kind: 'failed', value: 'boom' }, ['boom']],
];

describe.each(languages)('in the language %s', (lang) => {
  test.each(faults)('$rule names sheet, row and column and says what to do', (fault) => {
    const text = describeImportFault(fault, lang);
    for (const part of ['TinhGian', '14', 'Tỷ lệ']) expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|\[object|NaN|\s\s/u);
    expect(text.endsWith('.')).toBe(true);
  });

  test.each(files)('%j is a sentence', (fault, parts) => {
    const text = describeImportFileFault(fault, lang);
    for (const part of parts) expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|\[object|NaN|\s\s/u);
    expect(text.endsWith('.')).toBe(true);
  });

  test('no two read alike', () => {
    const texts = [
      ...faults.map((fault) => describeImportFault(fault, lang)),
      ...files.map(([fault]) => describeImportFileFault(fault, lang)),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('a fault of a JSON file names item and field, and of a sheet no row', () => {
    const json: ImportFault = { rule: 'illustrative', sheet: 'staff-reduction.json', row: 2 };
    expect(describeImportFault(json, lang)).toMatch(/staff-reduction\.json, (?:phần tử|item) 2:/u);
    const sheet: ImportFault = { rule: 'extra-sheet', sheet: 'Bìa' };
    expect(describeImportFault(sheet, lang)).toMatch(/^Bìa: /u);
  });
});
