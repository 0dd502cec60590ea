import { boundaries } from '@/domain/boundaries';
import type { ProvincesFile } from '@/domain/dataset';
import type { View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { switchBoundaries } from '@/state/viewStore';
import { Select } from '@/ui/Select';

interface BoundariesSelectProps {
  readonly view: View;
  /** Of 2019. */
  readonly file: ProvincesFile;
}

/** Shows the same figures by the 22 provinces of 2019 or by the 10 units of 2025. */
export function BoundariesSelect({ view, file }: BoundariesSelectProps) {
  const t = messagesOf(view.lang).boundaries;
  return (
    <Select
      label={t.label}
      value={view.boundaries}
      options={boundaries.map((id) => ({ id, label: t.option[id] }))}
      onChange={(chosen) => switchBoundaries(view, chosen, file)}
    />
  );
}
