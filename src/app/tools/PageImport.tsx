import { useQueryClient } from '@tanstack/react-query';
import type { LayeredData } from '@/app/useLayeredData';
import { localQuery } from '@/data/localQuery';
import { type Persistence, readLocal, writeLocal } from '@/data/localStore';
import type { LoadedData } from '@/domain/dataset';
import type { LocalImport } from '@/domain/localImport';
import type { View } from '@/domain/view';
import { ImportTool } from '@/features/importData/ImportTool';
import { mergeImports } from '@/features/importData/joinImports';

export interface PageImportProps {
  readonly view: View;
  /** The release as published, without any other layer. */
  readonly data: LoadedData;
  readonly layered: LayeredData;
  /** Files that were dropped before the tool was there. */
  readonly dropped: readonly File[] | undefined;
}

/** The import, and where its rows are kept. */
export function PageImport({ view, data, layered, dropped }: PageImportProps) {
  const queryClient = useQueryClient();
  const applyImport = async (local: LocalImport): Promise<Persistence> => {
    // A browser that was slow to answer may hold rows that were not known when this was previewed.
    const held = layered.isNoneKnown ? await readLocal() : undefined;
    const persistence = await writeLocal(
      held?.state === 'held' ? mergeImports(held.local, local) : local,
    );
    await queryClient.refetchQueries(localQuery);
    return persistence;
  };
  return (
    <ImportTool
      view={view}
      data={data}
      shown={layered.data ?? data}
      current={layered.local}
      dropped={dropped}
      onApply={applyImport}
    />
  );
}
