import { findingsOf } from './__testUtils__/findingsOf';

function messages(body: string, before = ''): string[] {
  return findingsOf(`${before}FROM x:1\n${body}`, { rules: ['PT1001'] }).map(
    ({ message }) => message,
  );
}

function leavesIn(file: string): string {
  return `This leaves a login in ${file}, which becomes part of the image.`;
}

function becomesPart(file: string): string {
  return `${file} usually holds a key or a password, and becomes part of the image.`;
}

describe('logins that stay in the image', () => {
  it.each([
    ['docker login --password-stdin x.example < a', '~/.docker/config.json'],
    ['aws configure set aws_secret_access_key $A', '~/.aws/credentials'],
    ['aws configure set default.aws_access_key_id "$A"', '~/.aws/credentials'],
    ['npm config set //npm.example/:_authToken $A', '~/.npmrc'],
    ['npm set //npm.example/:_authToken=$A', '~/.npmrc'],
    ['yarn config set npmAuthToken "$A"', '~/.yarnrc.yml'],
    ['gcloud auth activate-service-account --key-file=a', '~/.config/gcloud'],
    ['az login --service-principal -u $A', '~/.azure'],
    ['gh auth login --with-token < a', '~/.config/gh'],
    ['composer config -g github-oauth.x.example $A', 'auth.json'],
    ['poetry config http-basic.a b $A', '~/.config/pypoetry/auth.toml'],
    ['dotnet nuget add source a -u b -p $A', 'NuGet.Config'],
    [
      'git config --global url."https://$A@x.example/".insteadOf https://x.example/',
      '~/.gitconfig',
    ],
    ['cargo login $A', '~/.cargo/credentials.toml'],
    ['a && sudo docker login x.example', '~/.docker/config.json'],
  ])('finds %s', (command, file) => {
    expect(messages(`RUN ${command}`)).toEqual([leavesIn(file)]);
  });

  it.each([
    'RUN docker login x.example && docker pull a && docker logout x.example',
    'RUN npm config set //n.example/:_authToken $A && npm ci && rm -f ~/.npmrc',
    'RUN npm config set //n.example/:_authToken $A && npm ci && npm config delete a',
    'RUN npm config set registry https://npm.example',
    'RUN npm config set fund false',
    'RUN aws configure set region eu-central-1',
    'RUN git config --global user.name a',
    'RUN git config --global url."https://x.example/".insteadOf git://x.example/',
    'RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci',
    'RUN echo docker login',
    'RUN gcloud config set project a',
    'RUN composer config -g vendor-dir a',
  ])('leaves %j alone', body => {
    expect(messages(body)).toEqual([]);
  });

  it('says it once where the variable is a finding already', () => {
    expect(
      messages(
        'ARG NPM_TOKEN\nRUN npm config set //n.example/:_authToken $NPM_TOKEN',
      ),
    ).toEqual([
      'NPM_TOKEN is given at build time, and stays readable in the history of the image.',
    ]);
  });

  it('leaves a builder stage alone, whose files are not shipped', () => {
    expect(
      messages('COPY --from=a /a /a', 'FROM y:1 AS a\nRUN docker login x\n'),
    ).toEqual([]);
  });
});

describe('files with keys', () => {
  it.each([
    'id_ed25519',
    'certs/server.key',
    '.netrc',
    '.pypirc',
    '.ssh',
    '.aws/credentials',
    'tls-key.pem',
    'keystore.jks',
    '.env',
  ])('finds COPY %s', file => {
    expect(messages(`COPY ${file} /a`)).toEqual([becomesPart(file)]);
  });

  it.each([
    'id_ed25519.pub',
    'truststore.jks',
    'ca.pem',
    'public.key',
    'release-public.key',
    'key.ts',
    '.env.example',
    '.npmrc',
    'ssh',
  ])('leaves COPY %s alone', file => {
    expect(messages(`COPY ${file} /a`)).toEqual([]);
  });

  it('leaves files of another stage alone', () => {
    expect(messages('COPY --from=a /id_rsa /a', 'FROM y:1 AS a\n')).toEqual([]);
  });
});

describe('values', () => {
  it('are never printed', () => {
    const value = 'hunter2hunter2';
    const text = `FROM x:1\nENV DB_PASSWORD=${value}\nRUN curl -u a:${value} https://x.example/a -o a\nRUN echo "a:${value}" | chpasswd\nRUN docker login -p ${value} x.example\nRUN git clone https://a:${value}@x.example/a.git\n`;
    const findings = findingsOf(text, { profile: 'all' });
    expect(findings.length).toBeGreaterThan(4);
    expect(JSON.stringify(findings)).not.toContain(value);
  });
});
