import type { DatasetPath } from '@/domain/dataset';
import type { Indicator } from '@/domain/view';
import type { FigureSpec } from '@/figures/figureSpec';
import { remember } from '@/lib/remember';
import { countGroups, legendColumnWidth } from './legendWidth';
import { modelProvinceMap, type ProvinceMapMarks } from './modelProvinceMap';
import { ProvinceMapChart } from './ProvinceMapChart';
import { slideProvinceMap } from './slideProvinceMap';
import { footHeight } from './tileLayout';

const fileOf: Readonly<Record<Indicator, DatasetPath>> = {
  'pilot-models': 'pilot-models.json',
  'staff-reduction': 'staff-reduction.json',
  'committee-additions': 'committee-additions.json',
};

const largestPitchPx = 80;

export const provinceMapFigure: FigureSpec<ProvinceMapMarks> = {
  id: 'province-map',
  reads: (view) => [fileOf[view.indicator]],
  build: remember(modelProvinceMap),
  loadChart: () => Promise.resolve(ProvinceMapChart),
  chart: ProvinceMapChart,
  heightPx: ({ marks, legend }, widthPx, fontPx) => {
    const columnPx = legendColumnWidth(marks.legendTitle, legend, fontPx);
    const footPx = footHeight(
      marks,
      legend.length + 1,
      columnPx,
      { widthPx, fontPx },
      largestPitchPx,
      countGroups(legend),
    );
    return marks.rowCount * Math.min(largestPitchPx, Math.floor(widthPx / marks.colCount)) + footPx;
  },
  hasOwnLegend: true,
  slide: slideProvinceMap,
};
