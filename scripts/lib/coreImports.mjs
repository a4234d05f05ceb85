// Which imports a file of packages/core may have.
import path from 'node:path';
import ts from 'typescript';

const ALLOWED = new Set([
  '@backstage/filter-predicates',
  'diff',
  'liquidjs',
  'unbash',
  'yaml',
]);
// Tests may read their fixtures, and nothing else of Node, and check what core writes.
const ALLOWED_IN_TESTS = new Set([
  'ajv/dist/2020',
  'fast-check',
  'fs',
  'node:fs',
  'path',
  'node:path',
]);

/** The imports of one file that core may not have: `{ file, line, specifier }`. */
export function forbiddenImports(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  function visit(node) {
    const specifier = specifierOf(node);
    if (specifier !== undefined && !isAllowed(file, specifier)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ file, line: line + 1, specifier });
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return found;
}

/** What a node imports: a module, or the text of an expression that nobody can check. */
function specifierOf(node) {
  if (
    (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
    node.moduleSpecifier
  ) {
    return node.moduleSpecifier.text;
  }
  if (
    ts.isImportEqualsDeclaration(node) &&
    ts.isExternalModuleReference(node.moduleReference)
  ) {
    return textOf(node.moduleReference.expression);
  }
  if (ts.isImportTypeNode(node)) {
    return textOf(node.argument.literal ?? node.argument);
  }
  if (ts.isCallExpression(node) && loadsModule(node.expression)) {
    return node.arguments.length > 0 ? textOf(node.arguments[0]) : '';
  }
  return undefined;
}

function loadsModule(callee) {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && callee.text === 'require') ||
    /^(require|jest)\.(resolve|requireActual|requireMock)$/.test(
      callee.getText(),
    )
  );
}

function textOf(node) {
  return ts.isStringLiteralLike(node) ? node.text : node.getText();
}

function isAllowed(file, specifier) {
  if (specifier.startsWith('.')) {
    return staysInside(file, specifier);
  }
  return (
    ALLOWED.has(specifier) || (isTest(file) && ALLOWED_IN_TESTS.has(specifier))
  );
}

/** A relative path may leave src for the fixtures, and for nothing else. */
function staysInside(file, specifier) {
  const target = path.posix.normalize(
    path.posix.join(path.posix.dirname(file), specifier),
  );
  return (
    !target.startsWith('..') ||
    /^\.\.\/(__fixtures__|package\.json)/.test(target)
  );
}

function isTest(file) {
  return /\.test\.tsx?$|(^|\/)__testUtils__\//.test(file);
}
