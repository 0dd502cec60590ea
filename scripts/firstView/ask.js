// Runs at the end of the built page, when all of it can be drawn; the build gives it what it is called
// with. The data is on its way before the page's own script is there.
(function (/** @type {readonly string[]} data files of the release, with their versions */ files) {
  /** @type {Map<string, Promise<Response>>} */
  const early = new Map();
  // A connection that hangs must not stand in the way of whoever asks again; later than the page
  // itself gives up, which tells the reader.
  const giveUp = new AbortController();
  const { signal } = giveUp;
  setTimeout(() => giveUp.abort(), 90000);
  /**
   * @param {string} address
   * @param {RequestCache} cache
   */
  function ask(address, cache) {
    const answer = fetch(address, { cache, signal });
    // Whoever takes the answer hears of its failure.
    answer.catch(() => undefined);
    early.set(address, answer);
  }
  const mark = document.querySelector('meta[name="then-chot-data"]');
  const folder = ((mark && mark.getAttribute('content')) || 'data').replace(/\/*$/, '/');
  ask(`${folder}manifest.json`, 'no-store');
  for (const file of files) ask(`${folder}${file}`, 'default');
  window.thenChotEarly = early;
})([]);
