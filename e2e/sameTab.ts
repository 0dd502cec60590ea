import type { Page } from '@playwright/test';

import { waitUntilReady } from './fixtures';

/**
 * Shows another address in the page that is open, as a step back or forward does: far quicker than
 * opening it anew, and nothing is loaded again. `query` without the question mark.
 */
export async function showAddress(page: Page, query: string): Promise<void> {
  await page.evaluate(
    (url) => {
      history.pushState(null, '', url);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    query === '' ? './' : `?${query}`,
  );
  await waitUntilReady(page);
}
