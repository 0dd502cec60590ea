import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

test('the README gives a reason for each package, and for no other', () => {
  const section = readFileSync('README.md', 'utf8')
    .split(/^## /mu)
    .find((text) => text.startsWith('Dependencies'));
  const named = [...(section ?? '').matchAll(/^\| `([^`]+)`\s*\|\s*\S/gmu)].map(([, name]) => name);
  const used = [
    ...Object.keys(packageJson.dependencies),
    ...Object.keys(packageJson.devDependencies),
  ];
  expect(named).toHaveLength(used.length);
  expect(new Set(named)).toEqual(new Set(used));
});
