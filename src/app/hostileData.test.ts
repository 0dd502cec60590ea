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
import { createWorkbook } from '@/exports/xlsx/workbook';
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
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(untouched);
});

/** A sentence that can be shown: not empty, not endless, and nothing in it turns or hides. */
function expectReadable(sentence: string): void {
  expect(sentence.trim()).not.toBe('');
  expect(sentence.length).toBeLessThan(1200);
  expect(hasHiddenCharacters(sentence)).toBe(false);
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
  const isNumber = typeof value === 'number' && !Number.isFinite(value);
  Reflect.set(holder, name, isNumber ? 'infinite' : value);
  if (key !== undefined)
    Object.defineProperty(holder, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  // JSON has no word for these, but a number too large is one of them.
  return JSON.stringify(root).replace('"infinite"', '1e999').replace(':-0,', ':-0.0,');
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
    const text = spoil(texts.get(path) ?? '', at, value, key);
    try {
      const file = parseDataset(path, text);
      expect(Object.getPrototypeOf(file)).toBe(Object.prototype);
      const written = JSON.stringify(file);
      expect(hasHiddenCharacters(written.replace(/https?:[^"]*/gu, ''))).toBe(false);
      expect(/[:[,]-0[,\]}]/u.test(written)).toBe(false);
    } catch (error) {
      if (!(error instanceof DataFaultError)) throw error;
      expect(['value', 'syntax']).toContain(error.fault.kind);
      const sentence = describeFault(error.fault, 'vi');
      expectReadable(sentence);
      expect(sentence).toContain(path);
    }
  });
  expect(() => assert(isSafe, { numRuns: 2000 })).not.toThrow();
});

test('10 MB of text in a data file are refused with a short sentence', () => {
  const { provinces } = readPublishedData();
  const [first, ...rest] = provinces.provinces;
  const file = { ...provinces, provinces: [{ ...first, nameVi: megabytes10 }, ...rest] };
  expect(() => parseDataset('provinces.json', JSON.stringify(file))).toThrow(DataFaultError);
  try {
    parseDataset('provinces.json', JSON.stringify(file));
  } catch (error) {
    if (!(error instanceof DataFaultError)) throw error;
    expectReadable(describeFault(error.fault, 'vi'));
  }
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
        expectReadable(messagesOf('vi').filter.unknownItem(key, excerpt(value)));
      }
    });
    expect(() => assert(isStable, { numRuns: 2000 })).not.toThrow();
  });

  test('of 10 MB is read', () => {
    const { unknown } = parseAddress(`provinces=${megabytes10}&${megabytes10}=1`);
    for (const { key, value } of unknown) {
      expectReadable(messagesOf('vi').filter.unknownItem(key, excerpt(value)));
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
  function expectCalm(bytes: Uint8Array, name: string): void {
    const reading = readImport(bytes, name, context);
    if (!reading.ok) {
      expect(reading.fault.kind).not.toBe('failed');
      expectReadable(describeImportFileFault(reading.fault, 'vi'));
      return;
    }
    for (const fault of [...reading.faults, ...reading.warnings]) {
      expectReadable(describeImportFault(fault, 'vi'));
    }
    // What is taken in must also come back at the next visit.
    expect(parseLocalImport('local', JSON.parse(JSON.stringify(reading.rows)))).toEqual(
      reading.rows,
    );
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
      expectCalm(encoder.encode(spoil(texts.get(path) ?? '', at, value, key)), `${name}.json`);
    });
    expect(() => assert(isCalm, { numRuns: 500 })).not.toThrow();
  });

  test('of CSV', () => {
    const isCalm = property(rows, anyText, (table, name) => {
      const text = [header, ...table]
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
        .join('\r\n');
      expectCalm(encoder.encode(text), `${name}.csv`);
    });
    expect(() => assert(isCalm, { numRuns: 700 })).not.toThrow();
  });

  test('of a workbook', () => {
    const isCalm = property(rows, anyText, (table, name) => {
      const sheet = { name: 'TinhGian', rows: [header, ...table] };
      expectCalm(buildWorkbook([sheet]), `${name}.xlsx`);
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
        await createWorkbook([{ name, kind: 'table', rows: [[text], [text]] }]),
      );
      for (const [path, part] of parts) {
        if (!path.endsWith('.xml')) continue;
        expect(part, path).not.toMatch(/<f[\s>]/u);
        // oxlint-disable-next-line no-control-regex -- what XML cannot hold
        expect(part, path).not.toMatch(
          /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u,
        );
        expect(part, path).not.toMatch(/<script|<img|<svg/u);
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
        expect(prepared.fileName('png')).toMatch(/^[a-z0-9_.-]+$/u);
        expect(parseMetadata(serializeMetadata(prepared.metadata())).ok).toBe(true);
      }
    }
  }
});
