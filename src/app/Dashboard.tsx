import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { DataSource } from '@/data/dataSource';
import type { LoadedData, ProvinceCode } from '@/domain/dataset';
import { nameOf } from '@/domain/names';
import type { View } from '@/domain/view';
import { FilterBar } from '@/features/filters/FilterBar';
import { headlineFigure } from '@/features/headline';
import { pilotCountsFigure } from '@/features/pilotCounts';
import { MapOptions, mapTabs } from '@/features/provinceMap/MapControls';
import { provinceMapFigure } from '@/features/provinceMap/provinceMap';
import { YearControl } from '@/features/yearControl/YearControl';
import type { FigureInput } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';
import { serializeAddress } from '@/state/address';
import { changeView } from '@/state/viewStore';
import { useViewport } from '@/ui/useViewport';
import { chartActions } from './chartActions';
import { Figure } from './Figure';
import { firstScreenHeight, thirdHeight, tileLabelPx } from './firstScreen';
import { HeadlineStrip } from './HeadlineStrip';
import { LaterSection } from './LaterSection';
import { LazyPart } from './LazyPart';
import { ModelsPanel } from './ModelsPanel';
import {
  committeePart,
  findingsPart,
  keyMessagesPart,
  matrixPart,
  reductionPart,
  roadmapPart,
  sheetPart,
  sourcesPart,
  whatChangedPart,
} from './pageParts';
import type { PageComparison } from './useComparison';
import type { Following } from './useFollowing';
import type { PageFigures } from './usePageInput';

interface DashboardProps {
  /** What has been chosen. */
  readonly input: FigureInput;
  /** What the figures are computed from, which follows the choice. */
  readonly following: Pick<Following<PageFigures>, 'seen' | 'unseen'>;
  /** The release itself, whatever layer the input is of. */
  readonly published: LoadedData;
  /** What the data is set against, and what it could be. */
  readonly comparison?: PageComparison | undefined;
  readonly source: DataSource;
  /** The parts below the first screen are wanted, near or not. */
  readonly isRestWanted?: boolean;
  /** Stands at the end of the filter bar. */
  readonly filterBarEnd?: ReactNode;
}

/** The page in reading order. */
export function Dashboard({
  input,
  following: { seen, unseen },
  published,
  comparison,
  source,
  isRestWanted = false,
  filterBarEnd,
}: DashboardProps) {
  const { data, view, selection, lang } = input;
  const t = messagesOf(lang);
  const { provinces } = data.provinces;
  const chosenView = useRef(view);
  useLayoutEffect(() => {
    chosenView.current = view;
  });
  const [viewNow] = useState(() => () => chosenView.current);
  const shared = { ...propsOf(seen, viewNow), chosen: view };
  // What is unseen is not pressed either: its controls may follow with it.
  const sharedUnseen = { ...propsOf(unseen, viewNow), chosen: unseen.input.view };
  const viewport = useViewport();
  const heightPx = firstScreenHeight(viewport);
  const third = { heightPx: thirdHeight(viewport) };
  const { release } = data.manifest;
  const { view: seenView, pinned, outlines } = seen.input;
  const showing = [serializeAddress(seenView), pinned, outlines, release].join(' ');
  const later = { lang, isWanted: isRestWanted, release, showing };
  const chosen = provinces.find(({ code }) => code === onlyProvinceOf(view));
  return (
    <>
      <FilterBar
        data={data}
        view={view}
        leftCount={selection.provinces.length}
        end={filterBarEnd}
      />
      <Figure
        {...shared}
        spec={headlineFigure}
        name={t.headline.name}
        renderBody={(model) => <HeadlineStrip body={model.marks} />}
      />
      <LaterSection
        part={keyMessagesPart}
        figures={[]}
        {...later}
        canWait
        props={seen}
        unseen={unseen}
      />
      <div className="first-screen">
        <Figure
          {...shared}
          spec={provinceMapFigure}
          name={t.map.name}
          heightPx={heightPx}
          labelPx={tileLabelPx(heightPx)}
          charts={mapTabs(view)}
          drawsEmpty
          options={
            <>
              <MapOptions data={data} view={view} />
              <YearControl data={data} view={view} figure="province-map" name={t.map.name} />
            </>
          }
        />
        <ModelsPanel
          t={t}
          isSheetOpen={view.sheet !== undefined}
          onShow={(what) =>
            changeView(view, {
              sheet: what === 'counts' ? undefined : (sheetCodeOf(view) ?? provinces[0]?.code),
            })
          }
          renderCounts={(chart, sheet) => (
            <Figure
              {...shared}
              spec={pilotCountsFigure}
              name={t.counts.name}
              heightPx={heightPx === undefined ? undefined : heightPx - 20}
              charts={[chart]}
              otherTabs={[sheet]}
            />
          )}
          sheet={
            <LazyPart
              part={sheetPart}
              isWanted={isRestWanted || view.sheet !== undefined}
              props={{
                input: seen.input,
                // The sheet itself answers at once, but for codes that mean nothing to its data yet.
                code: sheetCodeOf(view.boundaries === seenView.boundaries ? view : seenView),
              }}
            >
              {view.sheet !== undefined && <p className="loading">{t.loading}</p>}
            </LazyPart>
          }
        />
        <LaterSection
          part={matrixPart}
          figures={['pilot-matrix']}
          {...later}
          props={shared}
          unseen={sharedUnseen}
        />
        <LaterSection
          part={reductionPart}
          figures={['staff-reduction']}
          {...later}
          props={{ ...shared, ...third }}
          unseen={{ ...sharedUnseen, ...third }}
        />
      </div>
      <LaterSection
        part={roadmapPart}
        figures={['staff-roadmap']}
        {...later}
        props={shared}
        unseen={sharedUnseen}
      />
      <LaterSection
        part={committeePart}
        figures={['committee-additions']}
        {...later}
        props={shared}
        unseen={sharedUnseen}
      />
      <LaterSection
        part={findingsPart}
        figures={['findings']}
        {...later}
        props={shared}
        unseen={sharedUnseen}
      />
      {comparison !== undefined && hasComparison(comparison) && (
        <LaterSection
          part={whatChangedPart}
          figures={['what-changed']}
          {...later}
          props={{ ...shared, comparison }}
          unseen={{ ...sharedUnseen, comparison }}
        />
      )}
      <LaterSection
        part={sourcesPart}
        figures={[]}
        {...later}
        props={{ data: published, shown: seen.input.data, source, lang }}
        unseen={{ data: published, shown: unseen.input.data, source, lang }}
      />
      {chosen !== undefined && view.sheet === undefined && (
        <button
          type="button"
          className="details-bar"
          onClick={() => changeView(view, { sheet: chosen.code })}
        >
          {t.sheet.detailsOf(nameOf(chosen, lang))}
        </button>
      )}
    </>
  );
}

/** Undefined unless just one is chosen. */
function onlyProvinceOf({ provinces }: View): ProvinceCode | undefined {
  return provinces.length === 1 ? provinces[0] : undefined;
}

/** Whose sheet stands in the panel: the open one, else that of the only province. */
function sheetCodeOf(view: View): ProvinceCode | undefined {
  return view.sheet ?? onlyProvinceOf(view);
}

/** What each figure is given, beside what makes it itself. */
function propsOf({ input, faults }: PageFigures, viewNow: () => View) {
  return { input, faults, actions: chartActions(input.data, input.view, viewNow) };
}

/** Whether there is something to compare with, on its way, or lost. */
function hasComparison({ chosen, isLoading, faults }: PageComparison): boolean {
  return chosen !== undefined || isLoading || faults.length > 0;
}
