import type { PilotObservation } from '@/domain/dataset';
import { stateLabels } from '@/domain/importLabels';
import { isWhollyBefore, lastDayOf } from '@/domain/partialDate';
import {
  checkNotFuture,
  levelReader,
  readInferred,
  readLabel,
  readSourceAndNote,
  requireCells,
  stateReader,
} from './rowEnv';
import { readPlace } from './rowPlace';
import type { SheetSpec } from './sheetSpec';

/** MoHinh: a pilot model in a province, at a level; a blank level says that the source names none. */
export const pilotRows: SheetSpec<PilotObservation, never> = {
  sheet: 'MoHinh',
  valueColumns: ['state'],
  subjectColumns: ['model', 'code', 'province', 'date'],
  read(row, env, log) {
    const given = readLabel(row, 'state', stateReader);
    const modelText = row.text('model');
    const model = modelText === undefined ? undefined : env.models?.(modelText);
    if (modelText !== undefined && model === undefined) {
      row.fail('unknown-model', 'model', { other: env.modelNames });
    }
    const asOf = row.date('date');
    const until = row.date('until');
    const inferred = readInferred(row);
    const place = readPlace(row, env, asOf ?? until);
    const level = readLabel(row, 'level', levelReader) ?? 'any';
    const locator = row.text('locator');
    requireCells(row, 'model');
    if (given !== 'planned') {
      if (asOf !== undefined) checkNotFuture(row, asOf, env.today);
      if (until !== undefined) checkNotFuture(row, until, env.today, 'until');
    }
    if (asOf !== undefined && until !== undefined && isWhollyBefore(until, asOf)) {
      row.fail('until-before', 'until');
    }
    const rest = readSourceAndNote(row, env, log);
    if (
      given === undefined ||
      model === undefined ||
      place === undefined ||
      rest === undefined ||
      row.isBad()
    ) {
      return undefined;
    }
    const isNamedByOther = given === 'named' && !env.namingSources.has(rest.sourceId);
    if (isNamedByOther) row.warn('not-the-review', 'state');
    const { slug: _, ...placed } = place;
    return {
      model: model.id,
      ...placed,
      level,
      state: isNamedByOther ? 'reported' : given,
      ...(asOf !== undefined && { asOf }),
      ...inferred,
      ...(until !== undefined && { until }),
      ...(locator !== undefined && { locator }),
      ...rest,
    };
  },
  answerOf: (row) => {
    const { model, boundaries, province, level, state, asOf, sourceId } = row;
    const subject = [model, boundaries, province, level, asOf && lastDayOf(asOf)].join(' ');
    return {
      key: [model, boundaries, province, level, state, asOf, sourceId].join(' '),
      question: `${subject} ${state === 'planned'}`,
      subject,
      kind: 'value',
      sourceId,
      said: stateLabels.find(({ id }) => id === state)?.label ?? state,
    };
  },
  absenceOf: (row) => row,
};
