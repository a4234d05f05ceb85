/** What BuildKit refuses of the mounts, the network and the security mode of a RUN. */
import { nearestWord } from './keywords';
import type { DockerfileFlag, DockerfileInstruction } from './syntax';

const TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const SHARING = ['shared', 'private', 'locked'];
const SWITCHES = new Set(['ro', 'readonly', 'rw', 'readwrite', 'required']);
const KEYS = new Set([
  ...SWITCHES,
  'type',
  'from',
  'source',
  'src',
  'target',
  'dst',
  'destination',
  'id',
  'sharing',
  'mode',
  'uid',
  'gid',
  'size',
  'env',
]);

/** One `key=value` of a mount. */
interface MountField {
  readonly key: string;
  readonly value: string | undefined;
}

/** The end of a field in quotes, which may hold commas; `""` stands for a quote. */
function quotedEnd(value: string, start: number): number {
  let at = start + 1;
  while (at < value.length) {
    if (value[at] !== '"') at++;
    else if (value[at + 1] === '"') at += 2;
    else return at + 1;
  }
  return at;
}

/** The parts between commas. */
function splitFields(value: string): string[] {
  if (!value.includes('"')) return value.split(',');
  const fields: string[] = [];
  let start = 0;
  while (start <= value.length) {
    const inQuotes = value[start] === '"';
    const from = inQuotes ? quotedEnd(value, start) : start;
    const comma = value.indexOf(',', from);
    const end = comma === -1 ? value.length : comma;
    const field = value.slice(start, end);
    const bare = inQuotes && field.length > 1 && field.endsWith('"');
    fields.push(bare ? field.slice(1, -1).replaceAll('""', '"') : field);
    start = end + 1;
  }
  return fields;
}

/** The fields of a `--mount`, keys in lower case. */
function mountFields(value: string): MountField[] {
  return splitFields(value).map(field => {
    const equals = field.indexOf('=');
    return equals === -1
      ? { key: field.toLowerCase(), value: undefined }
      : {
          key: field.slice(0, equals).toLowerCase(),
          value: field.slice(equals + 1),
        };
  });
}

/** What follows `from=` in a `--mount`. */
export function mountSource(value: string): string | undefined {
  if (!value.includes('from')) return undefined;
  return mountFields(value).findLast(({ key }) => key === 'from')?.value;
}

function quoted(text: string): string {
  return /^[\w.-]{1,30}$/.test(text) ? ` "${text}"` : '';
}

function oneOf(what: string, value: string, allowed: readonly string[]) {
  const lower = value.toLowerCase();
  if (allowed.includes(lower)) return undefined;
  const nearest = nearestWord(lower, allowed);
  const hint = nearest
    ? `Did you mean ${nearest}?`
    : `There are ${allowed.join(', ')}`;
  return `unsupported ${what}${quoted(value)}. ${hint}`;
}

function checkField({ key, value }: MountField): string | undefined {
  if (!KEYS.has(key)) {
    const hint =
      nearestWord(key, [...KEYS]) ?? 'type, target, source, from or id';
    return value === undefined
      ? `invalid field${quoted(key)} must be a key=value pair. Write it as --mount=type=cache,target=/path`
      : `unexpected key${quoted(key)} in --mount. Did you mean ${hint}?`;
  }
  if (value === undefined) {
    return SWITCHES.has(key)
      ? undefined
      : `invalid field${quoted(key)} must be a key=value pair. Write ${key}=value`;
  }
  if (value.includes('$')) {
    return key === 'from'
      ? "'from' doesn't support variable expansion, define alias stage instead. Write FROM with the variable, AS a name, and use that name"
      : undefined;
  }
  switch (key) {
    case 'type':
      return oneOf('mount type', value, TYPES);
    case 'sharing':
      return oneOf('sharing value', value, SHARING);
    case 'mode':
      return /^[0-7]{1,11}$/.test(value)
        ? undefined
        : 'invalid value for mode. Write it in octal, as mode=0400';
    case 'uid':
    case 'gid':
      return /^\d{1,10}$/.test(value)
        ? undefined
        : `invalid value for ${key}. Write a number`;
    default:
      return undefined;
  }
}

function checkSecretMount(
  has: (...keys: string[]) => boolean,
): string | undefined {
  if (has('from')) return 'secret mount should not have a from. Remove it';
  if (has('sharing')) {
    return 'secret mount should not define sharing. Remove it';
  }
  return has('id', 'source', 'src', 'target', 'dst', 'destination')
    ? undefined
    : 'invalid secret mount. one of source, target required. Write id=name';
}

function checkMount(value: string): string | undefined {
  const fields = mountFields(value);
  for (const field of fields) {
    const problem = checkField(field);
    if (problem) return problem;
  }
  const given = new Map(fields.map(field => [field.key, field.value]));
  const has = (...keys: string[]) => keys.some(key => given.get(key));
  const type = (given.get('type') ?? 'bind').toLowerCase();
  if (type.includes('$')) return undefined;
  if (type === 'secret') return checkSecretMount(has);
  if (has('sharing') && type !== 'cache') {
    return `invalid cache sharing set for ${type} mount. Remove sharing, or write type=cache`;
  }
  const permitted = type === 'cache' || type === 'ssh';
  const extra = ['mode', 'uid', 'gid'].find(key => given.has(key));
  return extra && !permitted
    ? `${extra} not allowed for "${type}" type mounts. Remove it`
    : undefined;
}

function checkRunFlag({ name, value = '' }: DockerfileFlag) {
  switch (name) {
    case 'mount':
      return checkMount(value);
    case 'network':
      return ['default', 'none', 'host'].includes(value)
        ? undefined
        : `invalid network mode${quoted(value)}. There are default, none and host`;
    case 'security':
      return ['sandbox', 'insecure'].includes(value)
        ? undefined
        : `security${quoted(value)} is not valid. There are sandbox and insecure`;
    default:
      return undefined;
  }
}

/** Why BuildKit refuses the values of a RUN's flags. */
export function checkRun({ flags }: DockerfileInstruction): string | undefined {
  for (const flag of flags) {
    const problem = checkRunFlag(flag);
    if (problem) return problem;
  }
  return undefined;
}
