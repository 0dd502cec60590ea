import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { findBuiltPage, readBuiltWidths } from '@/app/builtPage';
import { BuiltWidths } from '@/app/BuiltWidths';
import { partQuery } from '@/app/pagePart';
import { matrixPart } from '@/app/pageParts';
import { PageBoundary } from '@/app/PageBoundary';
import { findDataSource } from '@/data/dataSource';
import { createQueryClient, startLoading } from '@/data/queries';
import { darkPalette, lightPalette } from '@/figures/palette';
import { hasMessages, loadMessages } from '@/i18n/messages';
import { assertDefined } from '@/lib/assert';
import { surviveTranslation } from '@/lib/surviveTranslation';
import { connectAddress, languageOfAddress } from '@/state/addressSync';
import { setLanguages } from '@/state/spokenLanguages';
import { connectTheme } from '@/state/theme';
import '@/app/page.css';

// First of all: nothing is to be seen in the wrong colours.
connectTheme({ light: lightPalette.paper, dark: darkPalette.paper });

const source = findDataSource();
const queryClient = createQueryClient();
// A failure is kept by the query and shown by App.
void startLoading(queryClient, source).catch(() => undefined);
// Its code is on its way since the head of the page; a page that is first rendered without it would
// be rendered twice. A failure is shown where the matrix would stand.
void queryClient.query(partQuery(matrixPart)).catch(() => undefined);

setLanguages({ has: hasMessages, load: loadMessages });
const lang = languageOfAddress();
// Nothing is drawn in one language to be drawn in another. No `await` here: the texts stand on parts
// of this file, which counts as run only when it has come to its end.
if (hasMessages(lang)) start();
else void loadMessages(lang).then(start, start);

function start(): void {
  connectAddress();
  findBuiltPage();
  const root = assertDefined(document.querySelector('#root'), 'the element #root');
  surviveTranslation(document.body);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <PageBoundary>
          <BuiltWidths value={readBuiltWidths()}>
            <App source={source} />
          </BuiltWidths>
        </PageBoundary>
      </QueryClientProvider>
    </StrictMode>,
  );
}
