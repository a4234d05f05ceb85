/**
 * Judges by its name whether a variable holds a secret. Names are read as tokens, so that
 * `TOKENIZER` is no token and `MONKEY` no key; endings such as `_FILE` say that the value is about
 * a secret and not one itself. Names such as `SERVICE_KEY` leave it to the value.
 */

/** What a name says: it holds a secret, it may, or it holds none. */
export type NameVerdict = 'secret' | 'perhaps' | 'plain';

const SECRET_TOKENS = new Set([
  'password',
  'passwd',
  'passphrase',
  'passwort',
  'pwd',
  'secret',
  'secrets',
  'token',
  'apikey',
  'apitoken',
  'authtoken',
  'accesstoken',
  'credential',
  'credentials',
  'privatekey',
  'secretkey',
  'accesskey',
  'secretaccesskey',
  'encryptionkey',
  'signingkey',
  'masterkey',
  'sshkey',
]);

/** Words written as one: `PGPASSWORD`, `clientsecret`. */
const SECRET_ENDINGS = ['password', 'passwd', 'passphrase', 'secret', 'token'];

/** A `PASS` at the end is a password, unless one of these says that it is a turn. */
const TURNS = new Set(['first', 'second', 'single', 'multi', 'one', 'two']);

/** Whose personal access tokens are known as `PAT`. */
const PAT_ISSUERS = new Set([
  'github',
  'gitlab',
  'git',
  'gh',
  'azure',
  'ado',
  'devops',
  'bitbucket',
  'npm',
]);

/** Beside these it is the value that tells. */
const AMBIGUOUS_TOKENS = new Set([
  'key',
  'keys',
  'auth',
  'authorization',
  'bearer',
  'pat',
  'salt',
  'seed',
  'signature',
  'sas',
  'pepper',
  'webhook',
]);

/** What makes a `key` a secret one. */
const KEY_QUALIFIERS = new Set([
  'api',
  'access',
  'secret',
  'private',
  'auth',
  'authorization',
  'encryption',
  'signing',
  'signature',
  'master',
  'deploy',
  'ssh',
  'rsa',
  'account',
  'storage',
  'license',
  'licence',
  'service',
  'app',
  'admin',
  'client',
  'jwt',
  'session',
  'psp',
  'stripe',
  'openai',
  'anthropic',
  'oauth',
  'consumer',
  'bot',
  'fernet',
  'hmac',
  'aes',
  'webhook',
  'cookie',
  'sendgrid',
  'mailgun',
  'twilio',
  'datadog',
  'newrelic',
  'subscription',
  'crypto',
]);

/** Beside these, a name is not about a secret value. */
const PUBLIC_TOKENS = new Set([
  'public',
  'gpg',
  'pgp',
  'fingerprint',
  'dummy',
  'disabled',
  'no',
  'random',
  'generate',
  'stdin',
  'keyserver',
  'keyring',
  'checksum',
  'sha256',
  'sha512',
  'cache',
  'primary',
  'foreign',
  'partition',
  'sort',
  'max',
  'min',
]);

/** The shell's own variables for the working directory. */
const DIRECTORIES = new Set(['PWD', 'OLDPWD']);

/** A name that ends so describes a secret rather than holding one. */
const DESCRIBING_ENDINGS = new Set([
  'file',
  'files',
  'path',
  'dir',
  'directory',
  'folder',
  'url',
  'uri',
  'endpoint',
  'host',
  'name',
  'user',
  'username',
  'id',
  'ids',
  'enabled',
  'disabled',
  'required',
  'length',
  'size',
  'limit',
  'count',
  'ttl',
  'expiry',
  'expiration',
  'expires',
  'timeout',
  'interval',
  'algorithm',
  'alg',
  'header',
  'type',
  'format',
  'version',
  'policy',
  'provider',
  'manager',
  'prefix',
  'suffix',
  'issuer',
  'audience',
  'server',
  'servers',
  'ring',
  'store',
  'map',
  'alias',
  'mode',
  'rotation',
  'location',
  'mount',
  'backend',
  'helper',
  'service',
  'class',
  'env',
  'var',
  'field',
  'label',
  'scope',
  'scopes',
  'realm',
  'region',
  'bits',
  'period',
  'age',
  'lifetime',
  'duration',
  'attempts',
  'hint',
  'pattern',
  'regex',
]);

/** Without one of these no token can be a secret; it spares most names the splitting. */
const HINT = /pass|pwd|secret|token|key|credential/i;

/** The same, with what leaves it to the value. */
const ANY_HINT =
  /pass|pwd|secret|token|key|credential|auth|bearer|pat|salt|seed|signature|sas|pepper|webhook/i;

/** Above this length a name is not looked into. */
const LONGEST_NAME = 128;

/** Splits `npmAuthToken`, `NPM_AUTH_TOKEN` and `npm-auth.token` alike. */
function tokensOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter(Boolean);
}

function isSecretToken(token: string, before: string | undefined): boolean {
  if (SECRET_TOKENS.has(token)) return true;
  if (SECRET_ENDINGS.some(ending => token.endsWith(ending))) return true;
  if (token === 'key' || token === 'keys') {
    return before !== undefined && KEY_QUALIFIERS.has(before);
  }
  return token === 'pat' && before !== undefined && PAT_ISSUERS.has(before);
}

function isPassword(tokens: readonly string[]): boolean {
  const before = tokens[tokens.length - 2];
  return (
    tokens[tokens.length - 1] === 'pass' &&
    (before === undefined || !TURNS.has(before))
  );
}

/** What the name of a variable says about its value. */
export function judgeName(name: string): NameVerdict {
  if (name.length > LONGEST_NAME) return 'plain';
  if (!ANY_HINT.test(name) || DIRECTORIES.has(name)) return 'plain';
  const hinted = HINT.test(name);
  const tokens = tokensOf(name);
  if (tokens.some(token => PUBLIC_TOKENS.has(token))) return 'plain';
  if (DESCRIBING_ENDINGS.has(tokens[tokens.length - 1] ?? '')) return 'plain';
  const secret =
    (hinted || tokens.includes('pat')) &&
    (isPassword(tokens) ||
      tokens.some((token, at) => isSecretToken(token, tokens[at - 1])));
  if (secret) return 'secret';
  return tokens.some(token => AMBIGUOUS_TOKENS.has(token))
    ? 'perhaps'
    : 'plain';
}

/** Whether a variable of this name holds a secret, whatever its value is. */
export function isSecretName(name: string): boolean {
  return judgeName(name) === 'secret';
}
