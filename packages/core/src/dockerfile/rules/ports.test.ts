import { findingsOf, found as foundOf } from './__testUtils__/findingsOf';

const RULES = [
  'CKV_DOCKER_1',
  'DL3011',
  'ExposeInvalidFormat',
  'ExposeProtoCasing',
];

describe('EXPOSE', () => {
  it.each([
    ['EXPOSE 65536', ['2 DL3011 error']],
    ['EXPOSE 80 99999/udp', ['2 DL3011 error']],
    ['EXPOSE 65000-66000', ['2 DL3011 error']],
    ['ARG P=70000\nEXPOSE $P', ['3 DL3011 error']],
    ['EXPOSE 22', ['2 CKV_DOCKER_1 warning']],
    ['EXPOSE 80 22/tcp', ['2 CKV_DOCKER_1 warning']],
    ['EXPOSE 20-30', ['2 CKV_DOCKER_1 warning']],
    ['ARG SSH=22\nEXPOSE $SSH', ['3 CKV_DOCKER_1 warning']],
    ['EXPOSE 127.0.0.1:80:80', ['2 ExposeInvalidFormat warning']],
    ['EXPOSE 80:80', ['2 ExposeInvalidFormat warning']],
    [
      'EXPOSE 2022:22',
      ['2 CKV_DOCKER_1 warning', '2 ExposeInvalidFormat warning'],
    ],
    ['EXPOSE 80/TcP', ['2 ExposeProtoCasing info']],
    ['EXPOSE 80 53/UDP', ['2 ExposeProtoCasing info']],
    ['EXPOSE 0', []],
    ['EXPOSE 65535', []],
    ['EXPOSE 8000-8010/udp', []],
    ['EXPOSE 22/udp', []],
    ['EXPOSE 2222', []],
    ['EXPOSE $P', []],
    ['EXPOSE ${P:-8080}/tcp', []],
    ['EXPOSE 80/tcp 53/udp 9/sctp', []],
    ['ARG PS="80 443"\nEXPOSE $PS', []],
    ['ONBUILD EXPOSE 22', []],
  ])('%j', (body, expected) => {
    expect(
      foundOf(`FROM x:1\n${body}`, { rules: RULES, profile: 'all' }),
    ).toEqual(expected);
  });

  it.each([
    ['EXPOSE 80:8080', 'EXPOSE 8080'],
    ['EXPOSE 127.0.0.1:80:8080/udp 90', 'EXPOSE 8080/udp 90'],
    ['EXPOSE 80/TCP  90/Udp', 'EXPOSE 80/tcp  90/udp'],
    ['ARG P=80:8080\nEXPOSE $P', undefined],
  ])('mends %j', (body, expected) => {
    const all = findingsOf(`FROM x:1\n${body}`, {
      rules: RULES,
      profile: 'all',
    });
    expect(all.map(({ fix }) => fix.replace?.text)).toEqual([expected]);
  });

  it('leaves logging in to security where the work is shared', () => {
    const [finding] = findingsOf('FROM x:1\nEXPOSE 22', {
      rules: RULES,
      declaredModel: 'hybrid',
    });
    expect([finding.role, finding.aliases]).toEqual(['security', ['DS-0004']]);
  });
});
