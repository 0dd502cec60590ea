import { describe, expect, test } from 'vitest';
import type { DatasetByPath, DatasetPath } from '@/domain/dataset';
import { type DataFault, DataFaultError } from '@/domain/dataFault';
import { languages } from '@/domain/language';
import { smallData } from '@/domain/testFixtures';
import { describeFault } from '@/i18n/faults';
import { excerpt } from '@/lib/json';
import { findUnknownFields, parseDataset, parseJson, parseManifest } from './door';
import { readPublishedText } from './publishedForTests';

const small = smallData();
const files: { readonly [P in DatasetPath]?: DatasetByPath[P] } = {
  'provinces.json': small.provinces,
  'sources.json': small.sources,
  'committee-additions.json': small.committee!,
  'staff-reduction.json': small.staff!,
  'pilot-models.json': small.pilots!,
};

type Raw = Record<string, unknown>;

/** The small file as text, after setting (or, with undefined, removing) one field. */
function textWith(path: DatasetPath, place: string, value: unknown): string {
  const file = structuredClone(files[path]) as unknown as Raw;
  const keys = place.split(/[.[\]]+/u).filter((key) => key !== '');
  const last = keys.pop()!;
  const owner = keys.reduce((node, key) => node[key] as Raw, file);
  if (value === undefined) delete owner[last];
  else owner[last] = value;
  return JSON.stringify(file);
}

function faultOf(work: () => unknown): DataFault {
  try {
    work();
  } catch (error) {
    if (error instanceof DataFaultError) return error.fault;
    throw error;
  }
  throw new Error('The door let it pass');
}

/** Both languages must say which file, where and what. */
function textsOf(fault: DataFault): string[] {
  return languages.map((lang) => describeFault(fault, lang));
}

describe('a field that is wrong is named with file, place, value and rule', () => {
  test.each<[name: string, path: DatasetPath, place: string, value: unknown, rule: string]>([
    ['a number for a text', 'sources.json', 'sources[1].title', 5, 'type'],
    ['a text for a number', 'staff-reduction.json', 'observations[0].value', '13,85', 'type'],
    ['null is not a number', 'staff-reduction.json', 'observations[1].value', null, 'type'],
    ['a word outside its list', 'sources.json', 'sources[0].reliability', 'blog', 'type'],
    ['a list that is none', 'pilot-models.json', 'openLists', 'leadership-exams', 'type'],
    ['a code as number', 'provinces.json', 'provinces[2].code', 84, 'type'],
    ['a code that is too short', 'provinces.json', 'provinces[2].code', '8', 'code'],
    ['an id with a space', 'pilot-models.json', 'models[0].id', 'merge offices', 'code'],
    ['a missing field', 'sources.json', 'sources[0].publisher', undefined, 'required'],
    ['a missing list', 'pilot-models.json', 'extents', undefined, 'required'],
    ['an empty name', 'provinces.json', 'provinces[0].nameVi', ' ', 'text'],
    ['an address that is none', 'sources.json', 'sources[0].url', 'javascript:1', 'text'],
    ['30 February', 'committee-additions.json', 'observations[0].asOf', '2019-02-30', 'date'],
    ['31 April', 'pilot-models.json', 'observations[1].asOf', '2019-04-31', 'date'],
    [
      'a date in another writing',
      'staff-reduction.json',
      'observations[0].asOf',
      '31/12/2019',
      'date',
    ],
    ['a year that is none', 'staff-reduction.json', 'target.dueYear', 21, 'date'],
    ['a negative count', 'committee-additions.json', 'observations[0].value', -1, 'whole-number'],
    ['half a person', 'committee-additions.json', 'totals[0].value', 74.5, 'whole-number'],
    ['an unknown bound', 'staff-reduction.json', 'observations[0].bound', 'at-most', 'type'],
  ])('%s', (_name, path, place, value, rule) => {
    const fault = faultOf(() => parseDataset(path, textWith(path, place, value)));
    const shown = value === undefined ? '' : excerpt(value);
    expect(fault).toMatchObject({
      kind: 'value',
      file: path,
      place,
      value: shown,
      rule,
    });
    for (const text of textsOf(fault)) {
      expect(text).toContain(path);
      expect(text).toContain(place);
      expect(text).toContain(shown);
    }
  });

  test('what would be right is named where it is a list of words', () => {
    const text = textWith('pilot-models.json', 'observations[0].state', 'maybe');
    const fault = faultOf(() => parseDataset('pilot-models.json', text));
    for (const sentence of textsOf(fault)) {
      expect(sentence).toContain('"named" | "reported" | "planned"');
    }
  });
});

