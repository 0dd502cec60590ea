import type { Absence, AbsenceLists, ProvinceCode, SourceId } from './dataset';
import { comparePartialDates } from './partialDate';
import { notApplicable, notFound, notPublished, type Reported } from './reported';
import { digestOf } from './rowDigest';

const lists = ['notApplicable', 'notPublished'] as const;

/** The lists of a file as they stand after `map`; a list that is not there stays away. */
export function mapAbsences<Row, Other>(
  file: AbsenceLists<Row>,
  map: (rows: readonly Row[]) => readonly Other[],
): AbsenceLists<Other> {
  const mapped = lists.flatMap((list) => {
    const rows = file[list];
    return rows === undefined ? [] : [[list, map(rows)] as const];
  });
  return Object.fromEntries(mapped);
}

/** A place of which is said why there is no number. */
export interface SaidAbsence<Row extends Absence = Absence> {
  readonly row: Row;
  readonly reported: Reported;
}

/** Each row of both lists with what it says; "does not apply" last, so that it counts where both are said. */
export function readAbsences<Row extends Absence>(
  file: AbsenceLists<Row>,
): readonly SaidAbsence<Row>[] {
  return [
    ...(file.notPublished ?? []).map((row) => {
      return { row, reported: { ...notPublished, saidBy: sourcesOf(row) } };
    }),
    ...(file.notApplicable ?? []).map((row) => {
      return { row, reported: { ...notApplicable, saidBy: sourcesOf(row) } };
    }),
  ];
}

/** Of a unit of 2025 those of its members. */
function sourcesOf(row: Absence): readonly SourceId[] {
  return [...digestOf([row]).sources.keys()];
}

/** What is said of a place without a number, the newest of what `isMeant`; not found where nobody speaks. */
export function findAbsence<Row extends Absence>(
  file: AbsenceLists<Row>,
  place: ProvinceCode,
  isMeant: (row: Row) => boolean,
): Reported {
  const [newest] = readAbsences(file)
    .filter(({ row }) => row.province === place && isMeant(row))
    .sort((a, b) => comparePartialDates(b.row.asOf, a.row.asOf));
  return newest?.reported ?? notFound;
}
