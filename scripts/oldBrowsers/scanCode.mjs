import { parseSync, Visitor } from 'vite';

/** @typedef {import('./newFeatures.mjs').NewFeatures} NewFeatures */
/** @typedef {import('vite').ESTree.MemberExpression} MemberExpression */
/** @typedef {import('vite').ESTree.CallExpression | import('vite').ESTree.NewExpression} Use */

/**
 * @typedef {object} Finding
 * @property {string} feature
 * @property {readonly string[]} lackedBy
 * @property {string} near what stands around it
 */

const nearChars = 50;

/**
 * The name behind a dot: `.name` or `["name"]`.
 * @param {MemberExpression} node
 * @returns {string | undefined}
 */
function nameBehindDot({ computed, property }) {
  if (!computed) return property.type === 'Identifier' ? property.name : undefined;
  if (property.type !== 'Literal' || typeof property.value !== 'string') return undefined;
  return property.value;
}

/**
 * What a script uses that the oldest browsers lack: globals, members of known objects, and calls of
 * methods whose name no older built-in has. It cannot see the type of what a method is called on.
 * Throws when the code cannot be read.
 * @param {string} code a module
 * @param {NewFeatures} features
 * @returns {Finding[]}
 */
export function scanCode(code, { globals, members, methods }) {
  /** @type {Finding[]} */
  const findings = [];
  /**
   * @param {string} feature
   * @param {readonly string[] | undefined} lackedBy
   * @param {{ start: number, end: number }} node
   */
  const note = (feature, lackedBy, { start, end }) => {
    if (lackedBy === undefined) return;
    const near = code.slice(Math.max(0, start - nearChars), end + nearChars);
    findings.push({ feature, lackedBy, near });
  };
  /** @param {Use} node */
  const noteGlobal = ({ callee }) => {
    if (callee.type === 'Identifier') note(callee.name, globals.get(callee.name), callee);
  };
  const { program, errors } = parseSync('code.mjs', code);
  const [error] = errors;
  if (error !== undefined) throw new Error(`The code cannot be read: ${error.message}`);
  new Visitor({
    MemberExpression(node) {
      const name = nameBehindDot(node);
      if (name === undefined || node.object.type !== 'Identifier') return;
      const path = `${node.object.name}.${name}`;
      note(path, members.get(path), node);
    },
    NewExpression: noteGlobal,
    CallExpression(node) {
      noteGlobal(node);
      if (node.callee.type !== 'MemberExpression') return;
      const name = nameBehindDot(node.callee) ?? '';
      note(`.${name}()`, methods.get(name), node.callee);
    },
  }).visit(program);
  return findings;
}
