import type { DatasetPath } from '@/domain/dataset';
import type { Indicator, View } from '@/domain/view';
import type { FigureId } from '@/figures/figureModel';

const indicatorFile: Readonly<Record<Indicator, DatasetPath>> = {
  'pilot-models': 'pilot-models.json',
  'staff-reduction': 'staff-reduction.json',
  'committee-additions': 'committee-additions.json',
};

/**
 * The file without which a figure cannot be drawn under a view, known without the figure's code;
 * undefined: it does without any. A test holds it against the figures themselves.
 */
export function findFileBehind(id: FigureId, view: View): DatasetPath | undefined {
  switch (id) {
    case 'headline':
    case 'what-changed':
      return undefined;
    case 'province-map':
      return indicatorFile[view.indicator];
    case 'pilot-counts':
    case 'pilot-matrix':
      return 'pilot-models.json';
    case 'staff-roadmap':
    case 'staff-reduction':
      return 'staff-reduction.json';
    case 'committee-additions':
      return 'committee-additions.json';
    case 'findings':
      return 'findings.json';
  }
}
