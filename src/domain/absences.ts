import type { Absence, AbsenceLists, ProvinceCode } from './dataset';
import { comparePartialDates } from './partialDate';
import { notApplicable, notFound, notPublished, type Reported } from './reported';

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
    ...(file.notPublished ?? []).map((row) => ({ row, reported: notPublished })),
    ...(file.notApplicable ?? []).map((row) => ({ row, reported: notApplicable })),
  ];
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
