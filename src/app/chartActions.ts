import type { LoadedData } from '@/domain/dataset';
import { chooseProvince, toggled } from '@/domain/filters';
import type { View } from '@/domain/view';
import type { ChartActions } from '@/figures/figureSpec';
import { serializeAddress } from '@/state/address';
import { addressOf } from '@/state/addressSync';
import { isHelpKeyOn } from '@/state/preferences';
import { reconcile } from '@/state/reconcile';
import { changeView, requestedViewNow } from '@/state/viewStore';

/**
 * What marks do when they are chosen. `shown` is the view of the figure, which follows a choice a
 * moment later: what is chosen in it adds to what has been chosen by then.
 * @param chosenNow the view that the page has last answered, whether the figure shows it or not
 */
export function chartActions(data: LoadedData, shown: View, chosenNow: () => View): ChartActions {
  const { provinces } = data.provinces;
  /** Undefined where the codes of the figure mean nothing any more. */
  const viewNow = (): View | undefined => {
    const { layer, present } = chosenNow();
    const requested = requestedViewNow();
    if (requested.boundaries !== shown.boundaries) return undefined;
    return reconcile({ ...requested, layer, present }, data).view;
  };
  const choose = (view: View, code: string) => {
    const province = provinces.find((candidate) => candidate.code === code);
    return province === undefined ? undefined : chooseProvince(view, province);
  };
  return {
    toggleProvince: (code) => {
      const view = viewNow();
      const choice = view && choose(view, code);
      if (view === undefined || choice === undefined) return;
      changeView(view, choice.filters, choice.clearedGroups ? 'cleared-groups' : undefined);
    },
    toggleModel: (id) => {
      const view = viewNow();
      if (view !== undefined) changeView(view, { models: toggled(view.models, id) });
    },
    openSheet: (code) => {
      const view = viewNow();
      if (view !== undefined) changeView(view, { sheet: code });
    },
    hasLetterKeys: isHelpKeyOn,
    linkOfProvince: (code) =>
      addressOf(serializeAddress({ ...shown, ...choose(shown, code)?.filters })),
  };
}
