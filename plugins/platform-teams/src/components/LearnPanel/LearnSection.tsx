import type { ReactNode } from 'react';
import Accordion from '@material-ui/core/Accordion';
import AccordionDetails from '@material-ui/core/AccordionDetails';
import AccordionSummary from '@material-ui/core/AccordionSummary';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ExpandMore from '@material-ui/icons/ExpandMore';

const useStyles = makeStyles(theme => ({
  section: { '&:before': { opacity: 1 } },
  title: { fontSize: 15, fontWeight: 700 },
  details: {
    display: 'block',
    maxWidth: 760,
    fontSize: 14,
    '& > * + *': { marginTop: theme.spacing(1.5) },
    '& a': { textDecoration: 'underline' },
  },
}));

/** One thing to learn, folded until somebody wants to know. */
export function LearnSection(props: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <Accordion
      elevation={0}
      className={classes.section}
      TransitionProps={{ unmountOnExit: true }}
    >
      <AccordionSummary expandIcon={<ExpandMore />}>
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
