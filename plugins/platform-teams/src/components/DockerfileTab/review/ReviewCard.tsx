import { useState } from 'react';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { DockerfileAssessment } from '@cookie-factory/platform-teams-core';
import type { DockerfileFile } from '@cookie-factory/plugin-platform-teams-common';
import type { FileOwners } from '../../dockerfile';
import { ThemedText } from '../../shared';
import { TryChange } from './TryChange';
import { WhoIsAsked } from './WhoIsAsked';

const useStyles = makeStyles(theme => ({
  card: { marginTop: theme.spacing(3) },
  intro: { '* + &': { marginTop: theme.spacing(1.5) } },
}));

/** Whom the host asks to review the file, and whose review a change would need. */
export function ReviewCard(props: {
  readonly file: DockerfileFile;
  readonly assessment: DockerfileAssessment;
  readonly owners: FileOwners;
}) {
  const classes = useStyles();
  const [trying, setTrying] = useState(false);
  const { file, assessment, owners } = props;
  return (
    <div className={classes.card}>
      <EntityInfoCard
        title="Whose review is needed"
        footerActions={
          <Button size="small" color="primary" onClick={() => setTrying(true)}>
            Try a change
          </Button>
        }
      >
        <ThemedText>
          {file.reviewers && <WhoIsAsked reviewers={file.reviewers} />}
          <Typography
            variant="body2"
            color="textSecondary"
            className={classes.intro}
          >
            Change the file here to see who would have to look at it, before you
            ask anybody. Nothing is stored.
          </Typography>
        </ThemedText>
        {trying && (
          <TryChange
            path={file.path}
            text={assessment.lines.map(({ text }) => text).join('\n')}
            owners={owners}
            onClose={() => setTrying(false)}
          />
        )}
      </EntityInfoCard>
    </div>
  );
}
