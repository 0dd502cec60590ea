import { describe, expect, test } from 'vitest';
import { describeImportFault } from '@/i18n/importFaults';
import { createContext, usable } from './contextForTests';
import { readImport } from './readImport';
import { buildWorkbook, style, type TestCell, type TestSheet } from './workbookForTests';

const context = createContext();
const committeeHeader = ['Mã tỉnh', 'Tỉnh', 'Năm', 'Chỉ tiêu', 'Giá trị', 'Nguồn', 'Ghi chú'];
const staffHeader = 'Mã tỉnh,Tỉnh,Khối,Ngày,Tỷ lệ,Số giảm,Số gốc,Năm gốc,Nguồn,Ghi chú'.split(',');
const pilotHeader = 'Mô hình,Mã tỉnh,Tỉnh,Cấp,Trạng thái,Ngày,Nguồn,Ghi chú'.split(',');
const source = 'Báo cáo nội bộ';

/** The sheets here have the columns of older templates; what is said of that has a test of its own. */
function read(sheets: readonly TestSheet[]) {
  const reading = usable(readImport(buildWorkbook(sheets), 'bang.xlsx', context));
  const warnings = reading.warnings.filter(({ rule }) => rule !== 'columns-missing');
  return { ...reading, warnings };
}

/** Faults and warnings of rows of one sheet below its header. */
function readRows(name: string, header: readonly string[], ...rows: readonly TestCell[][]) {
  return read([{ name, rows: [header, ...rows] }]);
}

const staffRow = (...cells: readonly TestCell[]): TestCell[] => {
  const row: TestCell[] = ['79', null, 'khối hành chính', '31/12/2019', 10, null, null, null];
  cells.forEach((cell, index) => {
    row[index] = cell;
  });
  row[8] ??= source;
  return row;
};

function changed(row: readonly TestCell[], index: number, cell: TestCell): TestCell[] {
  const copy = row.slice();
  copy[index] = cell;
  return copy;
}

