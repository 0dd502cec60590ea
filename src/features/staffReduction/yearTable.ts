import { findAbsence } from '@/domain/absences';
import type { Province, StaffScope } from '@/domain/dataset';
import { formatNumber, formatPercent } from '@/domain/format';
import { nameOf, sortedNames } from '@/domain/names';
import { isRegrouped } from '@/domain/regroup';
import { yearEndOf } from '@/domain/partialDate';
import { type AbsentState, saidBy } from '@/domain/reported';
import { gapsIn, type ScopeYear, type StaffSum } from '@/domain/staffYear';
import type { FigureInput, FigureTable, TableCell, TableRow } from '@/figures/figureModel';
import { rankSources } from '@/figures/sourceIds';
import { signOfAbsence, silentCells, staffRowId, staffTable } from '@/figures/staffTable';
import { messagesOf } from '@/i18n/messages';
import { staffBulletTextsOf } from '@/i18n/staffBullet';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { YearTime } from './yearBars';

/** The year's rows as in the other staff tables, then the sums, then who has no number, each with what was due. */
export function yearTable(
  scopes: readonly ScopeYear[],
  time: YearTime,
  input: FigureInput,
): FigureTable {
  const { lang } = input;
  const { column, paceCell } = staffBulletTextsOf(lang);
  const known = scopes.flatMap((scope) => scope.known);
  const paceOfRow = new Map(known.map(({ row, pace }) => [staffRowId(row), paceCell[pace]]));
  const own = known.map(({ row }) => row);
  const { columns, rows: reported } = staffTable(input, { rows: own, context: [], silent: [] });
  const due = { text: formatNumber(time.due, lang, 2), value: time.due };
  const withDue = (row: TableRow): TableRow => ({
    ...row,
    cells: [...row.cells, due, ...(time.hasPace ? [text(paceOfRow.get(row.id) ?? '')] : [])],
  });
  const gaps = scopes.flatMap((read) =>
    gapsIn(read).map(({ province, state }) => gapRow(province, read.scope, state, time, input)),
  );
  const sums = scopes.flatMap((scope) => sumRow(scope, time, input) ?? []);
  return {
    columns: [
      ...columns,
      { id: 'due', label: column.due, kind: 'number' },
      ...(time.hasPace ? [{ id: 'pace', label: column.pace, kind: 'text' } as const] : []),
    ],
    rows: [...reported, ...sums, ...gaps].map(withDue),
  };
}

function gapRow(
  province: Province,
  scope: StaffScope,
  state: AbsentState,
  { year }: YearTime,
  { data, lang }: FigureInput,
): TableRow {
  const t = messagesOf(lang);
  const said = findAbsence(
    data.staff ?? {},
    province.code,
    (row) => row.scope === scope && yearEndOf(row.asOf) === year,
  );
  return {
    id: [state, province.code, scope].join(' '),
    province: province.code,
    sourceIds: saidBy(said),
    cells: [
      text(nameOf(province, lang)),
      text(t.scope[scope]),
      { text: signOfAbsence(state, lang), value: null, state },
      text(''),
      text(''),
      text(t.state[state]),
      { text: staffBulletTextsOf(lang).yearEnd(year), value: String(year) },
      ...Array.from({ length: 4 }, () => text('')),
      ...silentCells(province, lang, state),
    ],
  };
}

function sumRow(
  { scope, sum, known: behind }: ScopeYear,
  { year }: YearTime,
  { data, lang }: FigureInput,
): TableRow | undefined {
  if (sum === undefined) return undefined;
  const t = messagesOf(lang);
  const staffBullet = staffBulletTextsOf(lang);
  const staff = staffFigureTextsOf(lang);
  const isFormer = isRegrouped(data);
  const words = isFormer ? t.staffUnits : staffBullet;
  const namesOf = (provinces: readonly Province[]): string =>
    sortedNames(provinces, lang).join(', ');
  const baseYear = data.staff?.target.baseYear ?? year;
  const number = (value: number): string => formatNumber(value, lang);
  return {
    id: `sum ${scope}`,
    sourceIds: rankSources(behind.map(({ row }) => row)),
    cells: [
      text(words.sumRow(sum.reporting.length, sum.of)),
      text(t.scope[scope]),
      { text: sumNumber(sum, lang), value: sum.value, state: 'derived' },
      text(t.staff.unitWord.percent),
      text(staff.measureWord.percent),
      text(staffBullet.sumStatus),
      { text: staffBullet.yearEnd(year), value: String(year) },
      text(
        [t.staff.base.same(baseYear), t.staff.cutAndBase(number(sum.cut), number(sum.base))].join(
          ', ',
        ),
      ),
      text(staff.basisWord.cumulative),
      text(''),
      text(''),
      ...(isFormer ? [sum.reporting, sum.silent].map((list) => text(namesOf(list))) : []),
    ],
  };
}

/** "9,12 %†", "≥ 9,12 %†". */
export function sumText({ value, isAtLeast }: StaffSum, lang: FigureInput['lang']): string {
  return `${isAtLeast ? '≥\u00a0' : ''}${formatPercent(value, lang)}†`;
}

/** Without the sign of percent, for a column of numbers. */
function sumNumber(sum: StaffSum, lang: FigureInput['lang']): string {
  return sumText(sum, lang).replace(/\u00a0?%/u, '');
}

function text(value: string): TableCell {
  return { text: value, value: value === '' ? null : value };
}
