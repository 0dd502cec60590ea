import { type Sheet, sheetOf } from '@/exports/sheet';
import type { LoadedData } from '@/domain/dataset';
import type { FigureModel } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';
import { type FigureMetadata, metadataVersion } from './figureMetadata';

interface Described {
  readonly model: FigureModel;
  readonly address: string;
  readonly data: LoadedData;
}

/** View, release and rows of a figure, as its picture carries them. */
export function describeFigure({ model, address, data }: Described): FigureMetadata {
  const [columns = [], ...rows] = withoutConstants(sheetOf(model, data), model);
  return {
    program: 'then-chot',
    version: metadataVersion,
    view: address,
    release: data.manifest.release,
    releasedOn: data.manifest.releasedOn,
    figure: model.id,
    name: model.name,
    layer: model.caption.origin.layer,
    columns: withNumbers(columns.map(String)),
    rows: rows.map((cells, index) => ({ id: model.table.rows[index]?.id ?? String(index), cells })),
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

/** The sheet without layer and release, which are the same in every row and stand once already. */
function withoutConstants(sheet: Sheet, { lang }: FigureModel): Sheet {
  const t = messagesOf(lang).sheetColumn;
  const labels = sheet[0] ?? [];
  const isKept = labels.map((label) => label !== t.layer && label !== t.release);
  return sheet.map((cells) => cells.filter((_, index) => isKept[index]));
}
