const longestName = 31;

/**
 * Names that spreadsheets accept for tabs: at most 31 characters, none of `[ ] / \ : * ?`, no
 * apostrophe at the ends, never empty, each once whatever its case.
 */
export function nameSheets(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((wanted) => {
    const name = clean(wanted);
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      const suffix = ` ${count}`;
      free = clean(name.slice(0, longestName - suffix.length)) + suffix;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

function clean(name: string): string {
  const allowed = name
    .normalize('NFC')
    .replace(/[[\]/\\:*?]+/gu, ' ')
    .replace(/\s+/gu, ' ');
  return allowed.slice(0, longestName).replace(/^['\s]+|['\s]+$/gu, '') || 'Sheet';
}
