import { type ReactNode, useId, useRef } from 'react';
import type { LoadedData } from '@/domain/dataset';
import { defaultView, hasFilters, type View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { closeTool, openTool, type Tool, useIsToolOpen } from '@/state/openTool';
import { Dropdown } from '@/ui/Dropdown';
import { useKeepFocus } from '@/ui/useKeepFocus';
import { useViewport } from '@/ui/useViewport';
import { listChosen } from './chosenFilters';
import { FilterChips } from './FilterChips';
import { FilterControls } from './FilterControls';
import { FilterNews } from './FilterNews';
import { FilterSheet } from './FilterSheet';
import { StartOver } from './StartOver';
import { UndoButton } from './UndoButton';

/** Up to this width the controls stand in a sheet; builtPage.css has the same number. */
const narrowPx = 899;

interface FilterBarProps {
  readonly data: LoadedData;
  readonly view: View;
  /** Provinces left by the filters. */
  readonly leftCount: number;
  /** Choices beside the filters: which data, which boundaries. */
  readonly end?: ReactNode;
}

/** The filters in one row, always in reach: the controls, or the button of their sheet. */
export function FilterBar({ data, view, leftCount, end }: FilterBarProps) {
  const messages = messagesOf(view.lang);
  const t = messages.filter;
  const root = useRef<HTMLElement>(null);
  useKeepFocus(root, '.chip');
  const isNarrow = useViewport().widthPx <= narrowPx;
  const sheet: Tool = `filters-${useId()}`;
  const isSheetOpen = useIsToolOpen(sheet) && isNarrow;
  const isFiltered = hasFilters(view);
  const chosen = listChosen(view, data);
  const all = data.provinces.provinces.length;
  const left = (isFiltered || isNarrow) && (
    <span className="filter-bar__left">
      {isFiltered ? t.left(leftCount, all) : t.allProvinces(all)}
    </span>
  );
  // One control takes its own choices off.
  const startOver = new Set(chosen.map(({ kind }) => kind)).size > 1 && <StartOver view={view} />;
  const { layers, boundaries } = messages;
  return (
    <section
      ref={root}
      className={isNarrow ? 'filter-bar filter-bar--narrow' : 'filter-bar'}
      aria-label={t.bar}
    >
      {isNarrow ? (
        <>
          <button
            type="button"
            className="button filter-bar__open"
            aria-haspopup="dialog"
            onClick={() => openTool(sheet)}
          >
            {messages.comforts.filters.open(chosen.length)}
          </button>
          <div className="filter-bar__row">
            {!isSheetOpen && <UndoButton view={view} />}
            {left}
            {isFiltered && <FilterChips view={view} chosen={chosen} />}
            {startOver}
          </div>
        </>
      ) : (
        <>
          <FilterControls data={data} view={view} isInline={false} />
          {/* What comes and goes stands behind what stays, so that nothing moves. */}
          <UndoButton view={view} />
          {left}
          {startOver}
          {end !== undefined && (
            <div className="filter-bar__end">
              <Dropdown
                name={t.basis}
                label={`${layers.brief[view.layer]} · ${boundaries.caption[view.boundaries]}`}
                isActive={
                  view.layer !== defaultView.layer || view.boundaries !== defaultView.boundaries
                }
              >
                <div className="filter-bar__basis">{end}</div>
              </Dropdown>
            </div>
          )}
        </>
      )}
      {isSheetOpen ? (
        <FilterSheet
          data={data}
          view={view}
          leftCount={leftCount}
          end={end}
          onClose={() => closeTool(sheet)}
        />
      ) : (
        <FilterNews data={data} view={view} leftCount={leftCount} />
      )}
    </section>
  );
}
