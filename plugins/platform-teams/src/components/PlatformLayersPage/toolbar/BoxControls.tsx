import { makeStyles } from '@material-ui/core/styles';
import type {
  LayersGroupBy,
  StandsView,
} from '@cookie-factory/platform-teams-core';
import { ChoiceField } from '../../shared';
import type { LayersState } from '../state/layersState';

const GROUPINGS = {
  system: 'By system',
  domain: 'By domain',
  owner: 'By owner',
  type: 'By type',
};
const NUMBERS = [6, 12, 24, 60];

const useStyles = makeStyles(
  { field: { minWidth: 130 } },
  { name: 'PlatformTeamsBoxControls' },
);

/** What boxes are made of, how deep into the hierarchy, and how many there are at most. */
export function BoxControls(props: {
  state: LayersState;
  view: StandsView;
  onChange: (part: Partial<LayersState>) => void;
}) {
  const { state, view, onChange } = props;
  const classes = useStyles();
  const depths =
    view.groupings.find(grouping => grouping.by === view.groupBy)?.depths ?? 1;
  return (
    <>
      <ChoiceField
        id="platform-layers-boxes"
        className={classes.field}
        label="Boxes"
        all="What covers most"
        value={state.groupBy ?? view.groupBy}
        choices={view.groupings.map(({ by, covers }) => ({
          value: by,
          title: `${GROUPINGS[by]} (${Math.round(covers * 100)} %)`,
        }))}
        onChange={groupBy =>
          onChange({
            groupBy: groupBy as LayersGroupBy | undefined,
            depth: undefined,
          })
        }
      />
      {(depths > 1 || state.depth !== undefined) && (
        <ChoiceField
          id="platform-layers-depth"
          className={classes.field}
          label="Depth"
          all="Each own group"
          value={state.depth === undefined ? undefined : String(state.depth)}
          choices={Array.from({ length: Math.min(depths, 9) }, (_, index) => ({
            value: String(index + 1),
            title: index === 0 ? 'Outermost' : `Level ${index + 1}`,
          }))}
          onChange={depth =>
            onChange({ depth: depth === undefined ? undefined : Number(depth) })
          }
        />
      )}
      <ChoiceField
        id="platform-layers-most"
        className={classes.field}
        label="At most"
        all="What fits"
        value={state.boxes === undefined ? undefined : String(state.boxes)}
        choices={NUMBERS.map(number => ({
          value: String(number),
          title: `${number} to a layer`,
        }))}
        onChange={boxes =>
          onChange({ boxes: boxes === undefined ? undefined : Number(boxes) })
        }
      />
    </>
  );
}
