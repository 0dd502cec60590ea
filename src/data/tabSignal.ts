/** Tells the other tabs of this site that something changed. */
export interface TabSignal {
  readonly send: () => void;
  /** Hears the other tabs, never itself; returns how to stop. */
  readonly listen: (onSignal: () => void) => () => void;
}

/**
 * A signal by name. Where the browser has no channel between tabs, nobody hears anything: the other
 * tab then learns of a change when it is reloaded.
 */
export function createTabSignal(name: string): TabSignal {
  // Opened late: an open channel would keep Node, where the page is also rendered, from ending.
  let channel: BroadcastChannel | undefined;
  const findChannel = (): BroadcastChannel | undefined => {
    try {
      channel ??= new BroadcastChannel(name);
    } catch {
      // Some browsers have none, or refuse it where storage is blocked.
    }
    return channel;
  };
  return {
    send: () => findChannel()?.postMessage('changed'),
    listen: (onSignal) => {
      const opened = findChannel();
      opened?.addEventListener('message', onSignal);
      return () => opened?.removeEventListener('message', onSignal);
    },
  };
}
