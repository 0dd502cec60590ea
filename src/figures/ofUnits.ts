import { isUnit, partialMark, type Unit } from '@/domain/boundaries';
import type { Province } from '@/domain/dataset';
import { nameOf, shortNameOf } from '@/domain/names';
import { isRegrouped } from '@/domain/regroup';
import { messagesOf } from '@/i18n/messages';
import type { FigureInput, FigureModel, FigureTable, TableCell } from './figureModel';
import { lazyTable } from './lazyTable';
import { outsideNames } from './partOfUnit';

/**
 * Makes a figure of the units of 2025 say so wherever it goes: in its sentence, by a column that
 * names the provinces of 2019 behind each unit, and, where one of which a part is missing is shown,
 * by a note on it. A figure of the provinces of 2019 is returned as it is.
 */
export function markUnits<Marks>(
  model: FigureModel<Marks>,
  input: FigureInput,
): FigureModel<Marks> {
  if (!isRegrouped(input.data)) return model;
  const t = messagesOf(input.lang).boundaries;
  const partial = input.selection.provinces.filter(isUnit).filter(({ isPartial }) => isPartial);
  const parts = partial.map((unit) => ({
    name: withoutMark(nameOf(unit, input.lang)),
    outside: outsideNames(unit, input.lang),
  }));
  // A note without its mark would send the reader looking for it.
  const hasMark = JSON.stringify([model.finding, model.legend, model.marks]).includes(partialMark);
  const notes = parts.length === 0 || !hasMark ? [] : [t.partial(parts)];
  return {
    ...model,
    finding: t.findingOf(model.finding),
    caption: { ...model.caption, notes: [...model.caption.notes, ...notes] },
    table: lazyTable(() => withMembers(model.table, input)),
  };
}

function withoutMark(name: string): string {
  return name.endsWith(partialMark) ? name.slice(0, -partialMark.length) : name;
}

/** The provinces of 2019 in a unit, and what it holds besides: "Bình Dương, BR-VT, TP.HCM". */
export function describeMembers(unit: Unit, input: Pick<FigureInput, 'lang'>): string {
  const members = unit.members.map((member) => shortNameOf(member, input.lang));
  return messagesOf(input.lang).boundaries.membersOf(members, outsideNames(unit, input.lang));
}

/** Says of counts of units that each counts once for a model; nothing of provinces of 2019. */
export function onceNotes({ data, lang }: Pick<FigureInput, 'data' | 'lang'>): readonly string[] {
  return isRegrouped(data) ? [messagesOf(lang).boundaries.onceNote] : [];
}

function withMembers(table: FigureTable, input: FigureInput): FigureTable {
  const texts = new Map(
    input.data.provinces.provinces.map((province: Province) => [
      province.code,
      isUnit(province) ? describeMembers(province, input) : '',
    ]),
  );
  if (table.rows.every(({ province }) => province === undefined)) return table;
  const label = messagesOf(input.lang).boundaries.members;
  return {
    columns: [...table.columns, { id: 'members', label, kind: 'text' }],
    rows: table.rows.map((row) => {
      const text = row.province === undefined ? '' : (texts.get(row.province) ?? '');
      const cell: TableCell = { text, value: text === '' ? null : text };
      return { ...row, cells: [...row.cells, cell] };
    }),
  };
}
