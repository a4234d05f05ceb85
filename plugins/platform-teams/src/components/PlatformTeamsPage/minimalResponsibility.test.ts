import { minimalResponsibility } from './minimalResponsibility';

describe('minimalResponsibility', () => {
  it('writes an owner and its areas of work', () => {
    expect(
      minimalResponsibility({
        team: 'group:default/sre',
        concerns: ['monitoring', 'logging'],
      }),
    ).toBe(
      `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: sre-monitoring
spec:
  owner: group:default/sre
  concerns: [monitoring, logging]
`,
    );
  });

  it('keeps the name within what the catalog takes', () => {
    const yaml = minimalResponsibility({
      team: `group:default/${'a'.repeat(60)}`,
      concerns: ['secret-management'],
    });

    expect(/name: (.*)/.exec(yaml)?.[1]).toHaveLength(63);
  });
});
