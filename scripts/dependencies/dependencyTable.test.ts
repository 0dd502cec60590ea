import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

test('the table gives a reason for each package, and for no other', () => {
  const table = readFileSync('scripts/dependencies/README.md', 'utf8');
  const named = [...table.matchAll(/^\| `([^`]+)`\s*\|\s*\S/gmu)].map(([, name]) => name);
  const used = [
    ...Object.keys(packageJson.dependencies),
    ...Object.keys(packageJson.devDependencies),
  ];
  expect(named).toHaveLength(used.length);
  expect(new Set(named)).toEqual(new Set(used));
});
