import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributeOf, readXml, type XmlToken } from './xmlTokens';

function show(token: XmlToken): string {
  if (token.kind === 'text') return token.text;
  if (token.kind === 'close') return `</${token.name}>`;
  return `<${token.name}${token.attributes}${token.isEmpty ? '/' : ''}>`;
}

/** Tokens without their places. */
function tokens(xml: string): string[] {
  return Array.from(readXml(xml), show);
}

describe('readXml', () => {
  test.each<[string, string[]]>([
    ['<a>b</a>', ['<a>', 'b', '</a>']],
    ['<x:a y="1"/>', ['<a y="1"/>']],
    ['<a b="x>y" c=\'"\'>z</a >', ['<a b="x>y" c=\'"\'>', 'z', '</a>']],
    ['<?xml version="1.0"?><!-- <b> --><a/>', ['<a/>']],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;&lt;</a>', ['<a>', '&b;<', '</a>']],
    ['<!DOCTYPE a><a/>', ['<a/>']],
    ['<a><![CDATA[<b>&amp;]]></a>', ['<a>', '<b>&amp;', '</a>']],
    ['', []],
  ])('%s', (xml, expected) => {
    expect(tokens(xml)).toEqual(expected);
  });

  test.each(['<a', '<a b="c>', '<!-- a', '<![CDATA[a', '<?xml', '<!DOCTYPE a ['])(
    'refuses %s',
    (xml) => {
      expect(() => tokens(xml)).toThrow(SyntaxError);
    },
  );

  test('ends on any text', () => {
    const isReadOrRefused = property(string({ unit: 'binary' }), (text) => {
      try {
        tokens(`<a>${text}`);
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
      }
    });
    expect(() => assert(isReadOrRefused)).not.toThrow();
  });
});

test('attributeOf finds a value by its name without prefix', () => {
  const attributes = ' r:id="rId1" name="A &amp; B" state=\'hidden\' __proto__="p"';
  expect(attributeOf(attributes, 'id')).toBe('rId1');
  expect(attributeOf(attributes, 'name')).toBe('A & B');
  expect(attributeOf(attributes, 'state')).toBe('hidden');
  expect(attributeOf(attributes, 'toString')).toBeUndefined();
});
