import { parseAst } from 'vite';

/** What CommonJS is called in a script, and in one that was bundled. */
const REQUIRE = new Set(['require', '__require']);

/** The name in `import 'name'`, `export … from 'name'`, `import('name')` and `require('name')`; null for any other node. */
function loadedBy(node) {
  const isImport = /^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$/.test(node.type);
  const isRequire =
    node.type === 'CallExpression' && node.callee.type === 'Identifier' && REQUIRE.has(node.callee.name);
  const named = isImport ? node.source : isRequire ? node.arguments[0] : null;
  if (named === null || named === undefined) return null;
  if (typeof named.value === 'string') return named.value;
  // A name between backticks with nothing put into it is as plain as one in quotation marks.
  if (named.type === 'TemplateLiteral' && named.expressions.length === 0) return named.quasis[0].value.cooked;
  // What is put together at run time cannot be looked up here: it is told as it stands.
  return `something worked out (${named.type})`;
}

/**
 * What a script loads, read from its syntax: comments and texts of bundled packages name many others.
 * @param {string} code
 * @returns {string[]} names, each once
 */
export function loadsOf(code) {
  const found = new Set();
  const left = [parseAst(code)];
  while (left.length > 0) {
    const node = left.pop();
    const name = loadedBy(node);
    if (name !== null) found.add(name);
    for (const value of Object.values(node)) {
      for (const inner of Array.isArray(value) ? value : [value])
        if (inner !== null && typeof inner === 'object' && typeof inner.type === 'string') left.push(inner);
    }
  }
  return [...found];
}
