import { useState } from 'react';
import Button from '@material-ui/core/Button';
import ListItemText from '@material-ui/core/ListItemText';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { useTheme, type Theme } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import type {
  LayersSkin,
  ServesView,
  StandsView,
} from '@cookie-factory/platform-teams-core';
import { exportFormats, type ExportFormat } from './exportFormats';
import { saveFile } from './saveFile';

/** Saves what is on show, in one of several formats. */
export function ExportMenu(props: {
  view: ServesView | StandsView | undefined;
  skin: LayersSkin;
  /** As wide as the picture on show; absent: as wide as a slide. */
  width: number | undefined;
  selected: string | undefined;
  organization: string | undefined;
  partial: boolean;
}) {
  const { view, skin, width, selected, organization, partial } = props;
  const alertApi = useApi(alertApiRef);
  const theme = useTheme<Theme>();
  const [anchor, setAnchor] = useState<HTMLElement>();
  async function save(format: ExportFormat) {
    setAnchor(undefined);
    if (!view) return;
    try {
      const content = await format.write({
        view: { ...view, partial },
        options: {
          skin,
          theme: theme.palette.type,
          width,
          selected,
          organization,
          scope: view.scope?.title,
        },
      });
      saveFile(content, {
        name: `platform-layers-${view.mode}-${view.date}.${format.extension}`,
        type: format.type,
      });
    } catch (error) {
      alertApi.post({
        message: `The picture could not be saved as ${format.title}: ${error instanceof Error ? error.message : error}`,
        severity: 'error',
        display: 'transient',
      });
    }
  }
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<GetAppIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        disabled={!view}
        onClick={event => setAnchor(event.currentTarget)}
      >
        Export
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== undefined}
        onClose={() => setAnchor(undefined)}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      >
        {exportFormats.map(format => (
          <MenuItem key={format.id} onClick={() => save(format)}>
            <ListItemText primary={format.title} secondary={format.hint} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
