import { makeStyles } from '@material-ui/core/styles';
import {
  legendColumns,
  legendEntries,
  type LayersSkin,
  type Palette,
} from '@cookie-factory/platform-teams-core';
import { Sign } from './Sign';

const useStyles = makeStyles({
  legend: {
    display: 'grid',
    gap: '12px 20px',
    margin: 0,
    padding: '16px 0 0',
    listStyle: 'none',
    borderTop: '1px solid var(--pl-hall-line)',
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--pl-ink-2)',
  },
  item: { display: 'flex', alignItems: 'center', gap: 12, maxWidth: 230 },
  words: { textWrap: 'balance' },
});

/** What the shapes and colours mean, each with words. */
export function Legend(props: {
  mode: 'serves' | 'stands';
  skin: LayersSkin;
  palette: Palette;
  width: number;
}) {
  const classes = useStyles();
  const entries = legendEntries(props.mode, props.skin);
  const columns = legendColumns(entries.length, props.width);
  return (
    <ul
      className={classes.legend}
      aria-label="Legend"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {entries.map(entry => (
        <li key={entry.words} className={classes.item}>
          <Sign
            drawn={entry.sign}
            palette={props.palette}
            width={37}
            height={25}
          />
          <span className={classes.words}>{entry.words}</span>
        </li>
      ))}
    </ul>
  );
}
