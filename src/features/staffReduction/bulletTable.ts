import { findAbsence } from '@/domain/absences';
import type { Province, StaffScope } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { nameOf, sortedNames } from '@/domain/names';
import { isRegrouped } from '@/domain/regroup';
import { yearEndOf } from '@/domain/partialDate';
import { type AbsentState, saidBy } from '@/domain/reported';
import type { FigureInput, FigureTable, TableCell, TableRow } from '@/figures/figureModel';
import { rankSources } from '@/figures/sourceIds';
import { signOfAbsence, silentCells, staffRowId, staffTable } from '@/figures/staffTable';
import { messagesOf } from '@/i18n/messages';
import { staffBulletTextsOf } from '@/i18n/staffBullet';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { BulletTime } from './bulletGroup';
import { gapsIn, type PlaceWithRow, type ScopeYear } from './bulletScopes';
import { type StaffSum, sumText } from './bulletSum';

/** The year's rows as in the other staff tables, then the sums, then who has no number, then who stands there in grey (`others`), each with what was due. */
export function bulletTable(
  scopes: readonly ScopeYear[],
  others: readonly PlaceWithRow[],
  time: BulletTime,
  input: FigureInput,
): FigureTable {
  const { lang } = input;
  const { column, paceCell } = staffBulletTextsOf(lang);
  const known = scopes.flatMap((scope) => scope.known);
  const paceOfRow = new Map(
    [...known, ...others].map(({ row, pace }) => [staffRowId(row), paceCell[pace]]),
  );
  const listed = (places: readonly PlaceWithRow[]): FigureTable =>
    staffTable(input, { rows: places.map(({ row }) => row), context: [], silent: [] });
  const { columns, rows: reported } = listed(known);
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
    rows: [...reported, ...sums, ...gaps, ...listed(others).rows].map(withDue),
  };
}

function gapRow(
  province: Province,
  scope: StaffScope,
  state: AbsentState,
  { year }: BulletTime,
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
  { year }: BulletTime,
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

/** Without the sign of percent, for a column of numbers. */
function sumNumber(sum: StaffSum, lang: FigureInput['lang']): string {
  return sumText(sum, lang).replace(/\u00a0?%/u, '');
}

function text(value: string): TableCell {
  return { text: value, value: value === '' ? null : value };
}
