import { type LoadedData, type StaffScope, staffScopes } from '@/domain/dataset';
import type { View } from '@/domain/view';
import { staffScopesIn } from '@/domain/observationIndex';
import { findStaffSeries } from '@/domain/yearlyStaff';
import { messagesOf } from '@/i18n/messages';
import { roadmapSeriesTextsOf } from '@/i18n/roadmapSeries';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import { changeView } from '@/state/viewStore';
import { Select } from '@/ui/Select';

interface ScopeControlProps {
  readonly data: LoadedData;
  readonly view: View;
  /** Name of the figure whose control this is. */
  readonly figure: string;
  /** How many provinces are left, for a figure that shows the series of several in one scope. */
  readonly leftCount?: number;
}

/** Keeps the staff figures to one scope; the same choice is the map's. */
export function ScopeControl({ data, view, figure, leftCount = 1 }: ScopeControlProps) {
  const t = messagesOf(view.lang);
  const staff = staffFigureTextsOf(view.lang);
  const rows = data.staff?.observations;
  if (data.staff === undefined || rows === undefined) return null;
  const isOneScope = leftCount > 1 && findStaffSeries(data) !== undefined;
  const scopes = staffScopes.filter(
    (scope) => scope === view.scope || staffScopesIn(rows).has(scope),
  );
  const options: { id: StaffScope | 'all'; label: string }[] = [
    {
      id: 'all',
      label: isOneScope ? roadmapSeriesTextsOf(view.lang).widestScope : staff.allScopes,
    },
    ...scopes.map((scope) => ({ id: scope, label: t.scope[scope] })),
  ];
  return (
    <Select
      label={staff.scopeOf(figure)}
      value={view.scope ?? 'all'}
      options={options}
      onChange={(id) => changeView(view, { scope: id === 'all' ? undefined : id })}
    />
  );
}
