import { assessDockerfile } from '../assessDockerfile';
import { isFingerprint, isRandomValue } from './isRandomValue';
import { judgeName } from './isSecretName';
import { fallbackOf, isSecretValue } from './isSecretValue';

const words = (text: string) => text.trim().split(/\s+/);

const SECRET_NAMES = words(`
  PASSWORD DB_PASSWORD MYSQL_ROOT_PASSWORD dbPassword db.password PGPASSWORD KEYSTORE_PASSWORD
  SMTP_PASS DB_PASS PASSWD MYSQL_PWD PASSPHRASE DB_PASSWORT SSH_PASSPHRASE
  TOKEN API_TOKEN GITHUB_TOKEN NPM_TOKEN npmAuthToken _authToken HF_TOKEN BEARER_TOKEN SESSION_TOKEN
  VAULT_TOKEN authtoken refreshToken CARGO_REGISTRIES_X_TOKEN GITHUB_PAT AZURE_DEVOPS_PAT
  SECRET JWT_SECRET CLIENT_SECRET clientsecret SECRET_KEY_BASE COOKIE_SECRET AWS_SECRET_ACCESS_KEY
  API_KEY APIKEY apiKey STRIPE_API_KEY OPENAI_API_KEY DD_API_KEY ENCRYPTION_KEY FERNET_KEY
  RAILS_MASTER_KEY APP_KEY PRIVATE_KEY SSH_PRIVATE_KEY DEPLOY_KEY LICENSE_KEY ACCOUNT_KEY
  AZURE_STORAGE_KEY SIGNING_KEY JWT_KEY SESSION_KEY ACCESS_KEY accesskey
  CREDENTIALS GOOGLE_CREDENTIALS DB_CREDENTIAL`);

const PLAIN_NAMES = words(`
  USERNAME USER PATH PWD OLDPWD HOME KEYBOARD MONKEY TURKEY KEYCLOAK_URL TOKENIZERS_PARALLELISM
  TOKENIZER MAX_TOKENS PASSWORDLESS_LOGIN BYPASS_CACHE FIRST_PASS COMPASS_VERSION PASSENGER_VERSION
  GPG_KEY GPG_KEYS NODE_GPG_KEYS PGP_KEY PUBLIC_KEY NEXT_PUBLIC_API_KEY RSA_PUBLIC_KEY
  SIGNING_KEY_FINGERPRINT DB_PASSWORD_FILE POSTGRES_PASSWORD_FILE TOKEN_FILE SECRET_PATH SECRETS_DIR
  TOKEN_URL PASSWORD_RESET_URL SECRET_NAME TOKEN_ENDPOINT AWS_ACCESS_KEY_ID KEY_ID API_KEY_ID
  PASSWORD_MIN_LENGTH PASSWORD_LENGTH TOKEN_EXPIRY TOKEN_TTL JWT_TOKEN_EXPIRATION PASSWORD_POLICY
  SECRET_MANAGER CREDENTIAL_PROVIDER CREDENTIAL_HELPER KEYSERVER APT_KEYSERVER PYTHON_KEYRING
  CACHE_KEY SORT_KEY PRIMARY_KEY PARTITION_KEY GENERATE_TOKEN NO_PASSWORD RANDOM_ROOT_PASSWORD
  DUMMY_SECRET PASSWORD_STDIN TOKEN_HEADER TOKEN_TYPE SECRET_VERSION PASSWORD_ALGORITHM
  USE_TOKEN_ENABLED CSRF_TOKEN_NAME SECRETS_MOUNT TOKEN_SCOPES KEY_SIZE_BITS`);

const OPEN_NAMES = words(`
  SERVICE_ACCOUNT_SALT SONAR_KEY GOOGLE_MAPS_KEY BASIC_AUTH _auth HMAC_SIGNATURE
  SAS RANDOMIZE_SEED SLACK_WEBHOOK SOME_KEY`);

describe('the name of a variable', () => {
  it.each(SECRET_NAMES)('%s holds a secret', name => {
    expect(judgeName(name)).toBe('secret');
  });

  it.each(PLAIN_NAMES)('%s holds none', name => {
    expect(judgeName(name)).toBe('plain');
  });

  it.each(OPEN_NAMES)('%s leaves it to the value', name => {
    expect(judgeName(name)).toBe('perhaps');
  });
});

