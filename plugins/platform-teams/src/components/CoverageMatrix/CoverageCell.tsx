import { Link } from '@backstage/core-components';
import type { MatrixCell } from '@cookie-factory/platform-teams-core';
import { CellSign } from './CellSign';
import { describeCell } from './describeCell';
import { messages } from './messages';
import { useCellStyles } from './useCellStyles';

/** One question in one group, as a link to what is behind it. */
export function CoverageCell(props: {
  cell: MatrixCell | undefined;
  /** "Incidents, Analytics": what the cell is about. */
  about: string;
  to: string;
  titleOf: (ref: string) => string;
}) {
  const { cell } = props;
  const classes = useCellStyles();
  if (!cell) {
    return (
      <div className={`${classes.cell} ${classes.notNeeded}`}>
        {messages.notNeeded}
      </div>
    );
  }
  const { look, share, count, status } = describeCell(cell, props.titleOf);
  const edge =
    look === 'gap' || look === 'conflict' ? classes[look] : undefined;
  return (
    <Link
      to={props.to}
      replace
      preventScrollReset
      underline="none"
      className={`${classes.cell} ${edge ?? ''}`}
      aria-label={`${props.about}: ${share}, ${count}, ${status}`}
    >
      <span className={classes.share}>{share}</span>
      <span className={classes.count}>{count}</span>
      <span className={classes.status}>
        <CellSign look={look} />
        {status}
      </span>
    </Link>
  );
}
