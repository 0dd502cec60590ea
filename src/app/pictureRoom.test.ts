import { describe, expect, test } from 'vitest';
import { readMadeUpData, readPublishedData } from '@/data/publishedForTests';
import { toUnits2025 } from '@/domain/regroup';
import { inputOf } from '@/domain/testFixtures';
import { layoutPicture } from '@/exports/picture/layoutPicture';
import { pictureFormats } from '@/exports/picture/pictureFormats';
import { pilotCountsFigure } from '@/features/pilotCounts';
import { staffReductionFigure } from '@/features/staffReduction/staffReduction';
import { measureTextAt } from '@/lib/textMeasure';
import { bodyHeight, layoutBody } from '@/parts/layoutBody';

const published = readPublishedData();
const codes = published.provinces.provinces.map(({ code }) => code);
const models = published.pilots.models.map(({ id }) => id);
const layers = {
  published,
  illustrative: readMadeUpData(),
};
const views = [
  {},
  { provinces: ['84'] },
  { provinces: codes.slice(0, 21), models: models.slice(0, 11) },
  { boundaries: '2025' as const },
];

describe.each(['vi', 'en'] as const)(
  'a picture holds its figure in its smallest size (%s)',
  (lang) => {
    describe.each(['published', 'illustrative'] as const)('%s', (layer) => {
      test.each(views)('%j', (view) => {
        const data = 'boundaries' in view ? toUnits2025(layers[layer]) : layers[layer];
        for (const { build } of [staffReductionFigure, pilotCountsFigure]) {
          const model = build(inputOf({ ...view, lang }, data));
          for (const format of Object.values(pictureFormats)) {
            const layout = layoutPicture({
              model,
              format,
              hasOwnLegend: false,
              chartHeightPx: (widthPx, fontPx) => bodyHeight(model.marks, widthPx, fontPx),
              measureAt: measureTextAt,
            });
            const { heightPx = 0, ...box } = layout?.chart ?? { widthPx: 0, fontPx: 0 };
            expect(box.fontPx).toBeGreaterThanOrEqual(format.smallestPx);
            const scene = layoutBody(model.marks, { ...box, heightPx });
            expect(scene.heightPx).toBeLessThanOrEqual(heightPx + 1);
          }
        }
      });
    });
  },
);
