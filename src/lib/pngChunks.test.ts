import { array, assert, integer, property, record, string, tuple, uint8Array } from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { crc32 } from './crc32';
import { insertPngChunks, type PngChunk, readPngChunks, writePngChunks } from './pngChunks';
import { readPngText, writePngDensity, writePngText } from './pngText';

function smallPng(): Uint8Array {
  return new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));
}

function namesOf(bytes: Uint8Array): string[] {
  const reading = readPngChunks(bytes);
  return reading.ok ? reading.chunks.map(({ type }) => type) : [reading.fault];
}

const letter = string({
  unit: integer({ min: 97, max: 122 }).map((code) => String.fromCharCode(code)),
  minLength: 4,
  maxLength: 4,
});
const anyChunk = record({ type: letter, data: uint8Array({ maxLength: 40 }) });

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['IEND', 0xae426082],
])('CRC-32 of “%s”', (text, expected) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(expected);
});

describe('chunks', () => {
  test('of a file of another program are read', () => {
    const names = namesOf(smallPng());
    expect(names[0]).toBe('IHDR');
    expect(names).toContain('IDAT');
    expect(names.at(-1)).toBe('IEND');
  });

  test('come back as they were written', () => {
    const isSame = property(array(anyChunk, { maxLength: 5 }), (middle) => {
      const chunks: PngChunk[] = [
        { type: 'IHDR', data: new Uint8Array(13) },
        ...middle,
        { type: 'IEND', data: new Uint8Array() },
      ];
      const reading = readPngChunks(writePngChunks(chunks));
      return reading.ok && JSON.stringify(reading.chunks) === JSON.stringify(chunks);
    });
    expect(() => assert(isSame)).not.toThrow();
  });

  test('are put right after the header and replace those of the same name', () => {
    const first = insertPngChunks(smallPng(), [writePngDensity(72)]);
    const second = insertPngChunks(first, [writePngDensity(144)]);
    expect(namesOf(second).filter((name) => name === 'pHYs')).toHaveLength(1);
    expect(namesOf(second)[1]).toBe('pHYs');
    const { width, height, data } = PNG.sync.read(Buffer.from(second));
    expect([width, height]).toEqual([3, 2]);
    expect(data).toEqual(PNG.sync.read(Buffer.from(smallPng())).data);
  });

  test('144 pixels per inch are 5669 per metre', () => {
    expect([...writePngDensity(144).data]).toEqual([0, 0, 0x16, 0x25, 0, 0, 0x16, 0x25, 1]);
  });

  test('have names of four letters', () => {
    const wrong = { type: 'ab1', data: new Uint8Array() };
    expect(() => writePngChunks([wrong])).toThrow('“ab1”');
  });

  test('cannot be added to what is no PNG file', () => {
    expect(() => insertPngChunks(new Uint8Array(9), [])).toThrow('not-png');
  });
});

describe('a file from outside', () => {
  test('of any bytes never throws', () => {
    const bytes = uint8Array({ maxLength: 200 });
    const isCalm = property(bytes, (garbage) => {
      const afterSignature = new Uint8Array([...smallPng().subarray(0, 8), ...garbage]);
      return !readPngChunks(garbage).ok && !readPngChunks(afterSignature).ok;
    });
    expect(() => assert(isCalm)).not.toThrow();
  });

  test('cut off anywhere is told from a whole one', () => {
    const whole = smallPng();
    for (let length = 0; length < whole.length; length += 1) {
      expect(readPngChunks(whole.subarray(0, length)).ok).toBe(false);
    }
    expect(readPngChunks(whole).ok).toBe(true);
  });

  test('with one byte changed is told from a sound one', () => {
    const whole = smallPng();
    const isFound = property(
      tuple(integer({ min: 0, max: whole.length - 1 }), integer({ min: 1, max: 255 })),
      ([at, change]) => {
        const changed = whole.slice();
        changed[at] = (changed[at] ?? 0) ^ change;
        return !readPngChunks(changed).ok;
      },
    );
    expect(() => assert(isFound, { numRuns: 500 })).not.toThrow();
  });

  test('with a length beyond the file, and one with something behind it', () => {
    const long = smallPng();
    long[8] = 0xff;
    expect(readPngChunks(long)).toEqual({ ok: false, fault: 'cut-off' });
    const followed = new Uint8Array([...smallPng(), 1, 2, 3]);
    expect(readPngChunks(followed).ok).toBe(true);
  });
});

describe('texts', () => {
  test('come back in any script', () => {
    const isSame = property(string({ unit: 'grapheme' }), (text) => {
      const chunk = writePngText({ keyword: 'Title', language: 'vi', text });
      const kept = text.replaceAll('\0', '');
      return readPngText(chunk)?.text === kept;
    });
    expect(() => assert(isSame)).not.toThrow();
    const read = readPngText(writePngText({ keyword: 'Title', language: 'vi', text: 'Tỷ lệ' }));
    expect(read).toEqual({ keyword: 'Title', language: 'vi', text: 'Tỷ lệ' });
  });

  test('of any bytes never throw', () => {
    const isCalm = property(uint8Array({ maxLength: 60 }), (data) => {
      readPngText({ type: 'iTXt', data });
      return readPngText({ type: 'tEXt', data }) === undefined;
    });
    expect(() => assert(isCalm)).not.toThrow();
  });

  test.each(['', ' a', 'a ', 'đ', 'a'.repeat(80)])('“%s” is no keyword', (keyword) => {
    expect(() => writePngText({ keyword, language: '', text: '' })).toThrow(RangeError);
  });

  test('that are compressed are left alone', () => {
    const { type, data } = writePngText({ keyword: 'k', language: '', text: 'x' });
    data[2] = 1;
    expect(readPngText({ type, data })).toBeUndefined();
  });
});
