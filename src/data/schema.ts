import * as v from 'valibot';
import {
  committeeMeasures,
  type DatasetByPath,
  type DatasetPath,
  datasetPaths,
  extentWords,
  pilotStates,
  staffScopes,
} from '@/domain/dataset';
import type { FaultRule } from '@/domain/dataFault';
import { isPartialDate } from '@/domain/partialDate';
import { hasHiddenCharacters } from '@/lib/hiddenCharacters';

/** Version of the file contracts that this program reads. */
export const schemaVersion = 1;

const rule = (name: FaultRule): FaultRule => name;

/** Longer than any title, note or sentence of a release by far. */
const longestText = 20_000;
const isPlain = (value: string): boolean =>
  value.length <= longestText && !hasHiddenCharacters(value);

export const text = v.pipe(
  v.string(),
  v.regex(/\S/u, rule('text')),
  v.check(isPlain, rule('text')),
);
const code = v.pipe(v.string(), v.regex(/^\d{2}$/u, rule('code')));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, rule('code')));
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}){0,2}$/u, rule('date')),
  v.check(isPartialDate, rule('date')),
);
const number = v.pipe(
  v.number(),
  v.check((value: number) => Number.isFinite(value), rule('type')),
);
const whole = v.pipe(
  v.number(),
  v.integer(rule('whole-number')),
  v.check((value: number) => Number.isSafeInteger(value), rule('whole-number')),
);
const count = v.pipe(whole, v.minValue(0, rule('whole-number')));
const year = v.pipe(whole, v.minValue(1900, rule('date')), v.maxValue(2200, rule('date')));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, rule('hash')));
const level = v.picklist(['province', 'district', 'commune', 'hamlet', 'any']);
const optional = v.exactOptional;
const list = v.array;

const tile = v.object({ row: count, col: count });
const border = v.tuple([code, code]);
const names = { nameVi: text, nameEn: text };
const notes = { note: optional(text), noteEn: optional(text) };

const provincesSchema = v.object({
  provinces: list(
    v.object({
      code,
      slug,
      ...names,
      shortVi: text,
      shortEn: optional(text),
      aliases: list(text),
      region: slug,
      cluster: whole,
      tile,
      unit2025: code,
    }),
  ),
  regions: list(v.object({ id: slug, ...names })),
  clusters: list(v.object({ id: whole, ...names, sourceId: optional(slug) })),
  borders: list(border),
  units2025: list(
    v.object({
      code,
      slug,
      ...names,
      tile,
      members: list(code),
      outside: list(v.object({ code, ...names })),
    }),
  ),
  borders2025: list(border),
});

export const sourcesSchema = v.object({
  sources: list(
    v.object({
      id: slug,
      title: text,
      titleEn: optional(text),
      titleIsOurs: optional(v.boolean()),
      publisher: text,
      publisherEn: optional(text),
      url: optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/u, rule('text')))),
      published: optional(date),
      kind: text,
      note: optional(text),
      noteEn: optional(text),
      reliability: v.picklist(['primary', 'press', 'secondary']),
    }),
  ),
});

const measure = v.picklist(committeeMeasures);
const placed = { province: code, boundaries: optional(v.literal('2025')) };
const absence = { ...placed, asOf: date, sourceId: slug, ...notes };
const committeeAbsences = optional(list(v.object({ measure, ...absence })));
const staffAbsences = optional(list(v.object({ scope: v.picklist(staffScopes), ...absence })));

export const committeeSchema = v.object({
  totals: list(
    v.object({
      measure,
      value: count,
      period: date,
      localities: optional(count),
      sourceId: slug,
      locator: text,
    }),
  ),
  observations: list(
    v.object({
      ...placed,
      measure,
      value: count,
      asOf: date,
      asOfInferred: optional(v.boolean()),
      eventId: slug,
      status: v.picklist(['published', 'illustrative']),
      sourceId: slug,
      ...notes,
    }),
  ),
  notApplicable: committeeAbsences,
  notPublished: committeeAbsences,
});

/** The extent in the source's own words, where these say more: "một số quy định". */
const ownExtent = { extentVi: optional(text), extentEn: optional(text) };

const staffFigure = {
  scope: v.picklist(staffScopes),
  asOf: date,
  asOfInferred: optional(v.boolean()),
  measure: v.picklist(['percent', 'count']),
  value: number,
  unit: v.picklist(['percent', 'posts', 'people']),
  basis: v.picklist(['cumulative', 'year-on-year', 'unclear']),
  bound: optional(v.literal('at-least')),
  cut: optional(whole),
  base: optional(count),
  baseYear: optional(year),
  status: v.picklist(['published', 'derived', 'planned', 'illustrative']),
  sourceId: slug,
  ...notes,
};

export const staffSchema = v.object({
  target: v.object({
    percent: number,
    bound: optional(v.literal('at-least')),
    baseYear: year,
    dueYear: year,
    sourceId: slug,
  }),
  statements: list(
    v.object({
      id: slug,
      extent: v.picklist(extentWords),
      ...ownExtent,
      textVi: text,
      textEn: text,
      sourceId: slug,
      locator: text,
    }),
  ),
  observations: list(v.object({ ...placed, ...staffFigure })),
  notApplicable: staffAbsences,
  notPublished: staffAbsences,
  context: list(v.object(staffFigure)),
});

export const pilotSchema = v.object({
  models: list(
    v.object({
      id: slug,
      ...names,
      shortVi: text,
      shortEn: optional(text),
      definitionVi: text,
      definitionEn: text,
      level,
      kind: v.picklist(['merger', 'dual-post', 'selection', 'practice']),
    }),
  ),
  observations: list(
    v.object({
      model: slug,
      ...placed,
      level,
      state: v.picklist(pilotStates),
      asOf: optional(date),
      asOfInferred: optional(v.boolean()),
      until: optional(date),
      sourceId: slug,
      locator: optional(text),
      ...notes,
    }),
  ),
  extents: list(
    v.object({
      model: slug,
      level,
      extent: v.picklist(['most', 'many', 'some']),
      sourceId: slug,
      locator: optional(text),
    }),
  ),
  openLists: list(slug),
});

const finding = v.object({
  id: slug,
  topic: slug,
  extent: optional(v.picklist(extentWords)),
  ...ownExtent,
  textVi: text,
  textEn: text,
  figures: list(slug),
  sourceId: slug,
  locator: text,
});

const findingsSchema = v.object({
  exemplars: v.object({
    ...names,
    provinces: list(code),
    open: v.boolean(),
    extent: v.picklist(extentWords),
    sourceId: slug,
    locator: text,
  }),
  results: optional(list(finding)),
  limitations: list(finding),
  causes: list(finding),
  lessons: list(finding),
});

export const manifestSchema = v.object({
  schemaVersion: whole,
  release: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/u, rule('hash'))),
  releasedOn: date,
  note: optional(v.pipe(v.string(), v.check(isPlain, rule('text')))),
  previous: optional(list(v.object({ release: text, path: text }))),
  files: list(v.object({ path: v.picklist(datasetPaths), sha256, bytes: count })),
});

/** The schema of each data file of a release, by its path. */
export const datasetSchemas: {
  readonly [P in DatasetPath]: v.GenericSchema<unknown, DatasetByPath[P]>;
} = {
  'provinces.json': provincesSchema,
  'sources.json': sourcesSchema,
  'committee-additions.json': committeeSchema,
  'staff-reduction.json': staffSchema,
  'pilot-models.json': pilotSchema,
  'findings.json': findingsSchema,
};
