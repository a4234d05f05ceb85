import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { StandsView } from '@cookie-factory/platform-teams-core';
import { counted } from '../counted';
import { describeCrossings } from './describeCrossings';

const useStyles = makeStyles<Theme>(
  theme => ({
    band: { margin: theme.spacing(3, 0, 0.5), fontSize: 17, fontWeight: 700 },
    scroll: { overflowX: 'auto' },
    table: {
      width: '100%',
      minWidth: 480,
      borderCollapse: 'collapse',
      fontSize: 13,
      '& th': {
        textAlign: 'left',
        fontSize: 12,
        color: 'var(--pl-ink-2)',
        padding: theme.spacing(1),
      },
      '& td': {
        borderTop: '1px solid var(--pl-hall-line)',
        padding: theme.spacing(1),
        verticalAlign: 'top',
      },
    },
    button: {
      padding: 0,
      border: 0,
      background: 'none',
      font: 'inherit',
      fontWeight: 700,
      color: 'var(--pl-ink)',
      textAlign: 'left',
      textDecoration: 'underline',
      cursor: 'pointer',
    },
    soft: { color: 'var(--pl-ink-2)' },
  }),
  { name: 'PlatformTeamsStandsList' },
);

/** The same as the boxes and curves, as tables. */
export function StandsList(props: {
  view: StandsView;
  selected: string | undefined;
  onPick: (id: string) => void;
}) {
  const { view, selected, onPick } = props;
  const classes = useStyles();
  const titles = new Map(
    view.layers.flatMap(band => band.boxes).map(box => [box.id, box.title]),
  );
  return (
    <>
      {[...view.layers].reverse().map(band => (
        <section key={band.id} aria-label={band.title}>
          <h3 className={classes.band}>{band.title}</h3>
          {band.boxes.length === 0 ? (
            <p className={classes.soft}>
              Nothing stands here that you may see.
            </p>
          ) : (
            <div className={classes.scroll}>
              <table className={classes.table}>
                <thead>
                  <tr>
                    <th scope="col">Group</th>
                    <th scope="col">Entities</th>
                    <th scope="col">Stands on</th>
                  </tr>
                </thead>
                <tbody>
                  {band.boxes.map(box => (
                    <tr key={box.id}>
                      <td>
                        <button
                          type="button"
                          className={classes.button}
                          aria-pressed={box.id === selected}
                          onClick={() => onPick(box.id)}
                        >
                          {box.title}
                        </button>
                      </td>
                      <td>{counted(box.entities, 'entity', 'entities')}</td>
                      <td>
                        {view.belts
                          .filter(belt => belt.from === box.id)
                          .map(belt => (
                            <div key={belt.to}>
                              <button
                                type="button"
                                className={classes.button}
                                style={{ fontWeight: 400 }}
                                onClick={() => onPick(belt.id)}
                              >
                                {titles.get(belt.to) ?? belt.to}
                              </button>
                              <span className={classes.soft}>
                                {' '}
                                {belt.dependencies}
                                {describeCrossings(belt.crossings)}
                              </span>
                            </div>
                          ))}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </section>
      ))}
    </>
  );
}
