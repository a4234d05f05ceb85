import { useEffect, useState } from 'react';
import Button from '@material-ui/core/Button';
import type {
  AttributedLine,
  DockerfileFinding,
} from '@cookie-factory/platform-teams-core';
import type { FileOwners } from '../dockerfile';
import type { FilePart, LineRun } from './arrangeLines';
import { CodeLine, lineId } from './CodeLine';
import { FindingNote } from './FindingNote';
import { lineSpan } from './lineSpan';
import { OwnerGutter } from './OwnerGutter';
import { useFileStyles } from './useFileStyles';
import { withTeamTitle } from './withTeamTitle';

/** Lines drawn at once; longer files are drawn on request, so that the page stays quick. */
const LINES_AT_ONCE = 600;

/** Props of {@link FileParts}. */
export interface FilePartsProps {
  readonly parts: readonly FilePart[];
  readonly lines: readonly AttributedLine[];
  readonly owners: FileOwners;
  /** The line that a link led to. */
  readonly targetLine: number | undefined;
  refOf(finding: DockerfileFinding): (element: HTMLElement | null) => void;
}

/** The file itself, run by run. */
export function FileParts(props: FilePartsProps) {
  const classes = useFileStyles();
  const { parts, targetLine } = props;
  const [limit, setLimit] = useState(Math.max(LINES_AT_ONCE, targetLine ?? 0));
  useEffect(() => {
    if (targetLine === undefined) return;
    setLimit(before => Math.max(before, targetLine));
    document
      .getElementById(lineId(targetLine))
      ?.scrollIntoView?.({ block: 'center' });
  }, [targetLine]);
  const total = props.lines.length;
  return (
    <>
      <div className={classes.file}>
        {parts
          .filter(part => firstLineOf(part) <= limit)
          .map(part =>
            part.kind === 'run' ? (
              <Run
                key={firstLineOf(part)}
                run={part}
                limit={limit}
                {...props}
              />
            ) : (
              <div key={part.startLine} className={classes.folded}>
                {capital(lineSpan(part.startLine, part.endLine))} left out
              </div>
            ),
          )}
      </div>
      {total > limit && (
        <Button
          color="primary"
          onClick={() => setLimit(before => before + LINES_AT_ONCE)}
        >
          Show more lines ({limit} of {total})
        </Button>
      )}
    </>
  );
}

function Run(
  props: FilePartsProps & { readonly run: LineRun; readonly limit: number },
) {
  const classes = useFileStyles();
  const { run, limit, owners, lines, targetLine, refOf } = props;
  return (
    <div className={classes.run}>
      <OwnerGutter run={run} />
      <div className={classes.body}>
        {run.lines
          .filter(({ line }) => line.line <= limit)
          .map(shown => (
            <div key={shown.line.line}>
              <CodeLine
                shown={shown}
                reason={withTeamTitle(shown.line.reason, run.owner)}
                target={shown.line.line === targetLine}
              />
              {shown.findings.map(finding => (
                <FindingNote
                  key={`${finding.rule} ${finding.line}`}
                  {...{ finding, owners, lines }}
                  noteRef={refOf(finding)}
                />
              ))}
            </div>
          ))}
      </div>
    </div>
  );
}

function firstLineOf(part: FilePart): number {
  return part.kind === 'run' ? part.lines[0].line.line : part.startLine;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
