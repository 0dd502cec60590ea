import { describe, expect, test } from 'vitest';
import { type DataFault, faultRules, isPassing } from '@/domain/dataFault';
import { languages } from '@/domain/language';
import { describeFault } from './faults';

const file = 'sources.json';
const faults: readonly [DataFault, readonly string[]][] = [
  [{ kind: 'http', file, status: 404 }, ['404']],
  [{ kind: 'network', file }, []],
  [{ kind: 'missing', file }, []],
  [{ kind: 'encoding', file }, ['UTF-8']],
  [{ kind: 'html', file, value: '<!doctype html>' }, ['<!doctype html>']],
  [{ kind: 'syntax', file, line: 12, column: 34, value: '"id" "a"' }, ['12', '34', '"id" "a"']],
  [{ kind: 'hash', file, expected: 'aaa111', actual: 'bbb222' }, ['aaa111', 'bbb222']],
  [{ kind: 'newer-schema', file, value: '7' }, ['7']],
  ...faultRules.map((rule): [DataFault, string[]] => [
    { kind: 'value', file, place: 'rows[3].value', value: '130', rule, expected: 'a | b' },
    ['rows[3].value', '130', 'a | b'],
  ]),
];

describe.each(languages)('in the language %s', (lang) => {
  test.each(faults)('%j names the file and what is wrong', (fault, parts) => {
    const text = describeFault(fault, lang);
    for (const part of [file, ...parts]) expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|\[object|NaN/u);
    expect(text.endsWith('.')).toBe(true);
  });

  test('no two kinds or rules read alike', () => {
    const texts = faults.map(([fault]) => describeFault(fault, lang));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('a missing value and a missing place leave no empty marks', () => {
    const fault: DataFault = { kind: 'value', file, place: '', value: '', rule: 'required' };
    expect(describeFault(fault, lang)).not.toMatch(/“”|, mục |, at |\s\s/u);
  });
});

test.each<[DataFault, boolean]>([
  [{ kind: 'network', file }, true],
  [{ kind: 'http', file, status: 500 }, true],
  [{ kind: 'http', file, status: 503 }, true],
  [{ kind: 'http', file, status: 404 }, false],
  [{ kind: 'http', file, status: 403 }, false],
  [{ kind: 'hash', file, expected: 'a', actual: 'b' }, false],
  [{ kind: 'html', file, value: '<' }, false],
])('asking again may help for %j: %s', (fault, expected) => {
  expect(isPassing(fault)).toBe(expected);
});
