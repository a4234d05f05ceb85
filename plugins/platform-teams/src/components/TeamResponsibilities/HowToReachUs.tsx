import { Link } from '@backstage/core-components';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { Section } from '../PlatformTeamsPage/Section';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { contactIcons, contactSources } from '../WhoToAskCard/ContactButton';
import type { ProfileProps } from './profileProps';
import { useWholeList } from './useWholeList';

const SHOWN = 8;

const useStyles = makeStyles<Theme>(
  theme => ({
    row: {
      display: 'grid',
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      gap: theme.spacing(0, 1.5),
      padding: theme.spacing(0.75, 0),
      fontSize: 14,
      overflowWrap: 'anywhere',
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
      '& svg': { color: theme.palette.text.secondary },
    },
  }),
  { name: 'PlatformTeamsHowToReachUs' },
);

/** Every way to reach the team, each with where it is written. */
export function HowToReachUs(props: ProfileProps) {
  const page = usePageStyles();
  const classes = useStyles();
  const { items: contacts, showAll } = useWholeList(props, 'contacts', {
    shown: SHOWN,
  });
  return (
    <Section anchor title="How to reach us">
      <div className={page.body}>
        {contacts.length === 0 && (
          <p className={page.sub}>
            No contact is written anywhere. Add links to a registration, or an
            e-mail address to the group's profile.
          </p>
        )}
        <ul className={page.list}>
          {contacts.map(({ type, title, url, source }) => {
            const Icon = contactIcons[type];
            return (
              <li key={url} className={classes.row}>
                <Icon fontSize="small" />
                <div>
                  <Link to={url}>{title}</Link>
                  <div className={page.soft}>{contactSources[source]}</div>
                </div>
              </li>
            );
          })}
        </ul>
        {showAll}
      </div>
    </Section>
  );
}
