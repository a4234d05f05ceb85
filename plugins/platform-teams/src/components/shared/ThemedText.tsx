import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  text: {
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.body2.fontSize,
    lineHeight: theme.typography.body2.lineHeight,
    // Colour alone does not tell a link from the words around it.
    '& p a, & ol a': { textDecoration: 'underline' },
  },
}));

/** Text in the theme's own font: the card around it sets another, and two in one card look broken. */
export function ThemedText({ children }: { readonly children: ReactNode }) {
  const classes = useStyles();
  return <div className={classes.text}>{children}</div>;
}
