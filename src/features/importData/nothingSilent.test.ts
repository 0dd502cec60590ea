import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { checkWholeFile } from '@/data/wholeFile';
import { dayNow } from '@/domain/dayNow';
import { languages } from '@/domain/language';
import { describeImportFault } from '@/i18n/importFaults';
import { describeStep } from './describeStep';
import { joinReadings } from './importOutcome';
import type { ImportContext, ImportReading } from '@/data/import/importReading';
import { createContext, usable } from '@/data/import/contextForTests';
import { readImport } from '@/data/import/readImport';
import { buildWorkbook, type TestCell, type TestSheet } from '@/data/import/workbookForTests';

// A value is read right, refused, or accepted with a remark that names sheet, row and column. Each
// line below is one way in which an office's file could be misread, on the smallest input that shows it.

const context = createContext();
const { manifest } = readPublishedData();
const staffColumns = 'Mã tỉnh;Khối;Ngày;Tỷ lệ;Số giảm;Số gốc;Năm gốc;Nguồn;Ghi chú'.split(';');

type Told = readonly [rule: string, row: number | undefined, column?: string];
type Reading = Extract<ImportReading, { readonly ok: true }>;

function readCsv(text: string | Uint8Array, more: Partial<ImportContext> = {}): Reading {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return usable(readImport(bytes, 'tep.csv', { ...context, ...more }));
}

function readSheet(sheet: TestSheet, isFrom1904 = false): Reading {
  return usable(readImport(buildWorkbook([sheet], { isFrom1904 }), 'tep.xlsx', context));
}

/** Rows of 60, khối hành chính, end of 2019 unless a cell says otherwise. */
function staff(...rows: readonly Partial<Record<string, TestCell>>[]): TestSheet {
  const usual = {
    'Mã tỉnh': '60',
    Khối: 'hành chính',
    Ngày: '31/12/2019',
    'Năm gốc': 2015,
    Nguồn: 'BC',
  };
  return {
    name: 'TinhGian',
    rows: [
      staffColumns,
      ...rows.map((row) => staffColumns.map((column) => ({ ...usual, ...row })[column] ?? null)),
    ],
  };
}

const quiet = new Set(['columns-missing', 'assumed-base-year', 'no-source', 'formula']);

function told(list: Reading['faults']): readonly Told[] {
  return list
    .filter(({ rule }) => !quiet.has(rule))
    .map(({ rule, row, column }) => (column === undefined ? [rule, row] : [rule, row, column]));
}

function faults(reading: Reading): readonly Told[] {
  return told(reading.faults);
}
function remarks(reading: Reading): readonly Told[] {
  return told(reading.warnings);
}
function values({ rows }: Reading): readonly number[] {
  return (rows.staff?.observations ?? []).map(({ value }) => value);
}
function dates({ rows }: Reading): readonly string[] {
  return (rows.staff?.observations ?? []).map(({ asOf }) => asOf);
}

/** The bytes of a text, one a sign, as a program of TCVN3 writes it. */
const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const sourceOf = (fileName: string) => {
  const bytes = buildWorkbook([staff({ 'Tỷ lệ': 8, Nguồn: null })]);
  return usable(readImport(bytes, fileName, context)).rows.staff?.observations[0]?.sourceId;
};
/** What is said of CSV files that are read one after the other, first the line at the top. */
function readTogether(...files: readonly (readonly [name: string, text: string])[]) {
  const readings = files.map(([fileName, text]) => ({
    fileName,
    reading: readImport(new TextEncoder().encode(text), fileName, context),
  }));
  const outcome = joinReadings(readings);
  const lines = outcome.faults.map(({ fault }) => describeImportFault(fault, 'vi'));
  return [describeStep({ kind: 'result', outcome }, 'vi'), ...lines];
}

