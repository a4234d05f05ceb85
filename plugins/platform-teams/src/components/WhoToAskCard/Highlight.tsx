import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  mark: {
    background: 'none',
    color: 'inherit',
    fontWeight: 700,
    textDecoration: 'underline',
    textUnderlineOffset: 3,
  },
});

/** A text in which the beginnings of words that were searched for stand out. */
export function Highlight(props: {
  readonly text: string;
  readonly query: string;
}) {
  const classes = useStyles();
  const words = props.query
    .toLocaleLowerCase('en-US')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  // Split where words begin, so that only beginnings are marked, as in the search.
  const parts = props.text.split(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/u);
  return (
    <>
      {parts.map((part, index) => {
        const word = words
          .filter(one => part.toLocaleLowerCase('en-US').startsWith(one))
          .sort((a, b) => b.length - a.length)[0];
        if (!word) return part;
        return (
          // The parts of one text never change their order.
          <span key={index}>
            <mark className={classes.mark}>{part.slice(0, word.length)}</mark>
            {part.slice(word.length)}
          </span>
        );
      })}
    </>
  );
}
