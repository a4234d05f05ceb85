import { CopyTextButton } from '@backstage/core-components';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import GetApp from '@material-ui/icons/GetApp';
import type { SplitFile } from '@cookie-factory/platform-teams-core';
import type { FileOwner } from '../../dockerfile';
import { OwnerSwatch, softText } from '../../shared';
import { saveFile } from './saveFile';
import { SplitText } from './SplitText';

const useStyles = makeStyles(theme => ({
  pane: { minWidth: 0, background: theme.palette.background.paper },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.25),
    padding: theme.spacing(1, 1, 1, 2.5),
    borderBottom: `1px solid ${theme.palette.divider}`,
    background: theme.palette.action.hover,
  },
  names: { flex: 1, minWidth: 0, fontSize: 12.5, color: softText(theme) },
  path: {
    margin: 0,
    fontFamily: 'Menlo, Consolas, "DejaVu Sans Mono", monospace',
    fontSize: 13,
    fontWeight: 700,
    color: theme.palette.text.primary,
    overflowWrap: 'anywhere',
  },
}));

/** One half of the split: who keeps it, and its text to copy or save. */
export function SplitPane(props: {
  readonly file: SplitFile;
  readonly owner: FileOwner;
}) {
  const classes = useStyles();
  const { file, owner } = props;
  const verb = file.role === 'contract' ? 'write' : 'keep';
  return (
    <section className={classes.pane} aria-label={file.path}>
      <div className={classes.bar}>
        <OwnerSwatch slot={owner.slot} />
        <div className={classes.names}>
          <h3 className={classes.path}>{file.path}</h3>
          {owner.name} {owner.plural ? verb : `${verb}s`} this
        </div>
        <CopyTextButton text={file.text} aria-label={`Copy ${file.path}`} />
        <Tooltip title="Download">
          <IconButton
            aria-label={`Download ${file.path}`}
            onClick={() => saveFile(file.path, file.text)}
          >
            <GetApp />
          </IconButton>
        </Tooltip>
      </div>
      <SplitText text={file.text} />
    </section>
  );
}
