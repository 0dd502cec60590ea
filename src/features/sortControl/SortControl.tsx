import { sortOrders } from '@/domain/sortOrder';
import type { View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { changeView } from '@/state/viewStore';
import { Select } from '@/ui/Select';

interface SortControlProps {
  readonly view: View;
  /** Name of the figure, which several such controls of a page are told apart by. */
  readonly name: string;
}

/** The order of the provinces; the same choice in all figures that list them. */
export function SortControl({ view, name }: SortControlProps) {
  const t = messagesOf(view.lang).sortControl;
  return (
    <Select
      label={t.orderOf(name)}
      value={view.sort}
      options={sortOrders.map((id) => ({ id, label: t.option[id] }))}
      onChange={(sort) => changeView(view, { sort })}
    />
  );
}
