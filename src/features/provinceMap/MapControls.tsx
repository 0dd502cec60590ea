import { committeeMeasures, type LoadedData, staffScopes } from '@/domain/dataset';
import { staffScopesIn } from '@/domain/observationIndex';
import { findWidestScope } from '@/domain/staffFigures';
import { outlineKinds } from '@/domain/mapOutlines';
import { type Indicator, indicators, type View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { showOutlines, useOutlines } from '@/state/preferences';
import { changeView } from '@/state/viewStore';
import { Select } from '@/ui/Select';
import type { Tab } from '@/ui/Tabs';
import { countCovered } from './indicatorCoverage';

/** What the map shows of the committee additions when nothing is chosen. */
const defaultMeasure = 'executive';

const noOutlines = 'none';
const outlineChoices = [noOutlines, ...outlineKinds] as const;

interface MapControlsProps {
  readonly data: LoadedData;
  readonly view: View;
}

/** What the map shows, as one list of choices: the indicator with its coverage, and its own options. */
export function MapControls({ data, view }: MapControlsProps) {
  const t = messagesOf(view.lang);
  const of = data.provinces.provinces.length;

  function titleOf(indicator: Indicator): string {
    const covered = countCovered(indicator, data, view.year);
    const title = t.map.optionTitle[indicator];
    return covered === undefined ? title : t.map.option(title, `${covered}/${of}`);
  }

  return (
    <>
      <Select
        label={t.map.indicatorLabel}
        value={view.indicator}
        options={indicators.map((indicator) => ({ id: indicator, label: titleOf(indicator) }))}
        onChange={(indicator) => chooseIndicator(view, indicator)}
      />
      <MapOptions data={data} view={view} />
    </>
  );
}

/** The order of the page: models, staff, committees. */
const tabOrder: readonly Indicator[] = ['pilot-models', 'staff-reduction', 'committee-additions'];

/** Tabs of what the map can show. */
export function mapTabs(view: View): readonly Tab[] {
  const { tab } = messagesOf(view.lang).map;
  return tabOrder.map((indicator) => ({
    id: indicator,
    label: tab[indicator],
    isSelected: view.indicator === indicator,
    onSelect: () => chooseIndicator(view, indicator),
  }));
}

function chooseIndicator(view: View, indicator: Indicator): void {
  if (indicator === view.indicator) return;
  changeView(view, { indicator, scope: undefined, measure: undefined });
}

/** Scope or measure of the indicator, and what stands around the tiles. */
export function MapOptions({ data, view }: MapControlsProps) {
  const t = messagesOf(view.lang);
  const outlines = useOutlines();
  const widest = data.staff && findWidestScope(data.staff.observations);

  return (
    <>
      {view.indicator === 'staff-reduction' && widest !== undefined && (
        <Select
          label={t.map.scopeLabel}
          value={view.scope ?? widest}
          options={staffScopes
            .filter(
              (scope) =>
                scope === view.scope ||
                (data.staff && staffScopesIn(data.staff.observations).has(scope)) === true,
            )
            .map((scope) => ({ id: scope, label: t.scope[scope] }))}
          // What the map shows by itself is its default, and a default is not written down.
          onChange={(scope) => changeView(view, { scope: scope === widest ? undefined : scope })}
        />
      )}
      {view.indicator === 'committee-additions' && (
        <Select
          label={t.map.measureLabel}
          value={view.measure ?? defaultMeasure}
          options={committeeMeasures.map((measure) => ({ id: measure, label: t.measure[measure] }))}
          onChange={(measure) =>
            changeView(view, { measure: measure === defaultMeasure ? undefined : measure })
          }
        />
      )}
      {view.boundaries === '2019' && (
        <Select
          label={t.mapExtras.outlines}
          value={outlines ?? noOutlines}
          options={outlineChoices.map((id) => {
            return { id, label: t.mapExtras.outlineOption[id] };
          })}
          onChange={(id) => showOutlines(id === noOutlines ? undefined : id)}
        />
      )}
    </>
  );
}
