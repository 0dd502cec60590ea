import {
  type Arbitrary,
  array,
  assert,
  configureGlobal,
  constantFrom,
  double,
  integer,
  oneof,
  option,
  property,
  record,
  string,
  tuple,
} from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { parseDataset, parseLocalImport } from '@/data/door';
import { createContext } from '@/data/import/contextForTests';
import { readImport } from '@/data/import/readImport';
import { buildWorkbook } from '@/data/import/workbookForTests';
import { readPublishedData, readPublishedText } from '@/data/publishedForTests';
import { DataFaultError } from '@/domain/dataFault';
import { type DatasetPath, datasetPaths, type LoadedData } from '@/domain/dataset';
import { select } from '@/domain/filters';
import { defaultView, indicators } from '@/domain/view';
import { decodeViewCode } from '@/domain/viewCode';
import { parseMetadata, serializeMetadata } from '@/exports/metadata/figureMetadata';
import { readWorkbook } from '@/exports/xlsx/readWorkbook';
import { writeWorkbook } from '@/exports/xlsx/writeWorkbook';
import { describeFault } from '@/i18n/faults';
import { describeImportFault, describeImportFileFault } from '@/i18n/importFaults';
import { messagesOf } from '@/i18n/messages';
import { serializeCsv } from '@/lib/csv';
import { hasHiddenCharacters } from '@/lib/hiddenCharacters';
import { excerpt } from '@/lib/json';
import { readPngText, writePngText } from '@/lib/pngText';
import { parseAddress, serializeAddress } from '@/state/address';
import { prepareFigures } from './figureRegistry';

// Anything may stand in a file, a link or a picture from outside. The same cases come back with
// THEN_CHOT_SEED=<seed>.

const seed = Number(process.env['THEN_CHOT_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
// oxlint-disable-next-line no-console -- a failure on another machine can be run again
console.info(`hostileData: THEN_CHOT_SEED=${seed}`);
configureGlobal({ seed });

const megabytes10 = 'x'.repeat(10 * 1024 * 1024);
const nastyTexts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  ']]>&amp;&#0;',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\uFF1D1+1',
  '\t=1',
  '\r=1',
  '\u202Egpj.exe',
  '\u2066abc\u2069',
  '\u200F\u200E',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '\uD800',
  'a\uDFFFb',
  'a\0b',
  '\uFEFF',
  '',
  ' ',
  'null',
  'NaN',
  '1e308',
  '-0',
  '%E0%A4%A',
] as const;
const anyText = oneof(
  { weight: 4, arbitrary: constantFrom<string>(...nastyTexts) },
  { weight: 2, arbitrary: string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: string({ maxLength: 30 }) },
);
const anyNumber = oneof(constantFrom(1e308, -1e308, -0, 2 ** 53, 0.1 + 0.2, -1), double());
const anyValue: Arbitrary<unknown> = oneof(
  anyText,
  anyNumber,
  constantFrom<unknown>(null, [], {}, true, ['a'], { constructor: 1 }),
);

const untouched = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

afterEach(() => {
  const now = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  if (now !== untouched) throw new Error(`The prototype of all objects was touched: ${now}`);
});

/** Fails a case of a property; the words stand beside its seed. */
function must(isSo: boolean, words: string): void {
  if (!isSo) throw new Error(words);
}

/** A sentence that can be shown: not empty, not endless, and nothing in it turns or hides. */
function mustBeReadable(sentence: string): void {
  must(sentence.trim() !== '', 'an empty sentence');
  must(sentence.length < 1200, `an endless sentence: ${sentence.slice(0, 200)}`);
  must(!hasHiddenCharacters(sentence), `hidden characters: ${JSON.stringify(sentence)}`);
}

/** Every text and number in a value, however deep. */
function leavesOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(leavesOf);
}

/** Nothing hidden, no number that JSON has no word for, no minus zero. */
function mustBeClean(value: unknown): void {
  for (const leaf of leavesOf(value)) {
    if (typeof leaf === 'string') must(!hasHiddenCharacters(leaf), JSON.stringify(leaf));
    if (typeof leaf === 'number') must(Number.isFinite(leaf) && !Object.is(leaf, -0), String(leaf));
  }
}

