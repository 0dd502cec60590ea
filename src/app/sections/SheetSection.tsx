import type { ProvinceCode } from '@/domain/dataset';
import { printSheet } from '@/exports/print/printSheet';
import { factsOf } from '@/features/briefing/briefingFacts';
import { modelSheet } from '@/features/provinceSheet/modelUnitSheet';
import { ProvinceSheet } from '@/features/provinceSheet/ProvinceSheet';
import type { FigureInput } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';
import { pinProvince, usePinnedProvince } from '@/state/preferences';

export interface SheetSectionProps {
  readonly input: FigureInput;
  /** Whose sheet; undefined while no province is chosen. */
  readonly code: ProvinceCode | undefined;
}

/** Everything known of one province or unit. */
export function SheetSection({ input, code }: SheetSectionProps) {
  const { view, data, lang } = input;
  const pinned = usePinnedProvince();
  return (
    <ProvinceSheet
      sheet={code === undefined ? undefined : modelSheet(input, code, pinned)}
      t={messagesOf(lang)}
      onPin={pinProvince}
      onPrint={(article) => printSheet(article, { ...factsOf(view, data), filter: '' })}
    />
  );
}
