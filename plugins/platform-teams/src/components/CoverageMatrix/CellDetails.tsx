import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import Close from '@material-ui/icons/Close';
import { LinkButton } from '@backstage/core-components';
import type {
  MatrixCell,
  MatrixGroupBy,
  MatrixQuestions,
} from '@cookie-factory/platform-teams-core';
import { AsSeenByYou, RequestError, SkeletonRows } from '../shared';
import { CellEntities } from './CellEntities';
import { openWords } from './describeCell';
import { messages } from './messages';
import { useMatrixEntities } from './useMatrixEntities';
import { useRegisterLink } from './useRegisterLink';

const MOST_ENTITIES = 50;

const useStyles = makeStyles<Theme>(
  theme => ({
    panel: {
      width: 'min(440px, 100vw)',
      boxSizing: 'border-box',
      padding: theme.spacing(2, 2.5),
      fontFamily: theme.typography.fontFamily,
      fontSize: 14,
    },
    head: {
      display: 'flex',
      justifyContent: 'space-between',
      alignItems: 'flex-start',
    },
    title: { fontSize: 20, fontWeight: 700, lineHeight: 1.25, margin: 0 },
    sub: {
      margin: theme.spacing(0.5, 0, 1.5),
      color: theme.palette.text.secondary,
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginBottom: theme.spacing(1.5),
    },
  }),
  { name: 'PlatformTeamsCellDetails' },
);

/** What is behind a cell: its entities, and what to do about those without one answer. */
export function CellDetails(props: {
  cell: MatrixCell;
  concern: string;
  by: MatrixGroupBy;
  questions: MatrixQuestions;
  /** "Incidents". */
  question: string;
  /** "Analytics". */
  group: string;
  /** Where the findings about this work are listed. */
  findings: string;
  onClose: () => void;
}) {
  const { cell, concern, by, questions } = props;
  const classes = useStyles();
  const registerLink = useRegisterLink();
  const entities = useMatrixEntities({
    concern,
    by,
    questions,
    column: cell.column || undefined,
    limit: MOST_ENTITIES,
  });
  const open = openWords(cell);
  const register = registerLink({ concern, group: { by, id: cell.column } });
  return (
    <Drawer
      open
      anchor="right"
      onClose={props.onClose}
      PaperProps={
        { role: 'dialog', 'aria-labelledby': 'coverage-cell-title' } as object
      }
    >
      <div className={classes.panel}>
        <div className={classes.head}>
          <h2 id="coverage-cell-title" className={classes.title}>
            {props.question} in {props.group}
          </h2>
          <IconButton size="small" aria-label="Close" onClick={props.onClose}>
            <Close />
          </IconButton>
        </div>
        <p className={classes.sub}>
          {cell.answered} of {cell.needed} have one clear answer
          {open ? `; ${open}.` : '.'}
        </p>
        <div className={classes.actions}>
          {cell.gaps > 0 && register && (
            <LinkButton
              to={register}
              size="small"
              variant="contained"
              color="primary"
            >
              {messages.register}
            </LinkButton>
          )}
          {open && (
            <LinkButton
              to={props.findings}
              size="small"
              variant="outlined"
              color="primary"
            >
              See the findings
            </LinkButton>
          )}
        </div>
        {entities.status === 'loading' && (
          <SkeletonRows rows={5} label="Loading the entities" />
        )}
        {entities.status === 'error' && (
          <RequestError
            what="The entities could not be loaded."
            error={entities.error}
            retry={entities.retry}
          />
        )}
        {entities.status === 'data' && (
          <>
            <CellEntities response={entities.data} />
            {entities.data.partial && <AsSeenByYou />}
          </>
        )}
      </div>
    </Drawer>
  );
}
