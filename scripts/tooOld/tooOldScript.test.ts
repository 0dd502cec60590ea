import { parseSync, Visitor, type VisitorObject } from 'vite';
import { expect, test } from 'vitest';
import { readTooOldScript } from './tooOldScript.mjs';

const code = readTooOldScript();

/** Which syntax the script uses that ECMAScript 5 does not have. */
function findNewer(text: string): string[] {
  const found: string[] = [];
  const note = ({ type }: { readonly type: string }): void => {
    found.push(type);
  };
  const visitor: VisitorObject = {
    ArrowFunctionExpression: note,
    AssignmentPattern: note,
    AwaitExpression: note,
    ChainExpression: note,
    ClassDeclaration: note,
    ForOfStatement: note,
    ArrayPattern: note,
    ObjectPattern: note,
    RestElement: note,
    SpreadElement: note,
    TemplateLiteral: note,
    YieldExpression: note,
    LogicalExpression: (node) => {
      if (node.operator === '??') note(node);
    },
    Property: (node) => {
      if (node.shorthand || node.method || node.computed) note(node);
    },
    VariableDeclaration: (node) => {
      if (node.kind !== 'var') note(node);
    },
    CatchClause: (node) => {
      if (node.param === null) note(node);
    },
  };
  new Visitor(visitor).visit(parseSync('code.js', text).program);
  // A comma may end a list of values, not one of arguments.
  return /,\s*\)/u.test(text) ? [...found, 'trailing comma'] : found;
}

test('is written in ECMAScript 5', () => {
  expect(findNewer(code)).toEqual([]);
});

test.each(['let a;', 'f((a) => a)', 'a?.b', 'a ?? b', '({ a })', 'f(...a)', '`a`', 'f(a, )'])(
  'newer syntax is noticed: %s',
  (text) => {
    expect(findNewer(text)).not.toEqual([]);
  },
);

test('stands in a page as it is', () => {
  expect(code).not.toMatch(/<\/|\/\*|^\s*\/\//mu);
  expect(code.length).toBeLessThan(3000);
});
