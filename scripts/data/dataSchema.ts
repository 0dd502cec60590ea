/** `npm run data:schema`: writes public/data/schema/*.schema.json from the one schema in code. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from './jsonSchemas';

const folder = 'public/data/schema';
await mkdir(folder, { recursive: true });
for (const [file, text] of jsonSchemas()) await writeFile(join(folder, file), text);
