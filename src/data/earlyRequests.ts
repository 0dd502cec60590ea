declare global {
  interface Window {
    /** Answers on their way, by address; the end of the built page asks for them. */
    thenChotEarly?: Map<string, Promise<Response>>;
  }
}

/**
 * The answer that the built page has asked for before this script was there; each is given
 * out once, so that asking again goes to the server. Undefined when there is none.
 */
export function takeEarlyAnswer(address: string): Promise<Response> | undefined {
  const early = typeof window === 'undefined' ? undefined : window.thenChotEarly;
  const answer = early?.get(address);
  early?.delete(address);
  return answer;
}
