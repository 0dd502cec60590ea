import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { findDataSource } from '@/data/dataSource';
import { createQueryClient, startLoading } from '@/data/queries';
import { darkPalette, lightPalette } from '@/figures/palette';
import { assertDefined } from '@/lib/assert';
import { connectAddress } from '@/state/addressSync';
import { connectTheme } from '@/state/theme';
import '@/app/page.css';

// First of all: nothing is to be seen in the wrong colours.
connectTheme({ light: lightPalette.paper, dark: darkPalette.paper });

const source = findDataSource();
const queryClient = createQueryClient();
// A failure is kept by the query and shown by App.
void startLoading(queryClient, source).catch(() => undefined);
connectAddress();

const root = assertDefined(document.querySelector('#root'), 'the element #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App source={source} />
    </QueryClientProvider>
  </StrictMode>,
);