describe('good rows', () => {
  test('a committee row', () => {
    const { rows, faults, warnings, counts } = readRows('BoSungCapUy', committeeHeader, [
      79,
      'TPHCM',
      2019,
      'BCH',
      0,
      source,
      'một ghi chú',
    ]);
    expect([faults, warnings]).toEqual([[], []]);
    expect(counts).toEqual({ BoSungCapUy: { read: 1, good: 1, bad: 0, blank: 0 } });
    expect(rows).toEqual({
      importedOn: '2026-11-23',
      fileNames: ['bang.xlsx'],
      sources: [
        {
          id: 'noi-bo-bao-cao-noi-bo',
          title: source,
          titleIsOurs: true,
          publisher: source,
          kind: 'local',
          reliability: 'primary',
        },
      ],
      committee: {
        observations: [
          {
            province: '79',
            measure: 'executive',
            value: 0,
            asOf: '2019',
            eventId: 'ho-chi-minh-nam-2019',
            status: 'published',
            sourceId: 'noi-bo-bao-cao-noi-bo',
            note: 'một ghi chú',
          },
        ],
      },
    });
  });

  test.each<[string, TestCell[], object]>([
    ['a percentage', staffRow(), { measure: 'percent', value: 10, status: 'published' }],
    [
      'posts and base',
      staffRow('79', null, 'hành chính', 2019, null, 105, '1.000,0'),
      { measure: 'percent', value: 10.5, status: 'derived', cut: 105, base: 1000 },
    ],
    [
      'posts alone',
      staffRow('79', null, 'hành chính', 2019, null, 105),
      { measure: 'count', value: 105, unit: 'posts', status: 'published' },
    ],
    [
      'a date with a format of its own',
      staffRow('79', null, 'sự nghiệp', { value: 43_800, style: style.month }, 0),
      { scope: 'public-service', asOf: '2019-12', value: 0, baseYear: 2015 },
    ],
    [
      'a percent format, a base year and a known source',
      staffRow(
        '79',
        'Tp. HCM',
        'toàn tỉnh',
        43_830,
        { value: 0.105, style: 1 },
        null,
        null,
        '2016',
        'THEN-CHOT-2019',
      ),
      { asOf: '2019-12-31', value: 10.5, baseYear: 2016, sourceId: 'then-chot-2019' },
    ],
  ])('%s', (_what, row, expected) => {
    const { rows, faults, warnings } = readRows('TinhGian', staffHeader, row);
    // Rows without a base year say so, see the test below.
    const others = warnings.filter(({ rule }) => rule !== 'assumed-base-year');
    expect([faults, others]).toEqual([[], []]);
    expect(rows.staff?.observations).toEqual([expect.objectContaining(expected)]);
  });

  test('a rate without a base year takes that of the target and says so; posts need none', () => {
    const { rows, warnings } = readRows(
      'TinhGian',
      staffHeader,
      staffRow(),
      staffRow('83', null, 'hành chính', 2019, null, 105),
      staffRow('84', null, 'hành chính', 2019, 8, null, null, 2017),
      staffRow('86', null, 'hành chính', 2019, 7),
    );
    expect(warnings).toEqual([{ rule: 'assumed-base-year', sheet: 'TinhGian', row: 2, count: 2 }]);
    expect(
      rows.staff?.observations
        .filter(({ measure }) => measure === 'percent')
        .map(({ baseYear }) => baseYear),
    ).toEqual([2015, 2017, 2015]);
  });

  test('the name of a publisher is no source of the release: the row gets a source of its own', () => {
    const publisher = context.sources.sources[0]?.publisher ?? '';
    const row = staffRow('79', null, 'hành chính', 2019, 8, null, null, 2015, publisher);
    const { rows } = readRows('TinhGian', staffHeader, row);
    expect(rows.sources.map(({ kind, publisher: name }) => [kind, name])).toEqual([
      ['local', publisher],
    ]);
    expect(rows.staff?.observations[0]?.sourceId).toBe(rows.sources[0]?.id);
  });

  test('a pilot model by its short name; a blank level is one that the source does not say', () => {
    const { rows, faults } = readRows('MoHinh', pilotHeader, [
      'Kiểm tra + thanh tra',
      null,
      'tỉnh Bến Tre',
      null,
      'ghi nhận',
      '12/2019',
      source,
    ]);
    expect(faults).toEqual([]);
    expect(rows.pilots?.observations).toEqual([
      {
        model: 'merge-inspection-inspectorate',
        province: '83',
        level: 'any',
        state: 'reported',
        asOf: '2019-12',
        sourceId: 'noi-bo-bao-cao-noi-bo',
      },
    ]);
  });

  test('blank is nothing known, and “x” is not applicable', () => {
    const { rows, counts } = readRows(
      'TinhGian',
      staffHeader,
      staffRow('79', null, 'hành chính', 2019, null),
      staffRow('83', null, 'hành chính', 2019, 'Không áp dụng'),
    );
    expect(counts.TinhGian).toEqual({ read: 2, good: 1, bad: 0, blank: 1 });
    expect(rows.staff).toEqual({
      observations: [],
      notApplicable: [
        {
          province: '83',
          scope: 'administrative',
          asOf: '2019',
          sourceId: 'noi-bo-bao-cao-noi-bo',
        },
      ],
    });
  });

  test('what an office says is not published is a row without a number', () => {
    const { rows, faults, counts } = readRows(
      'TinhGian',
      staffHeader,
      staffRow('79', null, 'hành chính', 2019, 'Chưa công bố'),
      staffRow('83', null, 'hành chính', 2019, 'NOT PUBLISHED'),
      staffRow('83', null, 'hành chính', 2019, 5),
    );
    expect(counts.TinhGian).toEqual({ read: 3, good: 2, bad: 1, blank: 0 });
    expect(faults.map(({ rule, row }) => [rule, row])).toEqual([['contradicts', 4]]);
    expect(rows.staff).toEqual({
      observations: [],
      notPublished: ['79', '83'].map((province) => ({
        province,
        scope: 'administrative',
        asOf: '2019',
        sourceId: 'noi-bo-bao-cao-noi-bo',
      })),
    });
  });

  test('a title above the header, and columns in another order', () => {
    const { rows, faults } = read([
      {
        name: 'Tinh Giản',
        rows: [
          ['Bảng số liệu'],
          [],
          ['NGÀY', 'TY LE (%)', 'Scope', 'Tinh', '__proto__'],
          ['2019', '9,5', 'administrative bodies', 'Ca Mau', 'x'],
        ],
      },
    ]);
    expect(faults).toEqual([]);
    expect(rows.staff?.observations).toHaveLength(1);
  });

  test('rows without source come from the office, whatever the file, with one warning for the sheet', () => {
    const lines = ['79', '83'].map((code) => [code, null, 2019, 'BTV', 1]);
    const { rows, warnings } = readRows('BoSungCapUy', committeeHeader, ...lines);
    expect(warnings).toEqual([{ rule: 'no-source', sheet: 'BoSungCapUy', row: 2, count: 2 }]);
    expect(rows.sources.map(({ title }) => title)).toEqual(['Số liệu nội bộ, không ghi nguồn']);
  });
});