/** The JSON of a file with something else at one of its leaves; `at` counts through the leaves. */
function spoil(text: string, at: number, value: unknown, key: string | undefined): string {
  const leaves: [object, string][] = [];
  const root: unknown = JSON.parse(text);
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, child] of Object.entries(node)) {
      leaves.push([node, name]);
      walk(child);
    }
  };
  walk(root);
  const [holder, name] = leaves[at % leaves.length] ?? [{}, ''];
  Reflect.set(holder, name, nameOfNumber(value) ?? value);
  if (key !== undefined)
    Object.defineProperty(holder, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return JSON.stringify(root).replace('"infinite"', '1e999').replace('"minus zero"', '-0.0');
}

/** Stands for a number that a file can hold and `JSON.stringify` cannot write. */
function nameOfNumber(value: unknown): string | undefined {
  if (Object.is(value, -0)) return 'minus zero';
  return typeof value === 'number' && !Number.isFinite(value) ? 'infinite' : undefined;
}

const texts = new Map<DatasetPath, string>(
  datasetPaths.map((path) => [path, readPublishedText(path)]),
);
const spoilt = tuple(
  constantFrom(...datasetPaths),
  integer({ min: 0, max: 5000 }),
  anyValue,
  option(constantFrom('__proto__', 'constructor', 'prototype'), { nil: undefined, freq: 4 }),
);

test('a data file is read or refused with a sentence that names file and place', () => {
  const isSafe = property(spoilt, ([path, at, value, key]) => {
    try {
      const file = parseDataset(path, spoil(texts.get(path) ?? '', at, value, key));
      must(Object.getPrototypeOf(file) === Object.prototype, 'another prototype');
      mustBeClean(file);
    } catch (error) {
      if (!(error instanceof DataFaultError)) throw error;
      must(['value', 'syntax'].includes(error.fault.kind), error.fault.kind);
      const sentence = describeFault(error.fault, 'vi');
      mustBeReadable(sentence);
      must(sentence.includes(path), sentence);
    }
  });
  expect(() => assert(isSafe, { numRuns: 2000 })).not.toThrow();
});

test('10 MB of text in a data file are refused with a short sentence', () => {
  const { provinces } = readPublishedData();
  const [first, ...rest] = provinces.provinces;
  const file = { ...provinces, provinces: [{ ...first, nameVi: megabytes10 }, ...rest] };
  const read = (): unknown => parseDataset('provinces.json', JSON.stringify(file));
  expect(read).toThrow(
    expect.objectContaining({
      fault: {
        kind: 'value',
        file: 'provinces.json',
        place: 'provinces[0].nameVi',
        value: `${'x'.repeat(39)}…`,
        rule: 'text',
      },
    }),
  );
});

describe('a link', () => {
  const pair = tuple(
    oneof(
      constantFrom(
        'provinces',
        'models',
        'region',
        'year',
        'sort',
        'layer',
        'lang',
        'present',
        'sheet',
      ),
      anyText,
    ),
    anyText,
  ).map(([key, value]) => `${key}=${value}`);

  test('gives a view that writes itself the same way, and readable words on the rest', () => {
    const isStable = property(array(pair, { maxLength: 6 }), (pairs) => {
      const { view, unknown } = parseAddress(pairs.join('&'));
      const address = serializeAddress(view);
      expect(parseAddress(address).view).toEqual(view);
      expect(address).toMatch(/^[a-z0-9=&,-]*$/u);
      for (const { key, value } of unknown) {
        mustBeReadable(messagesOf('vi').filter.unknownItem(key, excerpt(value)));
      }
    });
    expect(() => assert(isStable, { numRuns: 2000 })).not.toThrow();
  });

  test('of 10 MB is read', () => {
    const { view, unknown } = parseAddress(`provinces=${megabytes10}&${megabytes10}=1`);
    expect(view).toEqual(defaultView);
    for (const { key, value } of unknown) {
      mustBeReadable(messagesOf('vi').filter.unknownItem(key, excerpt(value)));
    }
  });

  test('as a code is read or refused', () => {
    const data = readPublishedData();
    const isCalm = property(anyText, (text) => decodeViewCode(text, data) !== undefined);
    expect(() => assert(isCalm, { numRuns: 1000 })).not.toThrow();
  });
});

