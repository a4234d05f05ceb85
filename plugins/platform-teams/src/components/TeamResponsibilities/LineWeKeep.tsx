import Chip from '@material-ui/core/Chip';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import ArrowDownward from '@material-ui/icons/ArrowDownward';
import Block from '@material-ui/icons/Block';
import { Section } from '../PlatformTeamsPage/Section';
import { titleOf } from '../PlatformTeamsPage/titleOf';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { RaiseFromRule } from '../RaiseHandOff';
import { TeamName } from '../shared';
import type { ProfileProps } from './profileProps';
import { useWholeList } from './useWholeList';

const SHOWN = 5;

const useStyles = makeStyles<Theme>(
  theme => ({
    side: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      // Names are links: far enough apart that a finger hits one of them.
      gap: theme.spacing(1),
      padding: theme.spacing(1.25, 1.5),
      overflowWrap: 'anywhere',
      border: `1px solid ${theme.palette.divider}`,
    },
    arrow: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(0.5, 1.5),
      fontSize: 13,
      color: theme.palette.text.secondary,
    },
    never: { fontSize: 14, fontWeight: 700, margin: theme.spacing(2, 0, 1) },
    chips: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    raise: {
      margin: theme.spacing(1.5, 0),
      '@media print': { display: 'none' },
    },
    boundary: { '& + &': { marginTop: theme.spacing(2.5) } },
  }),
  { name: 'PlatformTeamsLineWeKeep' },
);

/** Where the team's work ends: whom it hands off to, and what it never changes. */
export function LineWeKeep(props: ProfileProps) {
  const { profile, words } = props;
  const classes = useStyles();
  const page = usePageStyles();
  const { items, titles, showAll } = useWholeList(props, 'boundaries', {
    shown: SHOWN,
  });
  return (
    <Section anchor title="The line we keep">
      <div className={page.body}>
        {items.map(({ rule, team: raiser, mustNotChange, handsOffTo }) => (
          <div key={rule} className={classes.boundary}>
            {handsOffTo && (
              <>
                <div className={classes.side}>
                  <span className={page.soft}>We</span>
                  <TeamName
                    teamRef={raiser}
                    title={
                      raiser === profile.team
                        ? profile.title
                        : titleOf(raiser, titles)
                    }
                  />
                  <span className={page.soft}>{titleOf(rule, titles)}</span>
                </div>
                <div className={classes.arrow}>
                  <ArrowDownward fontSize="small" aria-hidden /> hands off to
                </div>
                <div className={classes.side}>
                  <span className={page.soft}>
                    Who acts: {words.concern(handsOffTo.concern).title}
                  </span>
                  {handsOffTo.teams.map(team => (
                    <TeamName
                      key={team}
                      teamRef={team}
                      title={titleOf(team, titles)}
                    />
                  ))}
                  {handsOffTo.teams.length === 0 && (
                    <span className={page.soft}>No team yet</span>
                  )}
                </div>
                <div className={classes.raise}>
                  <RaiseFromRule rule={rule} />
                </div>
              </>
            )}
            {mustNotChange.length > 0 && (
              <>
                <h3 className={classes.never}>We never change</h3>
                <div className={classes.chips}>
                  {mustNotChange.map(concern => (
                    <Chip
                      key={concern}
                      variant="outlined"
                      size="small"
                      icon={<Block />}
                      label={words.concern(concern).title}
                    />
                  ))}
                </div>
              </>
            )}
          </div>
        ))}
        {showAll}
      </div>
    </Section>
  );
}
