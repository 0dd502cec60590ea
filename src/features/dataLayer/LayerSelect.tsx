import { type DataLayer, dataLayers } from '@/domain/dataset';
import type { LocalImport } from '@/domain/localImport';
import { formatPartialDate } from '@/domain/partialDate';
import type { View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { changeView } from '@/state/viewStore';
import { Select } from '@/ui/Select';

interface LayerSelectProps {
  readonly view: View;
  /** What this browser holds of the office's own data. */
  readonly local: LocalImport | undefined;
}

/** Chooses which data the page shows; internal data only once there is some. */
export function LayerSelect({ view, local }: LayerSelectProps) {
  const t = messagesOf(view.lang).layers;
  const date = local && formatPartialDate(local.importedOn, view.lang);
  const options = dataLayers
    .filter((layer) => layer !== 'local' || local !== undefined)
    .map((layer): { id: DataLayer; label: string } => {
      const label = layer === 'local' && date ? t.optionLocal(date) : t.option[layer];
      return { id: layer, label };
    });
  return (
    <Select
      label={t.label}
      value={view.layer}
      options={options}
      // Another layer has other years.
      onChange={(layer) => changeView(view, { layer, year: undefined })}
    />
  );
}
