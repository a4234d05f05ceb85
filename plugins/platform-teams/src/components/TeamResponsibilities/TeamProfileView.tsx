import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { TeamProfile } from '@cookie-factory/platform-teams-core';
import type { TeamResponse } from '@cookie-factory/plugin-platform-teams-common';
import { titleOf } from '../PlatformTeamsPage/titleOf';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { useVocabulary } from '../PlatformTeamsPage/useVocabulary';
import { AsSeenByYou } from '../shared';
import { Customers } from './Customers';
import { HowToReachUs } from './HowToReachUs';
import { LineWeKeep } from './LineWeKeep';
import { NothingRegistered } from './NothingRegistered';
import { ProvidesTable } from './ProvidesTable';
import { RegisteredIn } from './RegisteredIn';
import { SetAside } from './SetAside';
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
    },
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
}) {
  const { team, profile } = props;
  const classes = useStyles();
  const page = usePageStyles();
  const words = useVocabulary();
  const common = { profile, titles: team.titles, words };
  return (
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
          <HowToReachUs contacts={profile.contacts} />
        </div>
      </div>
      <RegisteredIn {...common} />
      {profile.children.length > 0 && (
        <p className={page.soft}>
          Together with{' '}
          {profile.children
            .map(child => titleOf(child, team.titles))
            .join(', ')}
          .
        </p>
      )}
      {team.partial && <AsSeenByYou />}
    </div>
  );
}
