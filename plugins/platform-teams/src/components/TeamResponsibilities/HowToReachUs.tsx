import type { Contact } from '@cookie-factory/platform-teams-core';
import { Section } from '../PlatformTeamsPage/Section';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { ContactLinks } from '../WhoToAskCard/ContactButton';

/** Every way to reach the team, each with where it is written. */
export function HowToReachUs({ contacts }: { contacts: readonly Contact[] }) {
  const classes = usePageStyles();
  return (
    <Section anchor title="How to reach us">
      <div className={classes.body}>
        {contacts.length > 0 ? (
          <ContactLinks contacts={contacts} />
        ) : (
          <p className={classes.sub}>
            No contact is written anywhere. Add links to a registration, or an
            e-mail address to the group's profile.
          </p>
        )}
      </div>
    </Section>
  );
}
