import { useState } from 'react';
import Collapse from '@material-ui/core/Collapse';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import { swatchBackground } from '../shared';
import type { LineRun } from './arrangeLines';
import { lineSpan } from './lineSpan';
import { useFileStyles } from './useFileStyles';
import { withTeamTitle } from './withTeamTitle';

const useStyles = makeStyles(theme => ({
  reasons: {
    margin: 0,
    padding: theme.spacing(0.5, 0),
    listStyle: 'none',
    fontSize: 12.5,
    '& li + li': { marginTop: theme.spacing(0.75) },
  },
}));

const IN_TOOLTIP = 3;

/** Whose lines these are, once for all of them: a strip, a name, and why. */
export function OwnerGutter({ run }: { readonly run: LineRun }) {
  const classes = useFileStyles();
  const own = useStyles();
  const { palette } = useTheme();
  const [open, setOpen] = useState(false);
  const { owner, topics, reasons } = run;
  const color = owner.slot?.[palette.type];
  const said = reasons.map(({ startLine, endLine, reason }) => ({
    key: startLine,
    text: `${capital(lineSpan(startLine, endLine))}: ${withTeamTitle(reason, owner)}`,
  }));
  return (
    <>
      <div
        className={`${classes.strip} ${classes.stripSpan}`}
        aria-hidden
        style={{
          color: color ?? palette.text.secondary,
          borderRightStyle: color ? 'solid' : 'dashed',
          background:
            owner.slot &&
            color &&
            swatchBackground(
              owner.slot.pattern,
              color,
              palette.background.paper,
            ),
        }}
      />
      <div className={classes.gutter}>
        <Tooltip
          placement="bottom-start"
          title={
            <ul className={own.reasons}>
              {said.slice(0, IN_TOOLTIP).map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
              {said.length > IN_TOOLTIP && (
                <li>Press to see all {said.length} reasons.</li>
              )}
            </ul>
          }
        >
          <button
            type="button"
            className={classes.ownerButton}
            aria-expanded={open}
            onClick={() => setOpen(before => !before)}
          >
            <strong>{owner.name}</strong>{' '}
            {owner.remark && <span>({owner.remark})</span>}{' '}
            <span>{topics.join(', ')}</span>
          </button>
        </Tooltip>
        <Collapse in={open} unmountOnExit>
          <ul className={own.reasons}>
            {said.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </Collapse>
      </div>
    </>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
