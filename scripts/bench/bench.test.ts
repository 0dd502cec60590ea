import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { drawFigures } from './baseline/page.js';
import { drawnSite, plainSite } from './baselineSites';
import { createCertificate } from './certificate';
import { parseOptions } from './options';
import { putBetweenMarks } from './readme';
import { describeResults } from './report';
import { startServer } from './server';
import { median, percentile, summarize } from './stats';
import { markdownTable, ratioOf, withSpread } from './table';

describe('numbers of several runs', () => {
  test.each([
    [[], 0.5, Number.NaN],
    [[7], 0.95, 7],
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2.5],
    [[1, 2, 3, 4, 5], 0, 1],
    [[5, 4, 3, 2, 1], 1, 5],
    [[0, 10], 0.95, 9.5],
    [[10, 9, 100], 0.5, 10],
  ])('of %j the %s is %s', (values, share, wanted) => {
    expect(percentile(values, share)).toBe(wanted);
  });

  test('a run without a number is left out and counted as such', () => {
    const summary = summarize([30, Number.NaN, 10]);
    expect(summary).toEqual({ median: 20, least: 10, most: 30, runs: 2 });
    expect(withSpread(summarize([Number.NaN]), 0)).toBe('–');
    expect(withSpread(summary, 0)).toBe('20 (10–30)');
    expect(withSpread(summarize([5, 5]), 1)).toBe('5.0');
    expect(median([])).toBeNaN();
  });

  test('a ratio to nothing is no number', () => {
    expect(ratioOf(3, 2)).toBe('1.50x');
    expect(ratioOf(3, 0)).toBe('–');
    expect(ratioOf(Number.NaN, 2)).toBe('–');
  });
});

describe('the report', () => {
  test('a table has a rule and as many cells in each line', () => {
    const lines = markdownTable(['page', 'ms'], [['a', '1']]).split('\n');
    expect(lines).toEqual(['| page | ms |', '| --- | ---: |', '| a | 1 |']);
  });

  test('what was left out is not there', () => {
    const facts = { date: '2027-01-15', machine: 'm', browser: 'b', version: 'v' };
    expect(describeResults({ ...facts, loads: {}, visits: {} })).toBe('2027-01-15, m, b, v.');
    const growth = [{ observations: 100_000, costs: { 'index ms': 1.25 } }];
    expect(describeResults({ ...facts, loads: {}, visits: {}, growth })).toContain(
      '| index ms | 1.3 |',
    );
  });

  test('stands between the marks of the README', () => {
    const readme = 'a\n<!-- bench: start -->\nold\n<!-- bench: end -->\nb';
    const once = putBetweenMarks(readme, 'new');
    expect(once).toBe('a\n<!-- bench: start -->\n\nnew\n\n<!-- bench: end -->\nb');
    expect(putBetweenMarks(once, 'new')).toBe(once);
    expect(() => putBetweenMarks('none', 'new')).toThrow('bench: start');
  });
});

describe('options', () => {
  test('seven runs of everything unless told otherwise', () => {
    expect(parseOptions([])).toMatchObject({ runs: 7, json: undefined, dist: 'dist' });
    expect([...parseOptions([]).parts]).toEqual(['load', 'filter', 'export', 'growth']);
    const chosen = parseOptions(['--runs', '3', '--only', 'growth,load', '--json', 'x.json']);
    expect(chosen).toMatchObject({ runs: 3, json: 'x.json' });
    expect([...chosen.parts]).toEqual(['load', 'growth']);
  });

  test.each([
    [['--runs', '0'], '--runs 7'],
    [['--runs', 'x'], '--runs 7'],
    [['--only', 'speed'], 'load, filter'],
    [['--fast'], '--fast'],
  ])('%j is refused with %j', (args, words) => {
    expect(() => parseOptions(args)).toThrow(words);
  });
});

function decode(content: Uint8Array | undefined): string {
  return new TextDecoder().decode(content);
}

describe('the plain pages', () => {
  test('show the same data: 22 tiles, 12 bars, 22 rows, and fewer under a filter', () => {
    const data = JSON.parse(decode(plainSite().get('data.json'))) as Parameters<
      typeof drawFigures
    >[0];
    const all = drawFigures(data, new Set());
    const one = drawFigures(data, new Set(['60']));
    expect(all.map.match(/data-code/gu)).toHaveLength(22);
    expect(all.counts.match(/class="bar"/gu)).toHaveLength(data.models.length);
    expect(all.matrix.match(/scope="row"/gu)).toHaveLength(22);
    expect(one.map.match(/tile left/gu)).toHaveLength(1);
    expect(one.matrix.match(/scope="row"/gu)).toHaveLength(1);
  });

  test('the one with charts in the file holds them, its data and its script', () => {
    const html = decode(drawnSite().get('index.html'));
    expect(html.match(/data-code="\d/gu)).toHaveLength(22);
    expect(html).toContain('id="data"');
    expect(html).not.toMatch(/src="page\.js"|href="page\.css"|…/u);
  });
});

describe('the server', () => {
  test('has a certificate that signs itself, for this machine', () => {
    const certificate = new X509Certificate(createCertificate().cert);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.subjectAltName).toBe('IP Address:127.0.0.1');
  });

  test('starts on a port of its own and stops', async () => {
    const server = await startServer({ plain: plainSite() });
    expect(server.origin).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/$/u);
    await server.close();
  });
});
