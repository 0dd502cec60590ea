import type { PilotObservation } from '@/domain/dataset';
import {
  checkNotFuture,
  levelReader,
  readLabel,
  readSourceAndNote,
  requireCells,
  stateReader,
} from './rowEnv';
import { readProvince } from './rowPlace';
import type { SheetSpec } from './sheetSpec';

/** MoHinh: a pilot model in a province, at a level; a blank level is the model's own. */
export const pilotRows: SheetSpec<PilotObservation, never> = {
  sheet: 'MoHinh',
  valueColumns: ['state'],
  read(row, env, log) {
    const state = readLabel(row, 'state', stateReader);
    const modelText = row.text('model');
    const model = modelText === undefined ? undefined : env.models?.(modelText);
    if (modelText !== undefined && model === undefined) {
      row.fail('unknown-model', 'model', { other: env.modelNames });
    }
    const province = readProvince(row, env.provinces);
    const level = readLabel(row, 'level', levelReader);
    const asOf = row.date('date');
    requireCells(row, 'model');
    const rest = readSourceAndNote(row, env, log);
    if (
      state === undefined ||
      model === undefined ||
      province === undefined ||
      rest === undefined ||
      row.isBad()
    ) {
      return undefined;
    }
    if (asOf !== undefined && state !== 'planned') checkNotFuture(row, 'date', asOf, env.today);
    return {
      model: model.id,
      province: province.code,
      level: level ?? model.level,
      state,
      ...(asOf !== undefined && { asOf }),
      ...rest,
    };
  },
  keyOf: ({ model, province, level, state, asOf, sourceId }) =>
    [model, province, level, state, asOf ?? '', sourceId].join(' '),
  questionOf: ({ model, province, level, asOf }) => [model, province, level, asOf ?? ''].join(' '),
};
