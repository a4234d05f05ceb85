import { findingsOf } from './__testUtils__/findingsOf';

function linesOf(rule: string, text: string): number[] {
  return findingsOf(text, { rules: [rule] }).map(({ line }) => line);
}

describe('libraries without a version', () => {
  it.each([
    ['DL3013', 'pip install flask'],
    ['DL3013', 'pip3 install --no-cache-dir "uvicorn[standard]"'],
    ['DL3013', 'python3 -m pip install flask==3 gunicorn'],
    ['DL3013', 'sudo -H pip install -U flask'],
    ['DL3013', 'pip install -r requirements.txt flask'],
    ['DL3013', 'pip install git+https://git.example/a/b.git'],
    ['DL3013', 'pip install --index-url https://pypi.example/simple flask'],
    ['DL3016', 'npm install -g serve'],
    ['DL3016', 'npm i --location=global @scope/tool'],
    ['DL3016', 'npm install -g npm@latest'],
    ['DL3016', 'npm install --prefix /opt express'],
    ['DL3016', 'npm install git+https://git.example/a/b.git'],
    ['DL3016', 'npm install user/name'],
    ['DL3016', 'yarn global add serve'],
    ['DL3016', 'yarn add express'],
    ['DL3016', 'pnpm add -g turbo'],
    ['DL3028', 'gem install bundler'],
    ['DL3028', 'gem install rake:13 bundler'],
    ['DL3028', 'gem install --no-document nokogiri -- --use-system-libraries'],
    ['DL3062', 'go install example.com/tool@latest'],
    ['DL3062', 'go install example.com/tool'],
    ['DL3062', 'go install -ldflags "-s -w" example.com/a/b@main'],
    ['DL3062', 'go run example.com/tool@latest generate'],
    ['DL3062', 'CGO_ENABLED=0 go get example.com/tool@upgrade'],
  ])('%s finds %s', (rule, command) => {
    expect(linesOf(rule, `FROM x:1\nRUN ${command}`)).toEqual([2]);
  });

  it.each([
    ['DL3013', 'pip install flask==3.1.2 "django>=5,<6" "celery~=5.4"'],
    ['DL3013', 'pip install -r requirements.txt'],
    ['DL3013', 'pip install --requirement=requirements.txt'],
    ['DL3013', 'pip install -c constraints.txt flask'],
    ['DL3013', 'pip install . ./lib .[dev] /wheels/a.whl'],
    ['DL3013', 'pip install a-1.0-py3-none-any.whl'],
    ['DL3013', 'pip install -e .'],
    ['DL3013', 'pip install --upgrade pip setuptools wheel'],
    ['DL3013', 'pip install "flask==$FLASK_VERSION" $MORE'],
    ['DL3013', 'pip install git+https://git.example/a/b.git@v1.2'],
    ['DL3013', 'pip install "b @ git+ssh://git@git.example/a/b.git@v1"'],
    ['DL3013', 'pip install https://files.example/a.tar.gz'],
    ['DL3013', 'pip uninstall -y flask'],
    ['DL3013', 'pip download flask'],
    ['DL3016', 'npm install'],
    ['DL3016', 'npm ci'],
    ['DL3016', 'npm install -g serve@14.2.5 @scope/tool@1'],
    ['DL3016', 'npm install -g "npm@$NPM_VERSION" $TOOLS'],
    ['DL3016', 'npm install ./lib ../a.tgz file:../b https://x.example/a.tgz'],
    ['DL3016', 'npm install --registry https://npm.example'],
    ['DL3016', 'npm install git+https://git.example/a/b.git#v1 user/name#v2'],
    ['DL3016', 'npm run install'],
    ['DL3016', 'yarn install'],
    ['DL3016', 'pnpm install --frozen-lockfile'],
    ['DL3028', 'gem install rake:13.3.0'],
    ['DL3028', 'gem install -v 2.7.2 bundler'],
    ['DL3028', 'gem install bundler --version "2.7.2"'],
    ['DL3028', 'gem install ./a.gem "rails:$RAILS"'],
    ['DL3028', 'gem update --system'],
    ['DL3028', 'gem install "$GEM"'],
    ['DL3062', 'go install example.com/tool@v1.4.2'],
    ['DL3062', 'go install ./... ./cmd/app'],
    ['DL3062', 'go install "example.com/tool@${TOOL_VERSION}"'],
    ['DL3062', 'go install std'],
    ['DL3062', 'go build -o /app example.com/app'],
    [
      'DL3062',
      '--mount=type=bind,source=go.mod,target=go.mod go install example.com/tool',
    ],
  ])('%s leaves %s alone', (rule, command) => {
    expect(linesOf(rule, `FROM x:1\nRUN ${command}`)).toEqual([]);
  });

  it('leaves the versions of a Go module to its go.mod', () => {
    expect(
      linesOf(
        'DL3062',
        'FROM x:1\nCOPY go.mod go.sum ./\nRUN go install example.com/tool',
      ),
    ).toEqual([]);
  });
});

