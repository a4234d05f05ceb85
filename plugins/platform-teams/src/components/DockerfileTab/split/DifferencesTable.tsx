import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import Check from '@material-ui/icons/Check';
import Warning from '@material-ui/icons/Warning';
import type {
  SplitDifference,
  SplitReport,
} from '@cookie-factory/platform-teams-core';
import { severityPalette } from '../../dockerfile';
import { softText } from '../../shared';
import { TextWithLines } from '../TextWithLines';

const NARROW = '@container (max-width: 640px)';

const useStyles = makeStyles(theme => {
  const { ok, added, warning, warningWash } = severityPalette(theme);
  const tag = {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    padding: theme.spacing(0.25, 0.75),
    marginRight: theme.spacing(1),
    borderRadius: theme.shape.borderRadius,
    fontSize: 12.5,
    whiteSpace: 'nowrap' as const,
    '& svg': { fontSize: 14 },
  };
  return {
    head: { margin: theme.spacing(2.5, 0, 1), fontSize: 14 },
    counts: { marginLeft: theme.spacing(1), color: softText(theme) },
    table: {
      '& th, & td': { verticalAlign: 'top', lineHeight: 1.45 },
      '& td': { overflowWrap: 'anywhere' },
      // Names are read as a whole; only longer ones than the column break.
      '& tbody th': {
        minWidth: 150,
        wordBreak: 'normal',
        overflowWrap: 'break-word',
      },
      // Within text a link is not told by its colour alone.
      '& a': { textDecoration: 'underline' },
      // One row under the other where four columns would have no room.
      [NARROW]: {
        '& thead': { position: 'absolute', left: -10_000 },
        '& tr': {
          display: 'block',
          padding: theme.spacing(1, 0),
          borderBottom: `1px solid ${theme.palette.divider}`,
        },
        '& tbody th, & td': {
          display: 'block',
          border: 0,
          padding: theme.spacing(0.25, 0),
        },
      },
    },
    measured: { containerType: 'inline-size' },
    meant: { ...tag, color: ok, background: added },
    confirm: { ...tag, color: warning, background: warningWash },
    same: {
      padding: theme.spacing(1.5, 0),
      fontSize: 12.5,
      color: softText(theme),
    },
  };
});

/** Every difference between the image of today and the one after the split. */
export function DifferencesTable(props: {
  readonly report: SplitReport;
  readonly path: string;
}) {
  const classes = useStyles();
  const { report, path } = props;
  const { confirm, hardening, same } = report.counts;
  return (
    <div className={classes.measured}>
      <Typography component="h3" className={classes.head}>
        <strong>What would be different</strong>
        <span className={classes.counts}>
          {confirm} to confirm, {hardening} meant, {same} the same
        </span>
      </Typography>
      {report.differences.length === 0 ? (
        <Typography className={classes.same}>
          Nothing: the image would be configured as it is today.
        </Typography>
      ) : (
        <Table size="small" className={classes.table}>
          <TableHead>
            <TableRow>
              <TableCell>Part</TableCell>
              <TableCell>Today</TableCell>
              <TableCell>After the split</TableCell>
              <TableCell>Why</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {report.differences.map(difference => (
              <DifferenceRow key={difference.id} {...{ difference, path }} />
            ))}
          </TableBody>
        </Table>
      )}
      {report.same.length > 0 && (
        <div className={classes.same}>
          Same as today: {report.same.map(({ title }) => title).join(', ')}.
        </div>
      )}
    </div>
  );
}

function DifferenceRow(props: {
  readonly difference: SplitDifference;
  readonly path: string;
}) {
  const classes = useStyles();
  const { title, before, after, kind, why, line } = props.difference;
  const meant = kind === 'hardening';
  const Icon = meant ? Check : Warning;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <strong>{title}</strong>
      </TableCell>
      <TableCell>
        {line === undefined ? (
          before
        ) : (
          <TextWithLines text={before} path={props.path} lines={[line]} />
        )}
      </TableCell>
      <TableCell>{after}</TableCell>
      <TableCell>
        <span className={meant ? classes.meant : classes.confirm}>
          <Icon aria-hidden />
          {meant ? 'Meant' : 'Please confirm'}
        </span>
        {why}
      </TableCell>
    </TableRow>
  );
}
