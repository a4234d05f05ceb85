import { assessDockerfile } from '../assessDockerfile';
import type { DockerfileConcernId } from '../concerns';

/** `concern/role of its column` of a RUN in the final stage of a hybrid file. */
function judged(command: string): string {
  const assessment = assessDockerfile(`FROM x:1\nRUN ${command}`, {
    file: 'Dockerfile',
    declaredModel: 'hybrid',
  });
  if (!assessment.ok) throw new Error(assessment.error.message);
  return assessment.instructions[1].concern;
}

const COMMANDS: Readonly<Partial<Record<DockerfileConcernId, string>>> = {
  'os-packages': `
    apt-get update
    apt install -y curl
    aptitude install curl
    apt-key adv --keyserver k --recv-keys A
    apt-mark hold curl
    add-apt-repository ppa:a/b
    dpkg -i a.deb
    dpkg-reconfigure locales
    apk add curl
    apk del .build
    yum install -y curl
    yum clean all
    yum-config-manager --add-repo a
    dnf install -y curl
    dnf5 install -y curl
    microdnf install curl
    tdnf install curl
    zypper install curl
    zypper --non-interactive in curl
    rpm -Uvh a.rpm
    rpm --import a.asc
    pacman -Syu --noconfirm
    emerge a
    xbps-install a
    nix-env -i a
    update-ca-certificates
    update-ca-trust extract
    locale-gen en_US.UTF-8
    docker-php-ext-install pdo
    pecl install redis
    fc-cache -f
    rm -rf /var/lib/apt/lists/*
    rm -rf /var/cache/yum /var/cache/dnf
    rm -rf /var/cache/apk/*
    ln -sf /usr/share/zoneinfo/UTC /etc/localtime
    echo UTC > /etc/timezone
    cp ca.crt /usr/local/share/ca-certificates/
    sed -i s/a/b/ /etc/apt/sources.list
    timeout 60 apt-get update
    DEBIAN_FRONTEND=noninteractive apt-get install -y tzdata
    sh -c "apt-get update"`,
  'application-dependencies': `
    pip install -r requirements.txt
    pip3.12 install a
    python -m pip install a
    python3.12 -m pip install a
    python3 -m venv /venv
    pipenv install --deploy
    poetry install --no-root
    uv sync --frozen
    uv pip install a
    pdm install
    conda env create -f environment.yml
    mamba install a
    micromamba install a
    npm ci
    npm run build
    npx prisma generate
    yarn install --frozen-lockfile
    yarn build
    pnpm install
    bun install
    corepack enable
    deno cache main.ts
    gem install bundler
    bundle install
    composer install --no-dev
    go mod download
    go build ./...
    cargo build --release
    mvn -B package
    ./mvnw -B verify
    gradle build
    ./gradlew bootJar
    dotnet restore
    dotnet publish -c Release
    nuget restore
    mix deps.get
    rebar3 compile
    sbt assembly
    lein uberjar
    stack build
    cabal install
    luarocks install a
    cpanm A::B
    swift build
    flutter pub get
    Rscript -e "install.packages('a')"
    helm dependency update
    conan install .
    rm -rf /root/.npm
    rm -rf /root/.cache/pip
    env CI=1 npm ci
    npm ci --registry=https://r.example
    npm config set registry https://r.example
    pip install --index-url https://r.example a`,
  'runtime-user': `
    useradd -r app
    adduser -D app
    groupadd app
    addgroup -S app
    usermod -aG a b
    deluser app
    passwd -d root
    chpasswd < /x
    visudo -c
    sudo npm ci
    setcap cap_net_bind_service=+ep /bin/a
    su app -c "npm ci"
    gosu app npm ci
    chmod u+s /bin/a
    chmod 4755 /bin/a
    chmod g+s /a
    echo "a ALL=(ALL) ALL" > /etc/sudoers.d/a
    sed -i s/a/b/ /etc/passwd`,
  'application-files': `
    mkdir -p /app
    cp a b
    mv a b
    rm -rf /tmp/x
    chmod +x /entry.sh
    chmod 755 /app
    chown -R app:app /app
    chgrp -R 0 /app
    ln -s /a /b
    tar xzf a.tgz
    unzip a.zip
    sed -i s/a/b/ conf
    envsubst < a > b
    find . -name x -delete
    git clone https://x.example/a.git
    cat a b > c
    touch /a`,
  'image-build': `
    gcc -o a a.c
    gcc-14 -o a a.c
    g++ a.cc
    clang-18 a.c
    make -j4
    cmake ..
    ninja
    javac A.java
    rustup target add x
    tsc -p .
    webpack
    protoc --go_out=. a.proto
    strip a
    jlink --output /jre
    pyenv install 3.12
    ./configure
    ./build.sh
    python manage.py collectstatic
    curl -fsSLO https://x.example/a && sha256sum -c a.sha256
    gpg --verify a.asc a && tar xf a
    sha256sum -c a.sha256`,
  'supply-chain': `
    curl -fsSLO https://x.example/a
    wget https://x.example/a
    curl -sSL https://x.example/i.sh | sh
    curl -sSL https://x.example/i.sh | bash -s -- -y
    curl https://x.example/i.sh | sudo -E bash -
    wget -O - https://x.example/i.sh | sh
    wget -qO- https://x.example/i.py | python3 -
    bash -c "$(curl -fsSL https://x.example/i.sh)"
    sh <(curl -sSL https://x.example/i.sh)
    eval "$(curl -s https://x.example/env)"
    curl -k https://x.example
    wget --no-check-certificate https://x.example/a
    pip install --trusted-host x.example a
    npm config set strict-ssl false
    apk add --allow-untrusted a.apk
    yum install -y --nogpgcheck a
    apt-get install --allow-unauthenticated a
    GIT_SSL_NO_VERIFY=1 git clone https://x.example/a.git`,
};

const CASES = Object.entries(COMMANDS).flatMap(([concern, commands]) =>
  commands
    .trim()
    .split('\n')
    .map(command => [command.trim(), concern] as const),
);

describe('the concern of a command', () => {
  it.each(CASES)('%s is about %s', (command, concern) => {
    expect(judged(command)).toBe(concern);
  });

  it.each(['cd /a', 'set -eux', 'export A=1', '[ -f x ]', 'echo a', 'true'])(
    '%s takes the concern of its neighbour',
    glue => {
      expect([
        judged(`${glue} && useradd a`),
        judged(`npm ci && ${glue}`),
      ]).toEqual(['runtime-user', 'application-dependencies']);
    },
  );
});
