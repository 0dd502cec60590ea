import { expect, test } from 'vitest';
import { readMadeUpData, readPublishedData } from '@/data/publishedForTests';
import { languages } from '@/domain/language';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { inBoundaries } from './boundariesOfView';
import { prepareFigures } from './figureRegistry';
import { slideOfModel } from '@/parts/slideOfBody';

const published = readPublishedData();
const madeUp = readMadeUpData();

const views: readonly Partial<View>[] = [
  {},
  { provinces: ['60', '84'] },
  { scope: 'public-service' },
  { layer: 'illustrative' },
  { boundaries: '2025' },
  { boundaries: '2025', layer: 'illustrative' },
];

// What slides said before the drawings were made anew; gone when all of them are.
test('slides hold what they held', async () => {
  const lines = views.flatMap((view) =>
    languages.flatMap((lang) => {
      const layer = view.layer === 'illustrative' ? madeUp : published;
      const input = inputOf({ ...view, lang }, inBoundaries(layer, view.boundaries ?? '2019'));
      return prepareFigures(input).flatMap(({ prepare }) => {
        const { model, slide } = prepare();
        const parts =
          (slideOfModel(model) ?? slide())?.columns.flatMap((column) => column.parts) ?? [];
        return [
          `${JSON.stringify(view)} ${lang} ${model.id}`,
          ...parts.map((part) => JSON.stringify(part)),
        ];
      });
    }),
  );
  await expect(lines.join('\n')).toMatchFileSnapshot('slideBaseline.txt');
});