describe('nothing is silent: read right, refused, or accepted with a remark', () => {
  describe('fields of a delimited file', () => {
    const header = 'Mã tỉnh,Khối,Ngày,Tỷ lệ,Nguồn,Ghi chú\n';
    test('an unquoted decimal comma and an empty last column', () => {
      const reading = readCsv(`${header}58,khối hành chính,31/12/2019,5,5,BC1,`);
      expect([faults(reading), values(reading)]).toEqual([[['extra-cells', 2]], []]);
    });
    test('a semicolon in a text that is not quoted', () => {
      const top = header.replaceAll(',', ';');
      const rows = '58;hành chính;2019;5;BC 1; BC 2;\n60;hành chính;2019;5;BC;';
      expect(faults(readCsv(top + rows))).toEqual([['extra-cells', 2]]);
      const ended = rows.replace('; BC 2', '').replaceAll('\n', ';\n');
      expect(values(readCsv(`${top}${ended};`))).toEqual([5, 5]);
    });
    test('the same, quoted, is read', () => {
      expect(values(readCsv(`${header}58,khối hành chính,31/12/2019,"5,5",BC1,`))).toEqual([5.5]);
    });
  });

  describe('marks in the place of a value', () => {
    test.each<[string, string, TestCell]>([
      ['an error as text', 'error-value', '#N/A'],
      ['a dash', 'unclear-mark', '-'],
      ['a long dash', 'unclear-mark', '–'],
      ['an ellipsis', 'unclear-mark', '…'],
      ['three points', 'unclear-mark', '...'],
      ['words for having none', 'unclear-mark', 'chưa có'],
      ['a footnote', 'footnote-sign', '12,5¹'],
      ['a footnote after a whole number', 'footnote-sign', '12²'],
      ['a circled digit', 'footnote-sign', '①'],
      ['a small fraction', 'footnote-sign', '½'],
      ['a quotient', 'fraction', { value: 0.055, formula: '11/200' }],
    ])('%s is called what it is', (_what, rule, cell) => {
      const reading = readSheet(staff({ 'Tỷ lệ': cell }));
      expect(faults(reading)).toEqual([[rule, 2, 'Tỷ lệ']]);
      expect(reading.rows.staff).toBeUndefined();
    });

    test('a raised digit of a rich text is no digit of the number', () => {
      const reading = readSheet(staff({ 'Tỷ lệ': { value: '12,5', raised: '1' } }));
      expect(faults(reading)).toEqual([['footnote-sign', 2, 'Tỷ lệ']]);
    });

    test.each<[TestCell, number, string | undefined]>([
      ['–2,5', -2.5, 'rise'],
      ['−2,5', -2.5, 'rise'],
      ['(2,5)', -2.5, 'guessed-negative'],
      [',5', 0.5, 'maybe-share'],
    ])('%j is %d', (cell, value, rule) => {
      const reading = readSheet(staff({ 'Tỷ lệ': cell }));
      expect([faults(reading), values(reading)]).toEqual([[], [value]]);
      expect(remarks(reading)).toEqual(rule === undefined ? [] : [[rule, 2, 'Tỷ lệ']]);
    });

    test('a column of shares between 0 and 1 is named once', () => {
      const rows = [0.05, 0.08, 0].map((value, index) => ({
        Ngày: `31/12/${2017 + index}`,
        'Tỷ lệ': value,
      }));
      expect(remarks(readSheet(staff(...rows)))).toEqual([['maybe-share', 2, 'Tỷ lệ']]);
      const mixed = readSheet(staff(...rows, { Ngày: '31/12/2020', 'Tỷ lệ': 5 }));
      expect(remarks(mixed)).toEqual([]);
    });
  });

  describe('what contradicts', () => {
    test('two values for one question in one file', () => {
      const reading = readSheet(staff({ 'Tỷ lệ': 8 }, { 'Tỷ lệ': 9 }));
      expect([faults(reading), values(reading)]).toEqual([[['two-values', 3]], [8]]);
    });
    test('two values under three spellings of one date', () => {
      const reading = readSheet(
        staff(
          { Ngày: '31/12/2019', 'Tỷ lệ': 8 },
          { Ngày: '12/2019', 'Tỷ lệ': 9 },
          { Ngày: '2019', 'Tỷ lệ': 10 },
        ),
      );
      expect(faults(reading)).toEqual([
        ['two-values', 3],
        ['two-values', 4],
      ]);
    });
    test('two values of two sources are both kept and named', () => {
      const reading = readSheet(staff({ 'Tỷ lệ': 8 }, { 'Tỷ lệ': 9, Nguồn: 'Báo khác' }));
      expect([remarks(reading), values(reading)]).toEqual([[['two-sources', 3]], [8, 9]]);
    });
    test('“x” beside real numbers', () => {
      const reading = readSheet(staff({ 'Tỷ lệ': 'x', 'Số giảm': 5 }));
      expect(faults(reading)).toEqual([['x-beside-number', 2, 'Tỷ lệ']]);
    });
    test('base and cut that contradict the percent', () => {
      const reading = readSheet(staff({ 'Tỷ lệ': 12, 'Số giảm': 5, 'Số gốc': 100 }));
      expect(remarks(reading)).toEqual([['percent-disagrees', 2, 'Tỷ lệ']]);
      const [row] = reading.rows.staff?.observations ?? [];
      expect([row?.value, row?.cut, row?.base]).toEqual([12, undefined, undefined]);
    });
    test('what agrees within rounding is kept, what does not is never given to a release', () => {
      const reading = readSheet(
        staff(
          { Ngày: '2017', 'Tỷ lệ': '13,85', 'Số giảm': 275, 'Số gốc': 1986 },
          { Ngày: '2018', 'Tỷ lệ': '13,84', 'Số giảm': 275, 'Số gốc': 1986 },
          { Ngày: '2019', 'Tỷ lệ': -2, 'Số giảm': 3 },
        ),
      );
      expect(remarks(reading).filter(([rule]) => rule !== 'rise')).toEqual([
        ['percent-disagrees', 3, 'Tỷ lệ'],
        ['percent-disagrees', 4, 'Tỷ lệ'],
      ]);
      const rows = reading.rows.staff?.observations ?? [];
      expect(rows.map(({ value, cut, base }) => [value, cut, base])).toEqual([
        [13.85, 275, 1986],
        [13.84, undefined, undefined],
        [-2, undefined, undefined],
      ]);
      const { provinces, sources, staff: published } = context;
      const released = { ...published!, observations: rows, notApplicable: [], notPublished: [] };
      const all = { sources: [...sources.sources, ...reading.rows.sources] };
      const check = () =>
        checkWholeFile('staff-reduction.json', released, { provinces, sources: all }, {});
      expect(check).not.toThrow();
    });
    test('more posts and members than a province can have', () => {
      expect(
        faults(
          readSheet(
            staff({ 'Số giảm': 1_000_001 }, { 'Tỷ lệ': 1, 'Số giảm': 1, 'Số gốc': 1_000_001 }),
          ),
        ),
      ).toEqual([
        ['beyond-province', 2, 'Số giảm'],
        ['beyond-province', 3, 'Số gốc'],
      ]);
      const rows = [
        ['Mã tỉnh', 'Năm', 'Chỉ tiêu', 'Giá trị', 'Nguồn'],
        ['60', 2019, 'BCH', 1001, 'BC'],
      ];
      expect(faults(readSheet({ name: 'BoSungCapUy', rows }))).toEqual([
        ['beyond-province', 2, 'Giá trị'],
      ]);
    });
    test('a base of 0 beside a percentage', () => {
      expect(faults(readSheet(staff({ 'Tỷ lệ': 12, 'Số gốc': 0 })))).toEqual([
        ['base-zero', 2, 'Số gốc'],
      ]);
    });
    test('a model that ended before it began, or will end', () => {
      const rows = [
        ['Mô hình', 'Mã tỉnh', 'Trạng thái', 'Ngày', 'Đến', 'Nguồn'],
        ['leadership-exams', '79', 'có', '05/2019', '2018', 'BC'],
        ['leadership-exams', '79', 'có', '2018', '03/2018', 'BC'],
        ['leadership-exams', '79', 'có', '2019', '2030', 'BC'],
      ];
      expect(faults(readSheet({ name: 'MoHinh', rows }))).toEqual([
        ['until-before', 2, 'Đến'],
        ['future-date', 4, 'Đến'],
      ]);
    });
    test.each<[string, object, string, string | undefined]>([
      ['shares', { value: 12, cut: 5, base: 100 }, 'schema', 'parts'],
      ['bases', { base: 0 }, 'schema', 'zero-base'],
      ['numbers', { base: 1_000_001 }, 'schema', 'beyond-province'],
      ['days', { asOf: '2030' }, 'future-date', undefined],
    ])('a JSON row that no release would take, for its %s', (_what, change, rule, schemaRule) => {
      const row = {
        province: '84',
        scope: 'administrative',
        measure: 'percent',
        value: 5,
        unit: 'percent',
        asOf: '2019',
        baseYear: 2015,
        basis: 'cumulative',
        status: 'published',
        sourceId: 'then-chot-2019',
      };
      const bytes = new TextEncoder().encode(
        JSON.stringify({ target: {}, observations: [row, { ...row, asOf: '2020', ...change }] }),
      );
      const reading = usable(readImport(bytes, 'staff-reduction.json', context));
      expect(reading.faults).toEqual([
        expect.objectContaining({ rule, row: 2, ...(schemaRule && { schemaRule }) }),
      ]);
      expect(values(reading)).toEqual([5]);
    });
    test('more posts cut than there were, and a base of 0', () => {
      expect(faults(readSheet(staff({ 'Tỷ lệ': 12, 'Số giảm': 9, 'Số gốc': 5 })))).toEqual([
        ['percent-range', 2, 'Số giảm'],
      ]);
      expect(faults(readSheet(staff({ 'Tỷ lệ': 12, 'Số giảm': 0, 'Số gốc': 0 })))).toEqual([
        ['base-zero', 2, 'Số gốc'],
      ]);
    });
    test('a base alone', () => {
      expect(faults(readSheet(staff({ 'Số gốc': 100 })))).toEqual([['required', 2, 'Tỷ lệ']]);
    });
    test('a date before its base year, and a result of a day to come', () => {
      const reading = readSheet(
        staff({ Ngày: '2014', 'Tỷ lệ': 1 }, { Ngày: '24/11/2026', 'Tỷ lệ': 1 }),
      );
      expect(faults(reading)).toEqual([
        ['before-base', 2, 'Ngày'],
        ['future-date', 3, 'Ngày'],
      ]);
    });
    test.each<[string, string, string, readonly Told[]]>([
      ['a clock that is years behind', '2010-02-01', '2026-06-30', []],
      ['a release that is older than the row', '2026-12-01', '2026-06-30', []],
      [
        'a clock and a release before the row',
        '2010-02-01',
        '2018-06-30',
        [['future-date', 2, 'Ngày']],
      ],
    ])('a row of 31/12/2019 under %s', (_what, clock, releasedOn, expected) => {
      const today = dayNow(new Date(`${clock}T08:00:00`), releasedOn);
      const csv = 'Mã tỉnh;Khối;Ngày;Tỷ lệ;Nguồn\n60;hành chính;31/12/2019;5;BC';
      const reading = readCsv(csv, { today });
      expect(faults(reading)).toEqual(expected);
      for (const fault of reading.faults) {
        expect(describeImportFault(fault, 'vi')).toContain('hôm nay là 30/06/2018');
      }
    });
    test('the day of the release that is shown is no day to come', () => {
      const today = dayNow(new Date('2010-02-01T08:00:00'), manifest.releasedOn);
      expect(today).toBe(manifest.releasedOn);
    });
    test('more standing members than committee members', () => {
      const rows = [
        ['Mã tỉnh', 'Năm', 'Chỉ tiêu', 'Giá trị', 'Nguồn'],
        ['60', 2019, 'BCH', 1, 'BC'],
        ['60', 2019, 'BTV', 3, 'BC'],
      ];
      expect(remarks(readSheet({ name: 'BoSungCapUy', rows }))).toEqual([['standing-more', 3]]);
    });
  });

  describe('files that are given together', () => {
    const header = 'Mã tỉnh;Khối;Ngày;Tỷ lệ;Năm gốc;Nguồn';
    const row = (value: string) => `${header}\n60;hành chính;2019;${value};2015;BC`;
    test.each<[string, string, string, string]>([
      [
        'two values',
        '8',
        '9',
        'hỏi cùng một điều với “a.csv”, TinhGian, dòng 2 nhưng số khác: ở đây “9 %”, ở đó “8 %”.',
      ],
      [
        'a value and x',
        '8',
        'x',
        'nói khác “a.csv”, TinhGian, dòng 2: ở đây “không áp dụng”, ở đó “8 %”.',
      ],
      [
        'x and “not published”',
        'x',
        'chưa công bố',
        'nói khác “a.csv”, TinhGian, dòng 2: ở đây “chưa công bố”, ở đó “không áp dụng”.',
      ],
    ])('%s for one question in two files: both rows are named', (_what, first, second, said) => {
      const [status, ...lines] = readTogether(['a.csv', row(first)], ['b.csv', row(second)]);
      expect(status).toBe('1 dòng dùng được, 1 dòng không hợp lệ.');
      expect(lines.join('\n').replaceAll('\u00A0', ' ')).toBe(
        `TinhGian, dòng 2: ${said} Giữ lại một dòng.`,
      );
    });

    test('two files of one name are two files', () => {
      expect(readTogether(['a.csv', row('8')], ['a.csv', row('9')])).toHaveLength(2);
    });

    test('three values in one file: every row is named against the first', () => {
      const text = `${row('8')}\n60;hành chính;31/12/2019;9;2015;BC\n60;hành chính;12/2019;x;2015;BC`;
      const [status, ...lines] = readTogether(['a.csv', text]);
      expect(status).toBe('1 dòng dùng được, 2 dòng không hợp lệ.');
      expect(lines.map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
        'TinhGian, dòng 3: hỏi cùng một điều với dòng 2 nhưng số khác: ở đây “9 %”, ở đó “8 %”. Giữ lại một dòng.',
        'TinhGian, dòng 4: nói khác dòng 2: ở đây “không áp dụng”, ở đó “8 %”. Giữ lại một dòng.',
      ]);
    });

    test.each<[string, readonly (readonly [string, string])[]]>([
      [
        'a file that is no table',
        [
          ['a.csv', row('8')],
          ['b.csv', 'gì đó'],
        ],
      ],
      ['a column that stands twice', [['a.csv', `${header};Nguồn\n60;hành chính;2019;8;2015;BC;`]]],
      ['a row that is wrong', [['a.csv', `${row('8')}\n60;hành chính;2018;abc;2015;BC`]]],
    ])('no row is called right beside %s', (_what, files) => {
      const [status] = readTogether(...files);
      expect(status).toMatch(/^1 dòng dùng được/u);
      expect(status).not.toContain('không dòng nào sai');
    });
    test('a file without a fault is called so', () => {
      expect(readTogether(['a.csv', row('8')])).toEqual(['1 dòng dùng được, không dòng nào sai.']);
    });

    test('more than 20,000 rows: parted into files that are chosen together', () => {
      const rows = Array.from({ length: 20_001 }, () => '60;hành chính;2019;8;2015;BC');
      const reading = readCsv([header, ...rows].join('\n'));
      const beyond = reading.faults.find(({ rule }) => rule === 'too-many-rows');
      expect(beyond).toMatchObject({ row: 20_002, otherRow: 20_002, count: 1 });
      const [vi, en] = languages.map((lang) => beyond && describeImportFault(beyond, lang));
      expect(vi).toContain('Chia thành nhiều tệp và chọn cùng một lúc.');
      expect(en).toMatch(/at once|together/u);
    });
  });

  describe('dates', () => {
    test.each<[string, string, string | undefined]>([
      ['ngày 31 tháng 12 năm 2019', '2019-12-31', undefined],
      ['31 tháng 12, 2019', '2019-12-31', undefined],
      ['31/12/2019 00:00:00', '2019-12-31', undefined],
      ['31/12/2019 14:30', '2019-12-31', undefined],
      ['2019-12-30T17:00:00.000Z', '2019-12-31', 'utc-midnight'],
      ['Quý IV/2019', '2019-12', 'quarter'],
      ['quý 2 năm 2019', '2019-06', 'quarter'],
      ['12/31/2019', '2019-12-31', 'read-month-first'],
    ])('%s is %s', (text, date, rule) => {
      const reading = readSheet(staff({ Ngày: text, 'Tỷ lệ': 5 }));
      expect([faults(reading), dates(reading)]).toEqual([[], [date]]);
      expect(remarks(reading)).toEqual(rule === undefined ? [] : [[rule, 2, 'Ngày']]);
    });

    test('a year of two digits, and words that are no date', () => {
      const reading = readSheet(
        staff({ Ngày: '31/12/19', 'Tỷ lệ': 5 }, { Ngày: 'cuối năm 2019', 'Tỷ lệ': 5 }),
      );
      expect(faults(reading)).toEqual([
        ['short-year', 2, 'Ngày'],
        ['date', 3, 'Ngày'],
      ]);
    });

    test('month/day beside dates that read both ways: asked once, and read by the answer', () => {
      const csv =
        'Mã tỉnh;Khối;Ngày;Tỷ lệ;Nguồn\n60;hành chính;12/31/2019;5;BC\n60;hành chính;03/04/2019;4;BC\n' +
        '60;hành chính;05/06/2019;3;BC';
      const open = readCsv(csv);
      expect(open.questions).toEqual(['dayMonth']);
      expect([faults(open), values(open)]).toEqual([[['ask-day-month', 2, 'Ngày']], []]);
      expect(open.faults[0]?.count).toBe(3);
      const month = readCsv(csv, { answers: { dayMonth: 'month-first' } });
      expect([month.questions, dates(month)]).toEqual([
        [],
        ['2019-12-31', '2019-03-04', '2019-05-06'],
      ]);
      const day = readCsv(csv, { answers: { dayMonth: 'day-first' } });
      expect([faults(day), dates(day)]).toEqual([
        [['month-first', 2, 'Ngày']],
        ['2019-04-03', '2019-06-05'],
      ]);
    });

    test('month/day beside dates that read one way only is read', () => {
      const reading = readSheet(
        staff({ Ngày: '12/31/2018', 'Tỷ lệ': 5 }, { Ngày: '31/12/2019', 'Tỷ lệ': 5 }),
      );
      expect([reading.questions, dates(reading)]).toEqual([[], ['2018-12-31', '2019-12-31']]);
      expect(remarks(reading)).toEqual([['read-month-first', 2, 'Ngày']]);
    });

    test('a bare count of days in a workbook of 1904', () => {
      const reading = readSheet(staff({ Ngày: 42_368, 'Tỷ lệ': 5 }), true);
      expect([dates(reading), remarks(reading)]).toEqual([
        ['2019-12-31'],
        [['serial-1904', 2, 'Ngày']],
      ]);
    });
  });

  describe('letters', () => {
    test('a file in TCVN3', () => {
      const reading = readCsv(
        bytesOf('M· tØnh;Khèi;Ngµy;Tû lÖ;Nguån\n60;hµnh chÝnh;2019;8,1;B¸o c¸o cña tØnh'),
      );
      expect([faults(reading), values(reading)]).toEqual([[], [8.1]]);
      expect(remarks(reading)).toEqual([['old-code-sheet', 1]]);
      expect(reading.rows.sources.map(({ title }) => title)).toEqual(['Báo cáo của tỉnh']);
    });

    test('a sheet typed in a TCVN3 font: header, name, source and note', () => {
      const reading = readSheet({
        name: 'TinhGian',
        rows: [
          ['TØnh', 'Khèi', 'Ngµy', 'Tû lÖ', 'Nguån', 'Ghi chó'],
          ['§ång Th¸p', 'hµnh chÝnh', 2019, 8, 'B¸o c¸o', 'Sè liÖu cña tØnh'],
        ],
      });
      expect(faults(reading)).toEqual([]);
      expect(reading.rows.staff?.observations).toMatchObject([
        { province: '87', note: 'Số liệu của tỉnh' },
      ]);
      expect(remarks(reading)).toEqual([['old-code-sheet', 1]]);
    });

    test('one cell in a TCVN3 font', () => {
      const reading = readSheet(staff({ 'Tỷ lệ': 5, 'Ghi chú': 'Ngµy 1' }));
      expect(remarks(reading)).toEqual([['old-code', 2, 'Ghi chú']]);
      expect(reading.rows.staff?.observations[0]?.note).toBe('Ngày 1');
    });

    test('a file in VNI', () => {
      const reading = readCsv(
        bytesOf('Maõ tænh;Khoái;Ngaøy;Tyû leä;Nguoàn\n60;haønh chính;2019;8,1;Baùo caùo cuûa tænh'),
      );
      expect([faults(reading), values(reading)]).toEqual([[], [8.1]]);
      expect(remarks(reading)).toEqual([['old-code-sheet', 1]]);
      expect(reading.rows.sources.map(({ title }) => title)).toEqual(['Báo cáo của tỉnh']);
    });

    test('a sheet typed in a VNI font: header, name, source and note', () => {
      const reading = readSheet({
        name: 'TinhGian',
        rows: [
          ['Tænh', 'Khoái', 'Ngaøy', 'Tyû leä', 'Nguoàn', 'Ghi chuù'],
          ['Ñoàng Thaùp', 'haønh chính', 2019, 8, 'Khoái Ñaûng', 'Soá lieäu cuûa tænh'],
          ['Bình Thuaän', 'haønh chính', 2019, 'chöa coâng boá', 'Khoái Ñaûng', null],
          ['Toång coäng', null, null, 8],
        ],
      });
      expect(faults(reading)).toEqual([]);
      expect(reading.rows.staff).toMatchObject({
        observations: [{ province: '87', note: 'Số liệu của tỉnh' }],
        notPublished: [{ province: '60' }],
      });
      expect(reading.rows.sources.map(({ title }) => title)).toEqual(['Khối Đảng']);
      expect(remarks(reading)).toEqual([
        ['old-code-sheet', 1],
        ['total-row', 4],
      ]);
    });

    test.each([
      ['VNI', 'Baùo caùo cuûa tænh', 'Báo cáo của tỉnh'],
      ['VNI', 'COÂNG VAÊN – SOÁ 12', 'CÔNG VĂN – SỐ 12'],
      [
        'VIQR',
        "Ba'o ca'o cu?a ti?nh DDo^`ng Tha'p, na(m 2019.",
        'Báo cáo của tỉnh Đồng Tháp, năm 2019.',
      ],
      ['UTF-8', 'BÃ¡o cÃ¡o cá»§a tá»‰nh', 'Báo cáo của tỉnh'],
    ])('one cell in %s: %s', (code, typed, meant) => {
      const reading = readSheet(staff({ 'Tỷ lệ': 5, 'Ghi chú': typed }));
      expect(remarks(reading)).toEqual([['old-code', 2, 'Ghi chú']]);
      expect(reading.warnings.find(({ rule }) => rule === 'old-code')?.code).toContain(code);
      expect(reading.rows.staff?.observations[0]?.note).toBe(meant);
    });

    test.each([
      'Khánh Hoà',
      'Hoá đơn',
      'so+5',
      'Haïti, naïve',
      "it's I'm",
      'co phai la?',
      'TP.HCM',
    ])('%s is what it is', (note) => {
      const reading = readSheet(staff({ 'Tỷ lệ': 5, 'Ghi chú': note }));
      expect(remarks(reading)).toEqual([]);
      expect(reading.rows.staff?.observations[0]?.note).toBe(note);
    });

    test.each([
      ['M·', 'Tªn', 'C¬ quan', 'B¸o c¸o cña tØnh', 'TCVN3'],
      ['Maõ', 'Teân', 'Cô quan', 'Baùo caùo cuûa tænh', 'VNI'],
    ])('a sheet of sources in an old font: %s, %s', (id, title, publisher, cell, code) => {
      const bytes = buildWorkbook([
        staff({ 'Tỷ lệ': 5, Nguồn: 'bc' }),
        {
          name: 'Nguon',
          rows: [
            [id, title, publisher],
            ['bc', cell, cell],
          ],
        },
      ]);
      const reading = usable(readImport(bytes, 'tep.xlsx', context));
      expect(remarks(reading)).toEqual([['old-code-sheet', 1]]);
      expect(reading.warnings.find(({ rule }) => rule === 'old-code-sheet')?.code).toContain(code);
      expect(reading.rows.sources).toMatchObject([
        { title: 'Báo cáo của tỉnh', publisher: 'Báo cáo của tỉnh' },
      ]);
    });

    test('one bad byte in UTF-8 costs its row only', () => {
      const text = new TextEncoder().encode(
        'Mã tỉnh;Khối;Ngày;Tỷ lệ;Nguồn\n60;hành chính;2019;8,1;Báo cáo\n68;hành chính;2019;7;B@o',
      );
      const reading = readCsv(text.map((byte) => (byte === 0x40 ? 0xff : byte)));
      expect([faults(reading), values(reading)]).toEqual([[['broken-text', 3, 'Nguồn']], [8.1]]);
    });

    test.each([
      ['Ðồng Nai', '75'],
      ['ÐỒNG THÁP', '87'],
      ['Cà Маu', '96'],
      ['Thành phố HCM', '79'],
      ['TP Cần Thơ', '92'],
    ])('the name %s is %s', (name, code) => {
      const csv = `Tỉnh;Khối;Ngày;Tỷ lệ;Nguồn\n${name};hành chính;2019;5;BC`;
      expect(readCsv(csv).rows.staff?.observations).toMatchObject([{ province: code }]);
    });
    test('a town is not the province that has its name', () => {
      const csv = 'Tỉnh;Khối;Ngày;Tỷ lệ;Nguồn\nTP. Bến Tre;hành chính;2019;5;BC';
      expect(faults(readCsv(csv))).toEqual([['unknown-province', 2, 'Tỉnh']]);
    });
  });

  describe('the shape of a sheet', () => {
    test('a header over two rows', () => {
      const reading = readSheet({
        name: 'TinhGian',
        rows: [
          ['Mã tỉnh', 'Khối', 'Ngày', 'Kết quả', null, 'Nguồn'],
          [null, null, null, 'Tỷ lệ (%)', 'Số giảm', null],
          ['60', 'hành chính', 2019, 8.1, 5, 'BC'],
        ],
        merged: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'],
      });
      expect([faults(reading), remarks(reading), values(reading)]).toEqual([[], [], [8.1]]);
    });

    test('numbers of columns, totals and signatures are no rows', () => {
      const sheet = staff({ 'Tỷ lệ': 8 });
      const [header = [], row = []] = sheet.rows;
      const reading = readSheet({
        ...sheet,
        rows: [
          header,
          header.map((_, index) => `(${index + 1})`),
          row,
          ['Tổng cộng', null, null, 8],
          [null, null, null, 'Người lập biểu', null, null, null, null],
        ],
      });
      expect(values(reading)).toEqual([8]);
      expect([faults(reading), remarks(reading)]).toEqual([
        [],
        [
          ['column-numbers', 2],
          ['total-row', 4],
          ['side-row', 5],
        ],
      ]);
    });

    test('a header that is repeated is no row', () => {
      const sheet = staff({ 'Tỷ lệ': 8 });
      const [header = [], row = []] = sheet.rows;
      const reading = readSheet({ ...sheet, rows: [header, row, header, [68, ...row.slice(1)]] });
      expect([faults(reading), values(reading)]).toEqual([[], [8, 8]]);
      expect(remarks(reading)).toEqual([['repeated-header', 3]]);
    });

    test('a second table with its columns in another order is not read by the first header', () => {
      const reading = readCsv(
        'Mã tỉnh;Khối;Ngày;Tỷ lệ;Số giảm;Nguồn\n60;hành chính;2019;8;5;BC\n\n' +
          'Mã tỉnh;Khối;Ngày;Số giảm;Tỷ lệ;Nguồn\n68;hành chính;2019;20;7;BC',
      );
      expect([faults(reading), values(reading)]).toEqual([[['second-header', 4]], [8]]);
      expect(reading.counts.TinhGian).toMatchObject({ read: 3, good: 1, bad: 2 });
    });

    test('a column without a header, and one whose header is a number, are named', () => {
      const sheet = staff({ 'Tỷ lệ': 8 });
      const [header = [], row = []] = sheet.rows;
      const reading = readSheet({
        ...sheet,
        rows: [
          [...header, null, 2018],
          [...row, 'thêm', 7],
        ],
      });
      expect(values(reading)).toEqual([8]);
      expect(remarks(reading)).toEqual([
        ['unnamed-column', 2, 'J'],
        ['unnamed-column', 2, 'K'],
      ]);
    });

    test.each(['nt', 'Như trên', '-', '2015', '"'])('%s is the name of no source', (source) => {
      expect(faults(readSheet(staff({ 'Tỷ lệ': 8, Nguồn: source })))).toEqual([
        ['source-name', 2, 'Nguồn'],
      ]);
    });

    test('a copy of a sheet is read, or named beside the sheet', () => {
      const copy = { ...staff({ 'Tỷ lệ': 9 }), name: 'TinhGian (2)' };
      expect(values(readSheet(copy))).toEqual([9]);
      const both = usable(
        readImport(buildWorkbook([staff({ 'Tỷ lệ': 8 }), copy]), 'tep.xlsx', context),
      );
      expect(values(both)).toEqual([8]);
      expect(both.warnings).toContainEqual({
        rule: 'second-sheet',
        sheet: 'TinhGian (2)',
        other: 'TinhGian',
      });
    });

    test('a name merged over good rows is meant for all of them; a number is not', () => {
      const sheet = staff({ 'Tỷ lệ': 8 }, { 'Mã tỉnh': null, Khối: 'sự nghiệp', 'Tỷ lệ': 7 });
      const reading = readSheet({ ...sheet, merged: ['A2:A3'] });
      expect([faults(reading), values(reading)]).toEqual([[], [8, 7]]);
      expect(remarks(reading)).toEqual([['filled-down', 2, 'Mã tỉnh']]);
      const number = readSheet({ ...sheet, merged: ['D2:D3'] });
      expect([faults(number), values(number)]).toEqual([[['merged', 2, 'Tỷ lệ']], [8]]);
    });

    test('hidden or filtered rows and columns are read and named', () => {
      const reading = readSheet({
        ...staff({ 'Tỷ lệ': 8 }, { 'Mã tỉnh': '68', 'Tỷ lệ': 7 }),
        hiddenRows: [3],
        hiddenColumns: [9],
      });
      expect(values(reading)).toEqual([8, 7]);
      expect(remarks(reading)).toEqual([
        ['hidden-column', 1, 'Ghi chú'],
        ['hidden-row', 3],
      ]);
    });

    test('of two sheets for one dataset the other is told, with the one that was read', () => {
      const bytes = buildWorkbook([
        staff({ 'Tỷ lệ': 8 }),
        { ...staff({ 'Tỷ lệ': 9 }), name: 'Tinh giản' },
      ]);
      const reading = usable(readImport(bytes, 'tep.xlsx', context));
      expect(values(reading)).toEqual([8]);
      expect(reading.warnings).toContainEqual({
        rule: 'second-sheet',
        sheet: 'Tinh giản',
        other: 'TinhGian',
      });
    });

    test('of two sheets of sources likewise', () => {
      const bytes = buildWorkbook([
        staff({ 'Tỷ lệ': 8, Nguồn: 'a' }),
        {
          name: 'Nguon',
          rows: [
            ['Mã', 'Tên'],
            ['a', 'Nguồn a'],
          ],
        },
        {
          name: 'Nguồn',
          rows: [
            ['Mã', 'Tên'],
            ['a', 'Nguồn b'],
          ],
        },
      ]);
      const reading = usable(readImport(bytes, 'tep.xlsx', context));
      expect(reading.rows.sources.map(({ title }) => title)).toEqual(['Nguồn a']);
      expect(reading.warnings).toContainEqual({
        rule: 'second-sheet',
        sheet: 'Nguồn',
        other: 'Nguon',
      });
    });

    test('a blank level says that the source names none, not the level of the model', () => {
      const rows = [
        ['Mô hình', 'Mã tỉnh', 'Cấp', 'Trạng thái', 'Nguồn'],
        ['merge-inspection-inspectorate', '60', null, 'ghi nhận', 'BC'],
      ];
      const reading = readSheet({ name: 'MoHinh', rows });
      expect(reading.rows.pilots?.observations).toMatchObject([{ level: 'any' }]);
    });

    test('older templates: the defaults of columns that they lack are said once', () => {
      const reading = readSheet(staff({ 'Tỷ lệ': 8 }, { 'Mã tỉnh': '68', 'Tỷ lệ': 7 }));
      expect(reading.warnings).toEqual([
        {
          rule: 'columns-missing',
          sheet: 'TinhGian',
          row: 1,
          value: 'Địa giới: 2019; Cách tính: lũy kế; Trạng thái: kết quả',
        },
      ]);
    });
  });

  test('rows without a source have the same one in every file', () => {
    expect(sourceOf('a.xlsx')).toBe(sourceOf('b.xlsx'));
  });
});