describe('the value of a secret-like variable', () => {
  it.each([
    'hunter2',
    'a',
    'password',
    'postgres',
    'pa55 word',
    '"quoted"',
    'abc$def',
    'yourname1',
    'MTIzNDU2Nzg5MGFiY2RlZg==',
    'x9',
  ])('%j can be one', value => {
    expect(isSecretValue(value)).toBe(true);
  });

  it.each([
    '',
    '""',
    'true',
    'False',
    'none',
    '0',
    '$TOKEN',
    '${TOKEN}',
    '$(cat /run/secrets/t)',
    '`cat t`',
    '%TOKEN%',
    '{{ token }}',
    '<token>',
    '/run/secrets/token',
    './token',
    '~/.token',
    '-----',
    'changeme',
    'CHANGE_ME',
    'change-me',
    'changeit',
    'xxxxxxxx',
    '********',
    'your-token-here',
    'YOUR_API_KEY',
    'replace_me',
    'replace-with-token',
    'insert-token-here',
    'to-be-replaced',
    'REDACTED',
    'dummy',
    'example',
    'TODO',
    'not-set',
  ])('%j is none', value => {
    expect(isSecretValue(value)).toBe(false);
  });

  it.each([
    ['${A:-hunter2}', 'hunter2'],
    ['"${A-hunter2}"', 'hunter2'],
    ['${A:-}', undefined],
    ['${A:-$B}', undefined],
    ['${A:-changeme}', undefined],
    ['${A:+hunter2}', undefined],
    ['${A}', undefined],
    ['$A', undefined],
    ['${A:-hunter2', undefined],
  ])('%j falls back to %s', (value, fallback) => {
    const part = fallbackOf(value);
    expect(part && value.slice(part.start, part.end)).toBe(fallback);
  });
});

describe('a value whose name leaves it open', () => {
  it.each([
    '8f14e45fceea167a5a36dedd4bea2543',
    'q7Jx2Lm9Zr4Tn8Vb3Kc6',
    'dGhpcyBpcyBhIHRlc3Qga2V5IDEyMw==',
    '"k3y-9f8e7d6c5b4a3f2e1d0c"',
    'a1B2c3D4e5F6g7H8i9J0',
  ])('%s is random', value => {
    expect(isRandomValue(value)).toBe(true);
  });

  it.each([
    'my-project-key',
    'short1',
    'production-database-primary',
    '/etc/ssl/private/server1.key',
    'https://x.example/a1',
    '1.2.3-alpine3.20',
    'aaaaaaaaaaaaaaaaaaaa1',
    'A035C8C19219BA821ECEA86B64E628F8D684696D',
    '0xA035C8C19219BA82',
    '12345678901234567890',
    'two words 1234567890',
    'com.example.service.v1',
    'v1/cache/linux-amd64/x',
  ])('%s is not', value => {
    expect(isRandomValue(value)).toBe(false);
  });

  it.each([
    ['A035C8C19219BA821ECEA86B64E628F8D684696D', true],
    ['A035 C8C1 9219 BA82 1ECE A86B 64E6 28F8 D684 696D', true],
    ['0x64E628F8D684696D', true],
    ['64E628F8D684696D', true],
    ['a035c8c19219ba821ecea86b64e628f8d684696d', false],
    ['A035C8C1', false],
  ])('%s is a fingerprint: %s', (value, expected) => {
    expect(isFingerprint(value)).toBe(expected);
  });
});

/** The secrets that are reported in a body, and whether what it shows is hidden. */
function verdict(body: string) {
  const assessment = assessDockerfile(`FROM x:1\n${body}`, {
    file: 'Dockerfile',
    profile: 'all',
  });
  if (!assessment.ok) throw new Error(assessment.error.message);
  const found = assessment.findings.some(({ rule }) => rule === 'PT1001');
  const hidden = assessment.lines.some(({ text }) => text.includes('••••'));
  return `${found ? 'found' : 'quiet'}, ${hidden ? 'hidden' : 'shown'}`;
}

