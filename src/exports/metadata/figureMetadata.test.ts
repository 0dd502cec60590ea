import {
  anything,
  array,
  assert,
  double,
  oneof,
  property,
  record,
  string,
  uint8Array,
  webUrl,
} from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { type FigureMetadata, parseMetadata, serializeMetadata } from './figureMetadata';
import { addPngMetadata } from './pngMetadata';
import { readPicture } from './readPicture';

const metadata: FigureMetadata = {
  program: 'then-chot',
  version: 1,
  view: 'provinces=60',
  release: '0123456789ab',
  releasedOn: '2026-10-01',
  figure: 'pilot-counts',
  name: 'Số tỉnh theo mô hình',
  layer: 'published',
  columns: ['Mô hình', 'nêu tên'],
  rows: [
    { id: 'a', cells: ['Hợp nhất <văn phòng> & "khác"', 3] },
    { id: 'b', cells: ['Kiêm nhiệm', null] },
  ],
};

const encoder = new TextEncoder();

async function pngWith(carried: FigureMetadata): Promise<Uint8Array> {
  const png = new Blob([new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })))]);
  const facts = {
    metadata: carried,
    lang: 'vi',
    description: 'một\nhai',
    pixelsPerInch: 144,
  } as const;
  return new Uint8Array(await (await addPngMetadata(png, facts)).arrayBuffer());
}

function svgWith(inner: string): Uint8Array {
  return encoder.encode(
    `<svg xmlns="http://www.w3.org/2000/svg"><title>T</title><metadata>${inner}</metadata></svg>`,
  );
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

describe('metadata', () => {
  test('comes back from its text, whatever stands in the cells', () => {
    const cell = oneof(
      string({ unit: 'grapheme' }),
      double({ noNaN: true, noDefaultInfinity: true }),
    );
    const rows = array(record({ id: string(), cells: array(cell, { maxLength: 4 }) }), {
      maxLength: 5,
    });
    const isSame = property(rows, (anyRows) => {
      const text = serializeMetadata({ ...metadata, rows: anyRows });
      const reading = parseMetadata(text);
      return reading.ok && serializeMetadata(reading.metadata) === text;
    });
    expect(() => assert(isSame)).not.toThrow();
  });

  test('of any shape never throws', () => {
    const isCalm = property(anything(), (value) => {
      const text = JSON.stringify({ ...metadata, rows: value, columns: value }) ?? '';
      return typeof parseMetadata(text).ok === 'boolean';
    });
    expect(() => assert(isCalm)).not.toThrow();
  });

  test.each<[string, string, string]>([
    ['no JSON', 'not json', 'foreign'],
    ['another program', '{"program":"other"}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['a newer version', '{"program":"then-chot","version":2}', 'newer'],
    ['no rows', '{"program":"then-chot","version":1}', 'invalid'],
    [
      'a date that does not exist',
      serializeMetadata({ ...metadata, releasedOn: '2026-02-31' }),
      'invalid',
    ],
    ['a number without end', serializeMetadata(metadata).replace(',3]', ',1e999]'), 'invalid'],
    ['more than a megabyte', ' '.repeat(1_000_001), 'too-large'],
    ['very deep lists', '['.repeat(200_000), 'foreign'],
  ])('%s is refused', (_what, text, fault) => {
    expect(parseMetadata(text)).toEqual({ ok: false, fault });
  });

  test('brings nothing along that it does not know', () => {
    const text = serializeMetadata(metadata).replace('{', '{"__proto__":{"isAdmin":true},"x":1,');
    const reading = parseMetadata(text);
    expect(reading).toEqual({ ok: true, metadata });
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
    expect(reading.ok && Object.hasOwn(reading.metadata, '__proto__')).toBe(false);
  });
});

describe('pictures', () => {
  test('a PNG gives back what was put in', async () => {
    expect(readPicture(await pngWith(metadata))).toEqual({ ok: true, metadata });
  });

  test('an SVG gives back what was put in', () => {
    const svg = svgWith(escapeXml(serializeMetadata(metadata)));
    expect(readPicture(svg)).toEqual({ ok: true, metadata });
  });

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'other-type'],
    ['a text', encoder.encode('xin chào'), 'other-type'],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'other-type'],
    ['a web page', encoder.encode('<html></html>'), 'other-type'],
    ['an SVG without metadata', encoder.encode('<svg></svg>\n'), 'no-metadata'],
    ['an SVG of another program', svgWith('<rdf:RDF></rdf:RDF>'), 'no-metadata'],
    ['an SVG cut off', svgWith('{}').slice(0, -4), 'broken'],
    ['an SVG changed wrongly', svgWith('{"program":"then-chot","version":1}'), 'invalid'],
    ['a newer SVG', svgWith('{"program":"then-chot","version":9}'), 'newer'],
  ])('%s is told apart', (_what, bytes, fault) => {
    expect(readPicture(bytes)).toEqual({ ok: false, fault });
  });

  test('a PNG of another program, and one that was cut off', async () => {
    const plain = new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })));
    expect(readPicture(plain)).toEqual({ ok: false, fault: 'no-metadata' });
    const whole = await pngWith(metadata);
    expect(readPicture(whole.subarray(0, -6))).toEqual({ ok: false, fault: 'broken' });
  });

  test('any bytes are read without throwing', () => {
    const tail = oneof(
      uint8Array({ maxLength: 300 }),
      webUrl().map((text) => encoder.encode(text)),
    );
    const isCalm = property(tail, (bytes) => {
      const svg = new Uint8Array([...encoder.encode('<svg '), ...bytes]);
      return !readPicture(bytes).ok && !readPicture(svg).ok;
    });
    expect(() => assert(isCalm)).not.toThrow();
  });
});
