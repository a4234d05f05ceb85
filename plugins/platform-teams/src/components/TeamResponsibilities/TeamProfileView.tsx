import Button from '@material-ui/core/Button';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import Print from '@material-ui/icons/Print';
import type {
  TeamProfile,
  TeamProfileTotals,
} from '@cookie-factory/platform-teams-core';
import type { TeamResponse } from '@cookie-factory/plugin-platform-teams-common';
import { dayOf } from '../PlatformTeamsPage/dayOf';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { useVocabulary } from '../PlatformTeamsPage/useVocabulary';
import { AsSeenByYou, PrintRoot, useScrollToHash } from '../shared';
import { AskedAndTold, asksOrTells } from './AskedAndTold';
import { Customers } from './Customers';
import { HowToReachUs } from './HowToReachUs';
import { LineWeKeep } from './LineWeKeep';
import { messages } from './messages';
import { NothingRegistered } from './NothingRegistered';
import { ProvidesTable } from './ProvidesTable';
import { RegisteredIn } from './RegisteredIn';
import { SetAside } from './SetAside';
import { Together } from './Together';
import { WaitsForUs } from './WaitsForUs';
import { WorkTable } from './WorkTable';

const useStyles = makeStyles<Theme>(
  theme => ({
    columns: {
      display: 'grid',
      gap: theme.spacing(3),
      alignItems: 'start',
      gridTemplateColumns: 'minmax(0, 1fr)',
      [theme.breakpoints.up(1180)]: {
        gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
      },
      '@media print': { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
    foot: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 2),
    },
    print: { marginLeft: 'auto', '@media print': { display: 'none' } },
    side: {
      display: 'grid',
      gap: theme.spacing(3),
      alignItems: 'start',
      gridTemplateColumns: 'repeat(auto-fit, minmax(280px, 1fr))',
      [theme.breakpoints.up(1180)]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
  }),
  { name: 'PlatformTeamsProfile' },
);

/** Everything that a platform team says of itself, most urgent first. */
export function TeamProfileView(props: {
  team: TeamResponse;
  profile: TeamProfile;
  totals: TeamProfileTotals;
}) {
  const { team, profile, totals } = props;
  const classes = useStyles();
  const page = usePageStyles();
  const words = useVocabulary();
  const common = { profile, totals, titles: team.titles, words };
  useScrollToHash();
  return (
    <PrintRoot
      title={messages.printTitle(profile.title, dayOf(team.asOf.slice(0, 10)))}
    >
      <div className={page.sections}>
        <WaitsForUs
          team={profile.team}
          findings={team.findings}
          total={team.findingsTotal}
        />
        <div className={classes.columns}>
          <div className={page.sections}>
            {profile.work.length > 0 || profile.assists.length > 0 ? (
              <WorkTable {...common} />
            ) : (
              <NothingRegistered profile={profile} />
            )}
            {profile.provides.length > 0 && <ProvidesTable {...common} />}
            {profile.setAside.length > 0 && <SetAside {...common} />}
          </div>
          <div className={classes.side}>
            {profile.boundaries.length > 0 && <LineWeKeep {...common} />}
            <Customers {...common} />
            {asksOrTells(profile) && <AskedAndTold {...common} />}
            <HowToReachUs {...common} />
          </div>
        </div>
        <RegisteredIn {...common} />
        <div className={classes.foot}>
          {profile.children.length > 0 && <Together {...common} />}
          <Button
            size="small"
            color="primary"
            startIcon={<Print />}
            className={classes.print}
            onClick={() => window.print()}
          >
            {messages.print}
          </Button>
        </div>
        {team.partial && <AsSeenByYou />}
      </div>
    </PrintRoot>
  );
}
