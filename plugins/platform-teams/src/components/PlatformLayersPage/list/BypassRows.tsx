import { useId, useState } from 'react';
import {
  describeBypass,
  drawWarning,
  endId,
  titlesOf,
  type Palette,
  type ServesView,
} from '@cookie-factory/platform-teams-core';
import { severityWords } from '../severityWords';
import { ListRow } from './ListRow';
import { useListStyles } from './useListStyles';

const MOST_AT_FIRST = 6;
const WARNING = drawWarning({ x: 14, y: 8 });

/** What goes past the platform as rows, the largest first: some, and all on request. */
export function BypassRows(props: {
  view: ServesView;
  palette: Palette;
  selected: string | undefined;
  onPick: (id: string) => void;
}) {
  const { view, selected } = props;
  const classes = useListStyles();
  const listId = useId();
  const [opened, setOpened] = useState(false);
  const titles = titlesOf(view);
  const bypasses = view.belts
    .filter(belt => belt.kind === 'bypass')
    .sort((a, b) => b.entities - a.entities || (a.id < b.id ? -1 : 1));
  if (bypasses.length === 0) {
    return null;
  }
  const rest = bypasses.slice(MOST_AT_FIRST);
  const all = opened || rest.some(({ id }) => id === selected);
  return (
    <>
      <h4 className={classes.column}>Past the platform</h4>
      <ul className={classes.list} id={listId}>
        {(all ? bypasses : bypasses.slice(0, MOST_AT_FIRST)).map(bypass => (
          <li key={bypass.id} className="pl-worn">
            <ListRow
              sign={WARNING}
              palette={props.palette}
              name={`Bypass: ${describeBypass(bypass, titles, { short: true })}`}
              who={titles.get(endId(bypass.to)) ?? endId(bypass.to)}
              count={severityWords[bypass.severity ?? 'info']}
              selected={bypass.id === selected}
              onPick={() => props.onPick(bypass.id)}
            />
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <button
          type="button"
          className={classes.use}
          aria-expanded={all}
          aria-controls={listId}
          onClick={() => setOpened(!all)}
        >
          {all ? 'Show fewer bypasses' : `Show all ${bypasses.length} bypasses`}
        </button>
      )}
    </>
  );
}
