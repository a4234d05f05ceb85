import { makeStyles } from '@material-ui/core/styles';
import { useFileStyles } from '../useFileStyles';

const useStyles = makeStyles(theme => ({
  text: {
    margin: 0,
    padding: theme.spacing(1.5, 2.5, 2),
    fontFamily: 'Menlo, Consolas, "DejaVu Sans Mono", monospace',
    fontSize: 12.5,
    lineHeight: '20px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
}));

/** What a line begins with: a comment, a YAML key with its indentation, or an instruction. */
const COMMENT = /^\s*#/;
const KEY = /^[\s-]*[\w./-]+:/;
const KEYWORD = /^[A-Z]{3,}(?=\s)/;

/** A generated file, with the beginnings of its lines coloured. */
export function SplitText({ text }: { readonly text: string }) {
  const classes = useStyles();
  const code = useFileStyles();
  return (
    <pre className={classes.text}>
      {text
        .trimEnd()
        .split('\n')
        .map((line, index) => {
          const key = KEYWORD.exec(line)?.[0] ?? KEY.exec(line)?.[0] ?? '';
          const look = KEYWORD.test(line) ? code.keyword : code.variable;
          return COMMENT.test(line) ? (
            <div key={index} className={code.comment}>
              {line}
            </div>
          ) : (
            <div key={index}>
              <span className={look}>{key}</span>
              {line.slice(key.length) || '\u200b'}
            </div>
          );
        })}
    </pre>
  );
}
