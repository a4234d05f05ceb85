import { useState, type ReactNode } from 'react';
import { CodeSnippet } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMore from '@material-ui/icons/ExpandMore';
import FileCopy from '@material-ui/icons/FileCopyOutlined';
import GetApp from '@material-ui/icons/GetApp';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { softText } from '../shared';
import { saveFile } from './saveFile';

const useStyles = makeStyles(theme => ({
  root: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    minWidth: 0,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    padding: theme.spacing(0.75, 1.5),
    borderBottom: `1px solid ${theme.palette.divider}`,
    background: theme.palette.action.hover,
  },
  name: {
    fontFamily: 'Menlo, Consolas, "DejaVu Sans Mono", monospace',
    fontSize: 13,
    color: softText(theme),
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', marginLeft: 'auto' },
  code: {
    fontSize: 13,
    // Long lines wrap: a pane that scrolls sideways would have to take the focus.
    '& pre': { margin: '0 !important', overflow: 'hidden !important' },
    '& code, & code *': {
      whiteSpace: 'pre-wrap !important',
      overflowWrap: 'anywhere',
    },
  },
  // The highlighter lays each numbered line out as boxes, which would wrap one by one.
  numbered: { '& code > span': { display: 'block !important' } },
  folded: { maxHeight: 300, overflow: 'hidden' },
  more: {
    borderTop: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(0.5, 1),
  },
}));

// Less than this is no shorter folded.
const FOLDED_LINES = 16;

/** A file to be, to copy or to save. */
export function YamlFile(props: {
  readonly name: string;
  readonly text: string;
  /** What is known of it: whether it is valid. */
  readonly status?: ReactNode;
  /** Where mistakes are told by their lines. */
  readonly numbered?: boolean;
  /** Long ones begin folded. */
  readonly foldable?: boolean;
  /** Told when the text has left the page, so that nothing would be lost. */
  readonly onKept?: () => void;
}) {
  const classes = useStyles();
  const [copied, copy] = useCopyToClipboard();
  const [open, setOpen] = useState(false);
  const { name, text } = props;
  const lines = text.trimEnd().split('\n').length;
  const folds = Boolean(props.foldable) && lines > FOLDED_LINES;
  const isCopied = copied.value === text && !copied.error;
  return (
    <div className={classes.root} role="group" aria-label={name}>
      <div className={classes.bar}>
        <span className={classes.name}>{name}</span>
        {props.status}
        <span className={classes.actions}>
          <Button
            size="small"
            color="primary"
            startIcon={<FileCopy />}
            onClick={() => {
              copy(text);
              props.onKept?.();
            }}
          >
            {isCopied ? 'Copied' : 'Copy'}
          </Button>
          <Button
            size="small"
            color="primary"
            startIcon={<GetApp />}
            onClick={() => {
              saveFile(name, text);
              props.onKept?.();
            }}
          >
            Download
          </Button>
        </span>
      </div>
      <div
        className={[
          classes.code,
          props.numbered ? classes.numbered : '',
          folds && !open ? classes.folded : '',
        ].join(' ')}
      >
        <CodeSnippet
          language="yaml"
          wrapLongLines
          text={text.trimEnd()}
          showLineNumbers={props.numbered}
        />
      </div>
      {folds && (
        <div className={classes.more}>
          <Button
            size="small"
            color="primary"
            aria-expanded={open}
            startIcon={
              <ExpandMore
                style={open ? { transform: 'rotate(180deg)' } : undefined}
              />
            }
            onClick={() => setOpen(!open)}
          >
            {open ? 'Show less' : `Show all ${lines} lines`}
          </Button>
        </div>
      )}
    </div>
  );
}
