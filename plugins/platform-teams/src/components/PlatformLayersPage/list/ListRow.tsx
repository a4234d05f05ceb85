import type { Drawn, Palette } from '@cookie-factory/platform-teams-core';
import { Sign } from '../picture/Sign';
import { useListStyles } from './useListStyles';

/** One thing of the picture as a row: what it is, who, how much. */
export function ListRow(props: {
  sign: readonly Drawn[];
  palette: Palette;
  name: string;
  who?: string;
  /** It is only suggested. */
  dashed?: boolean;
  count: string;
  selected: boolean;
  onPick: () => void;
}) {
  const classes = useListStyles();
  return (
    <button
      type="button"
      className={classes.row}
      aria-pressed={props.selected}
      onClick={props.onPick}
    >
      <Sign
        className={classes.sign}
        drawn={props.sign}
        palette={props.palette}
        width={44}
        height={32}
      />
      <span
        className={`${classes.name} ${props.who === undefined ? classes.alone : ''}`}
      >
        {props.name}
      </span>
      {props.who !== undefined && (
        <span className={classes.who}>
          <span className={props.dashed ? classes.open : undefined}>
            {props.who}
          </span>
        </span>
      )}
      <span className={classes.end}>{props.count}</span>
    </button>
  );
}
