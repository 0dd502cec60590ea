import { committeeMeasures, type LoadedData, staffScopes } from '@/domain/dataset';
import { findWidestScope } from '@/domain/staffFigures';
import { type Indicator, indicators, type View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { changeView } from '@/state/viewStore';
import { Select } from '@/ui/Select';
import { countCovered } from './indicatorCoverage';

interface MapControlsProps {
  readonly data: LoadedData;
  readonly view: View;
}

/** What the map shows: the indicator with its coverage, and its scope or measure. */
export function MapControls({ data, view }: MapControlsProps) {
  const t = messagesOf(view.lang);
  const of = data.provinces.provinces.length;

  function titleOf(indicator: Indicator): string {
    const covered = countCovered(indicator, data);
    const title = t.map.optionTitle[indicator];
    return covered === undefined ? title : t.map.option(title, `${covered}/${of}`);
  }

  return (
    <>
      <Select
        label={t.map.indicatorLabel}
        value={view.indicator}
        options={indicators.map((indicator) => ({ id: indicator, label: titleOf(indicator) }))}
        onChange={(indicator) =>
          changeView(view, { indicator, scope: undefined, measure: undefined })
        }
      />
      {view.indicator === 'staff-reduction' && data.staff !== undefined && (
        <Select
          label={t.map.scopeLabel}
          value={view.scope ?? findWidestScope(data.staff.observations)}
          options={staffScopes
            .filter(
              (scope) =>
                scope === view.scope ||
                data.staff?.observations.some((row) => row.scope === scope) === true,
            )
            .map((scope) => ({ id: scope, label: t.scope[scope] }))}
          onChange={(scope) => changeView(view, { scope })}
        />
      )}
      {view.indicator === 'committee-additions' && (
        <Select
          label={t.map.measureLabel}
          value={view.measure ?? 'executive'}
          options={committeeMeasures.map((measure) => ({ id: measure, label: t.measure[measure] }))}
          onChange={(measure) => changeView(view, { measure })}
        />
      )}
    </>
  );
}
