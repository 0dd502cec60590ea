import { create } from 'zustand';
import type { Boundaries } from '@/domain/boundaries';
import { chooseMembers, chooseUnits, type FormerChoice } from '@/domain/boundariesChoice';
import type { ProvincesFile } from '@/domain/dataset';
import { defaultView, type View } from '@/domain/view';
import type { UnknownValue } from './address';
import { isSpoken, waitForLanguage } from './spokenLanguages';
import { findLastStep, pastAfter, type PastFilters } from './undo';

/** What the last action did beside what was asked for. */
export type ActionNotice =
  | 'cleared-groups'
  /** The units of 2025 have neither regions nor clusters. */
  | 'cleared-by-boundaries'
  /** The browser would not let go of the imported rows. */
  | 'import-kept'
  /** The texts of a language could not be had, so the page stays in the one that it has. */
  | 'language-missing';

interface ViewState {
  readonly view: View;
  /** Values of the address that have the wrong form. */
  readonly unknown: readonly UnknownValue[];
  readonly actionNotice: ActionNotice | undefined;
  /** The choice before the switch to 2025, for the way back. */
  readonly former: FormerChoice | undefined;
  /** The filter choices that can be taken back; each history entry has its own. */
  readonly past: PastFilters;
  /** The view is what taking back a choice has restored. */
  readonly isUndone: boolean;
}

/** Known to the address sync and to the hooks of this room only. */
export const viewStore = create<ViewState>()(() => ({
  view: defaultView,
  unknown: [],
  actionNotice: undefined,
  former: undefined,
  past: [],
  isUndone: false,
}));

/** The view as the address asks for it, not yet checked against the data. */
export function useRequestedView(): View {
  return viewStore((state) => state.view);
}

/** The same at this moment, for an action of a figure that may not show the last choice yet. */
export function requestedViewNow(): View {
  return viewStore.getState().view;
}

export function useUnknownValues(): readonly UnknownValue[] {
  return viewStore((state) => state.unknown);
}

export function useActionNotice(): ActionNotice | undefined {
  return viewStore((state) => state.actionNotice);
}

/**
 * Changes part of the view that is shown; the address follows. `current` is the view as reconciled
 * with the data, so that values which mean nothing do not live on in the address. A change to a
 * language that has yet to be fetched waits for it; if it cannot be had, all but the language changes.
 */
export function changeView(current: View, patch: Partial<View>, actionNotice?: ActionNotice): void {
  const { lang } = patch;
  if (lang !== undefined && !isSpoken(lang)) {
    const { view: shown } = viewStore.getState();
    // What was chosen meanwhile stays chosen.
    const now = (): View => {
      const { view } = viewStore.getState();
      return view === shown ? current : view;
    };
    const isAllThatChanges = Object.keys(patch).length === 1;
    waitForLanguage(
      lang,
      () => changeView(now(), patch, actionNotice),
      () => {
        if (isAllThatChanges) notify('language-missing');
        else changeView(now(), { ...patch, lang: now().lang }, 'language-missing');
      },
    );
    return;
  }
  const view = { ...current, ...patch };
  const past = pastAfter(viewStore.getState().past, current, view);
  viewStore.setState({ view, unknown: [], actionNotice, past, isUndone: false });
}

/** True when there is a filter choice to take back. */
export function useCanUndo(): boolean {
  return viewStore((state) => state.past.length > 0);
}

/** True while the view is what taking back a choice has restored. */
export function useIsUndone(): boolean {
  return viewStore((state) => state.isUndone);
}

/**
 * Takes back the last filter choice that led to this history entry. A step of its own: going back
 * in the browser brings the choice in again. Language, sheet, layer and year stay.
 */
export function undoFilter(current: View): void {
  const { past } = viewStore.getState();
  const step = findLastStep(past);
  if (step === undefined) return;
  // The open sheet names a place in the codes of the boundaries.
  const sheet = step.boundaries === current.boundaries ? current.sheet : undefined;
  viewStore.setState({
    view: { ...current, ...step, sheet },
    unknown: [],
    actionNotice: undefined,
    past: past.slice(0, -1),
    isUndone: true,
  });
}

/**
 * Shows the same figures on the other boundaries: provinces become their units, units the former
 * choice if nobody touched it since, else all their members.
 */
export function switchBoundaries(current: View, boundaries: Boundaries, file: ProvincesFile): void {
  if (boundaries === current.boundaries) return;
  if (boundaries === '2019') {
    const choice = chooseMembers(current, file, viewStore.getState().former);
    changeView(current, { ...choice, boundaries });
    viewStore.setState({ former: undefined });
    return;
  }
  const { former, became, cleared } = chooseUnits(current, file);
  const notice = cleared.length > 0 ? 'cleared-by-boundaries' : undefined;
  changeView(current, { ...became, boundaries }, notice);
  viewStore.setState({ former: { former, became } });
}

/** Says something that no change of the view brought about. */
export function notify(actionNotice: ActionNotice): void {
  viewStore.setState({ actionNotice });
}

/** Puts the notices away, and with them the values that they name. */
export function dismissNotices(current: View): void {
  changeView(current, {});
}
