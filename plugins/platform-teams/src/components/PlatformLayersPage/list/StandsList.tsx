import {
  boxSign,
  counted,
  describeCrossings,
  type Box,
  type BoxBelt,
  type Palette,
  type StandsView,
} from '@cookie-factory/platform-teams-core';
import { accentAt, ListBand } from './ListBand';
import { ListRow } from './ListRow';
import { useListStyles } from './useListStyles';

const MOST_USES = 8;

/** *What stands on what* as rows: for screen readers, keyboards and narrow windows. */
export function StandsList(props: {
  view: StandsView;
  palette: Palette;
  selected: string | undefined;
  onPick: (id: string) => void;
}) {
  const { view, selected, onPick } = props;
  const classes = useListStyles();
  const boxes = view.layers.flatMap(band => band.boxes);
  const names = namesOf(view);
  const beltsFrom = new Map(
    boxes.map(box => [box.id, view.belts.filter(belt => belt.from === box.id)]),
  );
  return (
    <>
      {[...view.layers].reverse().map((band, index) => {
        const accent = accentAt(index, view.layers.length);
        return (
          <ListBand key={band.id} accent={accent} band={band}>
            {band.boxes.length === 0 && (
              <p className={classes.about}>Nothing stands here yet.</p>
            )}
            <ul className={classes.list}>
              {band.boxes.map(box => (
                <li key={box.id}>
                  <ListRow
                    sign={boxSign(box, { accent, groupBy: view.groupBy })}
                    palette={props.palette}
                    name={box.title}
                    who={findingsOf(box)}
                    count={counted(box.entities, 'entity', 'entities')}
                    selected={box.id === selected}
                    onPick={() => onPick(box.id)}
                  />
                  <Uses
                    belts={beltsFrom.get(box.id) ?? []}
                    names={names}
                    onPick={onPick}
                  />
                </li>
              ))}
            </ul>
          </ListBand>
        );
      })}
    </>
  );
}

/** What boxes are called where they are stood on: with their layer where another has that title, too, and where they are rolled up. */
function namesOf({ layers }: StandsView): ReadonlyMap<string, string> {
  const boxes = layers.flatMap(band => band.boxes.map(box => ({ band, box })));
  const times = new Map<string, number>();
  for (const { box } of boxes)
    times.set(box.title, (times.get(box.title) ?? 0) + 1);
  return new Map(
    boxes.map(({ band, box }) => [
      box.id,
      times.get(box.title) === 1 && box.kind !== 'rest'
        ? box.title
        : `${box.title} (${band.title})`,
    ]),
  );
}

function findingsOf(box: Box): string | undefined {
  return box.findings > 0
    ? counted(box.findings, 'finding', 'findings')
    : undefined;
}

function Uses(props: {
  belts: readonly BoxBelt[];
  names: ReadonlyMap<string, string>;
  onPick: (id: string) => void;
}) {
  const { belts, names } = props;
  const classes = useListStyles();
  if (belts.length === 0) {
    return null;
  }
  return (
    <ul className={classes.uses} aria-label="Stands on">
      <li aria-hidden="true">Stands on</li>
      {belts.slice(0, MOST_USES).map(belt => (
        <li key={belt.id}>
          <button
            type="button"
            className={classes.use}
            onClick={() => props.onPick(belt.id)}
          >
            {names.get(belt.to) ?? belt.to}
          </button>{' '}
          {belt.dependencies}
          {describeCrossings(belt.crossings)}
        </li>
      ))}
      {belts.length > MOST_USES && <li>and {belts.length - MOST_USES} more</li>}
    </ul>
  );
}
