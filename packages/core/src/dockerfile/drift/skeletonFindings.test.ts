import { assessDockerfile } from '../assessDockerfile';
import type { LineOwner } from '../types';
import { findSkeletonDrift } from './findSkeletonDrift';
import { readSkeleton } from './readSkeleton';
import { skeletonFindings } from './skeletonFindings';

const ownerOf = (concern: string): LineOwner => ({
  team: `group:default/${concern === 'base-image' ? 'devx' : 'checkout'}`,
  outcome: 'accountable',
  by: 'rule',
});

function service(version: string, user = 'USER 10001\n'): string {
  return `FROM node:${version} AS build\nRUN npm ci\nFROM node:${version}\nCOPY --from=build /app /app\n${user}CMD ["node", "."]\n`;
}

const FILES = {
  'a/Dockerfile': service('24'),
  'b/Dockerfile': service('24'),
  'c/Dockerfile': service('22'),
};

function findingsOf(file: keyof typeof FILES) {
  const skeletons = Object.entries(FILES).map(([name, text]) => ({
    file: name,
    skeleton: readSkeleton(text)!,
  }));
  const drift = findSkeletonDrift(skeletons).flatMap(group => group.drift);
  const assessment = assessDockerfile(FILES[file], {
    file,
    ownerOf,
    declaredModel: 'hybrid',
  });
  if (!assessment.ok) throw new Error(assessment.error.message);
  return skeletonFindings(
    assessment,
    drift.filter(one => one.file === file),
    { ownerOf },
  );
}

describe('findings about siblings', () => {
  it('stand at the line that differs, and belong to whoever decides on it', () => {
    expect(
      findingsOf('c/Dockerfile').map(finding => [
        finding.rule,
        finding.line,
        finding.concern,
        finding.owner.team,
        finding.message,
      ]),
    ).toEqual([
      [
        'PT2020',
        1,
        'base-image',
        'group:default/devx',
        'The version of the base image differs: here 22, in 2 of 3 services like it 24.',
      ],
      [
        'PT2020',
        3,
        'base-image',
        'group:default/devx',
        'The version of the base image differs: here 22, in 2 of 3 services like it 24.',
      ],
    ]);
  });

  it('are none in the files that agree', () => {
    expect(findingsOf('a/Dockerfile')).toEqual([]);
  });
});
