import type { BrowserContext } from '@playwright/test';

const ownHosts = new Set(['127.0.0.1', 'then-chot.test']);

/** What went wrong on any page of a test, beside what the test itself asserts. */
export class Faults {
  readonly found: string[] = [];
  readonly #allowed: RegExp[] = [];

  /** For tests that break something on purpose: faults that match are expected. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  add(fault: string): void {
    this.found.push(fault);
  }

  get unexpected(): readonly string[] {
    return this.found.filter((fault) => !this.#allowed.some((pattern) => pattern.test(fault)));
  }
}

/**
 * Notes what goes wrong on all pages of a browser profile.
 * @param findFaults where to note it: a tab that is kept open outlives the test that opened it
 */
export async function watch(context: BrowserContext, findFaults: () => Faults): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error') {
      findFaults().add(`console error: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (webError) => {
    const error = webError.error();
    findFaults().add(`page error: ${error.message} ${error.stack ?? ''}`);
  });
  context.on('request', (request) => {
    const { protocol, hostname, href } = new URL(request.url());
    const isOutside = /^(https?|wss?|ftp):$/.test(protocol) && !ownHosts.has(hostname);
    if (isOutside) findFaults().add(`request to another host: ${href}`);
  });
  await context.exposeFunction('reportPolicyViolation', (violation: string) => {
    findFaults().add(`policy violation: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, 'reportPolicyViolation');
      if (typeof report !== 'function') return;
      Reflect.apply(report, undefined, [
        `${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`,
      ]);
    });
  });
}
