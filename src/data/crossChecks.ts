import type {
  DatasetByPath,
  DatasetPath,
  PlacedFigure,
  ProvincesFile,
  StaffFigure,
} from '@/domain/dataset';
import { type Checker, createChecker, type Foundations } from './checker';

/**
 * Checks what one file alone cannot say: known provinces, sources and models, keys that stand
 * twice, values in range, and that made-up rows stand in the illustrative folder (`isMadeUp`) and
 * nowhere else. Throws a DataFaultError at the first fault.
 */
export function checkDataset<P extends DatasetPath>(
  path: P,
  file: DatasetByPath[P],
  foundations: Foundations,
  isMadeUp = false,
): void {
  checks[path](file, createChecker(path, foundations, isMadeUp));
}

type Checks = { readonly [P in DatasetPath]: (file: DatasetByPath[P], at: Checker) => void };

const checks: Checks = {
  'provinces.json': checkProvinces,
  'sources.json': ({ sources }, at) =>
    at.unique(
      sources.map(({ id }) => id),
      'sources',
      'id',
    ),
  'committee-additions.json': (file, at) => {
    at.unique(
      file.totals.map(({ measure }) => measure),
      'totals',
      'measure',
    );
    file.totals.forEach((row, i) => at.source(row.sourceId, `totals[${i}]`));
    file.observations.forEach((row, i) => {
      at.row(row, `observations[${i}]`);
      at.status(row.status, `observations[${i}].status`);
    });
    file.notApplicable?.forEach((row, i) => at.row(row, `notApplicable[${i}]`));
    file.notPublished?.forEach((row, i) => at.row(row, `notPublished[${i}]`));
    at.unique(
      file.observations.map((row) => [placeOf(row), row.measure, row.eventId].join(' + ')),
      'observations',
    );
  },
  'staff-reduction.json': (file, at) => {
    at.source(file.target.sourceId, 'target');
    at.percent(file.target.percent, 'target.percent');
    at.unique(
      file.statements.map(({ id }) => id),
      'statements',
      'id',
    );
    file.statements.forEach((row, i) => at.source(row.sourceId, `statements[${i}]`));
    file.observations.forEach((row, i) => {
      at.row(row, `observations[${i}]`);
      checkStaffValue(row, `observations[${i}]`, at);
    });
    file.notApplicable?.forEach((row, i) => at.row(row, `notApplicable[${i}]`));
    file.notPublished?.forEach((row, i) => at.row(row, `notPublished[${i}]`));
    file.context.forEach((row, i) => {
      at.source(row.sourceId, `context[${i}]`);
      checkStaffValue(row, `context[${i}]`, at);
    });
    at.unique(
      file.observations.map(
        (row) => `${placeOf(row)} + ${row.scope} + ${row.asOf} + ${row.measure} + ${row.sourceId}`,
      ),
      'observations',
    );
  },
  'pilot-models.json': (file, at) => {
    const models = file.models.map(({ id }) => id);
    at.unique(models, 'models', 'id');
    file.observations.forEach((row, i) => {
      at.row(row, `observations[${i}]`);
      at.oneOf(models, row.model, `observations[${i}].model`, 'known-model');
    });
    file.extents.forEach((row, i) => {
      at.source(row.sourceId, `extents[${i}]`);
      at.oneOf(models, row.model, `extents[${i}].model`, 'known-model');
    });
    file.openLists.forEach((id, i) => at.oneOf(models, id, `openLists[${i}]`, 'known-model'));
    at.unique(
      file.observations.map((row) =>
        [row.model, placeOf(row), row.level, row.state, row.asOf ?? '', row.sourceId].join(' + '),
      ),
      'observations',
    );
  },
  'findings.json': (file, at) => {
    at.source(file.exemplars.sourceId, 'exemplars');
    file.exemplars.provinces.forEach((c, i) => at.province(c, `exemplars.provinces[${i}]`));
    for (const part of ['limitations', 'causes', 'lessons'] as const) {
      file[part].forEach((row, i) => at.source(row.sourceId, `${part}[${i}]`));
      at.unique(
        file[part].map(({ id }) => id),
        part,
        'id',
      );
    }
  },
};

function checkProvinces(file: ProvincesFile, at: Checker): void {
  const codes = file.provinces.map(({ code }) => code);
  const units = file.units2025.map(({ code }) => code);
  const regions = file.regions.map(({ id }) => id);
  const clusters = file.clusters.map(({ id }) => id);
  at.unique(codes, 'provinces', 'code');
  at.unique(units, 'units2025', 'code');
  at.unique(regions, 'regions', 'id');
  at.unique(clusters.map(String), 'clusters', 'id');
  for (const list of ['provinces', 'units2025'] as const) {
    at.unique(
      file[list].map(({ tile }) => `${tile.row}, ${tile.col}`),
      list,
      'tile',
    );
  }
  file.clusters.forEach(({ sourceId }, i) => {
    if (sourceId !== undefined) at.source(sourceId, `clusters[${i}]`);
  });
  file.provinces.forEach((row, i) => {
    const place = `provinces[${i}]`;
    at.oneOf(regions, row.region, `${place}.region`, 'known-region');
    at.oneOf(clusters, row.cluster, `${place}.cluster`, 'known-cluster');
    at.oneOf(units, row.unit2025, `${place}.unit2025`, 'known-unit');
  });
  file.borders.forEach((pair, i) =>
    pair.forEach((code, j) => at.oneOf(codes, code, `borders[${i}][${j}]`, 'known-province')),
  );
  file.borders2025.forEach((pair, i) =>
    pair.forEach((code, j) => at.oneOf(units, code, `borders2025[${i}][${j}]`, 'known-unit')),
  );
  file.units2025.forEach((unit, i) =>
    unit.members.forEach((code, j) => {
      const place = `units2025[${i}].members[${j}]`;
      at.oneOf(codes, code, place, 'known-province');
      const home = file.provinces.find((province) => province.code === code)?.unit2025;
      at.oneOf([unit.code], home, place, 'known-member', code);
    }),
  );
  file.provinces.forEach(({ code, unit2025 }, i) => {
    const members = file.units2025.find((unit) => unit.code === unit2025)?.members ?? [];
    at.oneOf(members, code, `provinces[${i}].unit2025`, 'known-member', unit2025);
  });
}

function checkStaffValue(row: StaffFigure, place: string, at: Checker): void {
  at.status(row.status, `${place}.status`);
  const isPercent = row.measure === 'percent';
  if (isPercent !== (row.unit === 'percent')) at.fail('type', `${place}.unit`, row.unit);
  if (isPercent) at.percent(row.value, `${place}.value`);
  if (!isPercent && (!Number.isSafeInteger(row.value) || row.value < 0)) {
    at.fail('whole-number', `${place}.value`, row.value);
  }
}

/** The code of a row's place, which tells a unit of 2025 from the province of the same code. */
export function placeOf({ province, boundaries }: PlacedFigure): string {
  return boundaries === undefined ? province : `${province} (${boundaries})`;
}
