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
    install_packages clean-install a2enmod a2dismod a2ensite apt-add-repository apt-config
    dpkg-divert dpkg-deb gdebi dselect tasksel rpm-ostree dnf5 dnf-3 yum-builddep repoquery createrepo
    subscription-manager amazon-linux-extras urpmi opkg ipkg slackpkg swupd eopkg nix nix-env guix
    pkg pkg_add port update-rc.d systemctl fc-cache trust c_rehash phpenmod phpdismod pear
    docker-php-source dpkg-statoverride mk-build-deps equivs-build`,
  'application-dependencies': `pip pip2 pip3 pipx pipenv poetry uv pdm hatch conda mamba micromamba
    easy_install npm npx yarn pnpm bun corepack gem bundle bundler composer go cargo mvn mvnw gradle
    gradlew dotnet nuget mix rebar3 cpan cpanm luarocks opam stack cabal sbt lein swift pod bower
    Rscript R julia yarnpkg pnpx bunx deno npm-check-updates lerna nx turbo rush pixi rye virtualenv
    venv ensurepip pip-compile pip-sync setup.py ansible-galaxy helm helmfile conan vcpkg spack
    flutter dart shards nimble carton paket libman cs coursier ivy dep glide
    govendor mage cargo-chef cargo-binstall sdkmanager`,
  'runtime-user': `useradd adduser usermod userdel deluser groupadd addgroup groupmod groupdel
    delgroup passwd chpasswd visudo sudo su gosu su-exec setcap setpriv runuser newuidmap
    newgidmap gpasswd chage vipw newusers chsh doas setuidgid chpst capsh`,
  'image-build': `gcc g++ cc c++ clang clang++ make gmake cmake ninja meson autoconf automake
    autoreconf configure libtoolize ld strip javac ant bazel bazelisk rustup rustc nvm n sdk tsc
    webpack vite esbuild rollup ng protoc buf pyinstaller docker buildctl upx node-gyp jlink native-image
    kubectl terraform buildah kaniko crane skopeo sccache ccache pkg-config javadoc jar
    jdeps swiftc ghc zig nasm yasm flex bison swig patchelf objcopy objdump ranlib ar as gfortran
    nvcc emcc wasm-pack tsup swc gulp grunt parcel next nuxt astro hugo jekyll sphinx-build mkdocs
    goreleaser ko task just pyenv rbenv nodenv asdf mise volta fnm sdkman dpkg-buildpackage rpmbuild`,
  'application-files': `mkdir cp mv rm rmdir chmod chown chgrp ln install touch tar unzip gunzip gzip
    bunzip2 xz unxz zip cat tee sed awk find xargs rsync git svn hg patch truncate dos2unix envsubst
    head tail sort cut tr dd base64 uniq 7z 7za 7zr lzma zstd unzstd bzip2 cpio rename shred split
    chattr setfacl restorecon chcon mktemp mknod mkfifo realpath readlink jq yq gettext msgfmt`,
  'supply-chain': `curl wget aria2c axel gpg gpg2 gpgv sha1sum sha256sum sha512sum md5sum shasum cosign
    minisign openssl sha224sum sha384sum b2sum ssh-keyscan gpg-agent dirmngr gpgconf lynx fetch
    slsa-verifier`,
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
  getopts stat du df ps getconf lsb_release tty clear file grep egrep wc diff cmp break continue let
  builtin printenv stty tput jobs mesg hostname logger yes nl od xxd hexdump comm paste ldd strings logname users uptime free
  fgrep zgrep less more tac rev fold fmt column cksum sync nice time timeout nohup bc factor`.split(
    /\s+/,
  ),
);

/** The concern that a program is about; `undefined` for one that nobody knows. */
export function programConcern(name: string): DockerfileConcernId | undefined {
  const known = BY_PROGRAM.get(name);
  if (known || !isDigit(name[name.length - 1] ?? '')) return known;
  return BY_PROGRAM.get(withoutVersion(name));
}

/** `pip3.12` and `gcc-14` are `pip` and `gcc`. */
function withoutVersion(name: string): string {
  let end = name.length;
  while (end > 0 && (isDigit(name[end - 1]) || name[end - 1] === '.')) end--;
  if (end === name.length || end === 0) return name;
  return name[end - 1] === '-' ? name.slice(0, end - 1) : name.slice(0, end);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** Whether a program only holds others together: it takes the concern of its neighbour. */
export function isGlue(name: string): boolean {
  return name === '' || GLUE.has(name);
}
