import type { ResponsibilityResponse } from '@cookie-factory/plugin-platform-teams-common';
import { Section } from '../PlatformTeamsPage/Section';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { messages } from './messages';

/** What is wrong with a registration that cannot be read, and how to mend it. */
export function Broken(props: {
  readonly issues: ResponsibilityResponse['issues'];
}) {
  const classes = usePageStyles();
  return (
    <Section title={messages.broken} sub={messages.brokenSub}>
      <div className={classes.body}>
        <ul className={classes.list}>
          {props.issues.map(({ path, message, suggestion }) => (
            <li key={`${path} ${message}`} className={classes.claim}>
              <code>{path}</code>
              <div>
                {message} {suggestion}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
