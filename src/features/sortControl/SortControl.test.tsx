import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { defaultView } from '@/domain/view';
import { SortControl } from './SortControl';

test('three orders, the present one chosen, named after its figure', () => {
  const html = renderToString(
    <SortControl view={{ ...defaultView, sort: 'north' }} name="Ma trận" />,
  );
  expect(html).toContain('aria-label="Thứ tự: Ma trận"');
  expect(
    [...html.matchAll(/<option value="([^"]*)"( selected="")?/gu)].map(
      ([, id, on]) => `${id}${on === undefined ? '' : '*'}`,
    ),
  ).toEqual(['value', 'name', 'north*']);
});
