import type { LoadedData } from '@/domain/dataset';
import type { View } from '@/domain/view';
import type { FigureModel } from '@/figures/figureModel';
import type { FigureSpec } from '@/figures/figureSpec';

/** One figure as the reader sees it now. */
export interface ExportJob<Marks> {
  readonly spec: FigureSpec<Marks>;
  readonly model: FigureModel<Marks>;
  readonly view: View;
  /** The view as the address has it; exports know nothing of addresses. */
  readonly address: string;
  readonly data: LoadedData;
}