type Case = readonly [row: TestCell[], rule: string, column?: string];

/** What the cases of a sheet should be told: sheet, row, column, rule. */
function toldOf(sheet: string, cases: readonly Case[]) {
  return cases.flatMap(([, rule, column], index) =>
    rule === 'good' || rule === 'empty'
      ? []
      : [[sheet, index + 2, column, rule].filter((part) => part !== undefined)],
  );
}

describe('40 mixed faults', () => {
  const nfd = 'Sóc Trăng'.normalize('NFD');
  const good = staffRow('94', nfd, 'hành chính', '2018', '1,5');
  const staff: readonly Case[] = [
    [staffRow('79', null, 'hành chính', '2019', '12,5x'), 'not-number', 'Tỷ lệ'],
    [staffRow('79', null, 'hành chính', '2019', '130 %'), 'percent-range', 'Tỷ lệ'],
    [staffRow('79', null, 'hành chính', '2019', '1.234,5'), 'percent-range', 'Tỷ lệ'],
    [staffRow('79', null, 'hành chính', '2019', null, -5, 100), 'negative', 'Số giảm'],
    [staffRow('79', null, 'hành chính', '2019', null, 5, '12,5'), 'not-whole', 'Số gốc'],
    [staffRow('79', null, 'hành chính', '2019', null, 5, 0), 'base-zero', 'Số gốc'],
    [staffRow('79', null, 'hành chính', '2019', null, 50, 5), 'percent-range', 'Số giảm'],
    [
      staffRow('79', null, 'hành chính', '2019', null, { value: 0.05, style: style.percent }),
      'percent-in-count',
      'Số giảm',
    ],
    [
      staffRow('79', null, 'hành chính', '2019', { value: 46_154, style: style.day }),
      'date-in-number',
      'Tỷ lệ',
    ],
    [staffRow('79', null, 'hành chính', '31/02/2019'), 'date', 'Ngày'],
    [staffRow('79', null, 'hành chính', null), 'required', 'Ngày'],
    [staffRow('79', null, null), 'required', 'Khối'],
    [staffRow('79', null, 'khối gì đó'), 'unknown-label', 'Khối'],
    [staffRow('01'), 'unknown-code', 'Mã tỉnh'],
    [staffRow(null, 'Hà Nội'), 'unknown-province', 'Tỉnh'],
    [staffRow('79', 'Bến Tre'), 'province-disagrees', 'Mã tỉnh'],
    [staffRow(null, null), 'no-province'],
    [changed(good, 7, '19'), 'year', 'Năm gốc'],
    [changed(good, 9, 'a'.repeat(2001)), 'too-long', 'Ghi chú'],
    [changed(good, 8, 'a_xD800_b'), 'broken-text', 'Nguồn'],
    [changed(good, 4, { value: '#N/A', type: 'e' }), 'error-value', 'Tỷ lệ'],
    [changed(good, 4, { value: null, formula: 'A1+1' }), 'no-cached-value', 'Tỷ lệ'],
    [good, 'good'],
    [good, 'duplicate'],
    [changed(good, 4, 'kad'), 'contradicts'],
    [staffRow('95', null, 'hành chính', '2018', { value: 3, formula: 'A1' }), 'good'],
    [[], 'empty'],
    [staffRow('96', 'CÀ MAU', 'hành chính', 43_830, '2,5 %'), 'good'],
    [[null, null, null, null, null], 'empty'],
  ];
  const committee: readonly Case[] = [
    [['79', null, '2019', 'BCH', '-5', source], 'negative', 'Giá trị'],
    [['79', null, '2019', 'BCH', 'năm', source], 'not-number', 'Giá trị'],
    [['79', null, '2019', 'BCH', '3 %', source], 'percent-in-count', 'Giá trị'],
    [['79', null, '13/2019', 'BCH', 3, source], 'date', 'Năm'],
    [['79', null, null, 'BCH', 3, source], 'required', 'Năm'],
    [['79', null, '2019', null, 3, source], 'required', 'Chỉ tiêu'],
    [['79', null, '2019', 'bí thư', 3, source], 'unknown-label', 'Chỉ tiêu'],
    [[77, 'BRVT', 2019, 'BCH', '1.000', source], 'good'],
    [[77, 'BR-VT', 2019, 'ban chấp hành', 3, source], 'two-values'],
    [
      [77, 'Vung Tau', '2018', 'BCH', { value: '#REF!', type: 'e' }, source],
      'error-value',
      'Giá trị',
    ],
    [['083', 'Tỉnh Bến Tre', 2018, 'BCH', { value: 2, style: style.plain }, source], 'good'],
    [['92', 'T.P. Cần Thơ', { value: 2018, style: style.day }, 'BCH', '2', source], 'good'],
  ];
  const pilots: readonly Case[] = [
    [['Mô hình lạ', '79', null, null, 'ghi nhận', null, source], 'unknown-model', 'Mô hình'],
    [[null, '79', null, null, 'ghi nhận', null, source], 'required', 'Mô hình'],
    [['leadership-exams', '79', null, 'cấp nào', 'có', null, source], 'unknown-label', 'Cấp'],
    [['leadership-exams', '79', null, null, 'x', null, source], 'unknown-label', 'Trạng thái'],
    [['leadership-exams', '79', null, null, 'có', '13/2019', source], 'date', 'Ngày'],
    [['Thi tuyển lãnh đạo', '79', null, 'cấp tỉnh', 'có', null, source], 'good'],
    [['leadership-exams', 79, 'HCM', 'tỉnh', 'có', null, source], 'duplicate'],
  ];
  const many: TestCell[][] = [];
  for (let i = 0; i < 30_000 - staff.length; i += 1) many.push([null, null, null, null, i]);
  const merged: TestCell[][] = [
    ['80', null, 2015, 'BCH', 1, source],
    ['82', null, 2015, 'BCH', null, source],
    ['83', null, 2015, 'BCH', 3, source],
  ];
  const mergeTop = committee.length + 2;
  const sheets: TestSheet[] = [
    { name: 'Bìa', rows: [['Xin chào']] },
    { name: 'HuongDan', rows: [['Hướng dẫn']] },
    {
      name: 'BoSungCapUy',
      rows: [committeeHeader, ...committee.map(([row]) => row), ...merged],
      merged: [`E${mergeTop}:E${mergeTop + 1}`, 'J1:K2', `A90:C99`],
    },
    { name: 'TinhGian', rows: [staffHeader, ...staff.map(([row]) => row)] },
    { name: 'MoHinh', rows: [pilotHeader, ...pilots.map(([row]) => row)], state: 'hidden' },
  ];
  const reading = read(sheets);

  test('every fault is named by sheet, row and column, and nothing else is', () => {
    expect(
      reading.faults.map(({ sheet, row, column, rule }) =>
        [sheet, row, column, rule].filter((part) => part !== undefined),
      ),
    ).toEqual([
      ...toldOf('BoSungCapUy', committee),
      ['BoSungCapUy', mergeTop, 'Giá trị', 'merged'],
      ...toldOf('TinhGian', staff),
      ...toldOf('MoHinh', pilots),
    ]);
    expect(reading.faults.length + reading.warnings.length).toBeGreaterThanOrEqual(40);
  });

  test('good, bad and blank rows are counted, empty ones are not', () => {
    expect(reading.counts).toEqual({
      BoSungCapUy: { read: 15, good: 5, bad: 10, blank: 0 },
      TinhGian: { read: 27, good: 3, bad: 24, blank: 0 },
      MoHinh: { read: 7, good: 1, bad: 6, blank: 0 },
    });
    expect(reading.rows.committee?.observations).toHaveLength(5);
    expect(reading.rows.staff?.observations).toHaveLength(3);
    expect(reading.rows.pilots?.observations).toHaveLength(1);
  });

  test('warnings: a formula, a guess, a year as a date, a spare and a hidden sheet', () => {
    expect(reading.warnings.map(({ sheet, row, rule }) => [sheet, row ?? 0, rule])).toEqual([
      ['Bìa', 0, 'extra-sheet'],
      ['MoHinh', 0, 'hidden-sheet'],
      ['BoSungCapUy', 9, 'guessed-thousands'],
      ['BoSungCapUy', 13, 'year-as-date'],
      ['TinhGian', 24, 'assumed-base-year'],
      ['TinhGian', 27, 'formula'],
    ]);
  });

  test('a fault reads as a sentence with the value and the remedy', () => {
    const first = reading.faults.find(
      ({ rule, sheet }) => rule === 'not-number' && sheet === 'TinhGian',
    );
    expect(first && describeImportFault(first, 'vi')).toBe(
      'TinhGian, dòng 2, cột Tỷ lệ: “12,5x” không phải là số. Sửa thành số, ví dụ 12,5; để trống nếu chưa biết, ghi “chưa công bố” nếu đơn vị nói vậy.',
    );
    const third = reading.faults.find(({ rule }) => rule === 'province-disagrees');
    expect(third && describeImportFault(third, 'vi')).toBe(
      'TinhGian, dòng 17, cột Mã tỉnh: mã 79 (TP. Hồ Chí Minh) không khớp với tên “Bến Tre”. Sửa mã hoặc sửa tên.',
    );
  });

  test('10,000 rows too many are one fault, and the rest is read', () => {
    const rows = [staffHeader, ...staff.map(([row]) => row), ...many];
    const { faults, counts } = read([{ name: 'TinhGian', rows }]);
    const beyond = faults.filter(({ rule }) => rule === 'too-many-rows');
    expect(beyond).toHaveLength(1);
    expect(beyond[0]).toMatchObject({ otherRow: 30_001, other: '20000', count: 9998 });
    expect(counts.TinhGian).toMatchObject({ read: 29_998, good: 3 });
  });
});

