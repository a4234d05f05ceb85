import { useState } from 'react';
import Collapse from '@material-ui/core/Collapse';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ExpandMore from '@material-ui/icons/ExpandMore';
import { AnswerDetails } from './AnswerDetails';
import { AnswerTeams, type AnswerTeamsProps } from './AnswerTeams';
import { ContactButton } from './ContactButton';
import { ContactVerb } from './ContactVerb';
import { Highlight } from './Highlight';
import { TemplateButton } from './TemplateButton';

const useStyles = makeStyles(theme => ({
  item: {
    listStyle: 'none',
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 4fr) minmax(0, 5fr)',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1, 0),
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  actions: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(0.5),
    [theme.breakpoints.down('xs')]: {
      justifyContent: 'flex-start',
      // Fingers need more room than a mouse.
      '& .MuiButton-root': { minHeight: 44 },
      '& .MuiIconButton-root': { minWidth: 44, minHeight: 44 },
    },
  },
  chevron: {
    transition: theme.transitions.create('transform', {
      duration: theme.transitions.duration.shortest,
    }),
  },
  open: { transform: 'rotate(180deg)' },
}));

/** Props of {@link AnswerRow}. */
export interface AnswerRowProps extends AnswerTeamsProps {
  /** What was searched for, to show where it was found. */
  readonly query?: string;
  readonly keyword?: string;
}

/** One question: the work in plain words, who answers, and what to do next. */
export function AnswerRow(props: AnswerRowProps) {
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  const { answer, titles, query = '', keyword } = props;
  const { about, automatedBy } = answer;
  const [template] = automatedBy;
  const [contact, second] = answer.contacts;
  const other = template ? contact : second;
  const team = titles[answer.team ?? ''] ?? '';
  const id = `who-to-ask-${answer.concern}`;
  return (
    <li className={classes.item}>
      <div className={classes.row}>
        <div>
          <Typography variant="body2" id={id}>
            <strong>
              <Highlight text={about.title} query={query} />
            </strong>
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {keyword ? (
              <>
                also: <Highlight text={keyword} query={query} />
              </>
            ) : (
              <Highlight text={hintOf(props)} query={query} />
            )}
          </Typography>
        </div>
        <AnswerTeams {...props} />
        <div className={classes.actions}>
          {template && (
            <TemplateButton
              templateRef={template}
              title={titles[template] ?? template}
              filled={open}
            />
          )}
          {!template && contact && (
            <ContactVerb contact={contact} team={team} filled={open} />
          )}
          {other && <ContactButton contact={other} team={team} />}
          <IconButton
            size="small"
            aria-expanded={open}
            aria-label={`Why, for ${about.title}`}
            onClick={() => setOpen(!open)}
          >
            <ExpandMore
              className={`${classes.chevron} ${open ? classes.open : ''}`}
            />
          </IconButton>
        </div>
      </div>
      <Collapse in={open} unmountOnExit>
        <AnswerDetails answer={answer} titles={titles} />
      </Collapse>
    </li>
  );
}

function hintOf({ answer, partial }: AnswerTeamsProps): string {
  const { hint, registeredSomewhere } = answer.about;
  if (answer.outcome !== 'gap' || registeredSomewhere || partial) return hint;
  return 'Nobody has registered this yet';
}
