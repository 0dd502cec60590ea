import { type ReactNode, useId, useRef } from 'react';
import type { LoadedData } from '@/domain/dataset';
import { hasFilters, type View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { closeTool, openTool, type Tool, useIsToolOpen } from '@/state/openTool';
import { useKeepFocus } from '@/ui/useKeepFocus';
import { useViewport } from '@/ui/useViewport';
import { listChosen } from './chosenFilters';
import { FilterChips } from './FilterChips';
import { FilterControls } from './FilterControls';
import { FilterNews } from './FilterNews';
import { FilterSheet } from './FilterSheet';
import { StartOver } from './StartOver';
import { UndoButton } from './UndoButton';

/** Up to this width the controls stand in a sheet; comforts.css has the same number. */
const narrowPx = 640;

interface FilterBarProps {
  readonly data: LoadedData;
  readonly view: View;
  /** Provinces left by the filters. */
  readonly leftCount: number;
  /** Choices beside the filters: which data, which boundaries. */
  readonly end?: ReactNode;
}

/** The filters, always in reach: the controls or the button of their sheet, chips, start over. */
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
  const chips = isFiltered && (
    <>
      <FilterChips view={view} chosen={chosen} />
      <StartOver view={view} />
    </>
  );
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
            {chips}
          </div>
        </>
      ) : (
        <>
          <FilterControls data={data} view={view} isInline={false} />
          {chips}
          <UndoButton view={view} />
          {left}
          <div className="filter-bar__end">{end}</div>
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
