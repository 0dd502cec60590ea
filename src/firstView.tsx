import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { App } from '@/app/App';
import { BuiltWidths } from '@/app/BuiltWidths';
import { loadSections } from '@/app/loadParts';
import type { DataSource } from '@/data/dataSource';
import { createQueryClient, manifestQuery, startLoading } from '@/data/queries';
import { versionOf } from '@/data/release';
import { datasetPaths } from '@/domain/dataset';
import { messagesOf } from '@/i18n/messages';
import { figureKeys } from '@/state/preferences';
import { themeKey } from '@/state/theme';

/** What the build writes into index.html. */
export interface FirstView {
  /** The page under the default address, as text without any style attribute. */
  readonly html: string;
  /** The release that the numbers are of. */
  readonly release: string;
  /** Addresses of the data files below the data folder, with their versions. */
  readonly files: readonly string[];
}

/** What a browser keeps of its reader that the head of the page must know before anything is drawn. */
export const keptKeys = { theme: themeKey, view: figureKeys } as const;

/** Widths of the drawings in a window of 1366x625. */
const widths = {
  'province-map': 583,
  'pilot-counts': 725,
  'pilot-matrix': 1334,
  'staff-roadmap': 1334,
  'staff-reduction': 1334,
  'committee-additions': 1334,
} as const;

/**
 * Renders the page as it stands under the default address, without a browser. Figures drawn by
 * Recharts keep their place empty: it draws nothing outside a browser. Rejects when the manifest
 * or a file of the release cannot be read.
 */
export async function renderFirstView(source: DataSource): Promise<FirstView> {
  const client = createQueryClient();
  await startLoading(client, source);
  const manifest = await client.query(manifestQuery(source));
  await loadSections(client);
  const html = renderToString(
    <QueryClientProvider client={client}>
      <BuiltWidths value={widths}>
        <App source={source} />
        <p className="built-page__wait" role="status">
          {messagesOf('vi').loading}
        </p>
      </BuiltWidths>
    </QueryClientProvider>,
  );
  const paths = new Set<string>(datasetPaths);
  return {
    html: scalable(html).replace('data-state="ready"', 'data-state="loading"'),
    release: manifest.release,
    files: manifest.files
      .filter(({ path }) => paths.has(path))
      .map((file) => `${file.path}?v=${versionOf(file)}`),
  };
}

/** Lets drawings shrink and grow with the window until they are drawn for it. */
function scalable(html: string): string {
  return html.replaceAll(
    /(<svg(?=[^>]*role="(?:grid|group|img|table|figure)")[^>]*?) width="(\d+)" height="(\d+)"/gu,
    '$1 width="$2" height="$3" viewBox="0 0 $2 $3"',
  );
}
