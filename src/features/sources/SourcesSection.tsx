import type { DataSource } from '@/data/dataSource';
import type { LoadedData } from '@/domain/dataset';
import { layerOf } from '@/domain/layerData';
import type { Lang } from '@/domain/language';
import { AllDataButton } from '@/exports/AllDataButton';
import { messagesOf } from '@/i18n/messages';
import { sourcesTextsOf } from '@/i18n/sources';
import { openTool } from '@/state/openTool';
import { DatasetTable } from './DatasetTable';
import { DefinitionList } from './DefinitionList';
import { listSources, modelSources } from './modelSources';
import { ReleaseList } from './ReleaseList';
import { SilentList } from './SilentList';
import { SourceTable } from './SourceTable';

export interface SourcesSectionProps {
  /** The release, whatever layer the page shows: only that can be taken away here. */
  readonly data: LoadedData;
  /** What the page shows: its sources are listed. */
  readonly shown: LoadedData;
  readonly source: DataSource;
  readonly lang: Lang;
}

/** Where everything comes from, what can be taken away, and what was not found yet. */
export function SourcesSection({ data, shown, source, lang }: SourcesSectionProps) {
  const t = sourcesTextsOf(lang);
  const model = modelSources(data, lang);
  const sources = listSources(shown, lang);
  const layer = layerOf(shown);
  return (
    <section id="sources" className="sources" aria-labelledby="sources-heading">
      <h2 id="sources-heading" className="sources__name" tabIndex={-1}>
        {t.name}
      </h2>
      {layer !== 'published' && <p className="sources__note">{t.releaseOnly[layer]}</p>}
      <details className="sources__part" open>
        <summary>{t.silentTitle}</summary>
        <SilentList entries={model.silent} note={t.silentNote} />
      </details>
      <details className="sources__part" open>
        <summary>{t.datasetsTitle(model.datasets.length)}</summary>
        <DatasetTable rows={model.datasets} data={data} source={source} lang={lang} />
        <div className="sources__buttons">
          <AllDataButton data={data} lang={lang} />
          <button
            type="button"
            className="button import-button"
            aria-haspopup="dialog"
            onClick={() => openTool('import')}
          >
            {messagesOf(lang).importData.button}
          </button>
        </div>
      </details>
      <details className="sources__part">
        <summary>{t.sourcesTitle(sources.length)}</summary>
        <SourceTable rows={sources} lang={lang} />
      </details>
      {model.definitions.length > 0 && (
        <details className="sources__part">
          <summary>{t.modelsTitle(model.definitions.length)}</summary>
          <DefinitionList rows={model.definitions} />
        </details>
      )}
      <details className="sources__part">
        <summary>{t.releaseTitle}</summary>
        <ReleaseList release={model.release} filesLabel={t.release.files} />
      </details>
    </section>
  );
}
