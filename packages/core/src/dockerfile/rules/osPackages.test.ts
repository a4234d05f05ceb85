import { findingsOf, found } from './__testUtils__/findingsOf';

/** The lines at which one rule is broken. */
function linesOf(rule: string, text: string): number[] {
  return findingsOf(text, { rules: [rule], profile: 'all' }).map(
    ({ line }) => line,
  );
}

function replacementOf(rule: string, text: string) {
  const all = findingsOf(text, { rules: [rule], profile: 'all' });
  expect(all).toHaveLength(1);
  return all[0].fix.replace;
}

describe('packages without a version', () => {
  it.each([
    ['DL3018', 'apk add curl'],
    ['DL3018', 'apk --no-cache add curl@edge'],
    ['DL3018', 'apk add --virtual .build-deps gcc'],
    ['DL3033', 'yum install -y curl'],
    ['DL3033', 'yum -y install java-11-openjdk'],
    ['DL3033', 'yum --enablerepo epel install -y htop'],
    ['DL3037', 'zypper install -y curl'],
    ['DL3037', 'zypper -n in --no-recommends curl'],
    ['DL3037', 'zypper install -y curl=8 git'],
    ['DL3041', 'dnf install -y curl'],
    ['DL3041', 'microdnf install curl'],
    ['DL3041', 'tdnf install -y curl'],
  ])('%s finds %s', (rule, command) => {
    expect(linesOf(rule, `FROM x:1\nRUN ${command}`)).toEqual([2]);
  });

  it.each([
    ['DL3018', 'apk add curl=8.14.1-r2 "git~2.49" "jq>1" "yq<5"'],
    ['DL3018', 'apk add --no-cache -t .deps curl=8'],
    ['DL3018', 'apk add ./local.apk /tmp/other.apk'],
    ['DL3018', 'apk add $PACKAGES'],
    ['DL3018', 'apk add "curl=$CURL_VERSION"'],
    ['DL3018', 'apk del curl'],
    ['DL3018', 'apk add --repository https://apk.example curl=8'],
    ['DL3033', 'yum install -y curl-7.76.1-26.el9'],
    ['DL3033', 'yum install -y https://rpm.example/a.rpm ./b.rpm'],
    ['DL3033', 'yum install -y "curl-${CURL_VERSION}"'],
    ['DL3033', 'yum groupinstall -y Development'],
    ['DL3033', 'yum update -y'],
    ['DL3037', "zypper install -y 'curl>=8' git=2.43"],
    ['DL3037', 'zypper install -y ./a.rpm'],
    ['DL3037', 'zypper refresh'],
    ['DL3041', 'dnf install -y curl-8.11.1 nginx-1:1.26.2'],
    ['DL3041', 'dnf install -y @development-tools'],
    ['DL3041', 'dnf module enable -y nodejs:22'],
    ['DL3008', 'apt-get install -y "curl=$V" ./a.deb gcc-'],
    ['DL3008', 'apt-get install -yt stable-backports curl=8'],
    ['DL3008', 'apt-get install $OPTS'],
  ])('%s leaves %s alone', (rule, command) => {
    expect(linesOf(rule, `FROM x:1\nRUN ${command}`)).toEqual([]);
  });

  it('is for those who ask for every rule, or for this one', () => {
    const text = 'FROM x:1\nRUN apk add --no-cache curl';
    expect(found(text, { rules: ['DL3018'] })).toEqual([]);
    expect(
      found(text, { rules: ['DL3018'], severities: { DL3018: 'warning' } }),
    ).toEqual(['2 DL3018 warning']);
  });

  it('names the packages in the fix', () => {
    const [finding] = findingsOf('FROM x:1\nRUN dnf install -y curl git', {
      rules: ['DL3041'],
      profile: 'all',
    });
    expect([finding.message, finding.fix]).toEqual([
      'No version is given for curl and git.',
      {
        text: 'Write the version after each package: curl-VERSION git-VERSION. dnf list --showduplicates curl lists the versions there are',
      },
    ]);
  });
});

