import { Link } from '@backstage/core-components';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { MatrixRow } from '@cookie-factory/platform-teams-core';
import type { MatrixResponse } from '@cookie-factory/plugin-platform-teams-common';
import { columnTitle, REST } from './columnTitle';
import { CoverageCell } from './CoverageCell';
import type { CoverageState } from './coverageState';
import { counted } from './messages';
import { useMeasuredWidth } from '../PlatformLayersPage/useMeasuredWidth';
import { UnregisteredRow } from './UnregisteredRow';

const useStyles = makeStyles<Theme>(
  theme => ({
    scroll: {
      overflow: 'auto',
      maxHeight: 'max(420px, calc(100vh - 120px))',
      margin: theme.spacing(0, 2, 1),
    },
    table: {
      borderCollapse: 'separate',
      borderSpacing: 4,
      tableLayout: 'fixed',
      '& td': { padding: 0, verticalAlign: 'middle' },
    },
    group: {
      position: 'sticky',
      top: 0,
      zIndex: 2,
      padding: '8px 10px',
      textAlign: 'left',
      verticalAlign: 'bottom',
      overflowWrap: 'anywhere',
      backgroundColor: theme.palette.background.paper,
      // The seams between cells would show what scrolls by.
      boxShadow: `0 0 0 2px ${theme.palette.background.paper}`,
      '& a': { textDecoration: 'underline' },
      hyphens: 'auto',
    },
    question: {
      position: 'sticky',
      left: 0,
      zIndex: 1,
      width: 220,
      padding: '8px 10px',
      textAlign: 'left',
      fontWeight: 400,
      overflowWrap: 'anywhere',
      backgroundColor: theme.palette.background.paper,
      boxShadow: `0 0 0 2px ${theme.palette.background.paper}`,
      [theme.breakpoints.down('sm')]: { width: 146 },
    },
    corner: { zIndex: 3 },
    title: { display: 'block', fontSize: 14, fontWeight: 700, lineHeight: 1.3 },
    hint: {
      display: 'block',
      fontSize: 12,
      fontWeight: 400,
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'PlatformTeamsCoverageTable' },
);

/** Questions by groups; heads stay while one scrolls. */
export function CoverageTable(props: {
  response: MatrixResponse;
  rows: readonly MatrixRow[];
  titleOf: (ref: string) => string;
  /** The address of this view with another state. */
  linkTo: (part: Partial<CoverageState>) => string;
}) {
  const { response, rows, titleOf, linkTo } = props;
  const { matrix, about } = response;
  const classes = useStyles();
  const { ref, width } = useMeasuredWidth<HTMLDivElement>();
  return (
    <div ref={ref} className={classes.scroll}>
      <table
        className={classes.table}
        style={{ width: `max(100%, ${244 + matrix.columns.length * 168}px)` }}
      >
        <thead>
          <tr>
            <th
              scope="col"
              className={`${classes.group} ${classes.question} ${classes.corner}`}
            >
              <span className={classes.hint}>Question</span>
            </th>
            {matrix.columns.map(column => (
              <th key={column.id} scope="col" className={classes.group}>
                <span className={classes.title}>
                  {columnTitle(column, matrix.by, titleOf)}
                </span>
                <span className={classes.hint}>
                  {column.id === REST ? (
                    <Link to={linkTo({ allGroups: true })} replace>
                      Show all groups
                    </Link>
                  ) : (
                    counted(column.entities, 'entity', 'entities')
                  )}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => {
            const { title, hint } = about[row.concern] ?? {
              title: row.concern,
              hint: '',
            };
            return (
              <tr key={row.concern}>
                <th scope="row" className={classes.question}>
                  <span className={classes.title}>{title}</span>
                  <span className={classes.hint}>{hint}</span>
                </th>
                {row.registered ? (
                  matrix.columns.map(column => (
                    <td key={column.id}>
                      <CoverageCell
                        cell={row.cells.find(one => one.column === column.id)}
                        about={`${title}, ${columnTitle(column, matrix.by, titleOf)}`}
                        to={
                          column.id === REST
                            ? linkTo({ allGroups: true })
                            : linkTo({
                                cell: {
                                  concern: row.concern,
                                  column: column.id,
                                },
                              })
                        }
                        titleOf={titleOf}
                      />
                    </td>
                  ))
                ) : (
                  <td colSpan={matrix.columns.length}>
                    <UnregisteredRow
                      row={row}
                      title={title}
                      titleOf={titleOf}
                      tableWidth={width}
                    />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
