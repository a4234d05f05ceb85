/**
 * The ways to switch a check of certificates, signatures or checksums off: options of commands,
 * settings that commands write, and variables. One table for owners and for rules.
 */
import type { ShellCommand } from '../shell/ShellScript';

const NONE: readonly never[] = [];

/** A check that can be switched off. */
export type TrustCheck =
  | 'curl'
  | 'wget'
  | 'pip-host'
  | 'pip-host-variable'
  | 'python-https'
  | 'node-tls'
  | 'apk'
  | 'apt'
  | 'apt-force'
  | 'yum-signatures'
  | 'yum-tls'
  | 'rpm'
  | 'npm-tls'
  | 'npm-tls-variable'
  | 'git-tls'
  | 'go-modules'
  | 'other-tls';

/** A check that is switched off, and the words that do it. */
export interface TrustSwitch {
  readonly check: TrustCheck;
  readonly what: string;
}

interface UnsafeOptions {
  readonly check: TrustCheck;
  readonly options: readonly string[];
}

const APT: readonly UnsafeOptions[] = [
  {
    check: 'apt',
    options: ['--allow-unauthenticated', '--allow-insecure-repositories'],
  },
  { check: 'apt-force', options: ['--force-yes'] },
];
const YUM: readonly UnsafeOptions[] = [
  {
    check: 'yum-signatures',
    options: ['--nogpgcheck', '--setopt=gpgcheck', '--setopt=*.gpgcheck'],
  },
];
const PIP: readonly UnsafeOptions[] = [
  { check: 'pip-host', options: ['--trusted-host'] },
];
const NPM: readonly UnsafeOptions[] = [
  { check: 'npm-tls', options: ['--strict-ssl=false', '--no-strict-ssl'] },
];

/** Options that switch a check off, by program. */
const UNSAFE_OPTIONS: ReadonlyMap<string, readonly UnsafeOptions[]> = new Map(
  Object.entries({
    curl: [
      { check: 'curl', options: ['--insecure', '-k', '--proxy-insecure'] },
    ],
    wget: [{ check: 'wget', options: ['--no-check-certificate'] }],
    pip: PIP,
    pip2: PIP,
    pip3: PIP,
    pipenv: PIP,
    uv: [{ check: 'other-tls', options: ['--allow-insecure-host'] }],
    apk: [{ check: 'apk', options: ['--allow-untrusted'] }],
    apt: APT,
    'apt-get': APT,
    aptitude: APT,
    yum: YUM,
    dnf: YUM,
    microdnf: YUM,
    tdnf: YUM,
    zypper: [
      {
        check: 'yum-signatures',
        options: ['--no-gpg-checks'],
      },
    ],
    rpm: [
      {
        check: 'rpm',
        options: [
          '--nosignature',
          '--nodigest',
          '--noverify',
          '--nofiledigest',
        ],
      },
    ],
    npm: NPM,
    pnpm: NPM,
    yarn: NPM,
    helm: [{ check: 'other-tls', options: ['--insecure-skip-tls-verify'] }],
    kubectl: [{ check: 'other-tls', options: ['--insecure-skip-tls-verify'] }],
  } satisfies Record<string, readonly UnsafeOptions[]>),
);

/** An empty list of values: every value but none at all. */
const UNSAFE_VARIABLES: ReadonlyMap<
  string,
  { readonly check: TrustCheck; readonly values: readonly string[] }
> = new Map(
  Object.entries({
    NODE_TLS_REJECT_UNAUTHORIZED: { check: 'node-tls', values: ['0'] },
    PYTHONHTTPSVERIFY: { check: 'python-https', values: ['0'] },
    GIT_SSL_NO_VERIFY: { check: 'git-tls', values: [] },
    NPM_CONFIG_STRICT_SSL: { check: 'npm-tls-variable', values: ['false'] },
    npm_config_strict_ssl: { check: 'npm-tls-variable', values: ['false'] },
    YARN_ENABLE_STRICT_SSL: {
      check: 'npm-tls-variable',
      values: ['false', '0'],
    },
    PIP_TRUSTED_HOST: { check: 'pip-host-variable', values: [] },
    GOINSECURE: { check: 'go-modules', values: [] },
    GONOSUMCHECK: { check: 'go-modules', values: [] },
    // Of some private modules these are right; of every module they are not.
    GONOSUMDB: { check: 'go-modules', values: ['*'] },
    GOSUMDB: { check: 'go-modules', values: ['off'] },
    CONDA_SSL_VERIFY: { check: 'other-tls', values: ['false', '0', 'no'] },
    UV_INSECURE_HOST: { check: 'other-tls', values: [] },
    HELM_KUBEINSECURE_SKIP_TLS_VERIFY: { check: 'other-tls', values: ['true'] },
  } satisfies Record<
    string,
    { readonly check: TrustCheck; readonly values: readonly string[] }
  >),
);

interface UnsafeSetting {
  readonly check: TrustCheck;
  /** Matched against all words of the command, in lower case. */
  readonly pattern: RegExp;
}

const NPM_SETTING: UnsafeSetting = {
  check: 'npm-tls',
  pattern: /^(config|c|set)\b.{0,200}\b(strict-ssl|enablestrictssl)[ =]false/,
};
const YUM_SETTING: UnsafeSetting = {
  check: 'yum-tls',
  pattern: /\bsslverify ?= ?(false|0|no)\b/,
};
const PIP_SETTING: UnsafeSetting = {
  check: 'pip-host',
  pattern: /^config .{0,200}\btrusted-host \S/,
};
const GIT_SETTING: UnsafeSetting = {
  check: 'git-tls',
  pattern: /\bhttp\.(\S{1,200}\.)?sslverify[ =](false|0|no)\b/,
};
const CONDA_SETTING: UnsafeSetting = {
  check: 'other-tls',
  pattern: /^config .{0,200}\bssl_verify (false|no|0)\b/,
};
const COMPOSER_SETTING: UnsafeSetting = {
  check: 'other-tls',
  pattern: /^config .{0,200}\b(disable-tls true|secure-http false)\b/,
};