describe('package managers that ask', () => {
  it.each([
    ['DL3014', 'apt-get install curl'],
    ['DL3014', 'apt-get -q install curl'],
    ['DL3014', 'DEBIAN_FRONTEND=noninteractive apt-get upgrade'],
    ['DL3014', 'sudo apt-get install curl'],
    ['DL3014', 'apt-get install -o Dpkg::Options::=--force-confold curl'],
    ['DL3030', 'yum install curl'],
    ['DL3030', 'yum -q update'],
    ['DL3030', 'yum groupinstall Development'],
    ['DL3034', 'zypper install curl'],
    ['DL3034', 'zypper dup'],
    ['DL3034', 'zypper in --no-recommends curl'],
    ['DL3038', 'dnf install curl'],
    ['DL3038', 'dnf upgrade --refresh'],
    ['DL3038', 'tdnf install curl'],
  ])('%s finds %s', (rule, command) => {
    expect(linesOf(rule, `FROM x:1\nRUN ${command}`)).toEqual([2]);
  });

  it.each([
    ['DL3014', 'apt-get install -y curl'],
    ['DL3014', 'apt-get -qy install curl'],
    ['DL3014', 'apt-get --assume-yes install curl'],
    ['DL3014', 'apt-get install -qq curl'],
    ['DL3014', 'apt-get install -q -q curl'],
    ['DL3014', 'apt-get install -q=2 curl'],
    ['DL3014', 'apt-get -o APT::Get::Assume-Yes=true install curl'],
    ['DL3014', 'yes | apt-get install curl'],
    ['DL3014', 'apt-get $APT_OPTS install curl'],
    ['DL3014', 'apt-get update'],
    [
      'DL3014',
      `echo 'APT::Get::Assume-Yes "true";' > /etc/apt/apt.conf.d/90yes && apt-get install curl`,
    ],
    ['DL3030', 'yum install -y curl'],
    ['DL3030', 'yum --assumeyes install curl'],
    ['DL3030', 'yum clean all'],
    ['DL3034', 'zypper --non-interactive install curl'],
    ['DL3034', 'zypper -n install curl'],
    ['DL3034', 'zypper install -ly curl'],
    ['DL3034', 'zypper refresh'],
    ['DL3038', 'dnf install -y curl'],
    ['DL3038', 'dnf install --setopt=assumeyes=1 curl'],
    ['DL3038', 'microdnf install curl'],
    ['DL3038', 'dnf clean all'],
  ])('%s leaves %s alone', (rule, command) => {
    expect(linesOf(rule, `FROM x:1\nRUN ${command}`)).toEqual([]);
  });

  it('writes the option behind the action', () => {
    expect(
      replacementOf(
        'DL3014',
        'FROM x:1\nRUN apt-get update \\\n  && apt-get install curl \\\n  && true',
      ),
    ).toEqual({
      startLine: 3,
      endLine: 3,
      text: '  && apt-get install -y curl \\',
    });
  });

  it('only says it where the place is not certain', () => {
    expect(
      replacementOf('DL3014', 'FROM x:1\nRUN sh -c "apt-get install curl"'),
    ).toBeUndefined();
    expect(
      findingsOf(
        'FROM x:1\nRUN apt-get install curl; apt-get install curl git',
        {
          rules: ['DL3014'],
          profile: 'all',
        },
      ).map(({ fix }) => fix.replace),
    ).toEqual([undefined, undefined]);
  });
});

