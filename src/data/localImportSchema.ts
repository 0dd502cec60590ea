import * as v from 'valibot';
import { changedDatasets } from '@/domain/changeRows';
import type { LocalImport } from '@/domain/localImport';
import { committeeSchema, date, pilotSchema, sourcesSchema, staffSchema, text } from './schema';

/** The schema of an office's own rows, as they are kept between two visits. */
export const localImportSchema: v.GenericSchema<unknown, LocalImport> = v.object({
  importedOn: date,
  fileNames: v.array(text),
  sources: sourcesSchema.entries.sources,
  replaces: v.exactOptional(v.array(v.picklist(changedDatasets))),
  committee: v.exactOptional(
    v.pick(committeeSchema, ['observations', 'notApplicable', 'notPublished']),
  ),
  staff: v.exactOptional(v.pick(staffSchema, ['observations', 'notApplicable', 'notPublished'])),
  pilots: v.exactOptional(v.pick(pilotSchema, ['observations'])),
});
