import type { Origin } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { originsOf } from '@/domain/origins';
import type { FigureInput, FigureModel, FigureTable, TableRow } from './figureModel';
import type { FigureSpec } from './figureSpec';
import { messagesOf } from '@/i18n/messages';
import { lazyTable } from './lazyTable';
import { markUnits } from './ofUnits';
import { describeOrigins, isMadeUp } from './origin';

/**
 * The only way to a figure's model: names where its rows come from, each by the layer of its own
 * sources, so that no figure can forget it and none stains another. Throws what the model throws.
 */
export function buildFigure<Marks>(
  spec: FigureSpec<Marks>,
  input: FigureInput,
): FigureModel<Marks> {
  const model = markUnits(spec.build(input), input);
  const { data, lang } = input;
  const found = originsOf(model.rowSourceIds ?? model.sourceIds, data);
  // Of what shows no row, only the layer that was asked can be said.
  const origins = found.length > 0 ? found : [data.layer ?? published];
  const caption = { ...model.caption, origins, layer: describeOrigins(origins, lang) };
  return {
    ...model,
    // The sentence travels alone: into a text, a slide's title, an alt text.
    finding: findingIn(model.finding, origins, lang),
    caption,
    table: origins.length > 1 ? withLayers(model, caption.layer, input) : model.table,
  };
}

/** The sentence with the layer that is not published, which a title must say. */
function findingIn(finding: string, origins: readonly Origin[], lang: Lang): string {
  const t = messagesOf(lang).layers;
  if (isMadeUp({ origins })) return t.findingOf(finding);
  const internal = origins.filter(isInternal);
  if (internal.length === 0) return finding;
  return t.internalFindingOf(finding, internal.length === origins.length);
}

/** Imported into this browser; what the office has released is published. */
function isInternal(origin: Origin): boolean {
  return origin.layer === 'local' && origin.importedOn !== undefined;
}

const published: Origin = { layer: 'published' };

/** The table with the layer of each row, for wherever rows of several layers travel together. */
function withLayers({ table }: FigureModel, all: string, { data, lang }: FigureInput): FigureTable {
  const layerOfRow = ({ sourceIds = [] }: TableRow): string =>
    // A row without a source says that in none of the layers there is anything.
    sourceIds.length === 0 ? all : describeOrigins(originsOf(sourceIds, data), lang);
  return lazyTable(() => ({
    columns: [
      ...table.columns,
      { id: layerColumn, label: messagesOf(lang).sheetColumn.layer, kind: 'text' },
    ],
    rows: table.rows.map((row) => {
      const text = layerOfRow(row);
      return { ...row, cells: [...row.cells, { text, value: text }] };
    }),
  }));
}

/** Id of the column that names the layer of each row. */
export const layerColumn = 'layer';