describe('caches that stay', () => {
  it.each([
    ['DL3009', 'apt-get update && apt-get install -y curl'],
    ['DL3009', 'apt-get update && apt-get install -y curl && apt-get clean'],
    [
      'DL3009',
      'rm -rf /var/lib/apt/lists/* && apt-get update && apt-get install -y a',
    ],
    [
      'DL3009',
      '--mount=type=cache,target=/var/cache/apt apt-get update && apt-get install -y a',
    ],
    ['DL3019', 'apk add curl'],
    ['DL3019', 'apk add --update curl'],
    ['DL3019', 'apk update && apk add curl'],
    ['DL3032', 'yum install -y curl'],
    ['DL3032', 'yum clean all && yum install -y curl'],
    ['DL3032', 'yum update -y && yum install -y curl'],
    ['DL3036', 'zypper install -y curl'],
    ['DL3036', 'zypper refresh && zypper in -y curl'],
    ['DL3036', 'zypper -n up'],
    ['DL3040', 'dnf install -y curl'],
    ['DL3040', 'dnf -y upgrade'],
    ['DL3040', 'dnf install -y curl && rm -rf /tmp/x'],
    ['DS-0027', 'microdnf install -y curl'],
    ['DS-0027', 'microdnf update'],
    ['DS-0027', 'microdnf install curl && rm -rf /tmp/*'],
  ])('%s finds %s', (rule, command) => {
    expect(linesOf(rule, `FROM x:1\nRUN ${command}`)).toEqual([2]);
  });

  it.each([
    [
      'DL3009',
      'apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/*',
    ],
    [
      'DL3009',
      'apt-get update; apt-get install -y a; rm -fr /var/lib/apt/lists',
    ],
    [
      'DL3009',
      'apt-get update && apt-get install -y a && rm -rf /var/lib/apt /tmp/*',
    ],
    [
      'DL3009',
      'apt-get update && apt-get install -y a && rm -rf /var/lib/{apt,dpkg}/x',
    ],
    [
      'DL3009',
      'apt-get update && apt-get install -y a && find /var/lib/apt/lists -type f -delete',
    ],
    [
      'DL3009',
      'apt-get update && apt-get install -y a && sudo rm -r /var/lib/apt/lists/*',
    ],
    [
      'DL3009',
      '--mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y a',
    ],
    [
      'DL3009',
      '--mount=type=tmpfs,target=/var/lib/apt/lists/ apt-get update && apt-get install -y a',
    ],
    [
      'DL3009',
      'apt-get update && apt-get install -y a && apt-get update && apt-get install -y b && rm -rf /var/lib/apt/lists/*',
    ],
    ['DL3009', 'apt-get update'],
    ['DL3019', 'apk add --no-cache curl'],
    ['DL3019', 'apk --no-cache add curl'],
    ['DL3019', 'apk --update add curl && rm -rf /var/cache/apk/*'],
    ['DL3019', '--mount=type=cache,target=/var/cache/apk apk add curl'],
    ['DL3019', 'apk add $APK_FLAGS curl'],
    ['DL3032', 'yum install -y curl && yum -y clean all'],
    ['DL3032', 'yum install -y curl && rm -rf /var/cache/yum'],
    ['DL3032', 'yum install -y a && yum install -y b && yum clean all'],
    ['DL3032', '--mount=type=cache,target=/var/cache yum install -y curl'],
    ['DL3036', 'zypper -n in curl && zypper cc -a'],
    ['DL3036', 'zypper -n in curl && zypper clean'],
    ['DL3036', 'zypper search curl'],
    ['DL3040', 'dnf install -y curl && dnf clean all'],
    ['DL3040', 'dnf install -y curl && rm -rf /var/cache/dnf/*'],
    [
      'DL3040',
      '--mount=type=cache,target=/var/cache/libdnf5 dnf install -y curl',
    ],
    ['DL3040', 'microdnf install curl'],
    ['DS-0027', 'microdnf install curl && microdnf clean all'],
    ['DS-0027', 'microdnf install curl && rm -rf /var/cache/yum'],
    ['DS-0027', 'microdnf remove curl'],
  ])('%s leaves %s alone', (rule, command) => {
    expect(linesOf(rule, `FROM x:1\nRUN ${command}`)).toEqual([]);
  });

  it.each([
    ['DL3009', 'apt-get update && apt-get install -y gcc'],
    ['DL3019', 'apk add gcc'],
    ['DL3040', 'dnf install -y gcc'],
  ])('%s says nothing of a stage that does not ship', (rule, command) => {
    expect(
      linesOf(
        rule,
        `FROM x:1 AS a\nRUN ${command}\nFROM y:1\nCOPY --from=a /a /a`,
      ),
    ).toEqual([]);
    expect(linesOf(rule, `FROM x:1 AS a\nRUN ${command}\nFROM a`)).toEqual([2]);
  });

  it('writes --no-cache', () => {
    expect(
      replacementOf('DL3019', 'FROM x:1\nRUN set -e; apk add curl'),
    ).toEqual({
      startLine: 2,
      endLine: 2,
      text: 'RUN set -e; apk add --no-cache curl',
    });
  });
});

