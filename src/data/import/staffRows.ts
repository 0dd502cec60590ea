import type { StaffAbsence, StaffObservation } from '@/domain/dataset';
import { formatNumber, formatPercent } from '@/domain/format';
import { lastDayOf } from '@/domain/partialDate';
import { mostPosts } from '@/domain/provinceLimits';
import { shareFault } from '@/domain/shareFault';
import type { FaultLog } from './faultLog';
import {
  basisReader,
  boundReader,
  checkAfterBase,
  checkNotFuture,
  readInferred,
  readLabel,
  readSourceAndNote,
  requireCells,
  type RowEnv,
  scopeReader,
  statusReader,
  unitReader,
  unknownYearReader,
} from './rowEnv';
import { readPlace } from './rowPlace';
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
    const question = readQuestion(row, env, log, figure?.status === 'planned');
    if (figure === undefined || question === undefined) return undefined;
    const isAssumed = given === undefined && figure.measure === 'percent' && basis === 'cumulative';
    if (isAssumed) log.warnOnce('assumed-base-year', row.row);
    const baseYear =
      given === 'unknown' ? undefined : (given ?? (isAssumed ? env.baseYear : given));
    if (baseYear !== undefined) checkAfterBase(row, question.asOf, baseYear);
    if (row.isBad()) return undefined;
    const { sourceId, note, noteEn, ...place } = question;
    return {
      ...place,
      ...inferred,
      ...figure,
      basis,
      ...(baseYear !== undefined && { baseYear }),
      sourceId,
      ...(note !== undefined && { note }),
      ...(noteEn !== undefined && { noteEn }),
    };
  },
  readAbsence: (row, env, log) => readQuestion(row, env, log, false),
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
  absenceOf: (row, state) => {
    const subject = subjectOf(row);
    return {
      ...subject,
      key: `${subject.subject} ${row.sourceId}`,
      question: subject.subject,
      kind: state,
      said: state,
    };
  },
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

function readQuestion(row: RowReader, env: RowEnv, log: FaultLog, isPlan: boolean) {
  const asOf = row.date('date');
  const place = readPlace(row, env, asOf);
  const scope = readLabel(row, 'scope', scopeReader);
  requireCells(row, 'scope', 'date');
  if (asOf !== undefined && !isPlan) checkNotFuture(row, asOf, env.today);
  const rest = readSourceAndNote(row, env, log);
  if (
    place === undefined ||
    scope === undefined ||
    asOf === undefined ||
    rest === undefined ||
    row.isBad()
  ) {
    return undefined;
  }
  const { slug: _, ...placed } = place;
  return { ...placed, scope, asOf, ...rest };
}