describe('caches of libraries that stay', () => {
  it.each([
    ['DL3042', 'pip install -r requirements.txt'],
    ['DL3042', 'python -m pip install flask==3'],
    ['DL3042', '--mount=type=cache,target=/var/cache/apt pip install flask==3'],
    ['DL3042', 'pip install flask==3 && rm -rf /tmp/*'],
    ['DL3060', 'yarn install'],
    ['DL3060', 'yarn --frozen-lockfile'],
    ['DL3060', 'yarn install && yarn build'],
  ])('%s finds %s', (rule, command) => {
    expect(linesOf(rule, `FROM x:1\nRUN ${command}`)).toEqual([2]);
  });

  it.each([
    ['DL3042', 'pip install --no-cache-dir -r requirements.txt'],
    ['DL3042', 'pip --no-cache-dir install -r requirements.txt'],
    ['DL3042', 'PIP_NO_CACHE_DIR=1 pip install flask==3'],
    ['DL3042', 'export PIP_NO_CACHE_DIR=1 && pip install flask==3'],
    [
      'DL3042',
      '--mount=type=cache,target=/root/.cache/pip pip install flask==3',
    ],
    ['DL3042', '--mount=type=cache,target=/root/.cache pip install flask==3'],
    [
      'DL3042',
      '--mount=type=cache,target=/home/app/.cache/pip pip install flask==3',
    ],
    ['DL3042', 'pip install flask==3 && rm -rf ~/.cache/pip'],
    ['DL3042', 'pip install flask==3 && pip cache purge'],
    ['DL3042', 'pip install $PIP_OPTS flask==3'],
    ['DL3042', 'pip list'],
    ['DL3060', 'yarn install && yarn cache clean'],
    ['DL3060', 'yarn install && yarn cache clean --all && yarn build'],
    ['DL3060', 'yarn install && rm -rf /usr/local/share/.cache/yarn'],
    ['DL3060', 'yarn install --cache-folder /tmp/yarn'],
    [
      'DL3060',
      '--mount=type=cache,target=/usr/local/share/.cache/yarn yarn install',
    ],
    ['DL3060', 'YARN_CACHE_FOLDER=/dev/shm/yarn yarn install'],
    ['DL3060', 'yarn build'],
    ['DL3060', 'yarn --version'],
  ])('%s leaves %s alone', (rule, command) => {
    expect(linesOf(rule, `FROM x:1\nRUN ${command}`)).toEqual([]);
  });

  it.each([
    ['ENV PIP_NO_CACHE_DIR=1', []],
    ['ENV PIP_NO_CACHE_DIR=$SETTING', []],
    ['ARG PIP_NO_CACHE_DIR=1', []],
    ['ENV PIP_NO_COLOR=1', [3]],
  ])('DL3042 obeys %s', (line, expected) => {
    expect(
      linesOf('DL3042', `FROM x:1\n${line}\nRUN pip install flask==3`),
    ).toEqual(expected);
  });

  it('says nothing of a stage that does not ship', () => {
    expect(
      findingsOf(
        'FROM x:1 AS a\nRUN pip install flask==3\nRUN yarn install\nFROM y:1\nCOPY --from=a /a /a',
        { rules: ['DL3042', 'DL3060'] },
      ),
    ).toEqual([]);
  });

  it('says it once for a RUN', () => {
    expect(
      linesOf(
        'DL3042',
        'FROM x:1\nRUN pip install a==1 \\\n && pip install b==1 \\\n && sudo pip install c==1',
      ),
    ).toEqual([2]);
  });

  it('writes --no-cache-dir', () => {
    const [finding] = findingsOf(
      'FROM x:1\nRUN pip install \\\n  -r requirements.txt',
      { rules: ['DL3042'] },
    );
    expect(finding.fix.replace).toEqual({
      startLine: 2,
      endLine: 2,
      text: 'RUN pip install --no-cache-dir \\',
    });
  });
});