describe('whole sheets', () => {
  test('a missing column is named once; the rows count as bad', () => {
    const { faults, counts } = readRows('TinhGian', ['Mã tỉnh', 'Khối', 'Tỷ lệ'], ['79', 'x', 1]);
    expect(faults).toEqual([{ rule: 'missing-column', sheet: 'TinhGian', row: 1, column: 'Ngày' }]);
    expect(counts.TinhGian).toEqual({ read: 1, good: 0, bad: 1, blank: 0 });
  });

  test('a column that stands twice, and one that is not known', () => {
    const header = [...staffHeader, 'Tỷ lệ', 'Người lập'];
    const { faults, warnings, rows } = readRows('TinhGian', header, staffRow());
    expect(faults.map(({ rule, column }) => [rule, column])).toEqual([['column-twice', 'Tỷ lệ']]);
    expect(warnings.map(({ rule, column }) => [rule, column])).toEqual([
      ['unknown-column', 'Người lập'],
      ['assumed-base-year', undefined],
    ]);
    expect(rows.staff?.observations).toHaveLength(1);
  });

  test('no header at all', () => {
    const { faults } = read([
      {
        name: 'TinhGian',
        rows: [
          ['a', 'b'],
          [1, 2],
        ],
      },
    ]);
    expect(faults).toEqual([{ rule: 'no-header', sheet: 'TinhGian' }]);
  });

  test('without the list of models that sheet cannot be read, others can', () => {
    const { pilots: _, ...without } = context;
    const bytes = buildWorkbook([
      { name: 'MoHinh', rows: [pilotHeader, ['leadership-exams', '79', null, null, 'có']] },
      { name: 'TinhGian', rows: [staffHeader, staffRow()] },
    ]);
    const { faults, counts } = usable(readImport(bytes, 'a.xlsx', without));
    expect(faults).toEqual([{ rule: 'no-models', sheet: 'MoHinh' }]);
    expect(counts.TinhGian?.good).toBe(1);
  });

  test('a share that does not fit the posts and a rise are warnings, a result of a day to come a fault', () => {
    const { faults, warnings } = readRows(
      'TinhGian',
      staffHeader,
      staffRow('79', null, 'hành chính', '2018', '10', 50, 1000),
      staffRow('83', null, 'hành chính', '2018', '10', 100, 1001),
      staffRow('84', null, 'hành chính', '2018', '-2'),
      staffRow('60', null, 'hành chính', '2027', '2'),
    );
    expect(faults.map(({ rule, row }) => [rule, row])).toEqual([['future-date', 5]]);
    expect(warnings).toEqual([
      expect.objectContaining({
        rule: 'percent-disagrees',
        row: 2,
        value: '10\u00A0%',
        other: '50 / 1000 = 5\u00A0%',
      }),
      expect.objectContaining({ rule: 'assumed-base-year', row: 2, count: 3 }),
      expect.objectContaining({ rule: 'rise', row: 4 }),
    ]);
  });

  test('the whole template is fast, with progress', () => {
    const rows: TestCell[][] = [];
    for (const { code } of context.provinces.provinces) {
      for (let year = 2015; year <= 2021; year += 1) {
        for (const scope of ['hành chính', 'sự nghiệp', 'Đảng, đoàn thể']) {
          rows.push([code, null, scope, `31/12/${year}`, '1,25', null, null, null, source]);
        }
      }
    }
    const bytes = buildWorkbook([{ name: 'TinhGian', rows: [staffHeader, ...rows] }]);
    const told: number[] = [];
    const start = performance.now();
    const reading = usable(readImport(bytes, 'mau.xlsx', context, (done) => told.push(done)));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(reading.counts.TinhGian).toEqual({ read: 462, good: 462, bad: 0, blank: 0 });
    expect([told[0], told[told.length - 1]]).toEqual([0, 100]);
    expect(told.every((done, index) => index === 0 || done > (told[index - 1] ?? 0))).toBe(true);
  });
});
