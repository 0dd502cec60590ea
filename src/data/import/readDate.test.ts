import { assert, date, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfSerial, readDate, readYear } from './readDate';
import type { Cell, NumberLook } from './table';

const text = (value: string): Cell => ({ kind: 'text', text: value, isFormula: false });
const number = (value: number, look: NumberLook = 'plain'): Cell => ({
  kind: 'number',
  value,
  look,
  isFormula: false,
});

describe('good dates', () => {
  test.each<[Cell, string]>([
    [text('2019'), '2019'],
    [text('năm 2019'), '2019'],
    [text('12/2019'), '2019-12'],
    [text('Tháng 7/2019'), '2019-07'],
    [text('31/12/2019'), '2019-12-31'],
    [text(' 1 / 2 / 2019 '), '2019-02-01'],
    [text('31.12.2019'), '2019-12-31'],
    [text('31-12-2019'), '2019-12-31'],
    [text('2019-12-31'), '2019-12-31'],
    [text('2019-12'), '2019-12'],
    [text('2019-12-31T00:00:00.000Z'), '2019-12-31'],
    [text('29/02/2020'), '2020-02-29'],
    [text('ngày 31 tháng 12 năm 2019'), '2019-12-31'],
    [text('31 tháng 12, 2019'), '2019-12-31'],
    [text('tháng 12 năm 2019'), '2019-12'],
    [text('31/12/2019 00:00:00'), '2019-12-31'],
    [text('43830'), '2019-12-31'],
    [number(2019), '2019'],
    [number(43_830), '2019-12-31'],
    [number(43_830.75, 'day'), '2019-12-31'],
    [number(43_830, 'month'), '2019-12'],
    [number(43_830, 'year'), '2019'],
  ])('%j is %s', (cell, value) => {
    expect(readDate(cell)).toEqual({ ok: true, value });
  });

  test('a year in a cell made for dates is a year, with a warning', () => {
    const reading = { ok: true, value: '2019', warning: 'year-as-date' };
    expect(readDate(number(2019, 'day'))).toEqual(reading);
  });
});

describe('no dates', () => {
  test.each([
    text('31/02/2019'),
    text('29/02/2019'),
    text('00/2019'),
    text('cuối năm 2019'),
    text('19'),
    text('0019'),
    text('12345'),
    number(12.2019),
    number(-1, 'day'),
    number(5, 'day'),
    number(1e9, 'day'),
    number(0.5, 'percent'),
  ])('%j is refused', (cell) => {
    expect(readDate(cell)).toEqual({ ok: false, rule: 'date' });
  });
});

test.each([text('12/2019'), number(43_830, 'day'), text('abc'), number(19)])(
  '%j is no year',
  (cell) => {
    expect(readYear(cell)).toEqual({ ok: false, rule: 'year' });
  },
);

test('every day comes back from each way of writing it', () => {
  const days = date({
    min: new Date('1960-01-01'),
    max: new Date('2110-12-31'),
    noInvalidDate: true,
  });
  assert(
    property(days, (day) => {
      const value = day.toISOString().slice(0, 10);
      const [year = '', month = '', ofMonth = ''] = value.split('-');
      const serial = Math.round((Date.parse(value) - Date.UTC(1899, 11, 30)) / 86_400_000);
      expect(dateOfSerial(serial)).toBe(value);
      for (const cell of [
        text(value),
        text(`${ofMonth}/${month}/${year}`),
        text(`${Number(ofMonth)}.${Number(month)}.${year}`),
        text(String(serial)),
        number(serial),
        number(serial, 'day'),
      ]) {
        expect(readDate(cell)).toEqual({ ok: true, value });
      }
    }),
  );
});