describe('what is installed along, or upgraded', () => {
  it.each([
    ['DL3015', 'apt-get install -y curl'],
    ['DL3015', 'apt install -y $PACKAGES'],
    ['DL3015', 'apt-get install -y --install-suggests curl'],
    ['DL3027', 'apt update && apt install -y a'],
    ['DL3027', 'sudo apt upgrade'],
    ['DL3027', 'set -e; apt list --installed'],
    ['DL3035', 'apt-get dist-upgrade -y'],
    ['DL3035', 'apt full-upgrade -y'],
    ['DL3035', 'zypper -n dup'],
    ['DL3035', 'zypper dist-upgrade -y'],
  ])('%s finds %s', (rule, command) => {
    expect(linesOf(rule, `FROM x:1\nRUN ${command}`)).toEqual([2]);
  });

  it.each([
    ['DL3015', 'apt-get install -y --no-install-recommends curl'],
    ['DL3015', 'apt-get --no-install-recommends install -y curl'],
    ['DL3015', 'apt-get -o APT::Install-Recommends=false install -y curl'],
    ['DL3015', 'apt-get install -y'],
    ['DL3015', 'apt-get install $APT_ARGS curl'],
    ['DL3027', 'apt-get install -y curl'],
    ['DL3027', 'apt-cache policy curl'],
    ['DL3027', 'echo apt install'],
    ['DL3035', 'apt-get upgrade -y'],
    ['DL3035', 'zypper -n up'],
    ['DL3035', 'apt-get install dist-upgrade'],
  ])('%s leaves %s alone', (rule, command) => {
    expect(linesOf(rule, `FROM x:1\nRUN ${command}`)).toEqual([]);
  });

  it('lets a builder stage take what it likes', () => {
    expect(
      linesOf(
        'DL3015',
        'FROM x:1 AS a\nRUN apt-get install -y gcc\nFROM y:1\nCOPY --from=a /a /a',
      ),
    ).toEqual([]);
  });
});

describe('lists that are updated alone', () => {
  it.each([
    'apt-get update',
    'apt-get update && rm -rf /var/lib/apt/lists/*',
    'apt-get install -y gnupg && apt-get update',
    'apk update',
    'zypper ref',
    'dnf makecache && echo done',
    'set -ex; apt-get -qq update; apt-get clean',
  ])('finds RUN %s', command => {
    expect(linesOf('CKV_DOCKER_5', `FROM x:1\nRUN ${command}`)).toEqual([2]);
  });

  it.each([
    'apt-get update && apt-get install -y curl',
    'apt-get update && apt-get upgrade -y',
    'apt-get update && ./install.sh',
    'apt-get update && npx playwright install-deps',
    'apt-get update && sudo apt-get install -y curl',
    'apt-get update && echo "$(apt-cache policy curl)"',
    'apk update && apk add curl',
    'dnf update -y',
    'yum -y update',
    '--mount=type=cache,target=/var/lib/apt apt-get update',
  ])('leaves RUN %s alone', command => {
    expect(linesOf('CKV_DOCKER_5', `FROM x:1\nRUN ${command}`)).toEqual([]);
  });
});
