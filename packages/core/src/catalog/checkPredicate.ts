/**
 * The check that stands before Backstage's own predicate evaluator: bounds, so
 * that a predicate cannot hold up the portal, and errors that say what is
 * wrong. The evaluator alone accepts an empty object, treats an unknown
 * operator as "matches nothing", and throws in the middle of an evaluation.
 */
import { createIssue, quote, type Issue, type IssuePath } from './Issue';
import { nearest } from './nearest';

const MAX_DEPTH = 8;
const MAX_NODES = 200;
const ROOTS = ['apiVersion', 'kind', 'metadata', 'spec', 'relations'];
const LOGIC = ['$all', '$any', '$not'];
const MATCHERS = ['$exists', '$in', '$contains', '$hasPrefix'];
const EXAMPLE = 'Write for example { kind: Component, spec.type: service }.';

interface Walk {
  readonly issues: Issue[];
  nodes: number;
  tooLarge: boolean;
}

/**
 * Tells what is wrong with a predicate that somebody wrote; nothing, when it
 * may be evaluated.
 *
 * @param path - where the predicate stands, for the issues.
 * @public
 */
export function checkPredicate(
  value: unknown,
  path: IssuePath,
): readonly Issue[] {
  const walk: Walk = { issues: [], nodes: 0, tooLarge: false };
  checkNode(walk, value, { path, depth: 1, atRoot: true });
  if (walk.tooLarge) {
    return [
      createIssue(
        path,
        `The filter is too large: at most ${MAX_DEPTH} levels and ${MAX_NODES} conditions are read.`,
        'Split it into several selectors, or filter by a label instead.',
      ),
    ];
  }
  return walk.issues;
}

interface Place {
  readonly path: IssuePath;
  readonly depth: number;
  /** Paths begin at the entity; inside `$contains` they begin at a list's element. */
  readonly atRoot: boolean;
}

function checkNode(walk: Walk, value: unknown, place: Place): void {
  if (!countNode(walk, place.depth)) return;
  const { path } = place;
  if (!isRecord(value)) {
    walk.issues.push(
      createIssue(path, `A filter is an object, not ${quote(value)}.`, EXAMPLE),
    );
    return;
  }
  const keys = Object.keys(value);
  if (keys.length === 0) {
    walk.issues.push(
      createIssue(
        path,
        'The filter is empty.',
        `${EXAMPLE} Leave it out to select everything in scope.`,
      ),
    );
    return;
  }
  const operator = keys.find(key => key.startsWith('$'));
  if (operator === undefined) {
    for (const key of keys)
      checkCondition(walk, value[key], { ...place, path: [...path, key] });
    return;
  }
  checkLogic(walk, operator, { value, keys, place });
}

function checkLogic(
  walk: Walk,
  operator: string,
  node: {
    readonly value: Record<string, unknown>;
    readonly keys: readonly string[];
    readonly place: Place;
  },
): void {
  const { value, keys, place } = node;
  const path = [...place.path, operator];
  if (!LOGIC.includes(operator)) {
    walk.issues.push(unknownOperator(operator, LOGIC, path));
    return;
  }
  if (keys.length > 1) {
    walk.issues.push(
      createIssue(
        place.path,
        `${operator} stands beside other conditions.`,
        `Put all of them into one list: { $all: [...] }.`,
      ),
    );
    return;
  }
  const inner = value[operator];
  if (operator === '$not') {
    checkNode(walk, inner, { ...place, path, depth: place.depth + 1 });
    return;
  }
  if (!Array.isArray(inner) || inner.length === 0) {
    walk.issues.push(
      createIssue(
        path,
        `${operator} needs a list of at least one filter, not ${describeList(inner)}.`,
        EXAMPLE,
      ),
    );
    return;
  }
  for (const [index, element] of inner.entries()) {
    if (walk.tooLarge) return;
    checkNode(walk, element, {
      ...place,
      path: [...path, index],
      depth: place.depth + 1,
    });
  }
}

