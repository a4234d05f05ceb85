/** Which concern a program of a RUN is about, by its name. */
import type { DockerfileConcernId } from '../concerns';

const PROGRAMS: Readonly<
  Record<
    Extract<
      DockerfileConcernId,
      | 'os-packages'
      | 'application-dependencies'
      | 'runtime-user'
      | 'image-build'
      | 'application-files'
      | 'supply-chain'
    >,
    string
  >
> = {
  'os-packages': `apt apt-get aptitude apt-key apt-cache apt-mark apt-file add-apt-repository dpkg
    dpkg-reconfigure dpkg-query debconf-set-selections apk yum yum-config-manager dnf microdnf tdnf
    zypper rpm rpmkeys pacman emerge xbps-install snap flatpak brew update-alternatives alternatives
    update-ca-certificates update-ca-trust locale-gen localedef update-locale ldconfig
    docker-php-ext-install docker-php-ext-configure docker-php-ext-enable pecl
    install_packages clean-install a2enmod a2dismod a2ensite`,
  'application-dependencies': `pip pip2 pip3 pipx pipenv poetry uv pdm hatch conda mamba micromamba
    easy_install npm npx yarn pnpm bun corepack gem bundle bundler composer go cargo mvn mvnw gradle
    gradlew dotnet nuget mix rebar3 cpan cpanm luarocks opam stack cabal sbt lein swift pod bower
    Rscript R julia`,
  'runtime-user': `useradd adduser usermod userdel deluser groupadd addgroup groupmod groupdel
    delgroup passwd chpasswd visudo sudo su gosu su-exec setcap setpriv runuser newuidmap`,
  'image-build': `gcc g++ cc c++ clang clang++ make gmake cmake ninja meson autoconf automake
    autoreconf configure libtoolize ld strip javac ant bazel bazelisk rustup rustc nvm n sdk tsc
    webpack vite esbuild rollup ng protoc buf pyinstaller docker buildctl upx node-gyp jlink native-image`,
  'application-files': `mkdir cp mv rm rmdir chmod chown chgrp ln install touch tar unzip gunzip gzip
    bunzip2 xz unxz zip cat tee sed awk find xargs rsync git svn hg patch truncate dos2unix envsubst
    head tail sort cut tr dd base64`,
  'supply-chain': `curl wget aria2c axel gpg gpg2 gpgv sha1sum sha256sum sha512sum md5sum shasum cosign
    minisign openssl`,
};

const BY_PROGRAM = new Map<string, DockerfileConcernId>();
for (const [concern, programs] of Object.entries(PROGRAMS)) {
  for (const program of programs.split(/\s+/)) {
    BY_PROGRAM.set(program, concern as DockerfileConcernId);
  }
}

const GLUE = new Set(
  `cd set export unset [ [[ test echo printf true false : exit return source . local declare
  readonly typeset shift read sleep pwd ls which command type hash uname whoami id date wait trap
  eval exec env sync pushd popd umask ulimit shopt alias dirname basename nproc arch seq expr
  getopts stat du df ps getconf lsb_release tty clear file grep egrep wc diff cmp`.split(
    /\s+/,
  ),
);

/** The concern that a program is about; `undefined` for one that nobody knows. */
export function programConcern(name: string): DockerfileConcernId | undefined {
  return BY_PROGRAM.get(name);
}

/** Whether a program only holds others together: it takes the concern of its neighbour. */
export function isGlue(name: string): boolean {
  return name === '' || GLUE.has(name);
}
