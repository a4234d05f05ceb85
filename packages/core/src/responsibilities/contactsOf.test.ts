import { createOrganization, type CatalogEntity } from '../catalog';
import { packagedVocabulary } from '../vocabulary';
import { contactsOf } from './contactsOf';

function organizationOf(...entities: readonly CatalogEntity[]) {
  return createOrganization({ entities, vocabulary: packagedVocabulary() });
}

const sre: CatalogEntity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'sre',
    links: [
      { url: 'https://tickets.example.com/sre', title: 'Open a ticket' },
      { url: 'https://chat.example.com/sre', title: '#sre' },
      { url: ['javascript', 'alert(1)'].join(':'), title: 'Click me' },
    ],
    annotations: {
      'example.com/pager-url': 'https://page.example.com/sre',
      'pagerduty.com/service-id': 'PSRE001',
      'backstage.io/source-location': 'url:https://git.example.com',
    },
  },
  spec: { type: 'team', profile: { email: 'sre@example.com' } },
};

describe('contactsOf', () => {
  it('lists the registration first, then what the group says of itself', () => {
    expect(
      contactsOf(organizationOf(sre), 'group:default/sre', [
        {
          links: [
            {
              url: 'https://chat.example.com/sre',
              title: '#sre-help',
              type: 'chat',
            },
            { url: 'https://docs.example.com/slo' },
          ],
        },
      ]),
    ).toEqual([
      {
        type: 'chat',
        title: '#sre-help',
        url: 'https://chat.example.com/sre',
        source: 'registration',
      },
      {
        type: 'docs',
        title: 'https://docs.example.com/slo',
        url: 'https://docs.example.com/slo',
        source: 'registration',
      },
      {
        type: 'mail',
        title: 'sre@example.com',
        url: 'mailto:sre@example.com',
        source: 'group-profile',
      },
      {
        type: 'ticket',
        title: 'Open a ticket',
        url: 'https://tickets.example.com/sre',
        source: 'group-links',
      },
      {
        type: 'pager',
        title: 'https://page.example.com/sre',
        url: 'https://page.example.com/sre',
        source: 'group-annotation',
      },
    ]);
  });

  it('takes the address of a user from the profile', () => {
    const jo: CatalogEntity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'User',
      metadata: { name: 'jo' },
      spec: { profile: { email: 'jo@example.com' } },
    };
    expect(contactsOf(organizationOf(jo), 'user:default/jo', [])).toEqual([
      {
        type: 'mail',
        title: 'jo@example.com',
        url: 'mailto:jo@example.com',
        source: 'user-profile',
      },
    ]);
  });

  it('is empty for a team that says nothing, or does not exist', () => {
    expect(contactsOf(organizationOf(), 'group:default/ghosts', [])).toEqual(
      [],
    );
  });
});
