import type { Contact } from '@cookie-factory/platform-teams-core';
import Button from '@material-ui/core/Button';
import { messages } from './messages';

/** The way to reach a team that comes first, as what one does; where no template does the work. */
export function ContactVerb(props: {
  readonly contact: Contact;
  readonly team: string;
  /** Filled in the row that is open; one at a time. */
  readonly filled: boolean;
}) {
  const { contact, team, filled } = props;
  return (
    <Button
      href={contact.url}
      target="_blank"
      rel="noopener noreferrer"
      size="small"
      color="primary"
      variant={filled ? 'contained' : 'text'}
    >
      {messages.contact(contact, team)}
    </Button>
  );
}