function checkCondition(walk: Walk, value: unknown, place: Place): void {
  if (!countNode(walk, place.depth)) return;
  const { path, atRoot } = place;
  const key = String(path[path.length - 1]);
  if (atRoot && !ROOTS.includes(key.split('.')[0])) {
    walk.issues.push(unknownRoot(key, path));
    return;
  }
  if (isPrimitive(value)) return;
  if (!isRecord(value)) {
    walk.issues.push(
      createIssue(
        path,
        `A condition compares with a text, a number, true or false, not with ${quote(value)}.`,
        'For one of several values write { $in: [a, b] }.',
      ),
    );
    return;
  }
  checkMatcher(walk, value, place);
}

function checkMatcher(
  walk: Walk,
  value: Record<string, unknown>,
  place: Place,
): void {
  const keys = Object.keys(value);
  const [operator] = keys;
  if (keys.length !== 1 || !MATCHERS.includes(operator)) {
    walk.issues.push(
      keys.length === 1
        ? unknownOperator(operator, MATCHERS, [...place.path, operator])
        : createIssue(
            place.path,
            `A condition has exactly one operator, not ${keys.length}.`,
            `Use one of ${MATCHERS.join(', ')}.`,
          ),
    );
    return;
  }
  const path = [...place.path, operator];
  const inner = value[operator];
  switch (operator) {
    case '$exists':
      if (typeof inner !== 'boolean') {
        walk.issues.push(
          createIssue(
            path,
            `$exists is true or false, not ${quote(inner)}.`,
            'Write { $exists: true }.',
          ),
        );
      }
      return;
    case '$hasPrefix':
      if (typeof inner !== 'string' || inner === '') {
        walk.issues.push(
          createIssue(
            path,
            `$hasPrefix needs a text, not ${quote(inner)}.`,
            'Write { $hasPrefix: team- }.',
          ),
        );
      }
      return;
    case '$in':
      checkList(walk, inner, { ...place, path });
      return;
    default:
      if (isPrimitive(inner)) return;
      checkNode(walk, inner, { path, depth: place.depth + 1, atRoot: false });
  }
}

function checkList(walk: Walk, value: unknown, place: Place): void {
  const isList = Array.isArray(value) && value.length > 0;
  if (!isList || !value.every(isPrimitive)) {
    walk.issues.push(
      createIssue(
        place.path,
        isList
          ? '$in holds something that is no text, number, true or false.'
          : `$in needs a list of at least one value, not ${describeList(value)}.`,
        'Write { $in: [service, website] }.',
      ),
    );
    return;
  }
  for (const _ of value) {
    if (!countNode(walk, place.depth)) return;
  }
}

function countNode(walk: Walk, depth: number): boolean {
  walk.nodes += 1;
  if (depth > MAX_DEPTH || walk.nodes > MAX_NODES) walk.tooLarge = true;
  return !walk.tooLarge;
}

function unknownOperator(
  operator: string,
  known: readonly string[],
  path: IssuePath,
): Issue {
  const [meant] = nearest(operator, known);
  const other = known === LOGIC && MATCHERS.includes(operator);
  return createIssue(
    path,
    other
      ? `${operator} stands without the field that it is about.`
      : `There is no operator ${quote(operator)} here.`,
    other
      ? `Write for example { spec.type: { ${operator}: ... } }.`
      : `${meant ? `Did you mean ${meant}? ` : ''}Known here: ${known.join(', ')}.`,
  );
}

function unknownRoot(key: string, path: IssuePath): Issue {
  const root = key.split('.')[0];
  const meant =
    ROOTS.find(known => known.toLowerCase() === root.toLowerCase()) ??
    nearest(root, ROOTS)[0];
  return createIssue(
    path,
    `No field of an entity begins with ${quote(root)}.`,
    meant
      ? `Did you mean ${quote(meant + key.slice(root.length))}?`
      : `Fields begin with ${ROOTS.join(', ')}: ${quote(`spec.${key}`)}, perhaps.`,
  );
}

function describeList(value: unknown): string {
  return Array.isArray(value) ? 'an empty one' : quote(value);
}

function isPrimitive(value: unknown): value is string | number | boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
