import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Paper from '@material-ui/core/Paper';
import Step from '@material-ui/core/Step';
import StepContent from '@material-ui/core/StepContent';
import StepLabel from '@material-ui/core/StepLabel';
import Stepper from '@material-ui/core/Stepper';
import Typography from '@material-ui/core/Typography';
import { RequestError, SkeletonRows } from '../shared';
import { CoverageBars } from './CoverageBars';
import { messages } from './messages';
import { OrganizationChoice } from './OrganizationChoice';
import { SetupFile } from './SetupFile';
import { useCoverage, useDecisions, type SetupData } from './useSetup';
import { WorkRows } from './WorkRows';

const useStyles = makeStyles(theme => ({
  stepper: {
    padding: theme.spacing(3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 1.5) },
  },
  label: { alignItems: 'flex-start' },
  title: { fontSize: 18, fontWeight: 700, lineHeight: 1.3, margin: 0 },
  content: {
    paddingTop: theme.spacing(1),
    marginTop: 0,
    [theme.breakpoints.down('xs')]: {
      marginLeft: 0,
      paddingLeft: 0,
      paddingRight: 0,
      borderLeft: 0,
    },
  },
}));

/** The four steps, all of them open: nothing hides behind a button. */
export function SetupSteps({ data }: { readonly data: SetupData }) {
  const classes = useStyles();
  const decisions = useDecisions(data.setup);
  const coverage = useCoverage(decisions.yaml, data.setup.coverage);
  const { state, change, rows } = decisions;
  const step = (title: string, text: string, children: ReactNode) => (
    <Step active expanded key={title}>
      <StepLabel className={classes.label}>
        <h3 className={classes.title}>{title}</h3>
        {text && (
          <Typography variant="body2" color="textSecondary">
            {text}
          </Typography>
        )}
      </StepLabel>
      <StepContent className={classes.content}>{children}</StepContent>
    </Step>
  );
  return (
    <Paper>
      <Stepper orientation="vertical" nonLinear className={classes.stepper}>
        {step(
          messages.organizationTitle,
          messages.organizationText,
          <OrganizationChoice
            value={state.organization}
            onChange={organization =>
              change(before => ({ ...before, organization }))
            }
          />,
        )}
        {step(
          messages.teamsTitle,
          rows.some(({ title }) => title !== undefined)
            ? messages.teamsText
            : messages.teamsOwnText,
          <WorkRows data={data} decisions={decisions} />,
        )}
        {step(
          messages.effectTitle,
          '',
          <>
            {coverage.status === 'loading' && (
              <SkeletonRows rows={4} label="Counting what it would answer" />
            )}
            {coverage.status === 'error' && (
              <RequestError
                what="What it would answer could not be counted."
                still="The file below is yours all the same."
                error={coverage.error}
                retry={coverage.retry}
              />
            )}
            {coverage.status === 'data' && (
              <CoverageBars coverage={coverage.data} />
            )}
          </>,
        )}
        {step(
          messages.fileTitle,
          fileText(decisions.teams.length),
          <SetupFile data={data} yaml={decisions.yaml} />,
        )}
      </Stepper>
    </Paper>
  );
}

function fileText(teams: number): string {
  if (teams === 0) return messages.fileEmpty;
  return `${teams === 1 ? '1 team' : `${teams} teams`}, the least that works. Keep it in a repository that your catalog reads.`;
}
