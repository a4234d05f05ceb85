import { useState, type ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import {
  pictureModes,
  type ServesView,
  type StandsView,
} from '@cookie-factory/platform-teams-core';
import { countFilters, type LayersState } from '../state/layersState';
import type { Place } from '../state/placeOf';
import { JumpToEntity } from './JumpToEntity';
import { LayersFilters } from './LayersFilters';
import { LookControls } from './LookControls';

const useStyles = makeStyles<Theme>(
  theme => ({
    top: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(0.5, 2),
      marginBottom: theme.spacing(2),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    controls: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      padding: theme.spacing(0.5, 0),
    },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      marginBottom: theme.spacing(2),
      // On the page's grey the theme's softer colour would be too pale.
      '& label': { color: theme.palette.text.primary },
    },
  }),
  { name: 'PlatformTeamsLayersToolbar' },
);

/** What is shown, how it looks, and what it is narrowed to. */
export function LayersToolbar(props: {
  state: LayersState;
  /** The picture on show, for the choices that it offers. */
  view: ServesView | StandsView | undefined;
  narrow: boolean;
  exportMenu: ReactNode;
  onChange: (part: Partial<LayersState>) => void;
  onJump: (place: Place) => void;
}) {
  const { state, view, narrow, onChange } = props;
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  const filters = countFilters(state);
  return (
    <>
      <div className={classes.top}>
        <Tabs
          value={state.mode}
          indicatorColor="primary"
          textColor="primary"
          aria-label="What the picture shows"
          onChange={(_, mode) =>
            onChange({ mode, selected: undefined, entity: undefined })
          }
        >
          <Tab value="serves" label={pictureModes.serves} />
          <Tab value="stands" label={pictureModes.stands} />
        </Tabs>
        <div className={classes.controls}>
          {!narrow && <LookControls state={state} onChange={onChange} />}
          {props.exportMenu}
        </div>
      </div>
      <div className={classes.row}>
        <JumpToEntity mode={state.mode} onJump={props.onJump} />
        {narrow && (
          <Button
            size="small"
            variant="outlined"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {filters > 0 ? `Filters (${filters})` : 'Filters'}
          </Button>
        )}
        {!narrow && (
          <LayersFilters state={state} view={view} onChange={onChange} />
        )}
      </div>
      {narrow && (
        <Collapse in={open} unmountOnExit>
          <div className={classes.row}>
            <LayersFilters state={state} view={view} onChange={onChange} />
          </div>
        </Collapse>
      )}
    </>
  );
}
