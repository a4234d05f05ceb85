/**
 * How a team is reached, best first: what it registered for this work, then
 * what its group says of itself. Each contact names where it is written.
 */
import type { EntityLink } from '../catalog/CatalogEntity';
import type { Organization } from '../catalog/Organization';
import { isSafeUrl } from './isSafeUrl';
import type { Contact, Responsibility } from './types';

const TYPE_WORDS: readonly (readonly [Contact['type'], readonly string[]])[] = [
  ['pager', ['pager', 'opsgenie', 'on-call', 'oncall']],
  ['chat', ['chat', 'slack', 'teams', 'discord', 'mattermost', 'channel']],
  [
    'ticket',
    ['ticket', 'jira', 'servicenow', 'issue', 'helpdesk', 'servicedesk'],
  ],
  ['mail', ['mail', 'email']],
  ['docs', ['doc', 'docs', 'wiki', 'handbook', 'confluence', 'techdocs']],
];
const CONTACT_TYPES: readonly Contact['type'][] = [
  'chat',
  'pager',
  'mail',
  'ticket',
];

/** The ways to reach a team about work that it registered. @internal */
export function contactsOf(
  organization: Organization,
  team: string,
  rules: readonly Pick<Responsibility, 'links'>[],
): readonly Contact[] {
  const entity = organization.entities.get(team);
  const source = team.startsWith('user:') ? 'user-profile' : 'group-profile';
  const contacts = [
    ...rules.flatMap(({ links }) =>
      links.map(link => fromLink(link, 'registration')),
    ),
    ...fromProfile(entity?.spec?.profile, source),
    ...(entity?.metadata.links ?? []).map(link =>
      fromLink(link, 'group-links'),
    ),
    ...fromAnnotations(entity?.metadata.annotations ?? {}),
  ].filter(({ url }) => isSafeUrl(url));
  return contacts.filter(
    (contact, index) =>
      contacts.findIndex(({ url }) => url === contact.url) === index,
  );
}

function fromLink(link: EntityLink, source: Contact['source']): Contact {
  const type =
    typeOf(link.type) ??
    (link.url.startsWith('mailto:') ? 'mail' : undefined) ??
    typeOf(link.icon) ??
    typeOf(link.title) ??
    typeOf(hostOf(link.url)) ??
    'link';
  return {
    type,
    title: link.title ?? link.url.replace(/^mailto:/, ''),
    url: link.url,
    source,
  };
}

function fromProfile(
  profile: unknown,
  source: Contact['source'],
): readonly Contact[] {
  if (typeof profile !== 'object' || profile === null) return [];
  const email = 'email' in profile ? profile.email : undefined;
  return typeof email === 'string' && email.includes('@')
    ? [{ type: 'mail', title: email, url: `mailto:${email}`, source }]
    : [];
}

/** Annotations that hold an address; keys and ids of other tools lead nowhere by themselves. */
function fromAnnotations(
  annotations: Readonly<Record<string, string>>,
): readonly Contact[] {
  return Object.entries(annotations).flatMap(([key, value]) => {
    const type = typeOf(key);
    return type && CONTACT_TYPES.includes(type) && isSafeUrl(value)
      ? [
          {
            type,
            title: value,
            url: value,
            source: 'group-annotation' as const,
          },
        ]
      : [];
  });
}

function typeOf(text: string | undefined): Contact['type'] | undefined {
  if (!text) return undefined;
  const words = text.toLowerCase().split(/[^a-z-]+/);
  return TYPE_WORDS.find(([, known]) =>
    words.some(word =>
      known.some(
        start => word === start || (start.length > 4 && word.startsWith(start)),
      ),
    ),
  )?.[0];
}

function hostOf(url: string): string | undefined {
  return isSafeUrl(url) ? new URL(url).hostname : undefined;
}