describe('an import', () => {
  const context = createContext();
  const encoder = new TextEncoder();
  function mustBeCalm(bytes: Uint8Array, name: string): void {
    const reading = readImport(bytes, name, context);
    if (!reading.ok) {
      must(reading.fault.kind !== 'failed', JSON.stringify(reading.fault));
      mustBeReadable(describeImportFileFault(reading.fault, 'vi'));
      return;
    }
    for (const fault of [...reading.faults, ...reading.warnings]) {
      mustBeReadable(describeImportFault(fault, 'vi'));
    }
    // What is taken in must also come back at the next visit.
    const kept: unknown = JSON.parse(JSON.stringify(reading.rows));
    expect(parseLocalImport('local', kept)).toEqual(reading.rows);
    mustBeClean(reading.rows);
  }
  const header = ['Mã tỉnh', 'Tỉnh', 'Khối', 'Ngày', 'Tỷ lệ', 'Nguồn', 'Ghi chú'];
  const good = ['82', 'Tiền Giang', 'khối hành chính', '31/12/2019', '12,5', 'Báo cáo', 'ghi chú'];
  const cells = array(option(anyText, { nil: undefined, freq: 3 }), {
    minLength: header.length,
    maxLength: header.length,
  });
  /** Rows of which some cells are as they should be. */
  const rows = array(
    cells.map((own) => own.map((cell, column) => cell ?? good[column] ?? '')),
    { minLength: 1, maxLength: 4 },
  );

  test('of the good row is read', () => {
    const text = [header, good].map((row) => row.join(';')).join('\r\n');
    const reading = readImport(encoder.encode(text), 'a.csv', context);
    expect(reading.ok && reading.rows.staff?.observations.length).toBe(1);
    const workbook = buildWorkbook([{ name: 'TinhGian', rows: [header, good] }]);
    const fromWorkbook = readImport(workbook, 'a.xlsx', context);
    expect(fromWorkbook.ok && fromWorkbook.rows.staff?.observations.length).toBe(1);
  });

  test('of JSON', () => {
    const isCalm = property(spoilt, anyText, ([path, at, value, key], name) => {
      mustBeCalm(encoder.encode(spoil(texts.get(path) ?? '', at, value, key)), `${name}.json`);
    });
    expect(() => assert(isCalm, { numRuns: 500 })).not.toThrow();
  });

  test('of CSV', () => {
    const isCalm = property(rows, anyText, (table, name) => {
      const text = [header, ...table]
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
        .join('\r\n');
      mustBeCalm(encoder.encode(text), `${name}.csv`);
    });
    expect(() => assert(isCalm, { numRuns: 700 })).not.toThrow();
  });

  test('of a workbook', () => {
    const isCalm = property(rows, anyText, (table, name) => {
      const sheet = { name: 'TinhGian', rows: [header, ...table] };
      mustBeCalm(buildWorkbook([sheet]), `${name}.xlsx`);
    });
    expect(() => assert(isCalm, { numRuns: 300 })).not.toThrow();
  });
});

