import type { LoadedData } from '@/domain/dataset';
import { chooseProvince, toggled } from '@/domain/filters';
import type { View } from '@/domain/view';
import type { ChartActions } from '@/figures/figureSpec';
import { serializeAddress } from '@/state/address';
import { addressOf } from '@/state/addressSync';
import { reconcile } from '@/state/reconcile';
import { changeView, requestedViewNow } from '@/state/viewStore';

/**
 * What marks do when they are chosen. `shown` is the view of the figure: a figure out of sight follows
 * a choice a moment later, so what is chosen in it adds to the view that holds by then.
 */
export function chartActions(data: LoadedData, shown: View): ChartActions {
  const { provinces } = data.provinces;
  const viewNow = (): View => {
    const requested = requestedViewNow();
    // Its codes mean something else until the figures follow.
    if (requested.boundaries !== shown.boundaries) return shown;
    return reconcile({ ...requested, layer: shown.layer }, data).view;
  };
  const choose = (view: View, code: string) => {
    const province = provinces.find((candidate) => candidate.code === code);
    return province === undefined ? undefined : chooseProvince(view, province);
  };
  return {
    toggleProvince: (code) => {
      const view = viewNow();
      const choice = choose(view, code);
      if (choice === undefined) return;
      changeView(view, choice.filters, choice.clearedGroups ? 'cleared-groups' : undefined);
    },
    toggleModel: (id) => {
      const view = viewNow();
      changeView(view, { models: toggled(view.models, id) });
    },
    openSheet: (code) => changeView(viewNow(), { sheet: code }),
    linkOfProvince: (code) =>
      addressOf(serializeAddress({ ...shown, ...choose(shown, code)?.filters })),
  };
}
