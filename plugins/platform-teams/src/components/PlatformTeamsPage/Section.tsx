import type { ReactNode } from 'react';
import Paper from '@material-ui/core/Paper';
import { AnchorLink } from '../shared';
import { usePageStyles } from './usePageStyles';

/** A card of the page with its heading; titles are unique on a page. */
export function Section(props: {
  title: string;
  sub?: ReactNode;
  action?: ReactNode;
  footer?: ReactNode;
  /** Whether the heading leads to itself, for links into the page. */
  anchor?: boolean;
  children: ReactNode;
}) {
  const classes = usePageStyles();
  const id = `platform-teams-${props.title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return (
    <Paper component="section" aria-labelledby={id} className={classes.card}>
      <div className={classes.head}>
        <div>
          <div className={classes.titleLine}>
            <h2 id={id} className={classes.title}>
              {props.title}
            </h2>
            {props.anchor && <AnchorLink id={id} what={props.title} />}
          </div>
          {props.sub && <p className={classes.sub}>{props.sub}</p>}
        </div>
        {props.action}
      </div>
      {props.children}
      {props.footer && <div className={classes.foot}>{props.footer}</div>}
    </Paper>
  );
}
