import { useState } from 'react';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ModelAdvice } from '@cookie-factory/platform-teams-core';
import type { DockerfileFile } from '@cookie-factory/plugin-platform-teams-common';
import { ModelSummary, type FileOwners } from '../dockerfile';
import { ThemedText } from '../shared';
import { CompareModels } from './CompareModels';
import { ModelBars } from './ModelBars';
import { TextWithLines } from './TextWithLines';

const useStyles = makeStyles(theme => ({
  heading: {
    margin: theme.spacing(2, 0, 0.5),
    fontSize: 14,
  },
  evidence: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    fontSize: 14,
    color: theme.palette.text.secondary,
    '& a': { textDecoration: 'underline' },
  },
  reasons: {
    listStyle: 'none',
    counterReset: 'reason',
    display: 'grid',
    gap: theme.spacing(1.5),
    margin: theme.spacing(2, 0, 0),
    padding: 0,
    fontSize: 14,
    '& > li': {
      counterIncrement: 'reason',
      display: 'grid',
      gridTemplateColumns: '24px minmax(0, 1fr)',
      gap: theme.spacing(1.25),
    },
    '& > li::before': {
      content: 'counter(reason)',
      width: 24,
      height: 24,
      borderRadius: '50%',
      border: `1px solid ${theme.palette.divider}`,
      display: 'grid',
      placeItems: 'center',
      fontSize: 12.5,
      fontWeight: 700,
      color: theme.palette.text.secondary,
    },
  },
}));

/** The advice: who writes the file now, who should, why, and what would change it. */
export function WhoShouldWrite(props: {
  readonly file: DockerfileFile;
  readonly owners: FileOwners;
  /** Owners as the advice has them. */
  readonly proposed: FileOwners | undefined;
}) {
  const classes = useStyles();
  const [comparing, setComparing] = useState(false);
  const { file, owners, proposed } = props;
  const { summary, assessment } = file;
  if (!summary) return null;
  const advice: ModelAdvice | undefined = assessment?.ok
    ? assessment.model
    : undefined;
  const reasons: ModelAdvice['reasons'] =
    advice?.reasons ?? summary.model.reasons.map(text => ({ text }));
  return (
    <EntityInfoCard
      title="Who should write it"
      footerActions={
        advice && (
          <Button
            size="small"
            color="primary"
            onClick={() => setComparing(true)}
          >
            Compare the four ways
          </Button>
        )
      }
    >
      <ThemedText>
        <ModelSummary {...summary.model} />
        {proposed && (
          <ModelBars
            now={owners}
            proposed={proposed}
            recommended={summary.model.recommended}
          />
        )}
        <h4 className={classes.heading}>Why we think so</h4>
        <Typography variant="body2" color="textSecondary">
          {summary.model.currentReason}
        </Typography>
        {reasons.length > 0 && (
          <ol className={classes.reasons}>
            {reasons.map(({ text, lines = [] }) => (
              <li key={text}>
                <div>
                  <TextWithLines text={text} path={file.path} lines={lines} />
                </div>
              </li>
            ))}
          </ol>
        )}
        {advice && advice.evidence.length > 0 && (
          <>
            <h4 className={classes.heading}>What the file shows</h4>
            <ul className={classes.evidence}>
              {advice.evidence.map(({ text, line }) => (
                <li key={text}>
                  <TextWithLines
                    text={text}
                    path={file.path}
                    lines={line === undefined ? [] : [line]}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
        {advice && advice.wouldChange.length > 0 && (
          <>
            <h4 className={classes.heading}>What would change the advice</h4>
            {advice.wouldChange.map(text => (
              <Typography key={text} variant="body2" color="textSecondary">
                {text}
              </Typography>
            ))}
          </>
        )}
      </ThemedText>
      {advice && (
        <CompareModels
          advice={advice}
          open={comparing}
          onClose={() => setComparing(false)}
        />
      )}
    </EntityInfoCard>
  );
}
