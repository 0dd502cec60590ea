import { array, assert, constantFrom, option, property, record, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levels, type PilotObservation, pilotStates } from './dataset';
import {
  countPresent,
  countStates,
  formatPresence,
  indexPilots,
  type PilotCell,
  strongestState,
} from './pilotCells';
import { pilotRow, smallData } from './testFixtures';

const pilots = smallData().pilots!;
const withRows = (...observations: PilotObservation[]) => ({ ...pilots, observations });

describe('indexPilots', () => {
  test('one cell for a province and model, with the strongest state', () => {
    const index = indexPilots(pilots, []);
    expect(index.cells.map(({ province, model, state }) => [province, model, state])).toEqual([
      ['60', 'merge-offices', 'named'],
      ['84', 'merge-offices', 'reported'],
      ['92', 'leadership-exams', 'planned'],
    ]);
    expect(index.find('60', 'merge-offices')?.observations).toHaveLength(2);
    expect(index.find('79', 'merge-offices')).toBeUndefined();
    expect(index.cellsOfProvince('79')).toEqual([]);
    expect(index.cellsOfModel('dual-cell-hamlet')).toEqual([]);
  });

  test('behind a cell stand all rows, strongest first, then oldest first', () => {
    const rows = [
      pilotRow('merge-offices', '60', 'planned', { asOf: '2017' }),
      pilotRow('merge-offices', '60', 'reported', { asOf: '2020-06' }),
      pilotRow('merge-offices', '60', 'named', { asOf: '2019' }),
      pilotRow('merge-offices', '60', 'reported', { asOf: '2018-12-31' }),
    ];
    const cell = indexPilots(withRows(...rows), []).find('60', 'merge-offices');
    expect(cell?.observations.map(({ state, asOf }) => `${state} ${asOf}`)).toEqual([
      'named 2019',
      'reported 2018-12-31',
      'reported 2020-06',
      'planned 2017',
    ]);
  });

  test('a row without a date does not spoil the order of the dated ones', () => {
    const rows = ['2020', undefined, '2019'].map((asOf) =>
      pilotRow('merge-offices', '60', 'reported', asOf === undefined ? {} : { asOf }),
    );
    const cell = indexPilots(withRows(...rows), []).find('60', 'merge-offices');
    const dated = cell?.observations.flatMap(({ asOf }) => asOf ?? []);
    expect(dated).toEqual(['2019', '2020']);
  });

  test('a level keeps its rows and models, and counts what prints no level', () => {
    const index = indexPilots(pilots, ['district']);
    expect(index.models.map(({ id }) => id)).toEqual(['merge-offices']);
    expect(index.cells.map(({ province }) => province)).toEqual(['60', '84']);
    expect(index.extents).toEqual([]);
    expect(index.withoutLevel).toHaveLength(1);
  });

  test('a model with only an extent at the level is kept', () => {
    const index = indexPilots(pilots, ['hamlet']);
    expect(index.models.map(({ id }) => id)).toEqual(['dual-cell-hamlet']);
    expect(index.cells).toEqual([]);
    expect(index.extents).toHaveLength(1);
  });

  test('without a level choice every model is there and nothing is left out', () => {
    const index = indexPilots(pilots, []);
    expect(index.models).toHaveLength(3);
    expect(index.withoutLevel).toHaveLength(0);
  });
});

function cellIn(state: PilotCell['state']): PilotCell {
  return { model: 'merge-offices', province: '60', state, observations: [] };
}

function total(cells: readonly PilotCell[]): number {
  const { named, reported, planned } = countStates(cells);
  return named + reported + planned;
}

describe('counting', () => {
  test.each<[PilotCell[], number, string, string | undefined]>([
    [[], 0, '–', undefined],
    [[cellIn('planned'), cellIn('planned')], 0, '(2)', 'planned'],
    [[cellIn('planned'), cellIn('reported')], 1, '1', 'reported'],
    [[cellIn('named'), cellIn('reported'), cellIn('planned')], 2, '2', 'named'],
  ])('cells %#', (cells, present, text, strongest) => {
    const counts = countStates(cells);
    expect(countPresent(counts)).toBe(present);
    expect(formatPresence(counts)).toBe(text);
    expect(strongestState(cells)).toBe(strongest);
  });
});

describe('for any observations', () => {
  const codes = ['60', '79', '84', '92'];
  const models = pilots.models.map(({ id }) => id);
  const row = record({
    model: constantFrom(...models),
    province: constantFrom(...codes),
    level: constantFrom(...levels, 'any' as const),
    state: constantFrom(...pilotStates),
    asOf: option(constantFrom('2018', '2019-06', '2019-06-30', '2020'), { nil: undefined }),
    sourceId: constantFrom('article', 'press'),
  }).map(({ asOf, ...rest }): PilotObservation => (asOf === undefined ? rest : { ...rest, asOf }));
  const chosenLevels = subarray([...levels]);

  test('counts by model, by province and of cells are the same', () => {
    const agree = property(array(row, { maxLength: 30 }), chosenLevels, (rows, chosen) => {
      const index = indexPilots(withRows(...rows), chosen);
      const byModel = models.reduce((sum, id) => sum + total(index.cellsOfModel(id)), 0);
      const byProvince = codes.reduce((sum, code) => sum + total(index.cellsOfProvince(code)), 0);
      const pairs = new Set(
        rows
          .filter(({ level }) => chosen.length === 0 || chosen.some((one) => one === level))
          .map(({ model, province }) => `${model} ${province}`),
      );
      return [byModel, byProvince, pairs.size].every((count) => count === index.cells.length);
    });
    expect(() => assert(agree)).not.toThrow();
  });

  test('a cell shows the strongest of its states, and loses no row', () => {
    const isStrongest = property(array(row, { maxLength: 30 }), (rows) => {
      const { cells } = indexPilots(withRows(...rows), []);
      const kept = cells.flatMap(({ observations }) => observations);
      return (
        kept.length === rows.length &&
        cells.every(({ state, observations }) => {
          const states = new Set(observations.map((one) => one.state));
          return state === pilotStates.find((known) => states.has(known));
        })
      );
    });
    expect(() => assert(isStrongest)).not.toThrow();
  });
});
