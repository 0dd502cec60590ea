import type { LoadedData } from '@/domain/dataset';
import { chooseProvince, toggled } from '@/domain/filters';
import type { View } from '@/domain/view';
import type { ChartActions } from '@/figures/figureSpec';
import { serializeAddress } from '@/state/address';
import { addressOf } from '@/state/addressSync';
import { changeView } from '@/state/viewStore';

/** What marks do when they are chosen under this view. */
export function chartActions(data: LoadedData, view: View): ChartActions {
  const { provinces } = data.provinces;
  const choose = (code: string) => {
    const province = provinces.find((candidate) => candidate.code === code);
    return province === undefined ? undefined : chooseProvince(view, province);
  };
  return {
    toggleProvince: (code) => {
      const choice = choose(code);
      if (choice === undefined) return;
      changeView(view, choice.filters, choice.clearedGroups ? 'cleared-groups' : undefined);
    },
    toggleModel: (id) => changeView(view, { models: toggled(view.models, id) }),
    openSheet: (code) => changeView(view, { sheet: code }),
    linkOfProvince: (code) => addressOf(serializeAddress({ ...view, ...choose(code)?.filters })),
  };
}
