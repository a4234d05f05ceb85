/** Places that say what is written there, whatever program writes it. */
import type { Topic } from './commandConcern';

type Place = Omit<Topic, 'what'>;

const PLACES: readonly (readonly [Place, readonly string[]])[] = [
  [
    { concern: 'os-packages' },
    [
      '/etc/apt',
      '/var/lib/apt',
      '/var/cache/apt',
      '/var/cache/apk',
      '/etc/apk',
      '/var/cache/yum',
      '/var/cache/dnf',
      '/etc/yum',
      '/usr/share/keyrings',
      '/etc/dpkg',
      '/usr/share/doc',
      '/usr/share/man',
      '/etc/localtime',
      '/etc/timezone',
      '/usr/share/zoneinfo',
      '/var/lib/dpkg',
      '/var/lib/rpm',
      '/var/lib/pacman',
      '/var/cache/pacman',
      '/var/cache/zypp',
      '/etc/zypp',
      '/etc/dnf',
      '/etc/pki/rpm-gpg',
      '/etc/ssl/certs',
      '/usr/local/share/ca-certificates',
      '/etc/default/locale',
      '/etc/locale.gen',
    ],
  ],
  [
    { concern: 'runtime-user' },
    ['/etc/sudoers', '/etc/passwd', '/etc/group', '/etc/shadow'],
  ],
  [
    { concern: 'application-dependencies' },
    [
      '/root/.npm',
      '/root/.cache/pip',
      '/root/.m2',
      '/root/.cargo',
      '/root/.gradle',
      '/root/.nuget',
      '/root/.cache/yarn',
      '/root/.cache/uv',
    ],
  ],
  [{ concern: 'image-build' }, ['/etc/sysctl', '/etc/profile']],
  [
    { concern: 'application-dependencies', aspect: 'package-index' },
    ['/etc/pip.conf', '/root/.npmrc'],
  ],
];

/** By the first folder, which tells most paths apart at once. */
const BY_FOLDER = new Map<string, { start: string; place: Place }[]>();
for (const [place, starts] of PLACES) {
  for (const start of starts) {
    const folder = start.slice(0, start.indexOf('/', 1));
    const known = BY_FOLDER.get(folder);
    if (known) known.push({ start, place });
    else BY_FOLDER.set(folder, [{ start, place }]);
  }
}

/** What is written at a path; `undefined` for one that says nothing. */
export function placeTopic(path: string): Topic | undefined {
  if (path.charCodeAt(0) !== 47) return undefined;
  const slash = path.indexOf('/', 1);
  if (slash === -1) return undefined;
  const found = BY_FOLDER.get(path.slice(0, slash))?.find(({ start }) =>
    path.startsWith(start),
  );
  return found && { ...found.place, what: found.start };
}