const placed = ({ rows }: Reading) =>
  rows.staff?.observations.map(({ province, boundaries }) => [province, boundaries ?? '2019']);

describe('units of 2025', () => {
  const header = 'Mã tỉnh;Tỉnh;Địa giới;Khối;Ngày;Tỷ lệ;Năm gốc;Nguồn';
  const read = (row: string, more?: Partial<ImportContext>) => readCsv(`${header}\n${row}`, more);
  const late = 'hành chính;31/12/2025;9,1;2015;BC';

  test.each<[string, string, readonly string[]]>([
    ['the column says 2025', `80;;2025;${late}`, ['80', '2025']],
    ['the column says 2019', `80;;2019;${late}`, ['80', '2019']],
    ['code and name fit the unit only', `82;Đồng Tháp;;${late}`, ['82', '2025']],
    ['code and name fit the province only', `87;Đồng Tháp;;${late}`, ['87', '2019']],
    ['a unit without a province of its code', `56;Khánh Hòa;;${late}`, ['56', '2025']],
    ['a province that became part of another', `60;Bình Thuận;;${late}`, ['60', '2019']],
    ['before 1 July 2025', '80;;;hành chính;30/06/2025;9,1;2015;BC', ['80', '2019']],
  ])('%s', (_what, row, place) => {
    const reading = read(row);
    expect([faults(reading), placed(reading)]).toEqual([[], [place]]);
  });

  test('what only fits a unit is named', () => {
    expect(remarks(read(`82;Đồng Tháp;;${late}`))).toEqual([['read-as-unit', 2, 'Mã tỉnh']]);
  });

  test.each(['80;', ';Tây Ninh', '86;', ';Vĩnh Long', ';Đồng Tháp', '96;Cà Mau', '79;TPHCM'])(
    '%s may be a province or a unit: asked once for the file',
    (place) => {
      const row = `${place};;${late}`;
      const open = read(`${row}\n${place};;sự nghiệp;31/12/2025;7;2015;BC`);
      expect([open.questions, open.rows.staff]).toEqual([['boundaries'], undefined]);
      expect(open.faults.map(({ rule, count }) => [rule, count])).toEqual([['ask-boundaries', 2]]);
      for (const boundaries of ['2019', '2025'] as const) {
        const answered = read(row, { answers: { boundaries } });
        expect([answered.questions, faults(answered)]).toEqual([[], []]);
        expect(placed(answered)?.[0]?.[1]).toBe(boundaries);
      }
    },
  );

  test('a unit before there were units is refused', () => {
    expect(faults(read('80;;2025;hành chính;2024;9,1;2015;BC'))).toEqual([
      ['before-2025', 2, 'Ngày'],
    ]);
  });
});