/** Settings that commands write, by program. */
const UNSAFE_SETTINGS: ReadonlyMap<string, UnsafeSetting> = new Map([
  ['npm', NPM_SETTING],
  ['yarn', NPM_SETTING],
  ['pnpm', NPM_SETTING],
  ['yum', YUM_SETTING],
  ['dnf', YUM_SETTING],
  ['yum-config-manager', YUM_SETTING],
  // They write lines into /etc/yum.conf or a repository.
  ['echo', YUM_SETTING],
  ['printf', YUM_SETTING],
  ['sed', YUM_SETTING],
  ['git', GIT_SETTING],
  ['conda', CONDA_SETTING],
  ['pip', PIP_SETTING],
  ['pip3', PIP_SETTING],
  ['composer', COMPOSER_SETTING],
]);

function bareValue(value: string): string {
  return value.replace(/^["']|["']$/g, '').toLowerCase();
}

/** The check that a variable of this value switches off. */
export function variableSwitch(
  name: string,
  value: string,
): TrustSwitch | undefined {
  const unsafe = UNSAFE_VARIABLES.get(name);
  if (!unsafe) return undefined;
  const bare = bareValue(value);
  const { check, values } = unsafe;
  // Git takes any text at all for a yes, but nobody means it by these.
  const says = values.length > 0 ? values.includes(bare) : isSet(bare);
  return says ? { check, what: name } : undefined;
}

function isSet(value: string): boolean {
  return value !== '' && value !== '0' && value !== 'false' && value[0] !== '$';
}

/** Whether short options, which may be joined as in `-sSLk`, hold a letter. */
function hasShortOption(word: string, letter: string): boolean {
  const joined = word[0] === '-' && word[1] !== '-' && word.length <= 16;
  return joined && /^-[A-Za-z0-9#]+$/.test(word) && word.includes(letter);
}

/** Options of curl whose joined value may hold any letter: `-okey`, `-Hkeep`. */
const CURL_VALUE_LETTERS = /^-[a-zA-Z0-9#]*?[AbcCdDeEFhHKmoPQrtTuUwxXyYz]/;

function isOption(word: string, option: string): boolean {
  if (word === option) return true;
  if (option === '-k') {
    if (!hasShortOption(word, 'k')) return false;
    const value = CURL_VALUE_LETTERS.exec(word);
    return !value || word.indexOf('k') < value[0].length - 1;
  }
  if (!word.startsWith(`${option}=`)) return false;
  const value = word.slice(option.length + 1).toLowerCase();
  // `--setopt=gpgcheck=1` and `--insecure-skip-tls-verify=false` switch nothing off.
  if (option.startsWith('--setopt')) return value === '0' || value === 'false';
  return value !== 'false';
}

function optionSwitches({ name, args }: ShellCommand): readonly TrustSwitch[] {
  const unsafe = UNSAFE_OPTIONS.get(name);
  if (!unsafe) return NONE;
  const words = args.filter(({ value }) => value[0] === '-');
  if (words.length === 0) return NONE;
  return unsafe.flatMap(({ check, options }) => {
    const option = options.find(candidate =>
      words.some(({ value }) => isOption(value, candidate)),
    );
    return option ? [{ check, what: `${name} ${option}` }] : [];
  });
}

function settingSwitches({ name, args }: ShellCommand): readonly TrustSwitch[] {
  const unsafe = UNSAFE_SETTINGS.get(name);
  if (!unsafe) return NONE;
  const words = args
    .map(({ value }) => value)
    .join(' ')
    .toLowerCase();
  const written = unsafe.pattern.test(words);
  return written
    ? [{ check: unsafe.check, what: `A setting of ${name}` }]
    : NONE;
}

function variableSwitches({
  name,
  args,
  assignments,
}: ShellCommand): readonly TrustSwitch[] {
  const exports = name === 'export' || name === 'env';
  if (assignments.length === 0 && !exports) return NONE;
  const given = assignments.flatMap(
    pair => variableSwitch(pair.name, pair.value) ?? [],
  );
  if (!exports) return given;
  const exported = args.flatMap(({ value }) => {
    const equals = value.indexOf('=');
    if (equals === -1) return [];
    return (
      variableSwitch(value.slice(0, equals), value.slice(equals + 1)) ?? []
    );
  });
  return [...given, ...exported];
}

/** Programs whose words may switch a check off. */
const MAY_SWITCH: ReadonlySet<string> = new Set([
  'export',
  'env',
  ...UNSAFE_OPTIONS.keys(),
  ...UNSAFE_SETTINGS.keys(),
]);

/** The checks that a command switches off, as its words say; wrappers such as `sudo` taken off before. */
export function commandSwitches(command: ShellCommand): readonly TrustSwitch[] {
  const { name, assignments } = command;
  if (assignments.length === 0 && !MAY_SWITCH.has(name)) return NONE;
  const options = optionSwitches(command);
  const settings = settingSwitches(command);
  const variables = variableSwitches(command);
  const count = options.length + settings.length + variables.length;
  return count === 0 ? NONE : [...options, ...settings, ...variables];
}
