/** What the oldest browsers lack that the page promises to run in, going by MDN's data. */
import { createRequire } from 'node:module';

/** The promise of the README and of `build.target`. */
const oldest = { chrome: 109, firefox: 115, safari: 16 };

/** @typedef {import('@mdn/browser-compat-data').CompatData} CompatData */
/** @typedef {import('@mdn/browser-compat-data').Identifier} Identifier */
/** @typedef {import('@mdn/browser-compat-data').SupportStatement} SupportStatement */

/** @returns {CompatData} */
function readData() {
  const data = /** @type {unknown} */ (createRequire(import.meta.url)('@mdn/browser-compat-data'));
  return /** @type {CompatData} */ (data);
}

/**
 * The version since which a browser has something without a flag or a prefix.
 * @param {SupportStatement | undefined} support
 */
function sinceWhen(support) {
  const statements = Array.isArray(support) ? support : support === undefined ? [] : [support];
  const versions = statements.map((statement) => {
    const isPlain =
      statement.flags === undefined &&
      statement.prefix === undefined &&
      statement.alternative_name === undefined &&
      statement.version_removed === undefined;
    const version = Number.parseFloat(String(statement.version_added).replace('≤', ''));
    return isPlain && !Number.isNaN(version) ? version : Infinity;
  });
  return Math.min(Infinity, ...versions);
}

/**
 * The oldest browsers that lack a feature, such as ["chrome 109"]; undefined when nothing is known.
 * @param {Identifier | undefined} feature
 */
function whoLacks(feature) {
  // oxlint-disable-next-line eslint/no-underscore-dangle -- MDN's name
  const support = feature?.__compat?.support;
  if (support === undefined) return undefined;
  return Object.entries(oldest).flatMap(([name, version]) => {
    const since = sinceWhen(support[/** @type {keyof typeof oldest} */ (name)]);
    return since <= version ? [] : [`${name} ${version}`];
  });
}

/**
 * @param {Identifier | undefined} parent
 * @returns {[string, Identifier][]}
 */
function childrenOf(parent) {
  const children = Object.entries(parent ?? {}).filter(([name]) => !name.startsWith('__'));
  return /** @type {[string, Identifier][]} */ (children);
}

/**
 * @param {Map<string, readonly string[]>} into
 * @param {string} name
 * @param {Identifier} feature
 */
function note(into, name, feature) {
  const who = whoLacks(feature);
  if (who !== undefined && who.length > 0) into.set(name, who);
}

/**
 * What is new, by the way it is written. Each value is who lacks it.
 * @typedef {object} NewFeatures
 * @property {Map<string, readonly string[]>} globals such as `Float16Array`
 * @property {Map<string, readonly string[]>} members such as `Promise.withResolvers`, `navigator.gpu`
 * @property {Map<string, readonly string[]>} methods names that only newer built-ins have: `toSorted`
 * @property {Map<string, readonly string[]>} properties CSS, `text-wrap`, and with a value, `text-wrap: balance`
 * @property {Map<string, readonly string[]>} functions CSS, `color-mix`
 * @property {Map<string, readonly string[]>} atRules CSS, `starting-style`
 * @property {Map<string, readonly string[]>} selectors CSS, `has`, `popover-open`
 */

/** Objects of the browser under the names by which code reaches them. */
const objects = {
  document: 'Document',
  navigator: 'Navigator',
  window: 'Window',
  globalThis: 'Window',
};

/** @returns {NewFeatures} */
export function findNewFeatures() {
  const { javascript, api, css } = readData();
  /** @type {NewFeatures} */
  const found = {
    globals: new Map(),
    members: new Map(),
    methods: new Map(),
    properties: new Map(),
    functions: new Map(),
    atRules: new Map(),
    selectors: new Map(),
  };
  const builtins = childrenOf(javascript['builtins']);
  const known = new Set();
  for (const [owner, feature] of [...builtins, ...childrenOf(api)]) {
    note(found.globals, owner, feature);
    for (const [name, member] of childrenOf(feature)) {
      note(found.members, `${owner}.${name.replace(/_static$/, '')}`, member);
      if (whoLacks(member)?.length === 0) known.add(name.replace(/_static$/, ''));
    }
  }
  for (const [, feature] of builtins) {
    for (const [name, member] of childrenOf(feature)) {
      const plain = name.replace(/_static$/, '');
      // The name of an older method of anything says nothing.
      if (!known.has(plain) && /^[a-z]\w*$/i.test(plain)) note(found.methods, plain, member);
    }
  }
  for (const [name, owner] of Object.entries(objects)) {
    for (const [member, feature] of childrenOf(api[owner])) {
      note(found.members, `${name}.${member}`, feature);
    }
  }

  for (const [name, feature] of childrenOf(css['properties'])) {
    note(found.properties, name, feature);
    for (const [value, kind] of childrenOf(feature))
      note(found.properties, `${name}: ${value}`, kind);
  }
  for (const [name, feature] of childrenOf(css['at-rules'])) note(found.atRules, name, feature);
  for (const [name, feature] of childrenOf(css['selectors'])) note(found.selectors, name, feature);
  /** @param {Identifier | undefined} types */
  const noteFunctions = (types) => {
    for (const [name, feature] of childrenOf(types)) {
      note(found.functions, name, feature);
      for (const [inner, kind] of childrenOf(feature)) note(found.functions, inner, kind);
    }
  };
  noteFunctions(css['types']);
  return found;
}
