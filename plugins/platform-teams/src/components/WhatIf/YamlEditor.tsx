import { useImperativeHandle, useRef, type Ref } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { softText } from '../shared';

const MONOSPACE = 'Menlo, Consolas, "DejaVu Sans Mono", monospace';
const FEWEST_ROWS = 14;
const MOST_ROWS = 32;

const useStyles = makeStyles<Theme>(
  theme => {
    const text = {
      margin: 0,
      border: 0,
      fontFamily: MONOSPACE,
      fontSize: 13,
      lineHeight: '20px',
      padding: theme.spacing(1),
    };
    return {
      root: {
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr)',
        border: `1px solid ${theme.palette.text.secondary}`,
        borderRadius: theme.shape.borderRadius,
        overflow: 'hidden',
        '&:focus-within': {
          outline: `2px solid ${theme.palette.primary.main}`,
        },
      },
      lines: {
        ...text,
        overflow: 'hidden',
        // As high as the text beside it, however many lines that has.
        boxSizing: 'border-box',
        height: 0,
        minHeight: '100%',
        textAlign: 'right',
        userSelect: 'none',
        color: softText(theme),
        backgroundColor: theme.palette.action.hover,
      },
      marked: { fontWeight: 700, color: theme.palette.text.primary },
      text: {
        ...text,
        resize: 'none',
        outline: 'none',
        whiteSpace: 'pre',
        overflow: 'auto',
        color: theme.palette.text.primary,
        backgroundColor: 'transparent',
      },
    };
  },
  { name: 'PlatformTeamsYamlEditor' },
);

/** What can be done with the editor from outside. */
export interface YamlEditorHandle {
  /** Puts the cursor on a line, and selects it. */
  goTo(line: number): void;
}

/** A text with line numbers, so that mistakes have a place. */
export function YamlEditor(props: {
  id: string;
  label: string;
  text: string;
  /** Lines with mistakes. */
  marked: readonly number[];
  describedBy?: string;
  handle: Ref<YamlEditorHandle>;
  onChange: (text: string) => void;
}) {
  const { text, marked } = props;
  const classes = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLPreElement>(null);
  const lines = text.split('\n');
  useImperativeHandle(props.handle, () => ({
    goTo: line => {
      const start = lines
        .slice(0, line - 1)
        .reduce((sum, one) => sum + one.length + 1, 0);
      field.current?.focus();
      field.current?.setSelectionRange(
        start,
        start + (lines[line - 1]?.length ?? 0),
      );
    },
  }));
  const rows = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, lines.length + 1));
  return (
    <div className={classes.root}>
      <pre ref={gutter} aria-hidden className={classes.lines}>
        {lines.map((_, index) => {
          const isMarked = marked.includes(index + 1);
          return (
            <div key={index} className={isMarked ? classes.marked : undefined}>
              {isMarked ? '▸ ' : ''}
              {index + 1}
            </div>
          );
        })}
      </pre>
      <textarea
        ref={field}
        id={props.id}
        className={classes.text}
        aria-label={props.label}
        aria-invalid={marked.length > 0}
        aria-describedby={props.describedBy}
        rows={rows}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        wrap="off"
        value={text}
        onChange={event => props.onChange(event.target.value)}
        onScroll={event => {
          if (gutter.current) {
            gutter.current.scrollTop = event.currentTarget.scrollTop;
          }
        }}
      />
    </div>
  );
}
