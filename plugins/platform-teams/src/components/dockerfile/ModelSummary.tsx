import { makeStyles } from '@material-ui/core/styles';
import ArrowForward from '@material-ui/icons/ArrowForward';
import { modelDetail, modelName } from './modelNames';

const useStyles = makeStyles(theme => ({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 24px minmax(0, 1fr)',
    gap: theme.spacing(1.5),
    alignItems: 'center',
    margin: 0,
    padding: theme.spacing(1.5, 2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    '& dt': {
      fontSize: 12,
      fontWeight: 700,
      color: theme.palette.text.secondary,
    },
    '& dd': { margin: 0 },
  },
  model: { fontSize: 15, fontWeight: 700 },
  detail: {
    fontSize: 12,
    color: theme.palette.text.secondary,
  },
}));

/** Who writes the file now, and who should. */
export function ModelSummary(props: {
  readonly current: string;
  readonly recommended: string;
}) {
  const classes = useStyles();
  const { current, recommended } = props;
  const detail =
    current === recommended
      ? 'It fits: nothing to change'
      : modelDetail(recommended);
  return (
    <dl className={classes.box}>
      <div>
        <dt>Now</dt>
        <dd className={classes.model}>{modelName(current)}</dd>
      </div>
      <ArrowForward color="action" aria-hidden />
      <div>
        <dt>Advice</dt>
        <dd className={classes.model}>{modelName(recommended)}</dd>
        {detail && <dd className={classes.detail}>{detail}</dd>}
      </div>
    </dl>
  );
}
