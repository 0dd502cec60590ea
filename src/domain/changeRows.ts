import { readAbsences } from './absences';
import type {
  CommitteeAbsence,
  CommitteeObservation,
  LoadedData,
  PilotObservation,
  StaffAbsence,
  StaffObservation,
} from './dataset';
import { namedSourceId } from './ownSource';
import { lastDayOf } from './partialDate';
import { absentStateOf, type AbsentState } from './reported';

/** The datasets that an office can change. */
export const changedDatasets = ['committee', 'staff', 'pilots'] as const;
export type ChangedDataset = (typeof changedDatasets)[number];

/** A row of a dataset that can be compared with another state of the data. */
export type ChangeRow =
  | { readonly kind: 'committee'; readonly row: CommitteeObservation }
  | {
      readonly kind: 'committee-absence';
      readonly row: CommitteeAbsence;
      readonly state: AbsentState;
    }
  | { readonly kind: 'staff'; readonly row: StaffObservation }
  | { readonly kind: 'staff-absence'; readonly row: StaffAbsence; readonly state: AbsentState }
  | { readonly kind: 'pilots'; readonly row: PilotObservation };

/** All rows of a dataset, also those that say why there is no number; none when its file was not read. */
export function changeRowsOf(dataset: ChangedDataset, data: LoadedData): readonly ChangeRow[] {
  switch (dataset) {
    case 'committee':
      return [
        ...(data.committee?.observations ?? []).map((row): ChangeRow => {
          return { kind: 'committee', row };
        }),
        ...readAbsences(data.committee ?? {}).map(({ row, reported }): ChangeRow => {
          return { kind: 'committee-absence', row, state: absentStateOf(reported) };
        }),
      ];
    case 'staff':
      return [
        ...(data.staff?.observations ?? []).map((row): ChangeRow => {
          return { kind: 'staff', row };
        }),
        ...readAbsences(data.staff ?? {}).map(({ row, reported }): ChangeRow => {
          return { kind: 'staff-absence', row, state: absentStateOf(reported) };
        }),
      ];
    case 'pilots':
      return (data.pilots?.observations ?? []).map((row): ChangeRow => {
        return { kind: 'pilots', row };
      });
  }
}

/** The key by which the same row must not stand twice. */
export function changeKeyOf(change: ChangeRow): string {
  switch (change.kind) {
    case 'committee': {
      const { boundaries, province, measure, eventId } = change.row;
      return [boundaries, province, measure, eventId].join(' ');
    }
    case 'staff': {
      const { boundaries, province, scope, asOf, measure, sourceId } = change.row;
      return `${boundaries ?? ''} ${province} ${scope} ${asOf} ${measure} ${namedSourceId(sourceId)}`;
    }
    case 'pilots': {
      const { model, boundaries, province, level, state, asOf, sourceId } = change.row;
      return [boundaries, province, model, level, state, asOf, namedSourceId(sourceId)].join(' ');
    }
    case 'committee-absence':
    case 'staff-absence':
      return `${subjectOf(change)} ${namedSourceId(change.row.sourceId)}`;
  }
}

/** What the row is about, whoever says it: a number there can be set against another number. */
function subjectOf(change: ChangeRow): string {
  switch (change.kind) {
    case 'committee': {
      const { boundaries, province, measure, asOf, asOfInferred = false } = change.row;
      // A single case is not the count of its year: the precision and certainty of dates matter.
      return [boundaries, province, measure, asOf, ...(asOfInferred ? ['inferred'] : [])].join(' ');
    }
    case 'committee-absence': {
      const { boundaries, province, measure, asOf } = change.row;
      return [boundaries, province, measure, asOf].join(' ');
    }
    case 'staff': {
      const { boundaries, province, scope, asOf, measure } = change.row;
      return `${boundaries ?? ''} ${province} ${scope} ${lastDayOf(asOf)} ${measure}`;
    }
    case 'staff-absence': {
      const { boundaries, province, scope, asOf } = change.row;
      // What is said instead of a number is asked for as a percentage.
      return `${boundaries ?? ''} ${province} ${scope} ${lastDayOf(asOf)} percent`;
    }
    case 'pilots': {
      const { model, boundaries, province, level } = change.row;
      return [boundaries, province, model, level].join(' ');
    }
  }
}

const contents = new WeakMap<object, string>();

/** Equal for rows that say the same. Posts that are counted are the posts cut, said or not. */
export function contentOf(row: object): string {
  const known = contents.get(row);
  if (known !== undefined) return known;
  const isCount = 'measure' in row && row.measure === 'count' && 'value' in row;
  const fields = Object.entries(row).filter(
    ([key, value]) => value !== undefined && !(isCount && key === 'cut' && value === row.value),
  );
  const content = JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
  contents.set(row, content);
  return content;
}

/** Equal for rows of one dataset that say the same, in whatever order their fields stand. */
function contentOfChange(change: ChangeRow): string {
  const state = 'state' in change ? change.state : '';
  return `${state} ${contentOf(change.row)}`;
}

/**
 * By what a row of a dataset is known again, strictest first: all it says, its key, what the key is
 * about. Rows that say the same have the same key.
 */
export const changeKeys = [contentOfChange, changeKeyOf, subjectOf] as const;

/** Equal for rows that can be known again as one another: of staff figures the day, of others nothing. */
export function changeGroupOf(change: ChangeRow): string {
  const isStaff = change.kind === 'staff' || change.kind === 'staff-absence';
  return isStaff ? lastDayOf(change.row.asOf) : '';
}
