import type { ConcernAnswer } from '@cookie-factory/plugin-platform-teams-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Person from '@material-ui/icons/PersonOutline';
import { TeamName, type OwnerSlot } from '../shared';
import { candidateContacts } from './candidateContacts';
import { ContactButton } from './ContactButton';
import { messages } from './messages';

const useStyles = makeStyles(theme => ({
  teams: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5, 1.5) },
  candidate: {
    display: 'inline-flex',
    alignItems: 'center',
    [theme.breakpoints.down('xs')]: {
      // Fingers need more room than a mouse.
      '& .MuiIconButton-root': { minWidth: 44, minHeight: 44 },
    },
  },
  source: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    marginLeft: theme.spacing(2.5),
  },
  person: { fontSize: 14 },
}));

/** Props of {@link AnswerTeams}. */
export interface AnswerTeamsProps {
  readonly answer: ConcernAnswer;
  readonly titles: Readonly<Record<string, string>>;
  readonly slots: ReadonlyMap<string, OwnerSlot>;
  readonly partial: boolean;
}

/** Who answers and where that comes from; of two claims both; of none whom to ask meanwhile. */
export function AnswerTeams(props: AnswerTeamsProps) {
  const classes = useStyles();
  const { answer, titles, slots, partial } = props;
  const team = (ref: string, suggested = false) => (
    <TeamName
      key={ref}
      teamRef={ref}
      title={titles[ref] ?? ref}
      slot={slots.get(ref)}
      suggested={suggested}
    />
  );
  switch (answer.outcome) {
    case 'accountable':
      return (
        <div>
          {answer.team && team(answer.team)}
          <Typography
            variant="caption"
            color="textSecondary"
            className={classes.source}
          >
            {answer.by === 'default' && (
              <Person aria-hidden className={classes.person} />
            )}
            {answer.source}
          </Typography>
        </div>
      );
    case 'conflict': {
      return (
        <div>
          <div className={classes.teams}>
            {candidateContacts(answer.candidates).map(
              ({ team: ref, contacts: [contact] }) => (
                <span key={ref} className={classes.candidate}>
                  {team(ref)}
                  {contact && (
                    <ContactButton
                      contact={contact}
                      team={titles[ref] ?? ref}
                    />
                  )}
                </span>
              ),
            )}
          </div>
          <Typography variant="caption" color="textSecondary">
            Claimed twice: ask either, they know.
          </Typography>
        </div>
      );
    }
    default: {
      const [suggestion] = answer.suggestions;
      const claim = <Unconfirmed answer={answer} titles={titles} />;
      if (!suggestion) {
        return (
          <div>
            <Typography variant="body2" color="textSecondary">
              {partial ? 'No team that you may see' : 'No team yet'}
            </Typography>
            {claim}
          </div>
        );
      }
      return (
        <div>
          {claim}
          <Typography variant="caption" color="textSecondary" component="p">
            Meanwhile ask
          </Typography>
          {team(suggestion.team, true)}
          <Typography variant="caption" color="textSecondary" component="p">
            A suggestion, because {suggestion.because}.
          </Typography>
        </div>
      );
    }
  }
}

/** Who claims it from a place that does not count: said, and never an answer. */
function Unconfirmed(props: Pick<AnswerTeamsProps, 'answer' | 'titles'>) {
  const { answer, titles } = props;
  const teams = new Set(
    answer.chain
      .filter(({ setAside }) => setAside === 'unconfirmed')
      .map(({ team }) => titles[team] ?? team),
  );
  if (teams.size === 0) return null;
  return (
    <Typography variant="caption" color="textSecondary" component="p">
      {messages.unconfirmed([...teams].join(', '))}
    </Typography>
  );
}
