import { expect, test } from 'vitest';
import { fileKindOf } from './fileKind';

test.each([
  ['Số liệu.XLSX', 'table'],
  ['a.csv', 'table'],
  ['staff-reduction.json', 'table'],
  ['then-chot_map.png', 'picture'],
  ['then-chot_map.svg', 'picture'],
  ['báo cáo.docx', 'other'],
  ['xlsx', 'other'],
  ['', 'other'],
])('%s is a %s', (name, kind) => {
  expect(fileKindOf(name)).toBe(kind);
});
