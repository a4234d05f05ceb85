import { makeStyles } from '@material-ui/core/styles';
import {
  legendEntries,
  type LayersSkin,
  type Palette,
} from '@cookie-factory/platform-teams-core';
import { Sign } from './Sign';

const useStyles = makeStyles({
  legend: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: '12px 20px',
    margin: 0,
    padding: '16px 0 0',
    listStyle: 'none',
    borderTop: '1px solid var(--pl-hall-line)',
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--pl-ink-2)',
  },
  item: { display: 'flex', alignItems: 'center', gap: 12, maxWidth: 190 },
});

/** What the shapes and colours mean, each with words. */
export function Legend(props: {
  mode: 'serves' | 'stands';
  skin: LayersSkin;
  palette: Palette;
}) {
  const classes = useStyles();
  return (
    <ul className={classes.legend} aria-label="Legend">
      {legendEntries(props.mode, props.skin).map(entry => (
        <li key={entry.words} className={classes.item}>
          <Sign
            drawn={entry.sign}
            palette={props.palette}
            width={37}
            height={25}
          />
          <span>{entry.words}</span>
        </li>
      ))}
    </ul>
  );
}
