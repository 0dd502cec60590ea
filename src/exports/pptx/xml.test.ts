import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { parseXml } from './readDeckForTests';
import { cleanText, serializeXml, xml } from './xml';

test.each([
  ['control characters go', 'a\u0000b\u000Bc\u001Fd\u007Fe', 'abcde'],
  ['line ends and tabs become one space', 'a\r\n\tb', 'a b'],
  ['a lone half of a character is replaced', 'a\uD83Db', 'a\uFFFDb'],
  ['a whole character stays', 'a\u{1F600}b', 'a\u{1F600}b'],
  ['texts in NFC', 'Ca\u0300 Mau', 'Cà Mau'],
  ['what XML has no place for goes', 'a\uFFFEb\uFFFFc', 'abc'],
])('%s', (_what, text, expected) => {
  expect(cleanText(text)).toBe(expected);
});

test('markup in texts and attributes is only text', () => {
  const written = serializeXml(xml('a:t', { descr: '"<&>\'' }, ['<b>&amp;"']));
  expect(written).toContain('<a:t descr="&quot;&lt;&amp;&gt;\'">&lt;b&gt;&amp;amp;&quot;</a:t>');
});

test('any text comes back as it was cleaned', () => {
  assert(
    property(array(integer({ min: 0, max: 0xffff })), (units) => {
      // Halves of characters too, as a cell of a broken file may hold them.
      const text = String.fromCharCode(...units);
      const node = parseXml(serializeXml(xml('t', { d: text }, [`x${text}x`])));
      expect(node.attributes['d']).toBe(cleanText(text));
      expect(node.text).toBe(cleanText(`x${text}x`));
    }),
  );
});

test('a number that is not finite cannot be written', () => {
  expect(() => serializeXml(xml('t', { x: Number.NaN }))).toThrow(/NaN/u);
});
