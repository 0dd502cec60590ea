import { toJsonSchema } from '@valibot/to-json-schema';
import { datasetSchemas, manifestSchema } from '@/data/schema';

/** File name and text of the JSON Schema of every data file. */
export function jsonSchemas(): [file: string, text: string][] {
  const schemas = { 'manifest.json': manifestSchema, ...datasetSchemas };
  return Object.entries(schemas).map(([path, schema]) => {
    // Checks that JSON Schema has no word for (a date that exists) are left to the door.
    const json = toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-2020-12' });
    return [
      path.replace('.json', '.schema.json'),
      `${JSON.stringify({ title: path, ...json }, null, 2)}\n`,
    ];
  });
}
