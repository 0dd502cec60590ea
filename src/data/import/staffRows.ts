import type { StaffAbsence, StaffObservation } from '@/domain/dataset';
import { formatPercent } from '@/domain/format';
import type { FaultLog } from './faultLog';
import {
  checkNotFuture,
  readLabel,
  readSourceAndNote,
  requireCells,
  type RowEnv,
  scopeReader,
} from './rowEnv';
import { readProvince } from './rowPlace';
import type { RowReader } from './rowReader';
import type { SheetSpec } from './sheetSpec';

/** Points of percent by which a given share may differ from the one worked out. */
const tolerance = 0.1;

/** TinhGian: cumulative share of posts cut, or the posts themselves, by province, scope and date. */
export const staffRows: SheetSpec<StaffObservation, StaffAbsence> = {
  sheet: 'TinhGian',
  valueColumns: ['percent', 'cut'],
  read(row, env, log) {
    const figure = readFigure(row);
    const given = row.year('baseYear');
    const question = readQuestion(row, env, log);
    if (figure === undefined || question === undefined) return undefined;
    if (given === undefined && figure.measure === 'percent') {
      log.warnOnce('assumed-base-year', row.row);
    }
    const baseYear = given ?? env.baseYear;
    const { sourceId, note, ...place } = question;
    return {
      ...place,
      ...figure,
      basis: 'cumulative',
      ...(baseYear !== undefined && { baseYear }),
      sourceId,
      ...(note !== undefined && { note }),
    };
  },
  readAbsence: readQuestion,
  keyOf: ({ province, scope, asOf, measure, sourceId }) =>
    [province, scope, asOf, measure, sourceId].join(' '),
  questionOf: ({ province, scope, asOf }) => `${province} ${scope} ${asOf}`,
};

type Figure = Pick<StaffObservation, 'measure' | 'value' | 'unit' | 'status' | 'cut' | 'base'>;

function readFigure(row: RowReader): Figure | undefined {
  const given = row.number('percent', 'percent');
  const cut = row.number('cut', 'count');
  const base = row.number('base', 'count');
  if (row.isBad()) return undefined;
  const carried = { ...(cut !== undefined && { cut }), ...(base !== undefined && { base }) };
  const computed =
    cut === undefined || base === undefined || base === 0
      ? undefined
      : Math.round((cut / base) * 10_000) / 100;
  if (given !== undefined) {
    if (computed !== undefined && Math.abs(given - computed) > tolerance + 1e-9) {
      row.warn('percent-disagrees', 'percent', {
        value: formatPercent(given, 'vi'),
        other: `${cut} / ${base} = ${formatPercent(computed, 'vi')}`,
      });
    }
    return { measure: 'percent', value: given, unit: 'percent', status: 'published', ...carried };
  }
  if (cut === undefined) return undefined;
  if (base === undefined) {
    return { measure: 'count', value: cut, unit: 'posts', status: 'published' };
  }
  if (computed === undefined) row.fail('base-zero', 'base');
  else if (computed > 100) row.fail('percent-range', 'cut', { value: `${cut} / ${base}` });
  else {
    return { measure: 'percent', value: computed, unit: 'percent', status: 'derived', ...carried };
  }
  return undefined;
}

function readQuestion(row: RowReader, env: RowEnv, log: FaultLog) {
  const province = readProvince(row, env.provinces);
  const scope = readLabel(row, 'scope', scopeReader);
  const asOf = row.date('date');
  requireCells(row, 'scope', 'date');
  const rest = readSourceAndNote(row, env, log);
  if (
    province === undefined ||
    scope === undefined ||
    asOf === undefined ||
    rest === undefined ||
    row.isBad()
  ) {
    return undefined;
  }
  checkNotFuture(row, 'date', asOf, env.today);
  return { province: province.code, scope, asOf, ...rest };
}
