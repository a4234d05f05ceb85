import { makeStyles } from '@material-ui/core/styles';
import CheckCircle from '@material-ui/icons/CheckCircle';
import ErrorIcon from '@material-ui/icons/Error';
import Info from '@material-ui/icons/Info';
import Warning from '@material-ui/icons/Warning';
import { severityPalette } from './severityPalette';

const ICONS = {
  error: ErrorIcon,
  warning: Warning,
  info: Info,
  ok: CheckCircle,
};

const useStyles = makeStyles(theme => {
  const { error, warning, info, ok } = severityPalette(theme);
  return {
    error: { color: error },
    warning: { color: warning },
    info: { color: info },
    ok: { color: ok },
  };
});

/** The glyph of a severity; words stand beside it. */
export function SeverityIcon(props: {
  readonly severity: 'error' | 'warning' | 'info' | 'ok';
}) {
  const classes = useStyles();
  const Icon = ICONS[props.severity];
  return (
    <Icon fontSize="small" aria-hidden className={classes[props.severity]} />
  );
}