describe('an export', () => {
  const cell = oneof(anyText, anyNumber.filter(Number.isFinite), constantFrom(null));
  const sheet = array(array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });

  test('as CSV runs no formula', () => {
    const isSafe = property(sheet, constantFrom('vi', 'en'), (rows, lang) => {
      const separator = lang === 'vi' ? ';' : ',';
      for (const row of rows) {
        for (const value of row) {
          if (typeof value !== 'string') continue;
          const text = serializeCsv([[value]], lang).slice(1, -2);
          const start = text.startsWith('"') ? text.slice(1) : text;
          expect(start).not.toMatch(/^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u);
        }
      }
      expect(serializeCsv(rows, lang)).toContain(rows[0]?.length === 1 ? '' : separator);
    });
    expect(() => assert(isSafe, { numRuns: 1000 })).not.toThrow();
  });

  test('as a workbook holds texts as texts, in XML that can be read', async () => {
    for (const text of nastyTexts) {
      const name = text.slice(0, 20);
      const { parts } = await readWorkbook(
        new Blob([
          writeWorkbook([
            { name, rows: [{ cells: [{ value: text }] }], widths: [9], hasHeader: true },
          ]),
        ]),
      );
      for (const [path, part] of parts) {
        if (!path.endsWith('.xml')) continue;
        expect(part).not.toMatch(/<f[\s>]/u);
        expect(part).not.toMatch(/[\p{Surrogate}\uFFFE\uFFFF]/u);
        expect(
          Array.from(part).filter((letter) => letter < ' ' && !'\t\r\n'.includes(letter)),
        ).toEqual([]);
        expect(part).not.toMatch(/<script|<img|<svg/u);
      }
    }
  });

  test('as a picture carries any text and gives it back', () => {
    const carried = record({ view: anyText, name: anyText, column: anyText, cell });
    const isSame = property(carried, ({ view, name, column, cell: value }) => {
      const metadata = {
        program: 'then-chot' as const,
        version: 1 as const,
        view,
        release: '0123456789ab',
        releasedOn: '2026-10-01',
        figure: 'pilot-counts',
        name,
        layer: 'published',
        columns: [column],
        rows: [{ id: name, cells: [value] }],
      };
      const text = serializeMetadata(metadata);
      const chunk = writePngText({ keyword: 'then-chot', language: 'vi', text });
      const back = parseMetadata(readPngText(chunk)?.text ?? '');
      // JSON has one zero only.
      expect(back).toEqual({
        ok: true,
        metadata: { ...metadata, rows: [{ id: name, cells: [Object.is(value, -0) ? 0 : value] }] },
      });
    });
    expect(() => assert(isSame, { numRuns: 1500 })).not.toThrow();
  });
});

test('metadata of any text is read or refused', () => {
  const isCalm = property(anyText, anyValue, (text, value) => {
    expect(parseMetadata(text).ok).toBe(false);
    const spoiltText = JSON.stringify({
      program: 'then-chot',
      version: 1,
      rows: value,
      [text]: value,
    });
    expect(parseMetadata(spoiltText).ok).toBe(false);
  });
  expect(() => assert(isCalm, { numRuns: 1000 })).not.toThrow();
});

test('names that a door lets through are only text in every figure and its table', () => {
  const data = readPublishedData();
  const plain = nastyTexts.filter((text) => text.trim() !== '' && !hasHiddenCharacters(text));
  for (const text of plain) {
    const id = /^[a-z]+$/u.test(text) ? text : 'constructor';
    const [firstModel, ...models] = data.pilots.models;
    const rename = (old: string): string => (old === firstModel?.id ? id : old);
    const named: LoadedData = {
      ...data,
      provinces: {
        ...data.provinces,
        provinces: data.provinces.provinces.map((one) => ({ ...one, nameVi: text, shortVi: text })),
      },
      sources: {
        sources: data.sources.sources.map((one) => ({ ...one, publisher: text, title: text })),
      },
      pilots: {
        ...data.pilots,
        models:
          firstModel === undefined ? models : [{ ...firstModel, id, nameVi: text }, ...models],
        observations: data.pilots.observations.map((row) => ({ ...row, model: rename(row.model) })),
        extents: data.pilots.extents.map((row) => ({ ...row, model: rename(row.model) })),
      },
    };
    for (const indicator of indicators) {
      const view = { ...defaultView, indicator, models: [id] };
      const selection = select(named.provinces.provinces, named.pilots, view);
      for (const figure of prepareFigures({ data: named, view, selection, lang: 'vi' })) {
        const prepared = figure.prepare();
        const sheet = prepared.sheet();
        expect(serializeCsv(sheet, 'vi').length).toBeGreaterThan(1);
        expect(prepared.fileName('png-16x9')).toMatch(/^[a-z0-9_.-]+$/u);
        expect(parseMetadata(serializeMetadata(prepared.metadata())).ok).toBe(true);
      }
    }
  }
});
