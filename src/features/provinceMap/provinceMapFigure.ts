import type { DatasetPath } from '@/domain/dataset';
import type { Indicator } from '@/domain/view';
import type { FigureSpec } from '@/figures/figureSpec';
import { modelProvinceMap, type ProvinceMapMarks } from './modelProvinceMap';
import { ProvinceMapChart } from './ProvinceMapChart';
import { slideProvinceMap } from './slideProvinceMap';

const fileOf: Readonly<Record<Indicator, DatasetPath>> = {
  'pilot-models': 'pilot-models.json',
  'staff-reduction': 'staff-reduction.json',
  'committee-additions': 'committee-additions.json',
};

export const provinceMapFigure: FigureSpec<ProvinceMapMarks> = {
  id: 'province-map',
  reads: (view) => [fileOf[view.indicator]],
  build: modelProvinceMap,
  loadChart: () => Promise.resolve(ProvinceMapChart),
  heightPx: ({ marks }, widthPx) =>
    marks.rowCount * Math.min(80, Math.floor(widthPx / marks.colCount)),
  hasOwnLegend: true,
  slide: slideProvinceMap,
};
