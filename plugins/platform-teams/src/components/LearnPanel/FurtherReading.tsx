import { Link } from '@backstage/core-components';
import type { LearnLink } from '@cookie-factory/platform-teams-core';
import { safeLink } from '../shared';

/** What the organisation recommends to read. */
export function FurtherReading({
  links,
}: {
  readonly links: readonly LearnLink[];
}) {
  return (
    <ul>
      {links.map(({ title, url }) => {
        const to = safeLink(url);
        return (
          <li key={`${title} ${url}`}>
            {to ? <Link to={to}>{title}</Link> : title}
          </li>
        );
      })}
    </ul>
  );
}
