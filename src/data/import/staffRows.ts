import type { StaffAbsence, StaffObservation } from '@/domain/dataset';
import { formatNumber, formatPercent } from '@/domain/format';
import { lastDayOf } from '@/domain/partialDate';
import { mostPosts } from '@/domain/provinceLimits';
import { shareFault } from '@/domain/shareFault';
import { answerOfAbsence, readDatedQuestion } from './datedRow';
import {
  basisReader,
  boundReader,
  checkAfterBase,
  readInferred,
  readLabel,
  scopeReader,
  statusReader,
  unitReader,
  unknownYearReader,
} from './rowEnv';
import type { RowReader } from './rowReader';
import type { SheetSpec } from './sheetSpec';

/** TinhGian: share of posts cut, or the posts themselves, by province, scope and date. */
export const staffRows: SheetSpec<StaffObservation, StaffAbsence> = {
  sheet: 'TinhGian',
  valueColumns: ['percent', 'cut', 'base'],
  subjectColumns: ['code', 'province', 'scope', 'date'],
  read(row, env, log) {
    const bound = readLabel(row, 'bound', boundReader);
    const figure = readFigure(row, bound);
    const basis = readLabel(row, 'basis', basisReader) ?? 'cumulative';
    const inferred = readInferred(row);
    const given = readBaseYear(row);
    const isPlan = figure?.status === 'planned';
    const question = readDatedQuestion(row, env, log, 'scope', scopeReader, isPlan);
    if (figure === undefined || question === undefined) return undefined;
    const { about: scope, rest } = question;
    const isAssumed = given === undefined && figure.measure === 'percent' && basis === 'cumulative';
    if (isAssumed) log.warnOnce('assumed-base-year', row.row);
    const baseYear =
      given === 'unknown' ? undefined : (given ?? (isAssumed ? env.baseYear : given));
    if (baseYear !== undefined) checkAfterBase(row, rest.asOf, baseYear);
    if (row.isBad()) return undefined;
    return {
      ...rest,
      scope,
      ...inferred,
      ...figure,
      basis,
      ...(baseYear !== undefined && { baseYear }),
    };
  },
  readAbsence(row, env, log) {
    const question = readDatedQuestion(row, env, log, 'scope', scopeReader);
    return question && { ...question.rest, scope: question.about };
  },
  answerOf: (row) => ({
    ...subjectOf(row),
    key: [row.boundaries, row.province, row.scope, row.asOf, row.measure, row.sourceId].join(' '),
    question: [
      subjectOf(row).subject,
      row.measure,
      row.basis,
      row.baseYear,
      row.status === 'planned',
    ].join(' '),
    kind: 'value',
    said:
      row.measure === 'percent' ? formatPercent(row.value, 'vi') : formatNumber(row.value, 'vi'),
  }),
  absenceOf: (row, state) => answerOfAbsence(subjectOf(row), state),
};

function subjectOf(row: StaffObservation | StaffAbsence) {
  const { boundaries, province, scope, asOf, sourceId } = row;
  return { subject: [boundaries, province, scope, lastDayOf(asOf)].join(' '), sourceId };
}

type Figure = Pick<
  StaffObservation,
  'measure' | 'value' | 'unit' | 'status' | 'cut' | 'base' | 'bound'
>;

function readFigure(row: RowReader, bound: StaffObservation['bound']): Figure | undefined {
  const given = row.number('percent', 'percent');
  const cut = row.number('cut', 'count');
  const base = row.number('base', 'count');
  const unit = readLabel(row, 'unit', unitReader);
  const status = readLabel(row, 'status', statusReader);
  if (row.isBad()) return undefined;
  const carried = { ...(cut !== undefined && { cut }), ...(base !== undefined && { base }) };
  const bounded = bound !== undefined && { bound };
  if (base === 0) return row.fail('base-zero', 'base');
  if ((cut ?? 0) > mostPosts) return row.fail('beyond-province', 'cut');
  if ((base ?? 0) > mostPosts) return row.fail('beyond-province', 'base');
  if (cut !== undefined && base !== undefined && cut > base) {
    return row.fail('percent-range', 'cut', { value: `${cut} / ${base}` });
  }
  const isPlain = cut === undefined || base === undefined;
  const computed = isPlain ? undefined : Math.round((cut / base) * 10_000) / 100;
  if (given !== undefined) {
    if (unit !== undefined && unit !== 'percent') return row.fail('unit-of-percent', 'unit');
    const share = { measure: 'percent', value: given, unit: 'percent', ...bounded } as const;
    const isSound = shareFault({ ...share, ...carried }) === undefined;
    if (!isSound) {
      // Nobody can tell which of the numbers is the slip, so only what the column asks for is taken.
      row.warn('percent-disagrees', 'percent', {
        value: formatPercent(given, 'vi'),
        other:
          computed === undefined
            ? String(cut)
            : `${cut} / ${base} = ${formatPercent(computed, 'vi')}`,
      });
    }
    return { ...share, status: status ?? 'published', ...(isSound && carried) };
  }
  if (cut === undefined) return row.fail('required', 'percent');
  if (computed === undefined || (unit !== undefined && unit !== 'percent')) {
    const counted = unit === undefined || unit === 'percent' ? 'posts' : unit;
    return {
      measure: 'count',
      value: cut,
      unit: counted,
      status: status ?? 'published',
      ...bounded,
      ...carried,
    };
  }
  return {
    measure: 'percent',
    value: computed,
    unit: 'percent',
    status: status === 'planned' ? status : 'derived',
    ...bounded,
    ...carried,
  };
}

/** The year in the cell, or that the source gives none. */
function readBaseYear(row: RowReader): number | 'unknown' | undefined {
  const cell = row.peek('baseYear');
  return cell?.kind === 'text' && unknownYearReader.find(cell.text) !== undefined
    ? 'unknown'
    : row.year('baseYear');
}
