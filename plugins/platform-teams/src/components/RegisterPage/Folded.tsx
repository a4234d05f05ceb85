import { useState, type ReactNode } from 'react';
import Accordion from '@material-ui/core/Accordion';
import AccordionDetails from '@material-ui/core/AccordionDetails';
import AccordionSummary from '@material-ui/core/AccordionSummary';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ExpandMore from '@material-ui/icons/ExpandMore';

const useStyles = makeStyles(theme => ({
  summary: { padding: 0 },
  details: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
    padding: theme.spacing(0, 0, 2),
  },
  title: { fontSize: 16, fontWeight: 700 },
  root: {
    boxShadow: 'none',
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:before': { display: 'none' },
    '&.Mui-expanded': { margin: 0 },
  },
}));

/** Fields that most people leave alone. What is filled in or wrong is never folded away. */
export function Folded(props: {
  readonly title: string;
  readonly startsOpen: boolean;
  readonly mustOpen: boolean;
  readonly children: ReactNode;
}) {
  const classes = useStyles();
  const [open, setOpen] = useState(props.startsOpen);
  const isOpen = open || props.mustOpen;
  return (
    <Accordion
      square
      className={classes.root}
      expanded={isOpen}
      onChange={(_, next) => setOpen(next)}
      TransitionProps={{ unmountOnExit: true }}
    >
      <AccordionSummary className={classes.summary} expandIcon={<ExpandMore />}>
        <Typography component="h3" className={classes.title}>
          {props.title}
        </Typography>
      </AccordionSummary>
      <AccordionDetails className={classes.details}>
        {props.children}
      </AccordionDetails>
    </Accordion>
  );
}
