import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from './jsonSchemas';

const folder = 'public/data/schema';

test.each(jsonSchemas())('%s is up to date (npm run data:schema writes it)', (file, text) => {
  expect(readFileSync(`${folder}/${file}`, 'utf8')).toBe(text);
});

test('no schema is left over', () => {
  const written = jsonSchemas().map(([file]) => file);
  expect(readdirSync(folder).sort()).toEqual(written.sort());
});
