import { useMemo, useState } from 'react';
import type {
  DockerfileAssessment,
  DockerfileConcernId,
  NotAnalysed,
} from '@cookie-factory/platform-teams-core';
import type { DockerfileFile } from '@cookie-factory/plugin-platform-teams-common';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { FileProblem, Note, type FileOwners } from '../dockerfile';
import { ThemedText } from '../shared';
import { arrangeLines, concernsOf, shownFindings } from './arrangeLines';
import { FileParts } from './FileParts';
import { FileToolbar } from './FileToolbar';
import { lineSpan } from './lineSpan';
import { useFindingSteps } from './useFindingSteps';

const useStyles = makeStyles(theme => ({
  notes: { display: 'grid', gap: theme.spacing(1) },
}));

/** Props of {@link FileView}. */
export interface FileViewProps {
  readonly file: DockerfileFile;
  readonly assessment: DockerfileAssessment;
  readonly owners: FileOwners;
  /** Id of the owner whose lines to show. */
  readonly owner: string | undefined;
  readonly targetLine: number | undefined;
  readonly onReadAgain?: () => void;
}

/** The file with its owners in the gutter, and findings at their lines. */
export function FileView(props: FileViewProps) {
  const classes = useStyles();
  const { file, assessment, owners, owner, targetLine, onReadAgain } = props;
  const [concern, setConcern] = useState<DockerfileConcernId>();
  const { lines } = assessment;
  const { parts, shown } = useMemo(() => {
    const findings = assessment.ok ? assessment.findings : [];
    const options = { findings, owners, filter: { owner, concern } };
    return {
      parts: arrangeLines(lines, options),
      shown: shownFindings(findings, options),
    };
  }, [assessment, lines, owners, owner, concern]);
  const steps = useFindingSteps(shown);
  return (
    <EntityInfoCard
      title="The file"
      headerActions={
        assessment.ok && (
          <FileToolbar
            findingCount={shown.length}
            current={steps.current}
            concerns={concernsOf(lines)}
            concern={concern}
            onStep={steps.step}
            onConcern={setConcern}
          />
        )
      }
    >
      <ThemedText>
        <div className={classes.notes}>
          {!assessment.ok && (
            <FileProblem file={file} onReadAgain={onReadAgain} />
          )}
          {assessment.ok &&
            assessment.notAnalysed.map(part => (
              <NotAnalysedNote key={part.startLine} part={part} />
            ))}
        </div>
        {lines.length > 0 && (
          <FileParts
            {...{ parts, lines, owners, targetLine }}
            refOf={steps.refOf}
          />
        )}
        <Typography variant="caption" color="textSecondary" component="p">
          Hover or focus an owner to see why. Values of secrets are never shown.
        </Typography>
      </ThemedText>
    </EntityInfoCard>
  );
}

function NotAnalysedNote({ part }: { readonly part: NotAnalysed }) {
  return (
    <Note kind="info">
      <strong>
        Not looked into: {lineSpan(part.startLine, part.endLine)}.
      </strong>{' '}
      {part.reason} They keep their owners.
    </Note>
  );
}
