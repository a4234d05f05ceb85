import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  ModelAdvice,
  OwnershipModelOption,
} from '@cookie-factory/platform-teams-core';
import { ThemedText } from '../shared';

const useStyles = makeStyles(theme => ({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: theme.spacing(2),
  },
  option: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    padding: theme.spacing(2),
  },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    margin: theme.spacing(0, 0, 1),
    fontSize: 16,
  },
  heading: { margin: theme.spacing(1.5, 0, 0), fontSize: 14 },
  list: {
    margin: theme.spacing(0.5, 0, 0),
    paddingLeft: theme.spacing(2.5),
    fontSize: 14,
  },
  mark: { margin: 0 },
}));

/** The ways to share the writing of a Dockerfile, with what each costs. */
export function CompareModels(props: {
  readonly advice: ModelAdvice;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const classes = useStyles();
  const { advice, open, onClose } = props;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      maxWidth="lg"
      fullWidth
      aria-labelledby="compare-models"
    >
      <DialogTitle id="compare-models">
        Who should write the Dockerfile?
      </DialogTitle>
      <DialogContent>
        <ThemedText>
          <div className={classes.grid}>
            {advice.options.map(option => (
              <Option key={option.model} option={option} advice={advice} />
            ))}
          </div>
        </ThemedText>
      </DialogContent>
      <DialogActions>
        <Button color="primary" onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Option(props: {
  readonly option: OwnershipModelOption;
  readonly advice: ModelAdvice;
}) {
  const classes = useStyles();
  const { option, advice } = props;
  return (
    <section className={classes.option} aria-label={option.title}>
      <h3 className={classes.title}>
        {option.title}
        {option.model === advice.current && (
          <Chip size="small" label="Now" className={classes.mark} />
        )}
        {option.model === advice.recommended && (
          <Chip
            size="small"
            color="primary"
            label="Advice"
            className={classes.mark}
          />
        )}
      </h3>
      <Typography variant="body2">{option.description}</Typography>
      <h4 className={classes.heading}>For it</h4>
      <ul className={classes.list}>
        {option.pros.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h4 className={classes.heading}>Against it</h4>
      <ul className={classes.list}>
        {option.cons.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