describe('a file that is no JSON', () => {
  test('a page of the server says so and shows its start', () => {
    const page = '\n<!doctype html>\n<title>404</title>';
    const fault = faultOf(() => parseDataset('sources.json', page));
    expect(fault).toEqual({
      kind: 'html',
      file: 'sources.json',
      value: '<!doctype html> <title>404</title>',
    });
    for (const text of textsOf(fault)) {
      expect(text).toContain('sources.json');
      expect(text).toContain('<!doctype html>');
    }
  });

  test.each<[name: string, text: string, line: number, column: number]>([
    ['cut behind a value', '{"sources": [\n  {"id": "a"', 2, 13],
    ['cut inside a text', '{\n\n"sources": "a', 3, 14],
    ['cut at once', '', 1, 1],
    ['a comma too much', '{\n  "a": 1,\n}', 3, 1],
    ['a missing comma', '[\n1\n2]', 3, 1],
    ['a line break inside a text', '{\n "note": "abc\ndef"}', 2, 14],
    ['a word without quotation marks', '{\n  "a": abc,\n  "b": 1\n}', 2, 8],
    ['a comma before the bracket', '{\n  "a": [1,5, ],\n  "b": 1\n}', 2, 14],
  ])('%s: line and column', (_name, text, line, column) => {
    const fault = faultOf(() => parseJson('sources.json', text));
    expect(fault).toMatchObject({ kind: 'syntax', file: 'sources.json', line, column });
    for (const sentence of textsOf(fault)) {
      expect(sentence).toContain(`${line}`);
      expect(sentence).toContain(`${column}`);
    }
  });

  test('the text around the fault is shown', () => {
    const fault = faultOf(() =>
      parseJson('sources.json', '{"sources": [{"id": "abc" "title": 1}]}'),
    );
    expect(fault).toMatchObject({
      kind: 'syntax',
      value: '"sources": [{"id": "abc" "title": 1}]}'.slice(5),
    });
  });
});

test('a key that stands twice is named, for a parser takes the last in silence', () => {
  const text = JSON.stringify(small.sources).replace('"title"', '"title":"Tin A","title"');
  const fault = faultOf(() => parseDataset('sources.json', text));
  const place = 'sources[0].title';
  expect(fault).toMatchObject({ file: 'sources.json', place, value: 'title', rule: 'key-twice' });
  for (const sentence of textsOf(fault)) expect(sentence).toContain(place);
});

describe('what the door forgives', () => {
  test('a byte order mark', () => {
    expect(parseJson('sources.json', '\uFEFF{"a": 1}')).toEqual({ a: 1 });
  });

  test('decomposed letters become composed ones', () => {
    const text = textWith('provinces.json', 'provinces[3].nameVi', 'Cần Thơ'.normalize('NFD'));
    expect(text).toContain('Cần Thơ'.normalize('NFD'));
    expect(parseDataset('provinces.json', text).provinces[3]?.nameVi).toBe('Cần Thơ');
  });

  test('unknown fields are left out, and can be listed', () => {
    const text = textWith('sources.json', 'sources[1].pubisher', 'Báo B');
    const parsed = parseDataset('sources.json', text);
    expect(parsed).toEqual(small.sources);
    expect(findUnknownFields(parseJson('sources.json', text), parsed)).toEqual([
      'sources[1].pubisher',
    ]);
  });

  test.each(Object.entries(files))('the small %s is as it was', (path, file) => {
    expect(parseDataset(path as DatasetPath, JSON.stringify(file))).toEqual(file);
  });
});

describe('parseManifest', () => {
  const published = JSON.parse(readPublishedText('manifest.json')) as Raw & { files: Raw[] };

  test('a newer schema is refused before anything else is looked at', () => {
    const fault = faultOf(() => parseManifest('{"schemaVersion": 2, "files": "elsewhere"}'));
    expect(fault).toEqual({ kind: 'newer-schema', file: 'manifest.json', value: '2' });
    for (const text of textsOf(fault)) {
      expect(text).toContain('manifest.json');
      expect(text).toContain('2');
    }
  });

  test('a file that is not listed is named', () => {
    const listed = published.files.filter(({ path }) => path !== 'findings.json');
    const text = JSON.stringify({ ...published, files: listed });
    const fault = faultOf(() => parseManifest(text));
    expect(fault).toMatchObject({ kind: 'value', place: 'files', value: 'findings.json' });
    for (const sentence of textsOf(fault)) expect(sentence).toContain('findings.json');
  });

  test.each<[string, unknown, string]>([
    ['release', 'F6920C0BF585', 'hash'],
    ['releasedOn', '2026-02-30', 'date'],
    ['schemaVersion', '1', 'type'],
    ['schemaVersion', undefined, 'required'],
  ])('%s = %j breaks the rule "%s"', (place, value, rule) => {
    const fault = faultOf(() => parseManifest(JSON.stringify({ ...published, [place]: value })));
    expect(fault).toMatchObject({ kind: 'value', file: 'manifest.json', place, rule });
  });

  test('earlier releases and a note are kept', () => {
    const more = { note: 'Sửa số Bình Thuận.', previous: [{ release: 'abc', path: 'old/' }] };
    expect(parseManifest(JSON.stringify({ ...published, ...more }))).toMatchObject(more);
  });
});
