import { Fragment } from 'react';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import Print from '@material-ui/icons/Print';
import type { TeamProfile } from '@cookie-factory/platform-teams-core';
import type { TeamResponse } from '@cookie-factory/plugin-platform-teams-common';
import { dayOf } from '../PlatformTeamsPage/dayOf';
import { titleOf } from '../PlatformTeamsPage/titleOf';
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
}) {
  const { team, profile } = props;
  const classes = useStyles();
  const page = usePageStyles();
  const words = useVocabulary();
  const common = { profile, titles: team.titles, words };
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
            {asksOrTells(profile.work) && <AskedAndTold {...common} />}
            <HowToReachUs contacts={profile.contacts} />
          </div>
        </div>
        <RegisteredIn {...common} />
        <div className={classes.foot}>
          {profile.children.length > 0 && (
            <p className={`${page.soft} ${page.onPage}`}>
              {messages.together}{' '}
              {profile.children.map((child, index) => (
                <Fragment key={child}>
                  {index > 0 && ', '}
                  <EntityRefLink
                    entityRef={child}
                    title={titleOf(child, team.titles)}
                    hideIcon
                  />
                </Fragment>
              ))}
              .
            </p>
          )}
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