describe('false alarms of other tools stay quiet', () => {
  it.each([
    'ENV GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D',
    'ENV GPG_KEYS "A035C8C19219BA821ECEA86B64E628F8D684696D B42F6819007F00F88E364FD4036A9C25BF357DD4"',
    'ARG USERNAME=vscode',
    'ARG USER_UID=1000',
    'ENV POSTGRES_PASSWORD_FILE=/run/secrets/db',
    'ENV PUBLIC_KEY=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A',
    'ENV TOKEN_URL=https://x.example/oauth/token',
    'ENV AWS_ACCESS_KEY_ID_FILE=/run/secrets/aws',
    'ENV KEY_ID=64E628F8D684696D',
    'ENV SIGNING_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D',
    'ENV SONAR_KEY=my-project',
    'ENV CACHE_KEY=v1-2025-11-01-abcdef123456',
    'ENV TOKENIZERS_PARALLELISM=false',
    'ENV MAX_TOKENS=4096',
    'ENV PASSWORD_MIN_LENGTH=12',
    'ENV SECRET_NAME=db-credentials',
    'ENV MYSQL_ALLOW_EMPTY_PASSWORD=yes',
    'RUN --mount=type=secret,id=npm_token npm ci',
    'RUN --mount=type=secret,id=API_TOKEN,env=API_TOKEN npm ci',
    'RUN --mount=type=secret,id=npm,target=/root/.npmrc npm ci',
    'RUN --mount=type=ssh git clone git@x.example:a/b.git',
    'RUN --mount=type=secret,id=t TOKEN="$(cat /run/secrets/t)" npm ci',
    'RUN curl -H "Authorization: Bearer $TOKEN" https://x.example',
    'RUN curl -H "X-Api-Key: ${KEY}" https://x.example',
    'RUN mkdir -pv /var/lib/mysql && cp -pr a b',
    'RUN apt-get install -y mysql-client -pfoo',
    'RUN gpg --recv-keys A035C8C19219BA821ECEA86B64E628F8D684696D',
    'RUN echo "abcdef1234567890abcdef1234567890abcdef12  a.tgz" | sha1sum -c -',
    'RUN keytool -importcert -storepass changeit -file a',
    'RUN docker run -p 8080:80 x',
    'LABEL org.opencontainers.image.revision=abcdef1234567890abcdef1234567890abcdef12',
    'ENV SSH_AUTH_SOCK=/run/ssh.sock',
    'ENV GIT_CREDENTIAL_HELPER=store',
    'COPY <<EOF /app/x.yaml\npassword: ${DB_PASSWORD}\ntoken_url: https://x.example\npassword:\n  file: /run/x\nsecret: |\nEOF',
    'COPY <<EOF /app/x.json\n{"password": null, "passwordFile": "/run/x", "token":{"ttl": 5}}\nEOF',
    '# the password: see the vault\nUSER 1',
  ])('%s', body => {
    expect(verdict(body)).toBe('quiet, shown');
  });
});

describe('secrets are found, and hidden', () => {
  it.each([
    'ENV DB_PASS=hunter2222',
    'ENV PGPASSWORD=hunter2222',
    'ENV GITHUB_PAT=abcdefgh1234',
    'ENV GOOGLE_MAPS_KEY=q7Jx2Lm9Zr4Tn8Vb3Kc6',
    'ENV _auth=dGhpcyBpcyBhIHRlc3Qga2V5IDEyMw==',
    'ENV API_TOKEN=${API_TOKEN:-hunter2222}',
    'ARG DB_PASSWORD="${X:-hunter2222}"',
    'RUN export API_TOKEN=${API_TOKEN:-hunter2222} && npm ci',
    'RUN curl -H "Authorization: Bearer abcdef123456" https://x.example',
    "RUN curl -H 'Authorization: Basic dXNlcjpwYXNz' https://x.example",
    'RUN curl --header "PRIVATE-TOKEN: abcdef123456" https://x.example',
    'RUN curl -H "X-API-KEY: abcdef123456" https://x.example',
    'RUN mysql -u root -phunter2222 -e "select 1"',
    'RUN mysqladmin -u root -phunter2222 status',
    'RUN sshpass -phunter2222 ssh a',
    'RUN keytool -importcert -storepass hunter2222 -file a',
    'RUN openssl rsa -in a -passin pass:hunter2222',
    'RUN echo hunter2222 | docker login -u jo -p hunter2222 x.example',
    'ENV HOOK=https://hooks.slack.com/services/T00000000/B00000000/abcdefghijklmnopqrstuvwx',
    'ENV A=ghu_0123456789abcdefghij0123456789abcdef',
    'ENV A=dckr_pat_0123456789abcdefghij01234',
    'ENV AZURE=DefaultEndpointsProtocol=https;AccountName=a;AccountKey=q7Jx2Lm9Zr4Tn8Vb3Kc6==',
    'COPY <<EOF /app/x.yaml\ndb:\n  password: hunter2222\nEOF',
    'COPY <<EOF /app/x.json\n{"user":"a","password":"hunter2222"}\nEOF',
    "RUN <<EOF\ncat > x <<X\n'api_key': 'hunter2222'\nX\nEOF",
    'ENV JAVA_OPTS="-Djavax.net.ssl.keyStorePassword=hunter2222"',
  ])('%s', body => {
    expect(verdict(body)).toBe('found, hidden');
  });
});
