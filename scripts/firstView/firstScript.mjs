/**
 * Puts everything that the page needs before its first answer into one file: each further file
 * would be one more request, and what two lazy parts share would otherwise lie in a file of its own.
 * @returns {import('vite').Rolldown.CodeSplittingGroup}
 */
export function firstScript() {
  return { name: (id, modules) => (isReached(id, modules) ? 'first' : null) };
}

/**
 * Whether the entry imports a module, directly or through others, other than on demand.
 * @param {string} id
 * @param {import('vite').Rolldown.ChunkingContext} modules
 */
function isReached(id, modules) {
  const seen = new Set([id]);
  // Grows while it is walked: whoever imports what is in it.
  for (const at of seen) {
    const module = modules.getModuleInfo(at);
    if (module?.isEntry === true) return true;
    for (const from of module?.importers ?? []) seen.add(from);
  }
  return false;
}
