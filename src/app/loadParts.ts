import type { QueryClient } from '@tanstack/react-query';
import {
  committeePart,
  findingsPart,
  keyMessagesPart,
  matrixPart,
  reductionPart,
  roadmapPart,
} from './pageParts';
import { partQuery } from './pagePart';

/**
 * Loads the code of the sections with figures, so that a page that is rendered without a browser
 * holds them. Rejects when one cannot be loaded.
 */
export async function loadSections(client: QueryClient): Promise<void> {
  await Promise.all([
    client.query(partQuery(keyMessagesPart)),
    client.query(partQuery(matrixPart)),
    client.query(partQuery(reductionPart)),
    client.query(partQuery(roadmapPart)),
    client.query(partQuery(committeePart)),
    client.query(partQuery(findingsPart)),
  ]);
}
