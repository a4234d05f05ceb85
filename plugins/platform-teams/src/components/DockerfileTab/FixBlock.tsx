import { CopyTextButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type {
  AttributedLine,
  DockerfileFix,
} from '@cookie-factory/platform-teams-core';
import { severityPalette } from '../dockerfile';
import { lineSpan } from './lineSpan';

const useStyles = makeStyles(theme => {
  const { added, removed } = severityPalette(theme);
  const row = { display: 'block', padding: theme.spacing(0, 1.5) };
  return {
    box: {
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      overflow: 'hidden',
    },
    bar: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      padding: theme.spacing(0, 0.5, 0, 1.5),
      borderBottom: `1px solid ${theme.palette.divider}`,
      background: theme.palette.action.hover,
      fontSize: 12.5,
    },
    code: {
      margin: 0,
      padding: theme.spacing(1, 0),
      fontFamily: 'Menlo, Consolas, "DejaVu Sans Mono", monospace',
      fontSize: 12.5,
      lineHeight: '20px',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
    removed: { ...row, background: removed },
    added: { ...row, background: added },
  };
});

/** The lines to put in place of others, to copy. */
export function FixBlock(props: {
  readonly replace: NonNullable<DockerfileFix['replace']>;
  readonly lines: readonly AttributedLine[];
}) {
  const classes = useStyles();
  const { replace, lines } = props;
  const { startLine, endLine, text } = replace;
  const before = lines
    .filter(({ line }) => line >= startLine && line <= endLine)
    .map(line => line.text);
  const after = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  const verb = after.length === 0 ? 'Remove' : 'Replace';
  return (
    <div className={classes.box}>
      <div className={classes.bar}>
        <span>
          {verb} {lineSpan(startLine, endLine)}
        </span>
        {after.length > 0 && (
          <CopyTextButton text={text} aria-label="Copy the new lines" />
        )}
      </div>
      <pre className={classes.code}>
        {before.map((line, index) => (
          <del
            key={index}
            className={classes.removed}
            style={{ textDecoration: 'none' }}
          >
            - {line}
          </del>
        ))}
        {after.map((line, index) => (
          <ins
            key={index}
            className={classes.added}
            style={{ textDecoration: 'none' }}
          >
            + {line}
          </ins>
        ))}
      </pre>
    </div>
  );
}
