import { useState } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import MoreVert from '@material-ui/icons/MoreVert';
import { Link } from 'react-router-dom';
import { vocabularyLinkRef } from '../../routes';
import { messages } from './messages';
import { useShortcutSetting } from './useShortcutSetting';

/** What else there is to the answers: where all areas of work stand, and the key for the search. */
export function CardMenu() {
  const [anchor, setAnchor] = useState<Element | null>(null);
  const vocabulary = useRouteRef(vocabularyLinkRef);
  const { isOn, toggle } = useShortcutSetting();
  const close = () => setAnchor(null);
  return (
    <>
      <IconButton
        size="small"
        aria-label={messages.more}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={event => setAnchor(event.currentTarget)}
      >
        <MoreVert fontSize="small" />
      </IconButton>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        {vocabulary && (
          <MenuItem component={Link} to={vocabulary()} onClick={close}>
            {messages.allWork}
          </MenuItem>
        )}
        <MenuItem
          onClick={() => {
            toggle();
            close();
          }}
        >
          {isOn ? messages.shortcutOff : messages.shortcutOn}
        </MenuItem>
      </Menu>
    </>
  );
}
