import {
  counted,
  describeMachine,
  machineSign,
  type Accent,
  type LayerBand,
  type Palette,
  type ServesView,
} from '@cookie-factory/platform-teams-core';
import { BypassRows } from './BypassRows';
import { accentAt, ListBand } from './ListBand';
import { ListRow } from './ListRow';
import { useListStyles } from './useListStyles';

const OVEN = machineSign('oven', { accent: 'app', state: 'staffed' });

/** *Who serves whom* as rows: for screen readers, keyboards and narrow windows. */
export function ServesList(props: {
  view: ServesView;
  palette: Palette;
  selected: string | undefined;
  onPick: (id: string) => void;
}) {
  const { view } = props;
  const classes = useListStyles();
  const [top, ...bands] = [...view.layers].reverse();
  return (
    <>
      <ListBand accent="app" band={top}>
        <ul className={classes.list}>
          {view.owners.map(owner => (
            <li key={owner.ref}>
              <ListRow
                sign={OVEN}
                palette={props.palette}
                name={owner.title}
                count={counted(owner.services, 'entity', 'entities')}
                selected={owner.ref === props.selected}
                onPick={() => props.onPick(owner.ref)}
              />
            </li>
          ))}
        </ul>
        {view.moreOwners.owners > 0 && (
          <p className={classes.about}>
            And {counted(view.moreOwners.owners, 'more team', 'more teams')}:
            search by name to find one.
          </p>
        )}
        <BypassRows {...props} />
      </ListBand>
      {bands.map((band, index) => (
        <ListBand
          key={band.id}
          accent={accentAt(index + 1, view.layers.length)}
          band={band}
        >
          <Columns
            {...props}
            band={band}
            accent={accentAt(index + 1, view.layers.length)}
          />
        </ListBand>
      ))}
    </>
  );
}

function Columns(props: {
  band: LayerBand;
  accent: Accent;
  palette: Palette;
  selected: string | undefined;
  onPick: (id: string) => void;
}) {
  const { band, accent } = props;
  const classes = useListStyles();
  return (
    <>
      {band.columns.map(column => (
        <div key={column.id}>
          {band.columns.length > 1 && (
            <h4 className={classes.column}>{column.title}</h4>
          )}
          <ul className={classes.list}>
            {column.machines.map(machine => {
              const { plate, count } = describeMachine(machine);
              return (
                <li key={machine.id}>
                  <ListRow
                    sign={machineSign(machine.symbol, {
                      accent,
                      state: machine.state,
                    })}
                    palette={props.palette}
                    name={machine.title}
                    who={plate}
                    dashed={machine.state === 'unstaffed'}
                    count={count}
                    selected={machine.id === props.selected}
                    onPick={() => props.onPick(machine.id)}
                  />
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </>
  );
}
