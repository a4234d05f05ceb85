import { createPolicy } from './createPolicy';
import { describeConfigMistakes } from './describeConfigMistakes';

function mistakesOf(platformTeams: unknown): string {
  const result = createPolicy(platformTeams);
  return result.ok ? 'None.' : describeConfigMistakes(result.issues);
}

describe('describeConfigMistakes', () => {
  it('names a mistake with its path and what would be right', () => {
    expect(mistakesOf({ registration: { trusted: 7 } })).toMatch(
      /^app-config has a mistake in platformTeams:\nplatformTeams\.registration\.trusted: .+\. .+\.$/,
    );
  });

  it('names each of several on a line of its own', () => {
    const [head, ...lines] = mistakesOf({
      registration: { trusted: 7 },
      snapshots: {},
    }).split('\n');

    expect(head).toBe('app-config has 2 mistakes in platformTeams:');
    expect(lines.map(line => line.split(':')[0]).sort()).toEqual([
      'platformTeams.registration.trusted',
      'platformTeams.snapshots',
    ]);
  });
});
