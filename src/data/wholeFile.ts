import type {
  CommitteeFile,
  CommitteeObservation,
  DatasetByPath,
  DatasetPath,
  FindingsFile,
  PilotFile,
  StaffFigure,
  StaffFile,
  StaffObservation,
} from '@/domain/dataset';
import { figureIds } from '@/domain/figureIds';
import { isWhollyBefore, type PartialDate } from '@/domain/partialDate';
import { mostMembers, mostPosts } from '@/domain/provinceLimits';
import { shareFault } from '@/domain/shareFault';
import { type Checker, createChecker, type Foundations } from './checker';
import { checkDataset, placeOf } from './crossChecks';

interface Whole {
  /** Day of the release that the file is of; undefined where none is known. */
  readonly releasedOn?: PartialDate | undefined;
  /** The file is one of the illustrative folder. */
  readonly isMadeUp?: boolean;
  /** The file holds one row of another, so that its lists need not be filled. */
  readonly isOneRow?: boolean;
}

/**
 * Checks a whole file of a release: what `checkDataset` checks, and that it is sound in itself, so that
 * no row contradicts another, its own numbers or the day of the release. Rows of an office that are
 * not released yet need not be. Throws a DataFaultError at the first fault.
 */
export function checkWholeFile<P extends DatasetPath>(
  path: P,
  file: DatasetByPath[P],
  foundations: Foundations,
  { releasedOn, isMadeUp = false, isOneRow = false }: Whole,
): void {
  checkDataset(path, file, foundations, isMadeUp);
  const at = createChecker(path, foundations, isMadeUp);
  checks[path](file, { ...at, date, filled });

  function date(value: PartialDate | undefined, place: string): void {
    if (value === undefined || releasedOn === undefined) return;
    if (value > releasedOn.slice(0, value.length)) {
      at.fail('after-release', place, value);
    }
  }
  function filled(list: readonly unknown[], place: string): void {
    // What is made up says nothing of the region as a whole.
    if (list.length === 0 && !isMadeUp && !isOneRow) at.fail('not-empty', place, '[]');
  }
}

interface WholeChecker extends Checker {
  date(value: PartialDate | undefined, place: string): void;
  filled(list: readonly unknown[], place: string): void;
}

type Checks = { readonly [P in DatasetPath]: (file: DatasetByPath[P], at: WholeChecker) => void };

const checks: Checks = {
  'provinces.json': ({ provinces }, at) => at.filled(provinces, 'provinces'),
  'sources.json': ({ sources }, at) =>
    sources.forEach(({ published }, i) => at.date(published, `sources[${i}].published`)),
  'committee-additions.json': checkCommittee,
  'staff-reduction.json': checkStaff,
  'pilot-models.json': checkPilots,
  'findings.json': checkFindings,
};

function checkCommittee(file: CommitteeFile, at: WholeChecker): void {
  at.filled(file.totals, 'totals');
  file.totals.forEach(({ period }, i) => at.date(period, `totals[${i}].period`));
  file.observations.forEach(({ asOf, value }, i) => {
    at.date(asOf, `observations[${i}].asOf`);
    if (value > mostMembers) at.fail('beyond-province', `observations[${i}].value`, value);
  });
  checkAbsences(file, committeeQuestion, at);
}

function checkStaff(file: StaffFile, at: WholeChecker): void {
  const { baseYear, dueYear } = file.target;
  if (dueYear <= baseYear) at.fail('years-order', 'target.dueYear', dueYear);
  file.observations.forEach((row, i) => {
    const place = `observations[${i}]`;
    checkParts(row, place, at);
    for (const [field, value] of [
      ['value', row.measure === 'count' ? row.value : 0],
      ['cut', row.cut ?? 0],
      ['base', row.base ?? 0],
    ] as const) {
      if (Math.abs(value) > mostPosts) at.fail('beyond-province', `${place}.${field}`, value);
    }
  });
  file.context.forEach((row, i) => checkParts(row, `context[${i}]`, at));
  checkAbsences(file, staffQuestion, at);
}

function checkParts(row: StaffFigure, place: string, at: WholeChecker): void {
  if (row.status !== 'planned') at.date(row.asOf, `${place}.asOf`);
  if (row.base === 0) at.fail('zero-base', `${place}.base`, 0);
  const fault = shareFault(row);
  if (fault !== undefined) at.fail('parts', `${place}.value`, row.value, fault);
}

type CommitteeQuestion = Pick<CommitteeObservation, 'province' | 'boundaries' | 'measure' | 'asOf'>;
type StaffQuestion = Pick<StaffObservation, 'province' | 'boundaries' | 'scope' | 'asOf'>;

function committeeQuestion(row: CommitteeQuestion): string {
  return [placeOf(row), row.measure, row.asOf].join(' + ');
}

function staffQuestion(row: StaffQuestion): string {
  return [placeOf(row), row.scope, row.asOf].join(' + ');
}

/** Lists of rows that say why there is no value. */
const absenceLists = ['notApplicable', 'notPublished'] as const;

/** Where there is no value, none stands. */
function checkAbsences<Q extends { readonly asOf: PartialDate }>(
  file: { readonly observations: readonly Q[] } & {
    readonly [list in (typeof absenceLists)[number]]?: readonly Q[];
  },
  questionOf: (row: Q) => string,
  at: WholeChecker,
): void {
  const valued = new Set(file.observations.map(questionOf));
  for (const list of absenceLists) {
    file[list]?.forEach((row, i) => {
      at.date(row.asOf, `${list}[${i}].asOf`);
      const question = questionOf(row);
      if (valued.has(question)) at.fail('contradicts', `${list}[${i}]`, question);
    });
  }
}

function checkPilots(file: PilotFile, at: WholeChecker): void {
  at.filled(file.models, 'models');
  file.observations.forEach(({ asOf, until, state }, i) => {
    const place = `observations[${i}]`;
    if (state !== 'planned') {
      at.date(asOf, `${place}.asOf`);
      at.date(until, `${place}.until`);
    }
    if (asOf === undefined || until === undefined) return;
    if (isWhollyBefore(until, asOf)) at.fail('until-order', `${place}.until`, until);
  });
}

function checkFindings(file: FindingsFile, at: WholeChecker): void {
  const known: readonly string[] = figureIds;
  for (const part of ['limitations', 'causes', 'lessons'] as const) {
    file[part].forEach(({ figures }, i) =>
      figures.forEach((id, j) => {
        if (known.includes(id)) return;
        at.fail('known-figure', `${part}[${i}].figures[${j}]`, id, known.join(' | '));
      }),
    );
  }
}
