/** @typedef {import('./newFeatures.mjs').NewFeatures} NewFeatures */
/** @typedef {import('./scanCode.mjs').Finding} Finding */

/**
 * Leaves out what no rule can be written in: comments, texts, addresses.
 * @param {string} css
 */
function withoutTexts(css) {
  return css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/url\([^)]*\)/g, 'url()')
    .replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
}

/**
 * What a stylesheet uses that the oldest browsers lack.
 * @param {string} css
 * @param {NewFeatures} features
 * @returns {Finding[]}
 */
export function scanStyles(css, { properties, functions, atRules, selectors }) {
  /** @type {Finding[]} */
  const findings = [];
  /**
   * @param {string} feature
   * @param {readonly string[] | undefined} lackedBy
   * @param {string} near
   */
  const note = (feature, lackedBy, near) => {
    if (lackedBy !== undefined)
      findings.push({ feature, lackedBy, near: near.trim().slice(0, 120) });
  };
  const text = withoutTexts(css);
  // What stands before "{" is a selector or an at-rule; what stands before ";" or "}" a declaration.
  for (const [whole, part = '', end] of text.matchAll(/([^{};]*)([{};])/g)) {
    const piece = part.trim();
    const rule = /^@([\w-]+)/.exec(piece)?.[1];
    if (rule !== undefined) note(`@${rule}`, atRules.get(rule), whole);
    else if (end === '{') {
      for (const [, name = ''] of piece.matchAll(/::?([\w-]+)/g)) {
        note(`:${name}`, selectors.get(name), whole);
      }
    } else {
      const [, property = '', value = ''] = /^([\w-]+)\s*:\s*([^]*)$/.exec(piece) ?? [];
      note(property, properties.get(property), whole);
      for (const word of value.split(/[\s,()]+/)) {
        const pair = `${property}: ${word}`;
        note(pair, properties.get(pair), whole);
      }
    }
    for (const [, name = ''] of piece.matchAll(/(?<![\w-])([a-z][\w-]*)\(/g)) {
      if (end !== '{') note(`${name}()`, functions.get(name), whole);
    }
  }
  return findings;
}
