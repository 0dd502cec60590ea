/** How long a file may be used without asking again. */
export const cachePolicies = {
  /** Under assets/, where every name holds a hash of its content. */
  hashed: { seconds: 31_536_000, rest: 'public, immutable' },
  /** Page, manifest and data: kept, but asked about each time, which costs 304 and no bytes. */
  others: 'no-cache',
};

/**
 * The headers of every answer.
 * @param {string} policy the policy in the page itself, see contentPolicy.mjs
 * @returns {(readonly [name: string, value: string])[]}
 * @throws {Error} for a policy that a quoted string of a server's configuration cannot hold
 */
export function serverHeaders(policy) {
  if (/["$\\<>&\s]/u.test(policy.replaceAll(' ', ''))) {
    throw new Error(`The policy of the page cannot be written into web.config or nginx: ${policy}`);
  }
  return [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
  ];
}
