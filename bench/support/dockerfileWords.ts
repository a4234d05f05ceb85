/** The words that made-up Dockerfiles are written with. */

export const PACKAGES = [
  'curl',
  'ca-certificates',
  'git',
  'build-essential',
  'libpq-dev',
  'tzdata',
  'openssl',
  'gnupg',
  'unzip',
  'python3',
  'jq',
  'tini',
  'libssl-dev',
  'procps',
  'netcat-openbsd',
  'imagemagick',
];

export const NAMES = [
  'checkout',
  'orders',
  'payments',
  'catalog',
  'search',
  'mailer',
  'ledger',
  'gateway',
  'reports',
  'profile',
  'stock',
  'pricing',
];

export const SETTINGS = [
  'LOG_LEVEL=info',
  'PORT=8080',
  'NODE_ENV=production',
  'PYTHONUNBUFFERED=1',
  'PATH="/opt/app/bin:$PATH"',
  'TZ=Europe/Berlin',
  'LANG=C.UTF-8',
  'JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -Dfile.encoding=UTF-8"',
  'DATABASE_URL=postgres://db:5432/app',
  'CACHE_TTL=300',
  'FEATURES="new-search, new-cart"',
  'GOFLAGS=-mod=readonly',
  'API_BASE=https://api.example.com/v1',
  'WORKERS=4 THREADS=2',
  'TOKEN_URL=https://id.example.com/token',
  'DB_PASSWORD_FILE=/run/secrets/db',
];

export const COMMENTS = [
  'Install what the build needs',
  'The service listens here',
  'Keep this in step with the chart',
  'Without this the first request takes four seconds, see the runbook for the reason',
  'owner: group:default/platform',
  'hadolint ignore=DL3008',
  'Copied from the template of the team, please do not change by hand',
  'Cache the dependencies separately from the sources, so that a changed line costs seconds only',
];
