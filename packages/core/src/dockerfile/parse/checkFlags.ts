/** The flags that BuildKit knows for each instruction, and what it refuses of them. */
import { nearestWord } from './keywords';
import type { DockerfileFlag, DockerfileInstruction } from './syntax';

/** `many`: may be given several times. */
type FlagKind = 'text' | 'many' | 'switch';

type KnownFlags = Readonly<Record<string, FlagKind>>;

const COPIED: KnownFlags = {
  chown: 'text',
  chmod: 'text',
  link: 'switch',
  exclude: 'many',
};

const FLAGS: ReadonlyMap<string, KnownFlags> = new Map<string, KnownFlags>([
  [
    'ADD',
    { ...COPIED, checksum: 'text', 'keep-git-dir': 'switch', unpack: 'switch' },
  ],
  ['COPY', { ...COPIED, from: 'text', parents: 'switch' }],
  ['FROM', { platform: 'text' }],
  [
    'HEALTHCHECK',
    {
      interval: 'text',
      timeout: 'text',
      'start-period': 'text',
      'start-interval': 'text',
      retries: 'text',
    },
  ],
  ['RUN', { mount: 'many', network: 'text', security: 'text', device: 'many' }],
]);

const NONE: KnownFlags = {};

/** BuildKit never looks at flags of these. */
const UNCHECKED: ReadonlySet<string> = new Set(['ARG', 'STOPSIGNAL']);

/** What is no word may be a piece of a secret: it is not repeated. */
function shown(name: string): string {
  return /^[a-z][a-z-]{0,30}$/i.test(name) ? `: --${name}` : '';
}

function unknownFlag(name: string, known: KnownFlags): string {
  const names = Object.keys(known);
  const nearest = nearestWord(name, names);
  if (nearest) return `unknown flag${shown(name)}. Did you mean --${nearest}?`;
  const hint =
    names.length > 0
      ? `There are ${names.map(other => `--${other}`).join(', ')}`
      : 'This instruction takes no flags';
  return `unknown flag${shown(name)}. ${hint}`;
}

function checkFlag(
  { name, value }: DockerfileFlag,
  kind: FlagKind,
): string | undefined {
  if (kind !== 'switch') {
    return value === undefined
      ? `missing a value on flag: ${name}. Write --${name}=value`
      : undefined;
  }
  if (value === undefined) return undefined;
  if (value === '')
    return `missing a value on flag: ${name}. Write --${name} alone`;
  const lower = value.toLowerCase();
  return lower === 'true' || lower === 'false'
    ? undefined
    : `expecting boolean value for flag ${name}. Write --${name} alone, --${name}=true or --${name}=false`;
}

/** Why BuildKit refuses the flags of an instruction. */
export function checkFlags({
  keyword,
  flags,
  words,
}: DockerfileInstruction): string | undefined {
  if (flags.length === 0 || UNCHECKED.has(keyword)) return undefined;
  // Neither does it look at flags of a health check that is switched off.
  if (keyword === 'HEALTHCHECK' && words[0]?.value.toUpperCase() === 'NONE') {
    return undefined;
  }
  const known = FLAGS.get(keyword) ?? NONE;
  const used = new Set<string>();
  for (const flag of flags) {
    const { name } = flag;
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!kind) return unknownFlag(name, known);
    if (used.has(name) && kind !== 'many') {
      return `duplicate flag specified: ${name}. Keep one of them`;
    }
    used.add(name);
    const problem = checkFlag(flag, kind);
    if (problem) return problem;
  }
  return undefined;
}
