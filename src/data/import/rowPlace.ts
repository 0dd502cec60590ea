import { type Boundaries, firstDayOf2025 } from '@/domain/boundaries';
import type { PlacedFigure } from '@/domain/dataset';
import { lastDayOf, type PartialDate } from '@/domain/partialDate';
import type { Place, PlaceFinder } from './placeFinders';
import { boundaryReader, readLabel, type RowEnv } from './rowEnv';
import type { RowReader } from './rowReader';

/** Whom a row is about, and its slug for an id. */
export interface RowPlace extends PlacedFigure {
  readonly slug: string;
}

/**
 * The place of a row, by its code, its name or both, which must then agree. Which boundary it is of,
 * the row says itself; else only one fits, or the date is before 1 July 2025; else it is asked for
 * the whole file.
 */
export function readPlace(
  row: RowReader,
  { places, answers }: RowEnv,
  asOf: PartialDate | undefined,
): RowPlace | undefined {
  const code = row.text('code');
  const name = row.text('province');
  const given = readLabel(row, 'boundaries', boundaryReader);
  if (code === undefined && name === undefined) {
    if (!row.isBad()) row.fail('no-province');
    return undefined;
  }
  const isEarly = asOf !== undefined && lastDayOf(asOf) < firstDayOf2025;
  if (given === '2025' && isEarly) return row.fail('before-2025', 'date');
  const former = find(places.former, code, name);
  const unit = find(places.units, code, name);
  const chosen = given ?? chooseBoundaries(former, unit, asOf, answers.boundaries);
  if (chosen === 'ask') return row.failOnce('ask-boundaries', 'date');
  const place = chosen === '2019' ? former : unit;
  if (place === undefined) {
    return explain(row, chosen === '2019' ? places.former : places.units, code, name);
  }
  if (chosen === 'only-2025')
    row.warnOnce('read-as-unit', code === undefined ? 'province' : 'code');
  const { code: province, slug } = place;
  return chosen === '2019' ? { province, slug } : { province, boundaries: '2025', slug };
}

/**
 * The boundaries of a row that does not name them: those of the only place that fits, and before
 * 1 July 2025 the former ones; else what the reader has answered, or that it must be asked.
 */
export function chooseBoundaries(
  former: Place | undefined,
  unit: Place | undefined,
  asOf: PartialDate | undefined,
  answer: Boundaries | undefined,
): Boundaries | 'only-2025' | 'ask' {
  const isLate = asOf !== undefined && lastDayOf(asOf) >= firstDayOf2025;
  if (!isLate || unit === undefined) return '2019';
  return former === undefined ? 'only-2025' : (answer ?? 'ask');
}

function find(
  { byCode, byName }: PlaceFinder,
  code: string | undefined,
  name: string | undefined,
): Place | undefined {
  const ofCode = code === undefined ? undefined : byCode.get(twoDigits(code));
  const ofName = name === undefined ? undefined : byName(name);
  if (code === undefined) return ofName;
  if (name === undefined) return ofCode;
  return ofCode === ofName || ofCode?.code === ofName?.code ? ofCode : undefined;
}

/** Why neither code nor name, or not both together, are a place. */
function explain(
  row: RowReader,
  { byCode, byName }: PlaceFinder,
  code: string | undefined,
  name: string | undefined,
): undefined {
  const ofCode = code === undefined ? undefined : byCode.get(twoDigits(code));
  const ofName = name === undefined ? undefined : byName(name);
  if (code !== undefined && ofCode === undefined) row.fail('unknown-code', 'code');
  if (name !== undefined && ofName === undefined) row.fail('unknown-province', 'province');
  if (ofCode !== undefined && ofName !== undefined) {
    row.fail('province-disagrees', 'code', {
      value: `${ofCode.code} (${ofCode.nameVi})`,
      ...(name !== undefined && { other: name }),
    });
  }
}

/** A code as GSO writes it, whatever a spreadsheet made of its zeros. */
function twoDigits(code: string): string {
  return code.replace(/^0+(?=\d{2})/u, '').padStart(2, '0');
}
