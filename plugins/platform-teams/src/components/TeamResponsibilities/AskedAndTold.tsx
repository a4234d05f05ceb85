import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { TeamWork } from '@cookie-factory/platform-teams-core';
import { Section } from '../PlatformTeamsPage/Section';
import { titleOf } from '../PlatformTeamsPage/titleOf';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { TeamName } from '../shared';
import { messages } from './messages';
import type { ProfileProps } from './profileProps';

const useStyles = makeStyles<Theme>(
  theme => ({
    heading: { fontSize: 14, fontWeight: 700, margin: theme.spacing(1, 0) },
    row: { padding: theme.spacing(0.5, 0) },
  }),
  { name: 'PlatformTeamsAskedAndTold' },
);

/** Whether any work of a team names somebody to ask or to tell. */
export function asksOrTells(work: readonly TeamWork[]): boolean {
  return work.some(
    ({ consulted, informed }) => consulted.length + informed.length > 0,
  );
}

/** Who is asked before the team changes something, and who is told afterwards. */
export function AskedAndTold({ profile, titles }: ProfileProps) {
  const page = usePageStyles();
  return (
    <Section anchor title={messages.askedTitle} sub={messages.askedSub}>
      <div className={page.body}>
        <Teams
          heading={messages.asked}
          byTeam={byTeam(profile.work, 'consulted')}
          titles={titles}
        />
        <Teams
          heading={messages.told}
          byTeam={byTeam(profile.work, 'informed')}
          titles={titles}
        />
      </div>
    </Section>
  );
}

function Teams(props: {
  readonly heading: string;
  readonly byTeam: ReadonlyMap<string, readonly string[]>;
  readonly titles: ProfileProps['titles'];
}) {
  const { heading, byTeam: teams, titles } = props;
  const classes = useStyles();
  const page = usePageStyles();
  if (teams.size === 0) return null;
  return (
    <>
      <h3 className={classes.heading}>{heading}</h3>
      <ul className={page.list}>
        {[...teams].map(([team, works]) => (
          <li key={team} className={classes.row}>
            <TeamName teamRef={team} title={titleOf(team, titles)} />
            <div className={page.soft}>{works.join(', ')}</div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The titles of the registrations that name each team. */
function byTeam(
  work: readonly TeamWork[],
  role: 'consulted' | 'informed',
): ReadonlyMap<string, readonly string[]> {
  const teams = new Map<string, string[]>();
  for (const one of work) {
    for (const team of one[role]) {
      teams.set(team, [...(teams.get(team) ?? []), one.title]);
    }
  }
  return teams;
}
