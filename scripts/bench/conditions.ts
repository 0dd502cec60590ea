import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** The conditions of every load and filter: a slow phone network and a slow machine. */
export const conditions = {
  cpuSlowdown: 4,
  downloadMbps: 1.6,
  uploadMbps: 0.75,
  roundTripMs: 150,
  viewport: { width: 1366, height: 768 },
} as const;

const bitsPerByte = 8;

/** Puts a page under the conditions; the session also answers questions to the browser. */
export async function slowDown(context: BrowserContext, page: Page): Promise<CDPSession> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.roundTripMs,
    downloadThroughput: (conditions.downloadMbps * 1e6) / bitsPerByte,
    uploadThroughput: (conditions.uploadMbps * 1e6) / bitsPerByte,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown });
  await session.send('Performance.enable');
  return session;
}
