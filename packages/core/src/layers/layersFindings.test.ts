import {
  createModel,
  entity,
  groups,
} from '../../__fixtures__/layers/cookieCompany';
import { layersFindings } from './layersFindings';

const BYPASS = 'bypass:component:default/shop->resource:default/vpc';

function findingsOf(accepted?: string) {
  return layersFindings(
    createModel([
      ...groups,
      entity('Resource:vpc', { type: 'network', owner: 'cloud' }),
      entity(
        'Component:shop',
        { owner: 'checkout', dependsOn: ['resource:vpc'] },
        accepted
          ? { annotations: { 'platform-teams/accepted': accepted } }
          : {},
      ),
    ]),
  );
}

describe('layersFindings', () => {
  it('gives each crossing its stable id, severity, team and remedy', () => {
    expect(findingsOf()).toEqual([
      {
        id: BYPASS,
        kind: 'bypass',
        severity: 'info',
        entity: 'component:default/shop',
        team: 'group:default/checkout',
        message:
          'shop depends on vpc directly, past the platform. No team offers anything of that kind yet.',
        fix: 'Nothing to do now. A platform team could offer it to everybody.',
        count: undefined,
        accepted: undefined,
      },
    ]);
  });

  it('says until when it is accepted, and why', () => {
    const [{ accepted, message }] = findingsOf(
      `${BYPASS} until 2026-11-23: moving in winter`,
    );

    expect(accepted).toEqual({
      until: '2026-11-23',
      reason: 'moving in winter',
    });
    expect(message).not.toContain('passed');
  });

  it('says that an acceptance has run out', () => {
    const [{ accepted, lapsed, message }] = findingsOf(
      `${BYPASS} until 2026-11-22: moving in autumn`,
    );

    expect(accepted).toBeUndefined();
    expect(lapsed).toEqual({
      until: '2026-11-22',
      reason: 'moving in autumn',
      why: 'expired',
    });
    expect(message).toContain(
      'It was accepted until 2026-11-22 (moving in autumn); that day has passed.',
    );
  });
});
