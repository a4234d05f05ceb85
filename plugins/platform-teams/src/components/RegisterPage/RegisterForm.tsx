import { useMemo } from 'react';
import Button from '@material-ui/core/Button';
import Grid from '@material-ui/core/Grid';
import { makeStyles } from '@material-ui/core/styles';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import type { ResponsibilityDraft } from '@cookie-factory/platform-teams-core';
import {
  PullRequestButton,
  useEntityTitles,
  usePullRequestLink,
  Validity,
  YamlFile,
} from '../registering';
import { EssentialFields } from './EssentialFields';
import { fieldIssues, mistakesIn } from './fieldIssues';
import { IssueList } from './IssueList';
import { LeaveGuard } from './LeaveGuard';
import { messages } from './messages';
import { MoreFields } from './MoreFields';
import { PreviewPanel } from './PreviewPanel';
import { SCOPES } from './registration';
import { useFormState, type Beginning } from './useRegistration';

const useStyles = makeStyles(theme => ({
  paper: { padding: theme.spacing(2.5) },
  recalled: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1.5, 2.5),
  },
  beside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2.5),
    position: 'sticky',
    top: theme.spacing(2),
  },
  edit: {
    marginTop: theme.spacing(1.5),
    '& a': { textDecoration: 'underline' },
  },
}));

/** The form on the left; beside it the file, what is wrong with it, and what it would match. */
export function RegisterForm({ beginning }: { readonly beginning: Beginning }) {
  const classes = useStyles();
  const form = useFormState(beginning);
  const { registration, change, yaml, issues, file } = form;
  const { draft } = registration;
  const isEditing = registration.editing !== undefined;
  const mistakes = useMemo(() => mistakesIn(issues, draft), [issues, draft]);
  const issuesOf = useMemo(() => fieldIssues(mistakes), [mistakes]);
  const titleOf = useEntityTitles(refsOf(draft));
  const linkOf = usePullRequestLink();
  const isValid = issues.length === 0;
  const fields = {
    draft,
    change,
    issuesOf,
    titleOf,
    concerns: beginning.vocabulary.concerns,
    disciplines: beginning.vocabulary.disciplines,
    isEditing,
  };
  return (
    <Grid container spacing={3}>
      <LeaveGuard isUnsaved={form.isUnsaved} onLeave={form.startOver} />
      {form.isRecalled && (
        <Grid item xs={12}>
          <Paper className={classes.recalled} role="status">
            <Typography variant="body2">{messages.recalled}</Typography>
            <Button
              size="small"
              variant="outlined"
              color="primary"
              onClick={form.startOver}
            >
              {messages.startOver}
            </Button>
          </Paper>
        </Grid>
      )}
      <Grid item xs={12} lg={7}>
        <Paper
          component="form"
          className={classes.paper}
          aria-label={isEditing ? messages.titleEditing : messages.title}
          onSubmit={(event: { preventDefault(): void }) =>
            event.preventDefault()
          }
        >
          <EssentialFields {...fields} />
          <MoreFields {...fields} />
        </Paper>
      </Grid>
      <Grid item xs={12} lg={5}>
        <div className={classes.beside}>
          <Paper className={classes.paper}>
            <PreviewPanel
              yaml={isValid ? yaml : undefined}
              concerns={beginning.vocabulary.concerns}
            />
          </Paper>
          <div>
            <YamlFile
              name={file}
              text={yaml}
              status={<Validity issues={mistakes} isIncomplete={!isValid} />}
              numbered
              onKept={form.keep}
            />
            <IssueList issues={mistakes} />
            {isEditing && (
              <Typography
                variant="body2"
                color="textSecondary"
                className={classes.edit}
              >
                {messages.comments}{' '}
                {beginning.editUrl && (
                  <Link to={beginning.editUrl}>Edit the file itself</Link>
                )}
              </Typography>
            )}
            {isValid && (
              <PullRequestButton
                link={linkOf({ name: draft.name, yaml })}
                about={messages.pullRequest}
                onKept={form.keep}
              />
            )}
          </div>
        </div>
      </Grid>
    </Grid>
  );
}

/** The full references of a draft, to be shown by their titles. */
function refsOf(draft: ResponsibilityDraft): readonly string[] {
  const { appliesTo = [], except = [] } = draft;
  return [
    draft.owner,
    ...[...appliesTo, ...except].flatMap(selector =>
      SCOPES.flatMap(scope => selector[scope] ?? []),
    ),
    ...(draft.provides ?? []),
    ...(draft.automatedBy ?? []),
    ...(draft.consulted ?? []),
    ...(draft.informed ?? []),
  ];
}
