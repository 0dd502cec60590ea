import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DataSource } from '@/data/dataSource';
import {
  newestPreviousQuery,
  type PreviousEntry,
  previousManifestQuery,
  previousReleaseQuery,
} from '@/data/previousRelease';
import type { Comparison } from '@/domain/comparison';
import { type DataFault, DataFaultError } from '@/domain/dataFault';
import type { DataLayer, LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { localizeSources } from '@/domain/localizeSources';
import { nameOfPublished, nameOfRelease } from './comparisonNames';

/** Stands for the published rows among the ids of releases. */
export const publishedChoice = 'published';

/** A state of the data that can be chosen to compare with. */
export interface ComparisonChoice {
  /** Of a release, or `publishedChoice`. */
  readonly id: string;
  /** Day of the release, as far as it is known yet. */
  readonly releasedOn: string | undefined;
}

export interface PageComparison {
  readonly current: Comparison | undefined;
  /** The one that is shown, if any. */
  readonly chosen: string | undefined;
  readonly choices: readonly ComparisonChoice[];
  /** Releases that the manifest lists and that cannot be compared with. */
  readonly faults: readonly { readonly release: string; readonly fault: DataFault }[];
  readonly isLoading: boolean;
  readonly choose: (id: string) => void;
  /** For pictures of another layer: what they are compared with unless somebody chooses. */
  readonly comparisonOf: (layer: DataLayer, lang: Lang) => Comparison | undefined;
}

/** Older releases that are offered; more would be a list that nobody reads. */
const mostOffered = 12;

/**
 * What the page's data is compared with: the office's own rows with the published ones, those with the
 * newest older release that can be had, unless the reader chooses; made-up rows with nothing. The
 * choice is the page's own: a link shows what is compared by itself.
 */
export function useComparison(
  source: DataSource,
  published: LoadedData,
  layer: DataLayer,
  lang: Lang,
  isSettled: boolean,
): PageComparison {
  const [choice, setChoice] = useState<{ readonly layer: DataLayer; readonly id: string }>();
  const entries = (published.manifest.previous ?? []).slice(-mostOffered).reverse();
  const isOn = isSettled && layer !== 'illustrative' && entries.length > 0;
  const manifests = useQueries({
    queries: entries.map((entry) => ({ ...previousManifestQuery(source, entry), enabled: isOn })),
  });
  const newest = useQuery({
    ...newestPreviousQuery(source, entries),
    enabled: isOn && layer === 'published',
  });
  const wanted = choice?.layer === layer ? choice.id : undefined;
  const entry = entries.find(({ release }) => release === wanted);
  const chosen = useQuery({
    ...previousReleaseQuery(source, entry ?? noEntry),
    enabled: isOn && entry !== undefined,
  });

  const byDefault = (ofLayer: DataLayer): LoadedData | undefined => {
    if (ofLayer === 'illustrative') return undefined;
    return ofLayer === 'local' ? published : newest.data?.data;
  };
  const compareWith = (data: LoadedData | undefined, inLang: Lang): Comparison | undefined => {
    if (data === undefined) return undefined;
    const name =
      data === published
        ? nameOfPublished(data.manifest, inLang)
        : nameOfRelease(data.manifest, inLang);
    return { before: localizeSources(data, inLang), name };
  };
  const isChosen = entry !== undefined;
  const before = layer === 'illustrative' ? undefined : (chosenData() ?? byDefault(layer));
  return {
    current: compareWith(before, lang),
    chosen: before && (before === published ? publishedChoice : before.manifest.release),
    choices: listChoices(),
    faults: isOn ? findFaults() : [],
    isLoading: isOn && (isChosen ? chosen.isPending : layer === 'published' && newest.isPending),
    choose: (id) => setChoice({ layer, id }),
    comparisonOf: (ofLayer, inLang) =>
      compareWith(ofLayer === layer ? before : byDefault(ofLayer), inLang),
  };

  function chosenData(): LoadedData | undefined {
    return isChosen ? chosen.data : undefined;
  }

  function listChoices(): readonly ComparisonChoice[] {
    if (layer === 'illustrative') return [];
    const lost = new Set(findFaults().map(({ release }) => release));
    const releases = entries.map(({ release }, index): ComparisonChoice => {
      return { id: release, releasedOn: manifests[index]?.data?.releasedOn };
    });
    const local: ComparisonChoice = { id: publishedChoice, releasedOn: undefined };
    return [...(layer === 'local' ? [local] : []), ...releases.filter(({ id }) => !lost.has(id))];
  }

  function findFaults(): PageComparison['faults'] {
    return entries.flatMap(({ release }, index) => {
      const tried = newest.data?.faults.find((one) => one.release === release)?.fault;
      const error = manifests[index]?.error ?? (release === entry?.release ? chosen.error : null);
      const fault = tried ?? (error instanceof DataFaultError ? error.fault : undefined);
      return fault === undefined ? [] : [{ release, fault }];
    });
  }
}

const noEntry: PreviousEntry = { release: '', path: '' };
