import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import PeopleOutline from '@material-ui/icons/PeopleOutline';
import Person from '@material-ui/icons/PersonOutline';
import RadioButtonUnchecked from '@material-ui/icons/RadioButtonUnchecked';
import SwapHoriz from '@material-ui/icons/SwapHoriz';
import type {
  Concern,
  ConcernHolders,
} from '@cookie-factory/platform-teams-core';
import { registerLinkRef } from '../../routes';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { TeamName } from '../shared';
import { messages } from './messages';

const useStyles = makeStyles<Theme>(
  theme => ({
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 1),
      fontSize: 14,
      // Also where the words beside a name stand below it: a finger has to hit the name.
      '& > *': { display: 'inline-flex', alignItems: 'center', minHeight: 24 },
    },
    icon: { fontSize: 16 },
  }),
  { name: 'PlatformTeamsHolderLines' },
);

/** Who holds an area of work, and where it is not clear. */
export function HolderLines(props: {
  concern: Concern;
  holders: ConcernHolders;
  titles: Readonly<Record<string, string>>;
  partial: boolean;
}) {
  const { concern, holders, titles, partial } = props;
  const classes = useStyles();
  const page = usePageStyles();
  const register = useRouteRef(registerLinkRef);
  const more = holders.holdersTotal - holders.holders.length;
  const isNobodys =
    holders.holdersTotal === 0 && holders.byOwner === 0 && holders.applies > 0;
  return (
    <>
      {holders.holders.map(({ team, entities }) => (
        <div key={team} className={classes.line}>
          <TeamName teamRef={team} title={titles[team] ?? team} />
          <span className={page.soft}>
            {entities > 0
              ? messages.answers(entities)
              : messages.answersNowhere}
          </span>
        </div>
      ))}
      {more > 0 && <div className={page.soft}>{messages.moreTeams(more)}</div>}
      {holders.byOwner > 0 && (
        <div className={classes.line}>
          <Person aria-hidden className={classes.icon} />
          {messages.ownerAnswers(holders.byOwner)}
        </div>
      )}
      {holders.claimedTwice > 0 && (
        <div className={classes.line}>
          <SwapHoriz aria-hidden className={classes.icon} />
          {messages.claimedTwice(holders.claimedTwice)}
        </div>
      )}
      {isNobodys && !partial && (
        <div className={classes.line}>
          <RadioButtonUnchecked aria-hidden className={classes.icon} />
          {messages.nobody}
        </div>
      )}
      {holders.requiredOpen > 0 && !isNobodys && !partial && (
        <div className={classes.line}>
          <RadioButtonUnchecked aria-hidden className={classes.icon} />
          {messages.requiredOpen(holders.requiredOpen, holders.required)}
        </div>
      )}
      {holders.applies === 0 && (
        <div className={classes.line}>
          <PeopleOutline aria-hidden className={classes.icon} />
          <span className={page.soft}>{messages.notAsked}</span>
        </div>
      )}
      {isNobodys && register && (
        <LinkButton
          to={`${register()}?concern=${encodeURIComponent(concern.id)}`}
          size="small"
          color="primary"
          aria-label={`${messages.register}: ${concern.title}`}
        >
          {messages.register}
        </LinkButton>
      )}
    </>
  );
}
