/**
 * Judges by its name whether a variable holds a secret. Names are read as tokens, so that
 * `TOKENIZER` is no token and `MONKEY` no key; endings such as `_FILE` say that the value is about
 * a secret and not one itself.
 */

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
]);

/** Without one of these no token can be a secret; it spares most names the splitting. */
const HINT = /pass|pwd|secret|token|key|credential/i;

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

/** Whether a variable of this name holds a secret. */
export function isSecretName(name: string): boolean {
  if (name.length > LONGEST_NAME || !HINT.test(name)) return false;
  if (DIRECTORIES.has(name)) return false;
  const tokens = tokensOf(name);
  if (tokens.some(token => PUBLIC_TOKENS.has(token))) return false;
  if (DESCRIBING_ENDINGS.has(tokens[tokens.length - 1] ?? '')) return false;
  return tokens.some(
    (token, at) =>
      SECRET_TOKENS.has(token) ||
      ((token === 'key' || token === 'keys') &&
        at > 0 &&
        KEY_QUALIFIERS.has(tokens[at - 1])),
  );
}
