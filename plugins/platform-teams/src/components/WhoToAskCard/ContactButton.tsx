import type { ComponentType } from 'react';
import type { Contact } from '@cookie-factory/platform-teams-core';
import { Link } from '@backstage/core-components';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import Chat from '@material-ui/icons/ChatOutlined';
import Description from '@material-ui/icons/DescriptionOutlined';
import LinkIcon from '@material-ui/icons/Link';
import Mail from '@material-ui/icons/MailOutline';
import PhoneAndroid from '@material-ui/icons/PhoneAndroid';
import Receipt from '@material-ui/icons/ReceiptOutlined';

/** The icon of each type of contact; the words stand beside it. */
export const contactIcons: Record<
  Contact['type'],
  ComponentType<{ fontSize?: 'small' }>
> = {
  chat: Chat,
  mail: Mail,
  ticket: Receipt,
  pager: PhoneAndroid,
  docs: Description,
  link: LinkIcon,
};

/** Where a contact is written, in words. */
export const contactSources: Record<Contact['source'], string> = {
  registration: 'from the registration',
  'group-profile': 'from the group’s profile',
  'group-links': 'from the group’s links',
  'group-annotation': 'from the group’s annotation',
  'user-profile': 'from the person’s profile',
};

/** The way to reach a team that comes first, as an icon with its name. */
export function ContactButton(props: {
  readonly contact: Contact;
  readonly team: string;
}) {
  const { contact, team } = props;
  const Icon = contactIcons[contact.type];
  return (
    <Tooltip title={contact.title}>
      <IconButton
        size="small"
        component="a"
        href={contact.url}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={`${team}: ${contact.title}`}
      >
        <Icon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}

const useStyles = makeStyles(theme => ({
  contact: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    minHeight: 30,
  },
  words: { overflowWrap: 'anywhere' },
}));

/** All ways to reach a team, each with where it is written. */
export function ContactLinks(props: { readonly contacts: readonly Contact[] }) {
  const classes = useStyles();
  return (
    <>
      {props.contacts.map(({ type, title, url, source }) => {
        const Icon = contactIcons[type];
        return (
          <Typography
            key={url}
            variant="body2"
            color="textSecondary"
            className={classes.contact}
          >
            <Icon fontSize="small" />
            <span className={classes.words}>
              <Link to={url}>{title}</Link> {contactSources[source]}
            </span>
          </Typography>
        );
      })}
    </>
  );
}
