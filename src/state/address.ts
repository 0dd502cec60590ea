import { boundaries } from '@/domain/boundaries';
import { committeeMeasures, dataLayers, levels, staffScopes } from '@/domain/dataset';
import { languages } from '@/domain/language';
import { sortOrders } from '@/domain/sortOrder';
import { defaultView, indicators, type View } from '@/domain/view';

/** A key of the address and a value under it that means nothing here. */
export interface UnknownValue {
  readonly key: string;
  readonly value: string;
}

export interface ParsedAddress {
  readonly view: View;
  /** Values that do not even have the form of their key; see `reconcile` for the rest. */
  readonly unknown: readonly UnknownValue[];
}

/**
 * Reads the part after "?" (or "#?"). Never throws: unknown keys are dropped, values that cannot
 * be meant are listed in `unknown`, everything else is kept for checking against the data.
 */
export function parseAddress(query: string): ParsedAddress {
  // Mail programs and copied source text write the sign between two keys so.
  const params = new URLSearchParams(query.replaceAll('&amp;', '&'));
  const unknown: UnknownValue[] = [];

  function list<T>(key: string, read: (text: string) => T | undefined): readonly T[] {
    const values: T[] = [];
    for (const text of splitValues(params, key)) {
      const value = read(text);
      if (value === undefined) unknown.push({ key, value: text });
      else if (!values.includes(value)) values.push(value);
    }
    return values.sort((a, b) => (a < b ? -1 : Number(a > b)));
  }
  function one<T>(key: string, read: (text: string) => T | undefined): T | undefined {
    const text = splitValues(params, key)[0];
    if (text === undefined) return undefined;
    const value = read(text);
    if (value === undefined) unknown.push({ key, value: text });
    return value;
  }

  const view: View = {
    provinces: list('provinces', readCode),
    regions: list('region', readSlug),
    clusters: list('cluster', readWhole),
    models: list('models', readSlug),
    levels: list('level', memberOf(levels)),
    indicator: one('indicator', memberOf(indicators)) ?? defaultView.indicator,
    scope: one('scope', memberOf(staffScopes)),
    measure: one('measure', memberOf(committeeMeasures)),
    sheet: one('sheet', readCode),
    year: one('year', readYear),
    layer: one('layer', memberOf(dataLayers)) ?? defaultView.layer,
    boundaries: one('boundaries', memberOf(boundaries)) ?? defaultView.boundaries,
    sort: one('sort', memberOf(sortOrders)) ?? defaultView.sort,
    lang: one('lang', memberOf(languages)) ?? defaultView.lang,
    present: one('present', readSlug),
  };
  return { view, unknown };
}

/** Writes only what differs from the default, keys in a fixed order; "" for the default view. */
export function serializeAddress(view: View): string {
  const pairs: [string, string][] = [];
  const add = (key: string, value: string): void => {
    if (value !== '') pairs.push([key, value]);
  };
  add('provinces', view.provinces.join(','));
  add('region', view.regions.join(','));
  add('cluster', view.clusters.join(','));
  add('models', view.models.join(','));
  add('level', view.levels.join(','));
  add('indicator', view.indicator === defaultView.indicator ? '' : view.indicator);
  add('scope', view.scope ?? '');
  add('measure', view.measure ?? '');
  add('year', view.year === undefined ? '' : String(view.year));
  add('boundaries', view.boundaries === defaultView.boundaries ? '' : view.boundaries);
  add('layer', view.layer === defaultView.layer ? '' : view.layer);
  add('sort', view.sort === defaultView.sort ? '' : view.sort);
  add('sheet', view.sheet ?? '');
  add('lang', view.lang === defaultView.lang ? '' : view.lang);
  add('present', view.present ?? '');
  return pairs.map(([key, value]) => `${key}=${value}`).join('&');
}

function splitValues(params: URLSearchParams, key: string): string[] {
  return params
    .getAll(key)
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function readCode(text: string): string | undefined {
  return /^\d{2}$/u.test(text) ? text : undefined;
}

function readSlug(text: string): string | undefined {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text) ? text : undefined;
}

function readWhole(text: string): number | undefined {
  return /^\d{1,3}$/u.test(text) ? Number(text) : undefined;
}

function readYear(text: string): number | undefined {
  return /^(?:19|20|21)\d{2}$/u.test(text) ? Number(text) : undefined;
}

function memberOf<T extends string>(known: readonly T[]): (text: string) => T | undefined {
  return (text) => known.find((value) => value === text);
}
