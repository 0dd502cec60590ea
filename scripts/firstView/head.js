// Runs in the head of the built page, before anything is drawn; the build gives it what it is called
// with. A browser that cannot read it leaves it out and goes on.
(function (
  /** @type {{ theme: string, view: readonly string[] }} keys in this browser's storage */ keys,
) {
  const root = document.documentElement;

  /** @param {string} key */
  function read(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      // Storage is blocked: nothing was kept.
      return null;
    }
  }

  // The page stands in its colours from the start.
  const asked = /[?&]theme=(light|dark)(?:&|$)/.exec(location.search);
  const choice = asked ? asked[1] : read(keys.theme);
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const ofSystem = isDark ? 'dark' : 'light';
  root.dataset['theme'] = choice === 'light' || choice === 'dark' ? choice : ofSystem;

  // What the build wrote is the page of the default address, for a reader without choices.
  const isPlain = /^\??$/.test(location.search) && /^#?$/.test(location.hash);
  const isDefault = isPlain && keys.view.every((key) => read(key) === null);
  root.dataset['firstView'] = isDefault ? 'shown' : 'other';
})({ theme: '', view: [] });
