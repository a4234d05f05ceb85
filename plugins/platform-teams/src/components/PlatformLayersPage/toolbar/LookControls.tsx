import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import ZoomInIcon from '@material-ui/icons/ZoomIn';
import ZoomOutIcon from '@material-ui/icons/ZoomOut';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import { ZOOMS, type LayersState } from '../state/layersState';

const useStyles = makeStyles<Theme>(
  theme => ({
    group: {
      '& .MuiToggleButton-root': {
        padding: theme.spacing(0.25, 1.25),
        textTransform: 'none',
        color: theme.palette.text.primary,
        borderColor: theme.palette.divider,
      },
    },
    zoom: { display: 'flex', alignItems: 'center', fontSize: 13 },
    percent: { minWidth: 40, textAlign: 'center' },
  }),
  { name: 'PlatformTeamsLookControls' },
);

/** How the layers look: as a factory, plainly or as a list; and how much of them. */
export function LookControls(props: {
  state: LayersState;
  onChange: (part: Partial<LayersState>) => void;
}) {
  const { state, onChange } = props;
  const classes = useStyles();
  const at = ZOOMS.findIndex(zoom => zoom === state.zoom);
  const look = state.asList ? 'list' : state.skin;
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        className={classes.group}
        aria-label="How it looks"
        value={look}
        onChange={(_, chosen) => chosen && onChange(looks[chosen as Look])}
      >
        <ToggleButton value="factory">Factory</ToggleButton>
        <ToggleButton value="plain">Plain</ToggleButton>
        <ToggleButton value="list">List</ToggleButton>
      </ToggleButtonGroup>
      {!state.asList && (
        <div className={classes.zoom} role="group" aria-label="Zoom">
          <Zoom
            title="Show less, closer together"
            icon={<ZoomOutIcon />}
            to={ZOOMS[at - 1]}
            onChange={onChange}
          />
          <span className={classes.percent} aria-live="polite">
            {Math.round(state.zoom * 100)} %
          </span>
          <Zoom
            title="Show more, wider than the window"
            icon={<ZoomInIcon />}
            to={ZOOMS[at + 1]}
            onChange={onChange}
          />
        </div>
      )}
    </>
  );
}

type Look = 'factory' | 'plain' | 'list';

const looks: Readonly<Record<Look, Partial<LayersState>>> = {
  factory: { skin: 'factory', asList: false },
  plain: { skin: 'plain', asList: false },
  list: { asList: true },
};

function Zoom(props: {
  title: string;
  icon: JSX.Element;
  to: number | undefined;
  onChange: (part: Partial<LayersState>) => void;
}) {
  const { to } = props;
  return (
    <Tooltip title={props.title}>
      <span>
        <IconButton
          size="small"
          aria-label={props.title}
          disabled={to === undefined}
          onClick={() => props.onChange({ zoom: to })}
        >
          {props.icon}
        </IconButton>
      </span>
    </Tooltip>
  );
}
