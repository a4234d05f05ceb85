import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Info from '@material-ui/icons/InfoOutlined';
import Warning from '@material-ui/icons/Warning';
import { severityPalette } from './severityPalette';

const useStyles = makeStyles(theme => ({
  note: {
    display: 'flex',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.5, 2),
    borderRadius: theme.shape.borderRadius,
    fontSize: 14,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  warning: {
    background: severityPalette(theme).warningWash,
    '& svg': { color: severityPalette(theme).warning },
  },
  info: {
    background: severityPalette(theme).infoWash,
    '& svg': { color: severityPalette(theme).info },
  },
}));

/** A remark that stands out, with what to do about it. */
export function Note(props: {
  readonly kind: 'warning' | 'info';
  readonly children: ReactNode;
}) {
  const classes = useStyles();
  const Icon = props.kind === 'warning' ? Warning : Info;
  return (
    <div className={`${classes.note} ${classes[props.kind]}`}>
      <Icon fontSize="small" aria-hidden />
      <div>{props.children}</div>
    </div>
  );
}
