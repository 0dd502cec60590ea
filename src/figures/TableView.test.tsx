import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TableView } from './TableView';

function htmlOf(count: number): string {
  return renderToString(
    createElement(TableView, {
      caption: 'Bảng',
      table: {
        columns: [{ id: 'name', label: 'Tên', kind: 'text' }],
        rows: Array.from({ length: count }, (_, index) => {
          const text = `dòng ${index}`;
          return { id: text, cells: [{ text, value: text }] };
        }),
      },
      partText: (shown, all) => `${shown} trong ${all}`,
    }),
  );
}

test('of thousands of rows the first are drawn, and a sentence says so', () => {
  const html = htmlOf(3000);
  expect(html).toContain('500 trong 3000');
  expect(html.match(/dòng /gu)).toHaveLength(500);
});

test('a table that is drawn whole says nothing of it', () => {
  const html = htmlOf(500);
  expect(html.match(/dòng /gu)).toHaveLength(500);
  expect(html).not.toContain(' trong ');
});
