import type { SelectorDraft } from '@cookie-factory/platform-teams-core';
import {
  changeDraft,
  filterOf,
  scopeOf,
  simpleFilter,
  startRegistration,
  withScope,
} from './registration';

const start = (query: string) => startRegistration(new URLSearchParams(query));

describe('startRegistration', () => {
  it.each([
    ['', { name: '', owner: '', concerns: [], appliesTo: [] }],
    [
      'concern=monitoring&owner=group:default/sre&system=checkout',
      {
        name: 'sre-monitoring',
        owner: 'group:default/sre',
        concerns: ['monitoring'],
        appliesTo: [{ system: 'checkout' }],
      },
    ],
    [
      'concern=monitoring,logging&concern=slo&domain=payments&entity=till',
      {
        name: 'monitoring',
        owner: '',
        concerns: ['monitoring', 'logging', 'slo'],
        appliesTo: [{ domain: 'payments' }, { entity: 'till' }],
      },
    ],
  ])('fills the form in from %j', (query, draft) => {
    expect(start(query)).toEqual({ draft, kept: {}, hasOwnName: false });
  });
});

describe('changeDraft', () => {
  it('lets the name follow team and work', () => {
    const changed = changeDraft(start('concern=ci-cd'), {
      owner: 'group:default/DevX Team',
    });
    expect(changed.draft.name).toBe('devx-team-ci-cd');
  });

  it('leaves a name alone that somebody has typed', () => {
    const mine = changeDraft(start('concern=ci-cd'), { name: 'mine' });
    expect(changeDraft(mine, { owner: 'group:default/sre' }).draft.name).toBe(
      'mine',
    );
  });

  it('names by what the team helps with where that is all', () => {
    expect(
      changeDraft(start('owner=sre'), { assists: ['logging'] }).draft.name,
    ).toBe('sre-logging');
  });

  it('makes no name that is too long', () => {
    expect(
      changeDraft(start(`owner=${'x'.repeat(80)}`), {}).draft.name,
    ).toHaveLength(63);
  });
});

describe('simpleFilter', () => {
  it.each<[SelectorDraft['filter'], unknown]>([
    [undefined, { kind: '', type: '' }],
    [{ kind: 'Component' }, { kind: 'Component', type: '' }],
    [{ 'spec.type': 'ml-model' }, { kind: '', type: 'ml-model' }],
    [{ kind: 'Component', 'metadata.tags': 'x' }, undefined],
    [{ kind: { $in: ['Component'] } }, undefined],
    [{ $not: { kind: 'API' } }, undefined],
  ])('reads %j', (filter, expected) => {
    expect(simpleFilter(filter)).toEqual(expected);
  });

  it.each([
    ['', '', undefined],
    ['Component', '', { kind: 'Component' }],
    ['', 'database', { 'spec.type': 'database' }],
    ['Resource', 'database', { kind: 'Resource', 'spec.type': 'database' }],
  ])('writes kind %j and type %j', (kind, type, expected) => {
    expect(filterOf(kind, type)).toEqual(expected);
  });
});

describe('withScope', () => {
  it.each<[SelectorDraft, Parameters<typeof withScope>[1], SelectorDraft]>([
    [{ system: 'a' }, 'domain', { domain: 'b' }],
    [{ system: 'a' }, undefined, {}],
    [
      { filter: { kind: 'API' } },
      'owner',
      { owner: 'b', filter: { kind: 'API' } },
    ],
  ])('changes %j to %s', (selector, scope, expected) => {
    const changed = withScope(selector, scope, 'b');
    expect(changed).toEqual(expected);
    expect(scopeOf(changed)).toBe(scope);
  });
});
