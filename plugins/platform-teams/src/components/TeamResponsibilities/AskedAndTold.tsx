import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { TeamProfile } from '@cookie-factory/platform-teams-core';
import { Section } from '../PlatformTeamsPage/Section';
import { titleOf } from '../PlatformTeamsPage/titleOf';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { TeamName } from '../shared';
import { messages } from './messages';
import type { ProfileProps } from './profileProps';
import { useWholeList } from './useWholeList';

const SHOWN = 8;

const useStyles = makeStyles<Theme>(
  theme => ({
    heading: { fontSize: 14, fontWeight: 700, margin: theme.spacing(1, 0) },
    row: { padding: theme.spacing(0.5, 0) },
  }),
  { name: 'PlatformTeamsAskedAndTold' },
);

/** Whether any work of a team names somebody to ask or to tell. */
export function asksOrTells(profile: TeamProfile): boolean {
  return profile.consulted.length + profile.informed.length > 0;
}

/** Who is asked before the team changes something, and who is told afterwards. */
export function AskedAndTold(props: ProfileProps) {
  const page = usePageStyles();
  return (
    <Section anchor title={messages.askedTitle} sub={messages.askedSub}>
      <div className={page.body}>
        <Teams {...props} list="consulted" heading={messages.asked} />
        <Teams {...props} list="informed" heading={messages.told} />
      </div>
    </Section>
  );
}

function Teams(
  props: ProfileProps & {
    readonly list: 'consulted' | 'informed';
    readonly heading: string;
  },
) {
  const { heading, list } = props;
  const classes = useStyles();
  const page = usePageStyles();
  const { items, titles, showAll } = useWholeList(props, list, {
    shown: SHOWN,
    what: heading,
  });
  if (items.length === 0) return null;
  return (
    <>
      <h3 className={classes.heading}>{heading}</h3>
      <ul className={page.list}>
        {items.map(({ team, examples, registrations }) => (
          <li key={team} className={classes.row}>
            <TeamName teamRef={team} title={titleOf(team, titles)} />
            <div className={page.soft}>
              {messages.works(examples, registrations)}
            </div>
          </li>
        ))}
      </ul>
      {showAll}
    </>
  );
}
