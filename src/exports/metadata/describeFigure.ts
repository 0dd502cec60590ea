import { rowsOf } from '@/exports/sheet';
import type { DataLayer, LoadedData, Origin, SourceId } from '@/domain/dataset';
import { originsOf } from '@/domain/origins';
import type { FigureModel } from '@/figures/figureModel';
import { type FigureMetadata, metadataVersion } from './figureMetadata';

interface Described {
  readonly model: FigureModel;
  readonly address: string;
  readonly data: LoadedData;
}

/** View, release and rows of a figure, as its picture carries them. */
export function describeFigure({ model, address, data }: Described): FigureMetadata {
  const [columns = [], ...rows] = rowsOf(model, data);
  const { origins } = model.caption;
  const of = (ids: readonly SourceId[]): readonly Origin[] => originsOf(ids, data);
  return {
    program: 'then-chot',
    version: metadataVersion,
    view: address,
    release: data.manifest.release,
    releasedOn: data.manifest.releasedOn,
    figure: model.id,
    name: model.name,
    layer: weakestOf(origins),
    columns: withNumbers(columns.map(String)),
    rows: rows.map((cells, index) => {
      const { id = String(index), sourceIds = [] } = model.table.rows[index] ?? {};
      return { id, cells, layer: weakestOf(sourceIds.length === 0 ? origins : of(sourceIds)) };
    }),
  };
}

/** Two columns of one name are told apart, so that cells can be found by it. */
function withNumbers(labels: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return labels.map((label) => {
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    return count === 1 ? label : `${label} (${count})`;
  });
}

/** The layer that is least of all published. */
function weakestOf(origins: readonly Origin[]): DataLayer {
  const found = new Set(origins.map(({ layer }) => layer));
  return (['illustrative', 'local'] as const).find((layer) => found.has(layer)) ?? 'published';
}