function readJson(
  rows: readonly object[],
  more: Partial<ImportContext> = {},
  lists: object = {},
): Reading {
  const text = JSON.stringify({ target: {}, observations: rows, ...lists });
  return usable(readImport(new TextEncoder().encode(text), 'a.json', { ...context, ...more }));
}

describe('a JSON file', () => {
  const row = {
    province: '80',
    scope: 'administrative',
    asOf: '2025-12-31',
    measure: 'percent',
    value: 9.1,
    unit: 'percent',
    basis: 'cumulative',
    status: 'published',
    sourceId: 'then-chot-2019',
  };
  test('a code of before and after 1 July 2025 is asked about once, as in a workbook', () => {
    const open = readJson([row, { ...row, scope: 'party-and-mass' }]);
    expect([open.questions, open.rows.staff]).toEqual([['boundaries'], undefined]);
    expect(open.faults.map(({ rule, count }) => [rule, count])).toEqual([['ask-boundaries', 2]]);
    for (const boundaries of ['2019', '2025'] as const) {
      const answered = readJson([row], { answers: { boundaries } });
      expect([answered.questions, faults(answered), placed(answered)]).toEqual([
        [],
        [],
        [['80', boundaries]],
      ]);
    }
  });

  test.each<[string, object, readonly string[], readonly Told[]]>([
    ['of its own boundaries', { boundaries: '2025' }, ['80', '2025'], []],
    ['before 1 July 2025', { asOf: '2025-06' }, ['80', '2019'], []],
    ['of a province that is no unit', { province: '60' }, ['60', '2019'], []],
    [
      'of a unit without a province of its code',
      { province: '56' },
      ['56', '2025'],
      [['read-as-unit', 1, 'province']],
    ],
  ])('a row %s is not asked about', (_what, change, place, expected) => {
    const reading = readJson([{ ...row, ...change }]);
    expect([reading.questions, faults(reading), placed(reading), remarks(reading)]).toEqual([
      [],
      [],
      [place],
      expected,
    ]);
  });

  test('text in an old code is read and named', () => {
    const reading = readJson([{ ...row, asOf: '2019', note: 'Soá lieäu cuûa tænh' }]);
    expect(remarks(reading)).toEqual([['old-code', 1, 'note']]);
    expect(reading.rows.staff?.observations[0]?.note).toBe('Số liệu của tỉnh');
  });

  test('a value and its absence: the other list is named', () => {
    const { province, scope, sourceId } = row;
    const reading = readJson(
      [{ ...row, asOf: '2019' }],
      {},
      { notApplicable: [{ province, scope, asOf: '2019', sourceId }] },
    );
    const [fault] = reading.faults;
    const said = (fault && describeImportFault(fault, 'vi')) ?? '';
    expect(said.replaceAll('\u00A0', ' ')).toBe(
      'staff-reduction.json, notApplicable, phần tử 1: nói khác staff-reduction.json, phần tử 1: ở đây “không áp dụng”, ở đó “9,1 %”. Giữ lại một dòng.',
    );
  });

  test('more standing members than committee members', () => {
    const member = {
      province: '60',
      asOf: '2019',
      eventId: 'a',
      status: 'published',
      sourceId: 'then-chot-2019',
    };
    const text = JSON.stringify({
      totals: [],
      observations: [
        { ...member, measure: 'executive', value: 1 },
        { ...member, measure: 'standing', value: 3 },
      ],
    });
    const reading = usable(readImport(new TextEncoder().encode(text), 'a.json', context));
    expect(remarks(reading)).toEqual([['standing-more', 2]]);
  });
});
