import { findingsOf, found as foundOf } from './__testUtils__/findingsOf';
import type { DockerfileEvidence } from '../types';

function found(text: string, rule: string): string[] {
  return foundOf(text, { rules: [rule], profile: 'all' });
}

describe('DL4003, DL4004 and DL3012, of which only the last counts', () => {
  const RULES = ['DL4003', 'DL4004', 'DL3012'];

  it.each([
    ['CMD ["a"]\nCMD ["b"]', ['2 DL4003 warning']],
    ['CMD a\nRUN b\nCMD c\nCMD d', ['2 DL4003 warning', '4 DL4003 warning']],
    ['ENTRYPOINT ["a"]\nENTRYPOINT ["b"]', ['2 DL4004 error']],
    ['HEALTHCHECK CMD a\nHEALTHCHECK NONE', ['2 DL3012 error']],
    ['CMD ["a"]', []],
    ['ENTRYPOINT ["a"]\nCMD ["b"]', []],
    ['HEALTHCHECK CMD a\nCMD ["b"]', []],
    ['CMD ["a"]\nONBUILD CMD ["b"]', []],
    ['CMD ["a"]\nFROM y:1\nCMD ["b"]', []],
  ])('%j', (body, expected) => {
    expect(
      foundOf(`FROM x:1\n${body}`, { rules: RULES, profile: 'all' }),
    ).toEqual(expected);
  });

  it('names the line that counts', () => {
    const [{ message, fix }] = findingsOf('FROM x:1\nCMD a\nCMD b', {
      rules: RULES,
    });
    expect([message, fix.text]).toEqual([
      'Line 3 replaces this CMD.',
      'Take this line out, or join it with line 3',
    ]);
  });

  it.each(['CMD a\nCMD b', 'ENTRYPOINT a\nENTRYPOINT b'])(
    'obeys the one code that BuildKit has for %j',
    body => {
      const text = `# check=skip=MultipleInstructionsDisallowed\nFROM x:1\n${body}`;
      expect(foundOf(text, { rules: RULES, profile: 'all' })).toEqual([]);
      expect(
        foundOf(`FROM x:1\n${body}`, {
          rules: RULES,
          severities: { MultipleInstructionsDisallowed: 'off' },
        }),
      ).toEqual([]);
    },
  );

  it('goes by the codes of all tools', () => {
    const [{ aliases }] = findingsOf('FROM x:1\nCMD a\nCMD b', {
      rules: RULES,
    });
    expect(aliases).toEqual(['DS-0016', 'MultipleInstructionsDisallowed']);
  });
});

describe('DL3057, no HEALTHCHECK', () => {
  it.each([
    ['FROM x:1', ['1 DL3057 info']],
    ['FROM x:1 AS a\nHEALTHCHECK CMD a\nFROM y:1', ['3 DL3057 info']],
    ['FROM x:1\nHEALTHCHECK CMD a', []],
    ['FROM x:1\nHEALTHCHECK NONE', []],
    ['FROM x:1 AS a\nHEALTHCHECK CMD a\nFROM a', []],
  ])('%j', (text, expected) => {
    expect(found(text, 'DL3057')).toEqual(expected);
  });

  it.each<[DockerfileEvidence, number]>([
    [{ repositoryFiles: ['deploy/Chart.yaml'] }, 0],
    [{ repositoryFiles: ['k8s/service.yaml'] }, 0],
    [{ repositoryFiles: ['kustomization.yaml'] }, 0],
    [{ tags: ['Kubernetes'] }, 0],
    [{ tags: ['java'], repositoryFiles: ['docs/k8s.md', 'compose.yaml'] }, 1],
  ])('with %j', (evidence, count) => {
    expect(
      findingsOf('FROM x:1', { rules: ['DL3057'], profile: 'all', evidence }),
    ).toHaveLength(count);
  });

  it('is nothing that everybody has to act on', () => {
    expect(findingsOf('FROM x:1', { rules: ['DL3057'] })).toEqual([]);
  });
});

describe('DL4005, another /bin/sh', () => {
  it.each([
    ['RUN ln -sf /bin/bash /bin/sh', ['2 DL4005 warning']],
    ['RUN a && \\\n  ln -s bash /bin/sh', ['3 DL4005 warning']],
    ['RUN sudo ln -snf /bin/bash /bin/sh', ['2 DL4005 warning']],
    ['RUN rm /bin/sh && ln /bin/dash /bin/sh', ['2 DL4005 warning']],
    ['RUN ln -s /bin/sh /bin/x', []],
    ['RUN ln -s /bin/bash /usr/bin/sh2', []],
    ['RUN ln -s $SHELL /opt/sh', []],
    ['SHELL ["/bin/bash", "-c"]\nRUN a', []],
  ])('%j', (body, expected) => {
    expect(found(`FROM x:1\n${body}`, 'DL4005')).toEqual(expected);
  });
});

describe('DL4006, a pipe that hides a failure', () => {
  it.each([
    ['RUN curl a | tar x', ['2 DL4006 warning']],
    ['RUN a && \\\n  curl b | tar x', ['3 DL4006 warning']],
    ['RUN a | b\nRUN c | d', ['2 DL4006 warning']],
    ['RUN <<EOF\na\nb | c\nEOF', ['4 DL4006 warning']],
    ['SHELL ["/bin/bash", "-c"]\nRUN a | b', ['3 DL4006 warning']],
    [
      'RUN a | b\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]',
      ['2 DL4006 warning'],
    ],
    ['SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN a | b', []],
    ['SHELL ["/bin/ash", "-eo", "pipefail", "-c"]\nRUN a | b', []],
    ['RUN set -o pipefail && a | b', []],
    ['RUN set -euxo pipefail; a | b', []],
    ['RUN bash -o pipefail -c "a | b"', []],
    ['RUN ["/bin/bash", "-o", "pipefail", "-c", "a | b"]', []],
    ['RUN <<EOF\nset -eo pipefail\na | b\nEOF', []],
    ['RUN echo a | tee b', []],
    ['RUN yes | a', []],
    ['RUN printf a | b', []],
    ['RUN a || b', []],
    ['RUN a && b', []],
    ['SHELL ["pwsh", "-c"]\nRUN a | b', []],
  ])('%j', (body, expected) => {
    expect(found(`FROM x:1\n${body}`, 'DL4006')).toEqual(expected);
  });

  it('goes on with the shell of the stage below', () => {
    expect(
      found(
        'FROM x:1 AS a\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nFROM a\nRUN b | c',
        'DL4006',
      ),
    ).toEqual([]);
  });

  it.each([
    ['alpine:3.22', 'SHELL ["/bin/ash", "-eo", "pipefail", "-c"]'],
    ['debian:13', 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]'],
  ])('names the shell that %s has', (image, shell) => {
    const [{ fix }] = findingsOf(`FROM ${image}\nRUN a | b`, {
      rules: ['DL4006'],
      profile: 'all',
    });
    expect(fix.text).toBe(`Put this before the RUN: ${shell}`);
  });
});
